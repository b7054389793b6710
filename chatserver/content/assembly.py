"""Builds the content out of drafts that hold no errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Choice, Entry, Step
from chatserver.content.drafts import ButtonDraft, EntryDraft, LanguageDraft, RuleDraft, SpeechDraft, StepDraft
from chatserver.domain.buttons import LEAVE_MESSAGE, TALK_TO_PERSON, department_button, entry_button
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

    def leads_to(self, draft: SpeechDraft) -> Button | None:
        """What opening a smart message says in the visitor's name; None if opening it is all."""
        if draft.start is not None:
            return self._entry_button(draft.start.text)
        if draft.department is not None:
            return Button(department_button(draft.department.text), self._texts.person_button)
        return None

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


def smart_message(draft: RuleDraft, languages: Mapping[str, Language]) -> SmartMessageRule:
    """The finished smart message, with its buttons in each language it speaks."""
    speech = draft.speech
    leads_to = {language: languages[language].leads_to(speech) for language in speech.texts}
    return SmartMessageRule(
        id=draft.id,
        trigger=draft.trigger,
        texts=speech.texts,
        title=draft.title,
        condition=draft.condition,
        delay_seconds=draft.delay_seconds,
        limits=draft.limits,
        buttons={language: languages[language].buttons(speech.buttons) for language in speech.texts},
        leads_to={language: button for language, button in leads_to.items() if button is not None},
        speaker=speech.speaker,
        opens_panel=speech.opens_panel,
        has_sound=speech.has_sound,
        code=speech.code,
        goal_hours=draft.goal_hours,
        is_paused=draft.is_paused,
    )
