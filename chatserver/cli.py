"""The command line: one function for each command. Mistakes are one line on stderr and exit code 2."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Coroutine, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, NoReturn

from chatserver import logs
from chatserver.errors import ChatError, UsageError
from chatserver.settings import Settings, load


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    try:
        options = make_parser().parse_args(arguments)
        code: int = options.run(options)
    except ChatError as error:
        print(f"chatserver: {error.message}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 141
    return code


def make_parser() -> Parser:
    """Every command with its flags; `run` of what is parsed is the function that does it."""
    parser = Parser(prog="chatserver", description="Self-hosted live chat for web shops.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)
    serve = commands.add_parser("serve", help="run the server")
    add_settings(serve)
    serve.set_defaults(run=run_serve)
    init = commands.add_parser("init", help="make a new shop's folders and print a one-time set-up link")
    init.add_argument("folder", type=Path)
    init.add_argument("--name", help="the shop's name")
    init.add_argument("--origin", action="append", default=[], help="address of the shop's pages; may be repeated")
    init.add_argument("--url", default="http://127.0.0.1:8000", help="address people will reach this server at")
    init.set_defaults(run=run_init)
    demo = commands.add_parser("demo", help="run a demo shop with sample content and two operators")
    demo.add_argument("--port", type=int, default=8000, help="port of the chat server; 0 takes free ones")
    demo.add_argument("--data", type=Path, default=Path("demo-data"), help="folder of the demo's database")
    demo.add_argument("--content", type=Path, help="folder with bot_scenarios/ and canned_replies/")
    demo.add_argument("--json", action="store_true", help="print one JSON line when ready")
    demo.add_argument("--unbuilt", action="store_true", default=None, help="serve the browser files as written")
    demo.set_defaults(run=run_demo)
    check = commands.add_parser("check", help="check the content and run its scenario tests")
    check.add_argument("--content", type=Path, default=Path("."), help="folder with bot_scenarios/, canned_replies/")
    check.add_argument("--data", type=Path, help="data folder, for the departments and opening hours there are")
    check.add_argument("--as-of", help='play everything as on a coming day, such as "2026-12-24 20:00"')
    check.add_argument("--coverage", action="store_true", help="list entries, steps and buttons that no test reaches")
    check.set_defaults(run=run_check)
    ask = commands.add_parser("ask", help="ask the bot and see how it decides")
    ask.add_argument("text")
    ask.add_argument("--language", help="which bot to ask; without it, the one whose script the words are in")
    ask.add_argument("--content", type=Path, default=None, help="folder with bot_scenarios/, canned_replies/")
    ask.add_argument("--json", action="store_true")
    ask.set_defaults(run=run_ask)
    evaluate = commands.add_parser("evaluate", help="measure the bot on labelled questions")
    evaluate.add_argument("--faq", type=Path, required=True, help="entries, one JSON object a line")
    evaluate.add_argument("--queries", type=Path, required=True, help="questions, one JSON object a line")
    evaluate.add_argument("--language", help="of the texts; without it, what the FAQ's lines say")
    evaluate.add_argument("--json", action="store_true")
    evaluate.set_defaults(run=run_evaluate)
    add_operator_commands(commands)
    bench = commands.add_parser("bench", help="run one benchmark against its baselines")
    bench.add_argument("name", choices=["relay", "bot", "timers", "queue"])
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--rounds", type=int, default=9, help="of relay and timers; days of queue")
    bench.add_argument("--data", type=Path, help="of bot: folders of labelled questions")
    bench.set_defaults(run=run_bench)
    return parser


def add_settings(parser: argparse.ArgumentParser) -> None:
    """A flag for each setting."""
    for each in fields(Settings):
        flag = "--" + each.name.replace("_", "-")
        text = each.metadata["help"] + f" (default: {each.default or 'none'})"
        if each.default is False:
            parser.add_argument(flag, action="store_true", default=None, help=text)
        else:
            parser.add_argument(flag, type=type(each.default) if each.name != "data" else Path, help=text)


def add_operator_commands(commands: Any) -> None:
    """The commands below `operator`."""
    operator = commands.add_parser("operator", help="operators' accounts")
    actions = operator.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=Parser)
    add = actions.add_parser("add", help="add an operator and print a one-time link")
    add.add_argument("login")
    add.add_argument("--name")
    add.add_argument("--role", choices=["operator", "supervisor", "admin"], default="operator")
    add.add_argument("--department", action="append", default=[], help="may be repeated; without it, all")
    listing = actions.add_parser("list", help="list the operators")
    reset = actions.add_parser("reset-password", help="print a one-time link to choose a new password")
    reset.add_argument("login")
    deactivate = actions.add_parser("deactivate", help="sign an operator out everywhere, for good")
    deactivate.add_argument("login")
    for each in (add, listing, reset, deactivate):
        each.add_argument("--data", type=Path, default=Path("data"), help="data folder of the shop")
        each.add_argument("--url", default="", help="address people reach the server at (default: where it runs)")
    operator.set_defaults(run=run_operator)


def run_serve(options: argparse.Namespace) -> int:
    """`chatserver serve`"""
    from chatserver.serving import serve

    logs.set_up()
    run_loop(serve(load(vars(options))))
    return 0


def run_init(options: argparse.Namespace) -> int:
    """`chatserver init`"""
    from chatserver.serving import init

    run_loop(init(options.folder, options.name, tuple(options.origin), options.url))
    return 0


def run_demo(options: argparse.Namespace) -> int:
    """`chatserver demo`"""
    from chatserver.demo.running import demo

    logs.set_up()
    run_loop(demo(options.port, options.data, options.content, options.unbuilt, as_json=options.json))
    return 0


def run_check(options: argparse.Namespace) -> int:
    """`chatserver check`"""
    from chatserver.actions.occasions import make_occasion
    from chatserver.rehearsal.check import check
    from chatserver.serving import read_departments, read_opening_hours

    departments = run_loop(read_departments(options.data)) if options.data else None
    hours = run_loop(read_opening_hours(options.data)) if options.data and options.as_of else None
    occasion = make_occasion(hours, options.as_of)
    report = check(options.content, departments, occasion, with_coverage=options.coverage)
    print("\n".join(report.lines))
    return report.exit_status


def run_ask(options: argparse.Namespace) -> int:
    """`chatserver ask`"""
    from chatserver.rehearsal.asking import ask
    from chatserver.starting import find_starter_folder

    folder = options.content or (Path() if Path("bot_scenarios").is_dir() else find_starter_folder())
    explanation = ask(folder, options.text, options.language)
    print(json.dumps(explanation.data, ensure_ascii=False) if options.json else "\n".join(explanation.lines))
    return 0


def run_evaluate(options: argparse.Namespace) -> int:
    """`chatserver evaluate`"""
    from chatserver.rehearsal.evaluation import evaluate

    evaluation = evaluate(options.faq, options.queries, options.language)
    print(json.dumps(evaluation.data) if options.json else "\n".join(evaluation.lines))
    return 0


def run_operator(options: argparse.Namespace) -> int:
    """`chatserver operator`"""
    from chatserver.actions.administering import OperatorRequest
    from chatserver.operator_commands import run

    request = OperatorRequest(
        action=options.action,
        url=options.url.rstrip("/"),
        login=getattr(options, "login", ""),
        name=getattr(options, "name", None) or "",
        role=getattr(options, "role", "operator"),
        departments=tuple(getattr(options, "department", ())),
    )
    print(run_loop(run(options.data, request)))
    return 0


def run_bench(options: argparse.Namespace) -> int:
    """`chatserver bench`"""
    from chatserver.bench import bot, queue, relay, timers

    if options.name == "bot":
        return bot.bench(options.data, as_json=options.json)
    if options.name == "timers":
        return timers.bench(options.rounds, as_json=options.json)
    if options.name == "queue":
        return queue.bench(options.rounds, as_json=options.json)
    return relay.bench(options.rounds, as_json=options.json)


def run_loop(work: Coroutine[Any, Any, Any]) -> Any:
    """Runs the work on uvloop where there is one."""
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


if __name__ == "__main__":
    sys.exit(main())
