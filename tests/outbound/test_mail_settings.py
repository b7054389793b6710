"""The settings of mail: what they lead to, and what is said of mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.cli import main
from chatserver.errors import UsageError
from chatserver.outbound.mail import Mailer
from chatserver.settings import Settings, load

SERVER = {"smtp_host": "mail.shop.example", "mail_from": "chat@shop.example"}
LOGIN = {"smtp_user": "chat", "smtp_password": "secret-1"}


def variables(**settings: str) -> dict[str, str]:
    return {f"CHATSERVER_{name.upper()}": value for name, value in settings.items()}


def test_without_settings_mail_is_not_set_up() -> None:
    assert not Mailer(Settings().mail()).is_set_up


def test_settings_become_a_way_to_send(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("пароль with spaces \r\n", "utf-8")
    others = {"smtp_port": "465", "smtp_security": "tls", "smtp_user": "chat", "smtp_password_file": str(file)}
    mail = load({}, variables(**SERVER, **others, public_url="https://chat.shop.example/")).mail()
    assert (mail.host, mail.port, mail.security, mail.user) == ("mail.shop.example", 465, "tls", "chat")
    assert mail.password == "пароль with spaces "
    assert (mail.public_url, mail.server) == ("https://chat.shop.example", "mail.shop.example:465")
    mailer = Mailer(mail)
    assert (mailer.is_set_up, mailer.sender, mailer.server) == (True, "chat@shop.example", "mail.shop.example:465")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"smtp_host": "mail.shop.example"}, "mail_from"),
        ({"mail_from": "chat@shop.example"}, "smtp_host"),
        (SERVER | {"smtp_host": "smtp://mail.shop.example"}, "smtp_host"),
        (SERVER | {"smtp_host": "mail.shop.example:587"}, "smtp_host"),
        (SERVER | {"smtp_host": "mail shop"}, "smtp_host"),
        (SERVER | {"smtp_port": "0"}, "smtp_port"),
        (SERVER | {"smtp_port": "65536"}, "smtp_port"),
        (SERVER | {"smtp_port": "mail"}, "smtp_port"),
        (SERVER | {"smtp_security": "ssl"}, "smtp_security"),
        (SERVER | {"smtp_security": ""}, "smtp_security"),
        (SERVER | {"mail_from": "chat"}, "mail_from"),
        (SERVER | {"mail_from": "Tea <chat@shop.example>, x@y.example"}, "mail_from"),
        (SERVER | {"mail_from": "Tea\nBcc: x@y.example <chat@shop.example>"}, "mail_from"),
        (SERVER | {"smtp_user": "chat"}, "smtp_password"),
        (SERVER | {"smtp_password": "secret-1"}, "smtp_user"),
        (LOGIN, "smtp_host"),
        (SERVER | LOGIN | {"smtp_security": "none"}, "smtp_security"),
        (SERVER | LOGIN | {"smtp_password_file": "/nowhere"}, "smtp_password_file"),
        (SERVER | {"smtp_user": "chat", "smtp_password_file": "/nowhere"}, "/nowhere"),
        (SERVER | {"smtp_user": "chat", "smtp_password_file": "/"}, "smtp_password_file"),
        ({"public_url": "chat.shop.example"}, "public_url"),
        ({"public_url": "ftp://chat.shop.example"}, "public_url"),
        ({"public_url": "https://"}, "public_url"),
        ({"public_url": "https://chat.shop.example/console"}, "public_url"),
        ({"public_url": "https://chat.shop.example?x"}, "public_url"),
        ({"public_url": "https://user@chat.shop.example"}, "public_url"),
        ({"public_url": "https://chat.shop.example:99999"}, "public_url"),
        ({"public_url": "https://chat.shop.example\nx"}, "public_url"),
        ({"public_url": "https://[::1"}, "public_url"),
    ],
)
def test_a_mistake_is_one_line_that_names_the_setting(settings: dict[str, str], named: str) -> None:
    with pytest.raises(UsageError) as caught:
        load({}, variables(**settings))
    assert named in caught.value.message
    assert caught.value.message.isprintable() and "secret-1" not in caught.value.message


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\x00"])
def test_a_file_without_a_password_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "password"
    file.write_bytes(content)
    with pytest.raises(UsageError, match="smtp_password_file") as caught:
        load({}, variables(**SERVER, smtp_user="chat", smtp_password_file=str(file)))
    assert str(file) in caught.value.message


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_a_password_may_go_unprotected_to_this_machine_only(host: str) -> None:
    mail = load({}, variables(**SERVER | LOGIN | {"smtp_host": host, "smtp_security": "none"})).mail()
    assert mail.user == "chat"


def test_the_password_is_in_no_text_of_the_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = variables(**SERVER, **LOGIN)
    settings = load({}, given)
    assert settings.mail().password == "secret-1"
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit):
        main(["serve", "--help"])
    shown = capsys.readouterr().out
    assert "--smtp-password-file" in shown
    assert "secret-1" not in shown + repr(settings) + repr(settings.mail()) + str(settings.mail())
