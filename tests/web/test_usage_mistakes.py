"""Mistakes at the command line and in the settings: one line on stderr, exit code 2, no traceback (row B9)."""

from __future__ import annotations

import ctypes
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from chatserver.cli import main
from chatserver.errors import UsageError
from chatserver.settings import Settings, load
from tests.support.serving import ROOT, Serving, run_command

LIBC = ctypes.CDLL(None)
DROP_FROM_BOUNDING_SET, OVERRIDE_PERMISSIONS = 24, 1  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE
USAGE = 2


def check_one_line(code: int, stdout: str, stderr: str) -> str:
    """What was printed is one line that begins with the program's name."""
    assert code == USAGE, (code, stdout, stderr)
    assert stdout == ""
    assert stderr.startswith("chatserver: ") and stderr.count("\n") == 1, stderr
    assert "Traceback" not in stderr and "Errno" not in stderr and "object at 0x" not in stderr
    return stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["unknown"],
        ["serve", "--colour"],
        ["serve", "--port"],
        ["serve", "--port", "eighty"],
        ["serve", "--port", "80.5"],
        ["serve", "--data"],
        ["serve", "stray"],
        ["serve", "--frames-per-second", "fast"],
        ["init"],
        ["init", "a", "b"],
        ["demo", "--port", "x"],
        ["bench"],
        ["bench", "nothing"],
        ["bench", "relay", "--rounds", "many"],
        ["operator"],
        ["operator", "promote"],
        ["operator", "add"],
        ["operator", "add", "nino", "--role", "king"],
        ["ask"],
        ["check", "--content"],
    ],
)
def test_a_wrong_flag_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = main(arguments)
    printed = capsys.readouterr()
    assert "--help" in check_one_line(code, printed.out, printed.err)


@pytest.mark.parametrize(
    ("variables", "names"),
    [
        ({"CHATSERVER_PROT": "8000"}, "CHATSERVER_PROT"),
        ({"CHATSERVER_": "x"}, "CHATSERVER_"),
        ({"CHATSERVER_PORT": "eighty"}, "port"),
        ({"CHATSERVER_PORT": "-1"}, "port"),
        ({"CHATSERVER_PORT": "65536"}, "port"),
        ({"CHATSERVER_PORT": ""}, "port"),
        ({"CHATSERVER_UNBUILT": "maybe"}, "unbuilt"),
        ({"CHATSERVER_MOST_VISITORS": "0"}, "most_visitors"),
        ({"CHATSERVER_MOST_VISITORS": "-5"}, "most_visitors"),
        ({"CHATSERVER_FRAMES_PER_SECOND": "nan"}, "frames_per_second"),
        ({"CHATSERVER_FRAMES_PER_SECOND": "inf"}, "frames_per_second"),
        ({"CHATSERVER_FRAMES_PER_SECOND": "1,5"}, "frames_per_second"),
        ({"CHATSERVER_TRUSTED_PROXIES": "*"}, "trusted_proxies"),
        ({"CHATSERVER_TRUSTED_PROXIES": "127.0.0.1, *"}, "trusted_proxies"),
        ({"CHATSERVER_TRUSTED_PROXIES": "my-proxy"}, "trusted_proxies"),
        ({"CHATSERVER_ALLOWED_HOSTS": "*"}, "allowed_hosts"),
        ({"CHATSERVER_ALLOWED_HOSTS": "https://chat.shop.example"}, "allowed_hosts"),
        ({"CHATSERVER_ALLOWED_HOSTS": "chat.shop.example:443"}, "allowed_hosts"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(variables: dict[str, str], names: str) -> None:
    with pytest.raises(UsageError) as caught:
        load({}, variables)
    assert names in caught.value.message


def test_a_flag_wins_over_the_environment_and_that_over_the_default() -> None:
    variables = {"CHATSERVER_PORT": "9000", "CHATSERVER_UNBUILT": "yes", "CHATSERVER_DATA": "elsewhere", "PATH": "x"}
    settings = load({"port": 9001, "host": None, "json": True}, variables)
    assert (settings.port, settings.host, settings.unbuilt) == (9001, "127.0.0.1", True)
    assert settings.data == Path("elsewhere")
    assert load({}, {}) == Settings()


def test_proxies_and_names_may_be_several() -> None:
    proxies, names = "10.0.0.1, 172.16.0.0/12,::1", "a.example, b.example"
    settings = load({}, {"CHATSERVER_TRUSTED_PROXIES": proxies, "CHATSERVER_ALLOWED_HOSTS": names})
    assert (settings.trusted_proxies, settings.allowed_hosts) == (proxies, names)
    assert load({}, {"CHATSERVER_TRUSTED_PROXIES": "", "CHATSERVER_ALLOWED_HOSTS": ""}).allowed_hosts == ""


def serve(data: Path, *flags: str, become: Callable[[], None] | None = None, **environment: str) -> str:
    """Runs `serve` on something it cannot use, and returns the one line it says."""
    arguments = ["serve", "--unbuilt", "--port", "0", "--content", str(ROOT), "--data", str(data), *flags]
    done = run_command(*arguments, become=become, **environment)
    return check_one_line(done.returncode, done.stdout, done.stderr)


def test_serving_on_what_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert "CHATSERVER_COLOUR" in serve(data, CHATSERVER_COLOUR="red")
    assert "65535" in serve(data, "--port", "65536")
    assert "nowhere.invalid" in serve(data, "--host", "nowhere.invalid")
    assert "192.0.2.1" in serve(data, "--host", "192.0.2.1")
    assert "chatserver init" in serve(data) and not data.exists()
    assert run_command("init", str(tmp_path / "shop")).returncode == 0
    assert "bot_scenarios" in serve(tmp_path / "shop/data", "--content", str(tmp_path / "nothing-here"))
    a_file = tmp_path / "file"
    a_file.write_text("x")
    assert str(a_file) in serve(a_file)


def test_a_database_that_is_none_is_named_and_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "chat.db"
    database.write_bytes(b"this is no database" * 1000)
    assert str(database) in serve(tmp_path)
    assert database.read_bytes() == b"this is no database" * 1000


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = serve(tmp_path / "data", "--port", port)
        assert port in said and "--port" in said
        done = run_command("demo", "--port", port, "--data", str(tmp_path / "demo"))
        assert port in check_one_line(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("port", ["-1", "65536", "99999999"])
def test_the_demo_on_no_port_is_one_line(tmp_path: Path, port: str) -> None:
    done = run_command("demo", f"--port={port}", "--data", str(tmp_path / "demo"))
    assert port in check_one_line(done.returncode, done.stdout, done.stderr)


def become_ordinary() -> None:
    """Takes from root, if the tests run as root, the power to write where the permissions say no."""
    if os.getuid() == 0:
        assert LIBC.prctl(DROP_FROM_BOUNDING_SET, OVERRIDE_PERMISSIONS, 0, 0, 0) == 0


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    for data in (locked, locked / "data"):
        assert str(data) in serve(data, become=become_ordinary)
    done = run_command("init", str(locked / "shop"), become=become_ordinary)
    assert str(locked) in check_one_line(done.returncode, done.stdout, done.stderr)
    done = run_command("demo", "--port", "0", "--data", str(locked / "demo"), become=become_ordinary)
    assert str(locked) in check_one_line(done.returncode, done.stdout, done.stderr)
    assert list(locked.iterdir()) == []


def test_a_second_server_on_the_same_data_names_the_first(tmp_path: Path) -> None:
    data = tmp_path / "shop" / "data"
    assert run_command("init", str(data.parent)).returncode == 0
    with Serving(data) as serving:
        said = serve(data)
        assert str(serving.pid) in said and str(data) in said
        done = run_command("init", str(data.parent))
        assert str(serving.pid) in check_one_line(done.returncode, done.stdout, done.stderr)
        assert serving.stop() == 0
    with Serving(data) as serving:
        assert serving.stop() == 0


@pytest.mark.parametrize("origin", ["shop.example", "*", "https://shop.example/path", "http://[::1", ""])
def test_init_refuses_what_is_no_origin_and_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], origin: str
) -> None:
    code = main(["init", str(tmp_path / "shop"), f"--origin={origin}"])
    printed = capsys.readouterr()
    assert "https://shop.example" in check_one_line(code, printed.out, printed.err)
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["operator", "list"],
        ["operator", "add", "eve@shop.example"],
        ["operator", "deactivate", "eve@shop.example"],
        ["operator", "reset-password", "eve@shop.example"],
    ],
)
def test_operators_of_no_shop_are_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    code = main([*arguments, "--data", str(tmp_path / "nowhere")])
    printed = capsys.readouterr()
    assert str(tmp_path) in check_one_line(code, printed.out, printed.err)
    assert not (tmp_path / "nowhere").exists()


def test_an_operator_that_cannot_be_added_is_one_line(tmp_path: Path) -> None:
    data = str(tmp_path / "shop" / "data")
    assert run_command("init", str(tmp_path / "shop")).returncode == 0
    assert run_command("operator", "add", "nino@shop.example", "--data", data).returncode == 0
    for mistake in (
        ["add", "nino@shop.example"],
        ["add", "NINO@shop.example"],
        ["add", "two words"],
        ["add", "omid@shop.example", "--department", "kitchen"],
        ["deactivate", "nobody@shop.example"],
        ["reset-password", "nobody@shop.example"],
    ):
        done = run_command("operator", *mistake, "--data", data)
        check_one_line(done.returncode, done.stdout, done.stderr)
