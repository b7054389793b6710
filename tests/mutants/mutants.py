"""Mistakes somebody could make, each as a patch, and the tests that must notice it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One piece of text in one file, which stands there exactly once, and what takes its place."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    """A mistake. Each of `tests` fails because of it."""

    name: str
    changes: tuple[Change, ...]
    tests: tuple[str, ...]


DELIVERY = "tests/delivery"
STORAGE = "tests/storage/test_database.py"
TIMERS = "tests/timers"
QUEUE = "tests/queue"

ACK_BEFORE_COMMIT = Mutant(
    "ack-before-commit",
    (
        Change(
            "chatserver/storage/database.py",
            '        connection.execute("COMMIT")\n',
            """\
        for job, result in zip(batch, results, strict=True):
            if job.on_commit is not None and not isinstance(result, BaseException):
                job.future.get_loop().call_soon_threadsafe(announce, job.on_commit, result)
        __import__("time").sleep(0.05)
        connection.execute("COMMIT")
""",
        ),
        Change(
            "chatserver/storage/database.py",
            """\
            if job.on_commit is not None and not is_undone:
                announce(job.on_commit, result)
""",
            "",
        ),
    ),
    (
        f"{DELIVERY}/test_sync.py::test_no_ack_is_written_before_its_row_is_synced[200]",
        f"{DELIVERY}/test_kill.py::test_nothing_acknowledged_is_lost_when_the_server_is_killed[600-3]",
        f"{STORAGE}::test_a_commit_that_fails_acknowledges_nobody_and_the_writer_goes_on[spoil_the_commit]",
    ),
)

MUTANTS = (
    ACK_BEFORE_COMMIT,
    Mutant(
        "commit-without-sync",
        (
            Change("chatserver/storage/connection.py", "FULL_SYNC = 2", "FULL_SYNC = 1"),
            Change("chatserver/storage/connection.py", "PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"),
        ),
        (
            f"{DELIVERY}/test_sync.py::test_no_ack_is_written_before_its_row_is_synced[200]",
            "tests/storage/test_opening.py::test_the_writers_pragmas_are_what_durability_needs",
        ),
    ),
    Mutant(
        "failure-is-not-undone",
        (Change("chatserver/storage/database.py", '        connection.execute("ROLLBACK TO unit")\n', ""),),
        (f"{STORAGE}::test_a_units_failure_undoes_it_alone",),
    ),
    Mutant(
        "cancelled-waiter-is-not-announced",
        (
            Change(
                "chatserver/storage/database.py",
                "if job.on_commit is not None and not is_undone:",
                "if job.on_commit is not None and not is_undone and not job.future.cancelled():",
            ),
        ),
        (
            f"{STORAGE}::test_a_cancelled_waiter_changes_nothing",
            f"{DELIVERY}/test_interruption.py::test_a_handler_cancelled_at_any_await_point_loses_nothing[200]",
        ),
    ),
    Mutant(
        "resend-is-stored-again",
        (Change("chatserver/actions/conversing.py", "    if sent is None:\n", "    if True:\n"),),
        (f"{DELIVERY}/test_resend.py",),
    ),
    Mutant(
        "part-of-a-gap",
        (
            Change(
                "chatserver/actions/replaying.py",
                "gap = events.list_after(connection, conversation.id, last_seq)",
                "gap = events.list_after(connection, conversation.id, last_seq)[-100:]",
            ),
        ),
        (f"{DELIVERY}/test_coming_back.py::test_whoever_was_away_sees_everything_or_starts_afresh[499]",),
    ),
    Mutant(
        "hidden-event-without-its-number",
        (
            Change(
                "chatserver/actions/announcing.py",
                "        to_visitor = frame if event.is_public else Hidden(event.seq)\n",
                "        if not event.is_public:\n            return\n        to_visitor = frame\n",
            ),
        ),
        (f"{DELIVERY}/test_state_and_events.py::test_events_and_a_fresh_load_show_the_same[a_note]",),
    ),
    Mutant(
        "store-forgets-the-rating",
        (
            Change(
                "widget/shared/conversation_view.js",
                "return { ...view, rating: body.score }",
                "return view",
            ),
        ),
        (f"{DELIVERY}/test_state_and_events.py::test_events_and_a_fresh_load_show_the_same[a_rating_and_a_second_one]",),
    ),
    Mutant(
        "unbounded-outbox",
        (Change("chatserver/realtime/session.py", "OUTBOX_CHARACTERS = 1024 * 1024", "OUTBOX_CHARACTERS = 1 << 60"),),
        (f"{DELIVERY}/test_slow_reader.py::test_a_slow_reader_is_closed_and_comes_back_while_others_hear_everything",),
    ),
    Mutant(
        "closed-but-not-let-go",
        (Change("chatserver/web/sockets.py", "wait({reader, writer, closed}", "wait({reader, writer}"),),
        (
            f"{DELIVERY}/test_slow_reader.py::test_a_slow_reader_is_closed_and_comes_back_while_others_hear_everything",
            f"{DELIVERY}/test_slow_reader.py::test_who_never_reads_at_all_is_cut_off",
        ),
    ),
    Mutant(
        "close-waits-for-the-peer",
        (
            Change(
                "chatserver/server.py", "        self.loop.call_later(self.close_timeout, self.transport.abort)\n", ""
            ),
        ),
        (f"{DELIVERY}/test_slow_reader.py::test_who_never_reads_at_all_is_cut_off",),
    ),
    Mutant(
        "lenient-decoder",
        (Change("chatserver/protocol/fields.py", "forbid_unknown_fields=True, omit", "omit"),),
        ("tests/protocol/test_bad_fields.py",),
    ),
    Mutant(
        "everybody-sees-every-chat",
        (
            Change(
                "chatserver/domain/permissions.py",
                "    if conversation is None or not may_see(operator, conversation):\n",
                "    if conversation is None:\n",
            ),
        ),
        ("tests/web/test_who_may_say_what.py",),
    ),
    Mutant(
        "console-request-from-anywhere",
        (Change("chatserver/web/request_guard.py", "        check_origin(request)\n", "        pass\n"),),
        ("tests/web/test_forged_requests.py",),
    ),
    Mutant(
        "csrf-token-is-not-looked-at",
        (
            Change(
                "chatserver/web/request_guard.py",
                "        check_csrf_token(request, signed_in.session.csrf_token)\n",
                "        pass\n",
            ),
        ),
        ("tests/web/test_forged_requests.py",),
    ),
    Mutant(
        "signed-out-but-connected",
        (
            Change(
                "chatserver/actions/accounts.py", "                session.close(close_codes.NOT_AUTHENTICATED)\n", ""
            ),
        ),
        ("tests/web/test_ended_sessions.py",),
    ),
    Mutant(
        "everything-is-matched",
        (Change("chatserver/bot/normalise.py", "text[:MATCHED_CODE_POINTS])[:NORMALISED_CODE_POINTS]", "text)"),),
        ("tests/bot/test_normalise.py::test_hostile_text_costs_next_to_nothing",),
    ),
    Mutant(
        "somebody-always-comes",
        (
            Change(
                "chatserver/bot/voice.py",
                "        can_come = department in self.now.departments if department else self.now.can_come\n",
                "        can_come = True\n",
            ),
        ),
        (
            "tests/bot/test_walk.py::test_nobody_is_promised_when_the_department_is_empty",
            "tests/rehearsal/test_default_tests.py",
        ),
    ),
    Mutant(
        "a-dialogue-outlives-its-chat",
        (
            Change(
                "chatserver/actions/recording.py",
                "        dialogues.delete(self.transaction, self.conversation.id)\n",
                "",
            ),
        ),
        ("tests/actions/test_guided_dialogues.py::test_a_state_change_ends_the_dialogue",),
    ),
    Mutant(
        "a-timer-in-each-tab",
        (
            Change(
                "chatserver/realtime/presence.py",
                "    is_same = present.page is not None and page.url == present.page.url\n",
                "    is_same = False\n",
            ),
            Change(
                "chatserver/actions/smart_messaging.py",
                "    context.run_aside(propose(context, present, rule, moment))\n",
                "    for _ in present.tabs:\n        context.run_aside(propose(context, present, rule, moment))\n",
            ),
            Change(
                "chatserver/actions/delivering.py",
                "        or _find_limit(proposal, history, current.today, now)\n",
                "",
            ),
        ),
        (
            f"{TIMERS}/test_once_each.py::"
            "test_a_rule_speaks_once_in_a_visit_though_the_page_is_loaded_every_seven_seconds[100]",
            f"{TIMERS}/test_once_each.py::test_of_five_tabs_one_speaks_once_and_sounds_once",
        ),
    ),
    Mutant(
        "deliver-without-looking-at-the-chat",
        (
            Change(
                "chatserver/actions/delivering.py",
                "        _find_chat(transaction, proposal, conversation)\n        or ((",
                "        ((",
            ),
        ),
        (
            f"{TIMERS}/test_the_same_moment.py::test_no_smart_message_follows_the_visitors_own_words[200]",
            f"{TIMERS}/test_the_same_moment.py::test_no_smart_message_follows_an_operators_answer[50]",
        ),
    ),
    Mutant(
        "shown-out-of-turn",
        (
            Change(
                "chatserver/actions/smart_messaging.py",
                """\
            await context.database.write(
                deliver, proposal, context.now, on_commit=lambda done: settle(context, present, rule, done)
            )
""",
                """\
            decided = await context.database.write(deliver, proposal, context.now)
            settle(context, present, rule, decided)
""",
            ),
        ),
        (f"{TIMERS}/test_the_same_moment.py::test_no_smart_message_follows_the_visitors_own_words[200]",),
    ),
    Mutant(
        "the-clock-is-believed",
        (
            Change(
                "chatserver/actions/context.py",
                "        return self.timeline.when(at_ms)\n",
                "        return self.clock.monotonic() - max(0, self.now - at_ms) / 1000\n",
            ),
        ),
        (
            f"{TIMERS}/test_clock_jumps.py::test_who_comes_back_after_a_jump_has_not_been_here_for_longer",
            f"{TIMERS}/test_clock_jumps.py::test_who_waits_for_an_answer_has_not_waited_for_longer",
        ),
    ),
    Mutant(
        "a-jump-ends-the-chat",
        (
            Change(
                "chatserver/actions/clock_jumps.py",
                '("close_silence", "mail_left", ',
                '("mail_left", ',
            ),
            Change(
                "chatserver/actions/silence.py",
                "    closes_at += timeline.by_present_clock(conversation.changed_at) - conversation.changed_at\n",
                "",
            ),
        ),
        (
            f"{TIMERS}/test_clock_jumps.py::"
            "test_a_chat_with_the_bot_ends_after_half_an_hour_of_silence_and_not_by_a_jump",
        ),
    ),
    Mutant(
        "every-order-is-revenue",
        (
            Change(
                "chatserver/actions/orders.py",
                "is_signed=is_signed(keys, command.signature, command.order_id, command.total, command.currency),",
                "is_signed=True,",
            ),
        ),
        (
            f"{TIMERS}/test_codes_and_orders.py::test_an_order_without_a_right_signature_is_kept_apart",
            f"{TIMERS}/test_codes_and_orders.py::test_only_signed_orders_are_revenue_in_the_report",
        ),
    ),
    Mutant(
        "check-then-act-take",
        (
            Change(
                "chatserver/actions/operator_units.py",
                """\
    check_take(conversation, operator.id, is_holder_gone=is_gone, may_lead=operator.role in LEADERS)
    check_has_room(transaction, operator, conversation)
    recording = Recording(transaction, conversation, now)
    note_collected(recording)
""",
                """\
    check_open(conversation)
    recording = Recording(transaction, conversation, now)
    note_collected(recording)
""",
            ),
            Change(
                "chatserver/actions/conversing.py",
                "    await context.database.write(\n        once,\n",
                """\
    def look(connection: Any) -> None:
        chat = operator_units.load(connection, actor, command)
        is_gone = operator_units.is_holder_gone(connection, chat, context.now)
        operator_units.check_take(chat, actor.id, is_holder_gone=is_gone, may_lead=False)
        operator_units.check_has_room(connection, actor, chat)

    if isinstance(command, commands.Take):
        await context.database.read(look)
    await context.database.write(
        once,
""",
            ),
        ),
        (
            f"{DELIVERY}/test_races.py::test_of_twenty_operators_who_take_a_chat_exactly_one_gets_it[20]",
            f"{QUEUE}/test_random_walk.py::test_a_random_walk_breaks_no_rule_of_the_queue[short]",
        ),
    ),
    Mutant(
        "only-held-chats-count",
        (
            Change(
                "chatserver/storage/queue.py",
                """\
               UNION ALL SELECT offered_to FROM conversations WHERE offered_to IS NOT NULL
               UNION ALL SELECT returns_to FROM conversations WHERE returns_to IS NOT NULL
""",
                "",
            ),
        ),
        (
            f"{QUEUE}/test_random_walk.py::test_a_random_walk_breaks_no_rule_of_the_queue[short]",
            f"{QUEUE}/test_transfers.py::test_the_senders_place_is_kept_until_the_transfer_is_over",
        ),
    ),
    Mutant(
        "place-is-lost-with-the-operator",
        (
            Change(
                "chatserver/actions/routing.py",
                '    recording.move(SYSTEM, "waiting", "operator_gone"',
                '    recording.change(queued_at=None)\n    recording.move(SYSTEM, "waiting", "operator_gone"',
            ),
        ),
        (
            f"{QUEUE}/test_gone_operators.py::"
            "test_after_the_grace_time_the_chat_waits_again_in_its_place_and_the_visitor_is_told",
        ),
    ),
)
