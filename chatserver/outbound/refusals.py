"""Why a letter did not go, in one line for people, without the recipient and without anything secret."""

from __future__ import annotations

import ssl
from socket import gaierror

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from chatserver.errors import MailRefused
from chatserver.outbound.plain import one_line

UNREACHABLE, LOGIN, RECIPIENT, LETTER = "mail_unreachable", "mail_login", "mail_recipient", "mail_refused"
_MOST_ANSWER = 200
_FOR_GOOD = range(500, 600)
_WORDS: dict[type[OSError], str] = {
    gaierror: "there is no such server; check smtp_host",
    ConnectionRefusedError: "the connection was refused; check smtp_host and smtp_port",
}


def explain(error: SMTPException | OSError, server: str, recipient: str) -> MailRefused:
    """What to raise for an error of talking to `server` about a letter to `recipient`."""
    if isinstance(error, SMTPRecipientsRefused):
        return _answered(error.recipients[0], server, recipient)
    if isinstance(error, SMTPResponseException):
        return _answered(error, server, recipient)
    if isinstance(error, SMTPNotSupported):
        what = f"{server} takes no address with such letters before the @"
        return MailRefused(what, is_temporary=False, code=RECIPIENT)
    if isinstance(error, SMTPServerDisconnected):
        return MailRefused(f"{server} ended the connection", is_temporary=True, code=UNREACHABLE)
    if isinstance(error, TimeoutError):
        return MailRefused(f"{server} does not answer", is_temporary=True, code=UNREACHABLE)
    if isinstance(error, OSError):
        return MailRefused(f"{server} cannot be reached: {_reason(error)}", is_temporary=True, code=UNREACHABLE)
    return MailRefused(f"{server}: {one_line(str(error), _MOST_ANSWER)}", is_temporary=False, code=LETTER)


def _answered(error: SMTPResponseException, server: str, recipient: str) -> MailRefused:
    """An answer with a code: 4xx may pass, 5xx will not. What is said to a login stays unsaid, as it may repeat it."""
    is_temporary = error.code not in _FOR_GOOD
    if isinstance(error, SMTPAuthenticationError):
        what = f"{server} refused the login ({error.code}); check smtp_user and the password"
        return MailRefused(what, is_temporary=is_temporary, code=LOGIN)
    words = one_line(error.message.replace(recipient, "…"), _MOST_ANSWER)
    about_recipient = isinstance(error, SMTPRecipientRefused)
    whom, code = ("recipient", RECIPIENT) if about_recipient else ("letter", LETTER)
    return MailRefused(f"{server} refused the {whom}: {error.code} {words}", is_temporary=is_temporary, code=code)


def _reason(error: OSError) -> str:
    cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({cause.verify_message})"
    if isinstance(cause, ssl.SSLError):
        return "no secure connection; check smtp_security and smtp_port"
    said = next((words for kind, words in _WORDS.items() if isinstance(cause, kind)), "")
    return said or one_line(cause.strerror or str(cause), _MOST_ANSWER)
