"""A smart message to begin with for each kind of trouble, as a draft for the shop's owner."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Literal

from chatserver.domain.struggles import QUEUE, Struggle
from chatserver.storage.page_signals import ANYWHERE

Trouble = Literal["carts", "errors", "questions", "queue", "step"]
Rule = dict[str, Any]

TITLE_CHARACTERS = 80
SLUG_CHARACTERS = 40
WRITTEN_FOR = "en"  # what stands in for a language without texts

TEXTS: dict[Trouble, dict[str, str]] = {
    "carts": {
        "en": "Your cart is still here. Is there anything we can help with?",
        "fa": "سبد خریدتان سر جایش است. کمکی از دست ما برمی‌آید؟",
        "he": "העגלה שלכם עדיין כאן. אפשר לעזור במשהו?",
        "ka": "თქვენი კალათა ისევ აქ არის. რით დაგეხმაროთ?",
        "ms": "Troli anda masih di sini. Ada apa-apa yang boleh kami bantu?",
    },
    "errors": {
        "en": "We are sorry, something did not work just now. Tell us what happened and we will sort it out.",
        "fa": "متأسفیم، انگار همین حالا مشکلی پیش آمد. بگویید چه شد تا درستش کنیم.",
        "he": "מצטערים, נראה שמשהו השתבש. ספרו לנו מה קרה ונטפל בזה.",
        "ka": "უკაცრავად, როგორც ჩანს, რაღაც შეფერხდა. მოგვწერეთ, რა მოხდა, და მოვაგვარებთ.",
        "ms": "Maaf, nampaknya ada sesuatu yang tidak kena. Beritahu kami apa yang berlaku dan kami akan uruskan.",
    },
    "questions": {
        "en": "Do you have a question about this page? We are happy to help.",
        "fa": "دربارهٔ این صفحه سؤالی دارید؟ با کمال میل کمک می‌کنیم.",
        "he": "יש לכם שאלה על העמוד הזה? נשמח לעזור.",
        "ka": "ამ გვერდთან დაკავშირებით შეკითხვა გაქვთ? სიამოვნებით დაგეხმარებით.",
        "ms": "Ada soalan tentang halaman ini? Kami sedia membantu.",
    },
    "queue": {
        "en": "We are sorry to keep you waiting. Leave us a message with your e-mail address and we will answer.",
        "fa": "ببخشید که منتظر ماندید. اگر پیام و ایمیلتان را بگذارید، پاسخ می‌دهیم.",
        "he": "סליחה על ההמתנה. אפשר להשאיר לנו הודעה עם כתובת דוא״ל, ונענה.",
        "ka": "ბოდიშს გიხდით ლოდინისთვის. დაგვიტოვეთ შეტყობინება და ელფოსტა და გიპასუხებთ.",
        "ms": "Maaf kerana anda perlu menunggu. Tinggalkan pesanan dan alamat e-mel anda, dan kami akan menjawab.",
    },
    "step": {
        "en": "Good to see you again. Shall somebody from our team help you?",
        "fa": "خوشحالیم که دوباره آمدید. می‌خواهید یکی از همکارانمان کمکتان کند؟",
        "he": "טוב לראות אתכם שוב. רוצים שמישהו מהצוות יעזור לכם?",
        "ka": "მოხარული ვართ, რომ დაბრუნდით. გსურთ, რომ ჩვენი თანამშრომელი დაგეხმაროთ?",
        "ms": "Gembira bertemu anda lagi. Mahu seseorang daripada pasukan kami membantu anda?",
    },
}


def propose(struggle: Struggle, languages: Collection[str], fallback_language: str, taken: Collection[str]) -> Rule:
    """A rule as content files write it, with an id that is not `taken`.

    It has texts in those of the languages that this module knows, and always in the fallback language.
    """
    trouble = find_trouble(struggle)
    known = TEXTS[trouble]
    texts = {language: known[language] for language in languages if language in known}
    texts.setdefault(fallback_language, known[WRITTEN_FOR])
    when, condition = occasion(trouble, struggle)
    rule = {"id": find_id(struggle.place, taken), "title": struggle.place[:TITLE_CHARACTERS], "when": when}
    return rule | ({"if": condition} if condition else {}) | {"then": {"text": texts}}


def find_trouble(struggle: Struggle) -> Trouble:
    """What there is most of."""
    if struggle.kind == "step":
        return "queue" if struggle.place == QUEUE else "step"
    counts: dict[Trouble, float] = {
        "errors": struggle.error_count,
        "carts": struggle.carts_left,
        "questions": struggle.questions / 4,
    }
    return max(counts, key=lambda trouble: counts[trouble])


def occasion(trouble: Trouble, struggle: Struggle) -> tuple[Any, Rule]:
    """When to speak, and to whom."""
    page: Rule = {} if struggle.place == ANYWHERE else {"page": struggle.place}
    match trouble:
        case "carts":
            return {"idle_seconds": 30}, page | {"cart": "filled"}
        case "errors":
            name = max(struggle.errors, key=lambda error: error.count).name
            return {"event": "*error*" if name == ANYWHERE else name}, page
        case "questions":
            return {"time_on_page_seconds": 30}, page
        case "queue":
            return {"unanswered_seconds": 90}, {}
        case "step":
            return {"time_on_page_seconds": 10}, {"visits": {"at_least": 2}, "person": True}


def find_id(place: str, taken: Collection[str]) -> str:
    """An id that says where the rule helps."""
    slug = re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")[:SLUG_CHARACTERS].strip("-")
    name = f"help-{slug}" if slug else "help"
    number = 1
    while (found := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return found
