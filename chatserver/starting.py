"""Makes a new shop: its folders with the starter content, its database, its site and departments."""

from __future__ import annotations

import shutil
from pathlib import Path

from msgspec import Struct

from chatserver.actions.accounts import make_link
from chatserver.domain.views import Department
from chatserver.errors import UsageError
from chatserver.ids import new_id
from chatserver.storage import operators, shop
from chatserver.storage.database import Transaction
from chatserver.storage.shop import Site

CONTENT_FOLDERS = ("bot_scenarios", "canned_replies")
DEPARTMENTS = (
    Department("sales", {"en": "Sales", "fa": "فروش", "he": "מכירות", "ka": "გაყიდვები", "ms": "Jualan"}),
    Department(
        "billing", {"en": "Billing", "fa": "امور مالی", "he": "הנהלת חשבונות", "ka": "გადახდები", "ms": "Bayaran"}
    ),
    Department(
        "support", {"en": "Support", "fa": "پشتیبانی", "he": "תמיכה", "ka": "მხარდაჭერა", "ms": "Khidmat pelanggan"}
    ),
)


class NewShop(Struct, frozen=True):
    """What the owner needs next. `setup_token` is None if the shop has an admin already."""

    site: Site
    setup_token: str | None


def find_starter_folder() -> Path:
    """Where the starter content is: inside the installed package, or in the repository."""
    package = Path(__file__).parent
    bundled = package / "_bundle"
    return bundled if bundled.is_dir() else package.parent


def copy_starter_content(folder: Path) -> None:
    """Puts the starter content into the folder; what is there already stays as it is."""
    source = find_starter_folder()
    try:
        for name in CONTENT_FOLDERS:
            if not (folder / name).exists():
                shutil.copytree(source / name, folder / name)
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {error.strerror}") from error


def prepare_shop(transaction: Transaction, name: str | None, origins: tuple[str, ...], now: int) -> NewShop:
    """Adds what is missing. A name of None and empty origins leave what is there."""
    sites = shop.list_sites(transaction)
    known = sites[0] if sites else Site(new_id(), new_id(), name or "My shop", ())
    site = Site(known.id, known.public_key, name or known.name, origins or known.allowed_origins)
    shop.put_site(transaction, site)
    shop.set_value(transaction, "name", site.name)
    if not shop.list_departments(transaction):
        for position, department in enumerate(DEPARTMENTS):
            shop.insert_department(transaction, department, position)
    is_set_up = operators.has_admin(transaction)
    return NewShop(site, None if is_set_up else make_link(transaction, "setup", None, now))
