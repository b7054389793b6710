"""Builds the content out of drafts that hold no errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Choice, Entry, Step
from chatserver.content.drafts import ButtonDraft, EntryDraft, LanguageDraft, SmartMessageDraft, StepDraft
from chatserver.domain.buttons import LEAVE_MESSAGE, TALK_TO_PERSON, entry_button
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import SmartMessageRule


class Language:
    """The finished parts of one language."""

    def __init__(self, draft: LanguageDraft) -> None:
        if draft.texts is None or draft.greeting is None or draft.suggestions is None:
            raise ValueError(f"the draft of {draft.language} is not complete")
        self._texts: BotTexts = draft.texts
        self._titles = {entry.id: entry.title.text for entry in draft.entries}
        self.greeting = draft.greeting.text
        self.suggestions = tuple(self._entry_button(suggestion.text) for suggestion in draft.suggestions)
        self.bot = Bot(draft.language, [self._entry(entry) for entry in draft.entries], draft.texts, draft.anger or ())

    def buttons(self, drafts: Iterable[ButtonDraft]) -> tuple[Button, ...]:
        return tuple(self._button(draft) for draft in drafts)

    def _entry(self, draft: EntryDraft) -> Entry:
        return Entry(
            id=draft.id,
            title=draft.title.text,
            questions=tuple(question.text for question in draft.questions),
            answer=draft.answer,
            buttons=self.buttons(draft.buttons),
            does=draft.does,
            card=draft.card,
            says=draft.says,
            department=draft.department.text if draft.department else None,
            steps=tuple(self._step(step) for step in draft.steps),
            condition=draft.condition,
            may_repeat=draft.may_repeat,
        )

    def _step(self, draft: StepDraft) -> Step:
        return Step(
            id=draft.id,
            say=draft.say,
            card=draft.card,
            condition=draft.condition,
            ask=draft.ask,
            choices=tuple(Choice(each.label or "", each.go_to, each.entry_id, each.does) for each in draft.choices),
            go_to=draft.go_to,
            start=draft.start,
            does=draft.does,
            department=draft.department.text if draft.department else None,
        )

    def _button(self, draft: ButtonDraft) -> Button:
        if draft.entry_id is not None:
            return self._entry_button(draft.entry_id, draft.label)
        usual = {TALK_TO_PERSON: self._texts.person_button, LEAVE_MESSAGE: self._texts.message_button}
        does = draft.does or TALK_TO_PERSON
        return Button(does, draft.label or usual.get(does, ""))

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
