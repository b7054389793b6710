"""Builds the content out of drafts that hold no errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.content.drafts import ButtonDraft, EntryDraft, LanguageDraft, SmartMessageDraft
from chatserver.domain.buttons import TALK_TO_PERSON, entry_button
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import SmartMessageRule


class Language:
    """The finished parts of one language. Building it fits the bot."""

    def __init__(self, draft: LanguageDraft) -> None:
        if draft.texts is None or draft.greeting is None or draft.suggestions is None:
            raise ValueError(f"the draft of {draft.language} is not complete")
        self._texts: BotTexts = draft.texts
        self._titles = {entry.id: entry.title.text for entry in draft.entries}
        self.greeting = draft.greeting.text
        self.suggestions = tuple(self._entry_button(suggestion.text) for suggestion in draft.suggestions)
        self.bot = Bot(draft.language, [self._entry(entry) for entry in draft.entries], draft.texts)

    def buttons(self, drafts: Iterable[ButtonDraft]) -> tuple[Button, ...]:
        return tuple(self._button(draft) for draft in drafts)

    def _entry(self, draft: EntryDraft) -> Entry:
        questions = tuple(question.text for question in draft.questions)
        return Entry(draft.id, draft.title.text, questions, draft.answer, self.buttons(draft.buttons), draft.does)

    def _button(self, draft: ButtonDraft) -> Button:
        if draft.entry_id is not None:
            return self._entry_button(draft.entry_id, draft.label)
        leads_to_person = draft.does == TALK_TO_PERSON
        usual = self._texts.person_button if leads_to_person else self._texts.message_button
        return Button(draft.does or TALK_TO_PERSON, draft.label or usual)

    def _entry_button(self, entry_id: str, label: str | None = None) -> Button:
        return Button(entry_button(entry_id), label or self._titles[entry_id])


def smart_message(draft: SmartMessageDraft, languages: Mapping[str, Language]) -> SmartMessageRule:
    return SmartMessageRule(
        id=draft.id,
        pages=draft.pages,
        texts=draft.texts,
        time_on_page_seconds=draft.time_on_page_seconds,
        idle_seconds=draft.idle_seconds,
        buttons={language: languages[language].buttons(draft.buttons) for language in draft.texts},
    )
