import{a as lt}from"../shared/chunk-ASA76HC7.js";import{a as Y,b as mt}from"../shared/chunk-HRLH2G5P.js";import{b as F,c as B,h as _t,i as ft,k as gt}from"../shared/chunk-WDK2M25G.js";import{a as te,b as ut,c as pt,d as p,e as P,f as be,g,h as we,i as V,j as w,k as Be,l as ht,m as G,n as He,o as ce,p as ve,q as oe}from"../shared/chunk-6M5GVPBR.js";import{a as tt,b as ct,c as ge,d as qe,e as Fe,g as dt}from"../shared/chunk-OIKRLNCZ.js";import{a as at,b as fe,c as rt,d as it}from"../shared/chunk-7JB4PFPZ.js";import{a as nt,c as r,d as f,e as k,f as st,g as N,h as j,j as le}from"../shared/chunk-ZXZAR6OW.js";import{b as ot}from"../shared/chunk-HJOT3ZNR.js";import{b as E,d as S,e as R,f as $,g as A,h as Ze}from"../shared/chunk-N6OSSNKK.js";import{b as Je,c as Qe,d as Me,f as et}from"../shared/chunk-G6RE3TK2.js";import"../shared/chunk-SGUZUFMK.js";var ye={title:"Chats",title_of:"Chats · {shop}",language:"Language",close:"Close",cancel:"Cancel",save:"Save",remove:"Remove",reload:"Reload",try_again:"Try again",one_moment:"One moment…",sign_in_title:"Sign in",sign_in_text:"Answer your shop’s visitors.",sign_in:"Sign in",login:"Login",password:"Password",password_show:"Show password",password_new:"New password",password_again:"Password again",password_current:"Current password",passwords_differ:"The two passwords differ.",password_changed:"Your password is changed.",setup_title:"Set up your chat",setup_text:"You are the first one here. This account can do everything and invite others.",setup_action:"Create account",your_name:"Your name",your_name_hint:"Visitors see it when you answer.",set_password_title:"Welcome, {name}",set_password_text:"Choose a password. You need it the next time you sign in.",set_password_action:"Save and sign in",unset_title:"Not set up yet",unset_text:"Open the one-time link that the server printed when it was set up. It creates the first account.",unreachable_title:"The chat server does not answer",unreachable_text:"Check your connection, then try again.",error_unreachable:"The chat server does not answer. Check your connection, then try again.",error_unknown:"Something went wrong on the server. Try again.","error_retry_after.one":"Try again in {count} minute.","error_retry_after.other":"Try again in {count} minutes.",online:"Online",away:"Away",take_chats:"Take new chats",go_online:"You get no new chats. Press to take chats again.",go_away:"New chats can come to you. Press to pause.",load:"{chats} of {limit} chats",load_hint:"Your chats, and how many you take at once",sound:"Sound for waiting chats",sound_on:"Sound is on",sound_off:"Sound is off",help:"Keyboard shortcuts",help_hint:"Keyboard shortcuts (?)",account:"Account",change_password:"Change password",devices:"Signed-in devices",device_this:"This device",device_unknown:"Unknown device",device_last_used:"Last used:",device_end:"Sign out there",sign_out:"Sign out",sign_out_everywhere:"Sign out everywhere",chats:"Chats",chat_with:"Chat with {name}",open_chats:"Open chats",side_by_side:"Show chats side by side",section_waiting:"Waiting",section_waiting_empty:"Nobody waits.",section_mine:"Mine",section_mine_empty:"Chats you take are kept here.",section_left:"Messages left",section_left_empty:"Nothing here.",section_colleagues:"With colleagues",section_colleagues_empty:"Nothing here.",section_bot:"With the bot",section_bot_empty:"Nobody is talking to the bot.",section_closed:"Closed",section_closed_empty:"No closed chats yet.",visitor:"Visitor",visitor_from:"Visitor from {page}",unread:"New words",typing_now:"Is being typed",no_words_yet:"No words yet",by_bot:"Bot:",by_team:"Team:",now:"now","minutes_short.one":"{count} min","minutes_short.other":"{count} min","waiting_for.one":"Waiting for {count} minute","waiting_for.other":"Waiting for {count} minutes",empty_title:"Choose a chat",empty_text:"Take the one that has waited longest, or read along with the bot.",empty_keys:"From the keyboard:",empty_shop_title:"All quiet",empty_shop_text:"When a visitor writes, the chat appears in the list. Keep this page open.",messages:"Messages",earlier:"Show earlier messages",to_end:"To the newest message",bot:"Bot",you:"You",sent:"sent",read:"read",sending:"sending…",sending_later:"sent once you are connected again",not_sent:"Not sent:",edited:"(edited)",erased:"Message taken back",smart_message:"Smart message",card_picture:"Picture",card_link:"Link",card_video:"Video",offered_buttons:"Buttons offered to the visitor",message_menu:"Edit or take back",edit_message:"Edit message",erase_message:"Take back",erase_sure:"Take back for everyone",is_typing:"typing, not sent yet",state_bot:"with the bot",state_waiting:"waiting",state_mine:"with you",state_colleague:"with {name}",state_message_left:"left a message",state_closed:"closed",refused_chat_gone:"This chat is now somewhere you do not see.",take:"Take chat",take_over:"Take over",end_chat:"End chat",end_chat_hint:"End the chat; the visitor is asked for a rating",transfer:"Send to another department",back_to_list:"Back to the list",close_tab:"Close this view; the chat goes on",close_tab_of:"Close the view of {name}",offer_waiting:"This visitor waits for a person.",offer_bot:"The bot is answering. Take over to write to the visitor yourself.",offer_colleague:"{name} is answering. You can read along, leave notes, and take over when they are gone.",offer_message_left:"The visitor left a message. Take over to answer it.",offer_closed:"This chat is closed. It opens again if the visitor writes within a day.",reason_started:"The chat began",reason_asked_for_person:"Asked for a person · {department}",reason_left_queue:"Left the queue; the bot goes on",reason_taken:"{name} took the chat",reason_taken_own:"You took the chat",reason_transferred:"{name} sent the chat to {department}",reason_transferred_own:"You sent the chat to {department}",reason_operator_gone:"Back in the queue, the colleague was gone",reason_message_left:"Left a message for {department}",reason_closed_by_operator:"{name} ended the chat",reason_closed_by_operator_own:"You ended the chat",reason_closed_by_visitor:"The visitor ended the chat",reason_closed_by_silence:"The chat ended after a long silence",reason_closed_by_bot:"The bot ended the chat",reason_reopened:"The visitor wrote again; the chat is open",renamed:"The visitor now goes by {name}",form_offered:"The bot showed the form",form_pre_chat:"Before the chat",form_offline:"Message left",rated:"The visitor rated the chat",why_answer:"Answered because it matches",why_suggest:"Asked back, close to",why_hand_over:"Offered a person; closest was",percent:"{value}%",note:"Note",note_by:"Note · {name}",note_hint:"Only your team sees notes",write_reply:"Write a reply, or / for canned replies",write_note:"Write a note that only your team sees",send:"Send",add_note:"Add note",too_long:"Too long: at most 4,000 characters",canned:"Canned replies",canned_hint:"Canned replies (/)",canned_keys:"↑ ↓ choose · Enter insert · Esc close",canned_none:"No canned reply fits “{query}”. Esc closes this list.",suggestions:"Suggested replies",suggestions_dismiss:"Hide these suggestions",suggestions_on:"Suggest replies: off. Press to turn on.",suggestions_off:"Suggest replies: on. Press to turn off.",suggestion_kept:"The reply stands ready for when you take this chat.",visitor_pane:"Visitor",visitor_online:"On the site now",visitor_offline:"Not on the site now",rename_visitor:"Write down the name",visitor_name:"Visitor’s name",page:"Page",cart:"Cart",cart_empty:"The cart is empty.",times:"{quantity} ×",total:"Total",form_answers:"Form",answer_name:"Name",answer_topic:"About",answer_email:"E-mail",answer_department:"Department",rating:"Rating",rating_of:"{score} of 5",chat_began:"Chat began",link_lost:"Connection lost. Trying to reconnect; keep writing, nothing is lost.","link_kept.one":"{count} message is kept and sent later.","link_kept.other":"{count} messages are kept and sent later.",link_stopped:"The server does not let this console in. Reload, or ask your administrator.",link_outdated:"There is a newer version of this console. Reload to go on; your words are kept.",refused_already_taken:"A colleague has this chat.",refused_at_limit:"You have reached your number of chats. End one first.",refused_closed:"This chat is closed.",refused_not_yours:"Somebody else holds this chat.",refused_nobody_available:"Nobody is available in that department now.",refused_not_found:"This chat is no longer here, or not for you.",refused_wrong_password:"This name and password do not fit together.",refused_used_link:"This link was used or is too old. Ask for a new one.",refused_weak_password:"This password is too easy to guess. Take at least 10 characters that are not a common word.",refused_login_taken:"There is an account with this login already.",refused_too_many:"Too many attempts.",key_next_chat:"Next open chat",key_previous_chat:"Previous open chat",key_longest_waiting:"Open the chat that waits longest",key_take:"Take the chat",key_reply:"Go to the reply field",key_note:"Switch between reply and note",key_end_chat:"End the chat",key_close_tab:"Close the view",key_visitor_pane:"Show or hide the visitor",key_send:"Send",key_new_line:"New line",key_canned:"Canned replies",key_suggestion:"Insert a suggested reply",key_help:"This help","bot.places":"Parts of the console","bot.sections":"Parts of the bot’s page","bot.section_answers":"Answers","bot.section_try":"Try it","bot.section_missed":"Missed","bot.section_tests":"Tests & readiness","bot.section_settings":"Settings","bot.section_versions":"Versions","bot.why_not_role":"You can look at everything here and try it. To change something, ask a supervisor or an administrator.","bot.why_not_read_only":"The server may not write into its content folder, so nothing can be changed here.","bot.files_broken.one":"A file has a mistake. Until it is mended, the bot goes on with the last good text.","bot.files_broken.other":"The files have {count} mistakes. Until they are mended, the bot goes on with the last good texts.","bot.leave_title":"Leave without saving?","bot.leave_text":"You have changes that are not saved yet. If you leave now, they are lost.","bot.leave":"Leave and lose them","bot.stay":"Stay here","bot.languages":"Languages","bot.search":"Search the answers","bot.entries_count.one":"{count} answer","bot.entries_count.other":"{count} answers","bot.nothing_found":"Nothing fits “{query}”.","bot.new_entry":"New answer","bot.edit_file":"Edit the file","bot.see_file":"See the file","bot.other_files":"Other files","bot.kind_smart_messages":"Smart messages","bot.kind_canned_replies":"Canned replies","bot.kind_settings":"Settings","bot.badge_dialogue":"Guided dialogue","bot.badge_dialogue_hint":"The bot asks step by step.","bot.badge_hands_over":"Hands over","bot.badge_hands_over_hint":"This leads to a person.","bot.badge_dated":"Dated","bot.badge_dated_hint":"The bot says this only on certain days.","bot.badge_conditional":"Only sometimes","bot.badge_conditional_hint":"The bot says this only on certain pages or under certain conditions.","bot.badge_unused":"Not used in 30 days","bot.badge_unused_hint":"Nobody needed this answer in the last 30 days.","bot.choose_title":"Choose an answer","bot.choose_text":"See how the bot answers a question, and say it better. Or write a new answer.","bot.entry_gone":"This answer is not here","bot.entry_gone_text":"It may have been removed or renamed. Choose another one from the list.","bot.back_to_answers":"Back to the answers","bot.earlier_versions":"Earlier versions","bot.title_field":"Title","bot.title_hint":"Short and clear. It stands on buttons, and visitors may type it too.","bot.questions_field":"How visitors ask it","bot.questions_hint":"One way of asking in each line, in visitors’ own words. Six or more make the bot sure. You can paste several lines at once.","bot.question_number.one":"Way of asking {count}","bot.question_number.other":"Way of asking {count}","bot.remove_question":"Remove “{question}”","bot.add_question":"Add a way of asking","bot.answer_field":"Answer","bot.answer_hint":"What the bot says. {shop_name} and {visitor_name} are filled in.","bot.buttons_field":"Buttons below the answer","bot.buttons_hint.one":"At most {count}.","bot.buttons_hint.other":"At most {count}. They lead on to another answer or to your team.","bot.button_target.one":"Where button {count} leads","bot.button_target.other":"Where button {count} leads","bot.button_choose":"Choose where it leads","bot.button_entry":"To another answer","bot.does_person":"To a person","bot.does_message":"Leave a message","bot.does_close":"End the chat","bot.button_label.one":"Words on button {count}","bot.button_label.other":"Words on button {count}","bot.button_label_hint":"Own words, or the usual ones","bot.remove_button.one":"Remove button {count}","bot.remove_button.other":"Remove button {count}","bot.add_button":"Add a button","bot.more":"More","bot.id_field":"Short name in the file","bot.id_hint":"Tests and buttons refer to the answer by it. It cannot be changed later.","bot.hands_over_note":"This leads to a person; there is no answer to write.","bot.dialogue_note":"This is a guided dialogue: its steps are written in the file.","bot.edit_in_file":"Open it in the file","bot.topic":"Topic","bot.new_topic":"A new topic…","bot.name_of_topic":"Name of the new topic","bot.letters_of_topic":"Please use Latin letters; it becomes the name of a file.","bot.topic_bot":"Greeting and fixed words","bot.topic_orders":"Orders","bot.topic_delivery":"Delivery","bot.topic_returns":"Returns","bot.topic_payment":"Payment","bot.topic_account":"Account","bot.topic_products":"Products","bot.topic_contact":"Contact","bot.topic_small_talk":"Small talk","bot.no_title":"Please write a title.","bot.long_title":"Please keep the title within 60 characters.","bot.taken_title":"Another answer has this title. Please choose a different one.","bot.no_question":"Please write at least one way of asking.","bot.double_question":"This stands above already. Remove one of the two.","bot.no_answer":"Please write what the bot should say.","bot.bad_placeholder":"Only {shop_name} and {visitor_name} can stand in braces.","bot.no_target":"Please choose where this button leads, or remove it.","bot.bad_id":"Please use small Latin letters, digits and hyphens, like gift-cards.","bot.taken_id":"Another answer has this name. Please choose a different one.","bot.unsaved":"Not saved yet","bot.undo_changes":"Undo my changes","bot.save_and_test":"Test and save","bot.mend_first":"Please mend what is marked above.","bot.saving":"Running all tests, then saving…","bot.saved_live":"Saved. The bot answers with it now.","bot.saved_soon":"Saved. The bot uses it in a moment.","bot.not_saved_errors.one":"Not saved: there is a mistake to mend.","bot.not_saved_errors.other":"Not saved: there are {count} mistakes to mend.","bot.not_saved_tests.one":"Not saved: with this change, a test no longer comes out right.","bot.not_saved_tests.other":"Not saved: with this change, {count} tests no longer come out right.","bot.save_anyway":"Save anyway","bot.keep_editing":"Go on editing","bot.checking":"Checking…","bot.check_good.one":"All good: the test comes out right.","bot.check_good.other":"All good: {count} tests come out right.","bot.check_tests.one":"With this change, a test would no longer come out right:","bot.check_tests.other":"With this change, {count} tests would no longer come out right:","bot.at_line":"Line {line}","bot.at_line_of":"Line {line} of {file}","bot.expected":"Expected:","bot.happened":"Happened:","bot.more_failures.one":"Show {count} more","bot.more_failures.other":"Show {count} more","bot.whole_script":"What was said and done before","bot.open_test":"Open the test (line {line} of {file})","bot.text_of":"Text of {file}","bot.conflict_title":"Somebody else saved this meanwhile.","bot.conflict_text":"Here is how your text differs from theirs.","bot.conflict_diff":"Differences between their text and yours","bot.conflict_legend":"− stands only in theirs, + only in yours.","bot.take_theirs":"Take theirs","bot.keep_mine":"Keep mine","bot.added":"Added","bot.removed":"Removed","bot.remove_entry":"Remove this answer","bot.remove_sure":"Remove “{title}”? You find it again under earlier versions.","bot.entry_removed":"Removed. An earlier version brings it back.","bot.refused_changed_meanwhile":"Somebody else changed this meanwhile. Reload to see the new state.","bot.refused_unreachable":"The chat server does not answer. Check your connection, then try again.","bot.refused_read_only":"The server may not write into its content folder. Ask who runs the server.","bot.refused_forbidden":"Your account may not change this. Ask a supervisor or an administrator.","bot.refused_not_found":"This is no longer here. Reload to see what there is.","bot.refused_not_plain":"This is written in a way the form cannot change. Please edit the file.","bot.refused_taken":"This stands in an answer already.","bot.try_lead":"Write as a visitor would, and see what the bot makes of it. Nobody else sees this.","bot.try_line":"A visitor writes","bot.try_ask":"Try it","bot.try_result":"What the bot does","bot.try_seen":"As the visitor sees it","bot.try_details":"How the bot came to this","bot.decided_answer":"The bot answers with","bot.decided_suggest":"The bot is not sure and asks back.","bot.decided_hand_over":"The bot does not know and offers a person.","bot.why_empty":"There is no letter or digit in it, so there is nothing to go by.","bot.why_nothing":"Nothing in it is like any way of asking the bot knows.","bot.why_exact":"It is word for word what stands with this answer.","bot.why_rule":"It would be {sure}% sure, but a rule decides otherwise here.","bot.why_answer":"It is {sure}% sure, and from {answer}% on it answers by itself.","bot.why_suggest":"It is {sure}% sure: enough to ask back (from {suggest}%), not enough to answer (from {answer}%).","bot.why_hand_over":"It is only {sure}% sure; below {suggest}% it does not guess.","bot.compared_as":"Compared as","bot.feature_logit":"Weight of the evidence","bot.feature_log_ratio":"Lead over the next (ratio)","bot.feature_is_denied":"Says “not” where the phrasing does not","bot.feature_log_phrasings":"Number of phrasings of the answer","bot.feature_found_share":"Share of the words found in it","bot.feature_known_share":"Share of the words the bot knows","bot.feature_log_length":"Length of the line","bot.word_pairs":"Words that fit","bot.pair_word":"Visitor’s word","bot.pair_matched":"Word in the phrasing","bot.pair_alike":"Likeness","bot.pair_weight":"Weight","bot.closest":"Closest answers","bot.closest_phrasing":"Closest way of asking:","bot.marks":"The marks show from where the bot asks back ({suggest}) and from where it answers ({answer}).","bot.missed_lead":"What visitors asked and the bot could not answer. Teach it with one click; nothing is saved unless all tests still come out right.","bot.period":"Period","bot.days.one":"Last {count} day","bot.days.other":"Last {count} days","bot.chart_none":"No visitor has asked the bot anything in this time.","bot.chart_title":"{share} of the questions went without an answer","bot.chart_table":"As a table","bot.no_questions":"no questions","bot.day":"Day","bot.answered":"Answered","bot.unanswered":"Not answered","bot.refused":"Suggestion refused","bot.share":"Share","bot.missed_none":"Nothing is missed here","bot.missed_none_text":"Questions the bot cannot answer appear here, the most frequent first.","bot.missed_count.one":"{count} question to learn from","bot.missed_count.other":"{count} questions to learn from","bot.missed_cut":"There are more; these are the newest 2,000.","bot.asked_times.one":"Asked once","bot.asked_times.other":"Asked {count} times","bot.refused_times.one":"Once the bot suggested answers and the visitor wanted none of them.","bot.refused_times.other":"{count} times the bot suggested answers and the visitor wanted none of them.","bot.asked_as":"Asked like this; what is ticked is taught","bot.times.one":"once","bot.times.other":"{count} times","bot.more_phrasings.one":"{count} more way","bot.more_phrasings.other":"{count} more ways","bot.person_answered":"A person answered","bot.answered_now":"By now the bot answers this with","bot.belongs_to":"Which answer fits?","bot.closest_to":"Closest way of asking: {phrasing}","bot.another_entry":"Another answer…","bot.make_entry":"Make a new answer of it","bot.dismiss":"Not worth answering","bot.learned":"Learned: the bot now knows this as “{title}”.","bot.dismissed":"Put aside. It does not come back.","bot.pick_entry":"Search for the answer that fits","bot.pick_more.one":"One more fits. Type a bit more of the title.","bot.pick_more.other":"{count} more fit. Type a bit more of the title.","bot.no_help_title":"Answers that do not help","bot.no_help_text":"After these, visitors asked for a person or asked the same again. Perhaps the answer lacks something.","bot.entry":"Answer","bot.times_answered":"Given","bot.then_person":"Then asked for a person","bot.then_again":"Then asked again","bot.unused_title.one":"{count} answer that nobody needed","bot.unused_title.other":"{count} answers that nobody needed","bot.unused_text":"That is no fault. But perhaps visitors ask for it in other words, or it can go.","bot.tests_lead":"The shop’s tests are played like real visits. Run them before a busy day, and see what is special on it.","bot.as_on":"As on","bot.as_on_hint":"In the shop’s time. Leave it empty for now.","bot.run_tests":"Run all tests","bot.running":"Running all tests…","bot.tests_good.one":"The test comes out right.","bot.tests_good.other":"All {count} tests come out right.","bot.tests_failed.one":"{count} of {all} tests does not come out right.","bot.tests_failed.other":"{count} of {all} tests do not come out right.","bot.warnings":"Worth a look","bot.special_title":"What is special on {day}","bot.special_holiday":"Public holiday:","bot.special_open":"The shop is open at {time}.","bot.special_closed":"The shop is closed at {time}.","bot.special_unknown":"No opening hours are set.","bot.special_hours":"Hours of the day:","bot.special_opens":"It opens again:","bot.special_no_dates":"No answer begins or ends around that day.","bot.special_gone":"Tests expect answers that are not there on that day:","bot.from_to":"{from}–{to}","bot.is_on":"On","bot.is_off":"Off","bot.dated_from_until":"from {first} to {last}","bot.dated_from":"from {first} on","bot.dated_until":"until {last}","bot.coverage":"What the tests reach","bot.coverage_text":"What no test reaches can break without anybody noticing.","bot.covered_entries":"Answers","bot.covered_steps":"Steps of dialogues","bot.covered_buttons":"Buttons","bot.of":"{part} of {all}","bot.uncovered.one":"{count} thing no test reaches","bot.uncovered.other":"{count} things no test reaches","bot.what_entry":"Answer","bot.what_step":"Step","bot.what_button":"Button","bot.dial_title":"How bold the bot is","bot.dial_text":"A cautious bot asks back more often; an eager one answers more, and is wrong more often. Real visitors are harder than the tests: look at what the bot answers to them before you move it.","bot.dial_tests.one":"Counted with the shop’s own {count} test question.","bot.dial_tests.other":"Counted with the shop’s own {count} test questions.","bot.dial_no_tests":"There are no test questions to count with.","bot.dial_very_cautious":"Very cautious","bot.dial_cautious":"Cautious","bot.dial_balanced":"Balanced","bot.dial_eager":"Eager","bot.dial_very_eager":"Very eager","bot.dial_now":"Now","bot.dial_right":"Answered right","bot.dial_wrong":"Answered wrong","bot.dial_suggested":"Asked back","bot.dial_handed_over":"Offered a person","bot.dial_right_count.one":"{count} answered right","bot.dial_right_count.other":"{count} answered right","bot.dial_wrong_count.one":"{count} wrong","bot.dial_wrong_count.other":"{count} wrong","bot.dial_suggested_count.one":"{count} asked back","bot.dial_suggested_count.other":"{count} asked back","bot.dial_handed_over_count.one":"{count} offered a person","bot.dial_handed_over_count.other":"{count} offered a person","bot.dial_of":"of {all} questions","bot.dial_saved":"Saved. The bot is as bold as you said.","bot.hours_title":"Opening hours","bot.hours_text":"When somebody can come to the chat. Outside these hours the bot answers alone and tells when you are back.","bot.hours_admin":"Only an administrator can change the hours.","bot.hours_unknown":"No hours are set: the shop counts as always open.","bot.hours_open":"It is {time} in the shop, and it is open.","bot.hours_closed":"It is {time} in the shop, and it is closed.","bot.hours_opens":"It opens on {day} at {time}.","bot.holidays.one":"{count} public holiday in the next 120 days","bot.holidays.other":"{count} public holidays in the next 120 days","bot.time_zone":"Time zone","bot.country":"Closed on the public holidays of","bot.country_none":"No country","bot.week":"Every week","bot.closed":"Closed","bot.opens_at":"{day} opens at","bot.closes_at":"{day} closes at","bot.add_span":"Add hours","bot.add_span_of":"Add hours on {day}","bot.remove_span":"Remove these hours of {day}","bot.span_empty":"Please fill in both times.","bot.span_backwards":"The hours must end after they begin. For hours past midnight, use two days; 00:00 as an end means midnight.","bot.span_overlap":"These hours overlap. Please put them apart or together.","bot.exceptions":"Single days that are different","bot.exceptions_text":"These go before the week and before public holidays. Without hours, the day is closed.","bot.exception_date":"Date","bot.exception_no_date":"Please choose a date for each single day.","bot.exception_twice":"A date stands there twice. Please remove one of the two.","bot.add_exception":"Add a day","bot.remove_exception":"Remove {day}","bot.save_hours":"Save the hours","bot.hours_saved":"The hours are saved and count from now on.","bot.refused_bad_hours":"These hours do not fit together. Please look at the times once more.","bot.versions_lead":"Each change keeps the text as it was before. Look at one, and go back to it if you like.","bot.file":"File","bot.deleted":"removed","bot.no_versions":"No earlier versions yet","bot.no_versions_text":"After the first change here, the text as it was before is kept.","bot.version_by":"before a change by","bot.version_counts":"{added} lines added, {removed} removed by that change","bot.diff_title":"Differences from this version to the present text","bot.diff_legend":"From this version to the present text: − was taken out since, + came in since.","bot.diff_none":"The present text is the same.","bot.roll_back":"Go back to this version","bot.roll_back_sure":"The present text is kept as a version too.","bot.rolled_back":"Done. The bot works with the earlier text again.",smart_messages:"Smart messages",smart_sections:"Parts of the page about smart messages",smart_section_rules:"Rules",smart_section_calendar:"Calendar",smart_section_codes:"Codes & orders",smart_section_simulator:"Simulator",smart_section_live:"Live visitors",smart_section_struggles:"Where visitors struggle",smart_why_not_role:"You can look at everything here and try it. To change something, ask a supervisor or an administrator.",smart_why_not_read_only:"The server may not write into its content folder, so rules and notices cannot be changed here.","smart_files_broken.one":"A file has a mistake. Until it is mended, the last good rules go on.","smart_files_broken.other":"The files have {count} mistakes. Until they are mended, the last good rules go on.",smart_rules:"Rules",smart_rules_order:"Of several rules that could speak at once, the upper one does.",smart_new_rule:"New rule",smart_first_rule:"Add the first rule",smart_no_rules:"No rules yet",smart_no_rules_text:"A rule says the right word at the right second: help after 15 seconds in the cart, or a hint when the checkout fails. Each speaks at most once a visit, and never into an open chat.",smart_rule_gone:"This rule is not here",smart_rule_gone_text:"It may have been removed or renamed.",smart_back_to_rules:"All rules",smart_back_to_calendar:"Calendar",smart_on:"On",smart_off:"Paused",smart_is_on_of:"“{title}” speaks",smart_switched_on:"“{title}” is switched on.",smart_paused:"“{title}” is paused.",smart_moved:"“{title}” is moved.",smart_move_up:"Move up",smart_move_down:"Move down",smart_move_up_of:"Move “{title}” up",smart_move_down_of:"Move “{title}” down",smart_untested:"No test",smart_untested_hint:"No test in the files plays this rule.","smart_tested.one":"Played by {count} test","smart_tested.other":"Played by {count} tests",smart_as_text:"As text only",smart_as_text_hint:"This rule is written in a way that only the file’s text can change.",smart_edit_as_text:"Edit as text",smart_report:"What the messages do",smart_report_none:"No message was sent in this time. Once rules speak, you see here what becomes of it.",smart_count_sent:"Sent",smart_count_seen:"Seen",smart_count_opened:"Opened",smart_count_dismissed:"Closed",smart_count_answered:"Answered",smart_count_orders:"Orders",smart_count_bothered:"Bothered",smart_count_revenue:"Revenue",smart_count_reported:"Reported by the browser",smart_means_sent:"A rule spoke: the message was written down and sent to the visitor’s browser.",smart_means_seen:"The message was really on the screen, in a tab that was open in front.",smart_means_opened:"The visitor opened the message or pressed one of its buttons.",smart_means_dismissed:"The visitor closed the message with its cross.",smart_means_answered:"The visitor began a chat from the message.",smart_means_orders:"An order with a valid signature of your shop’s server, within the rule’s hours after the message. Each order counts once; only these make revenue.",smart_means_bothered:"The share of visitors who saw messages and only closed them, without opening or answering any.",smart_means_reported:"Orders that only the visitor’s browser told of, without a signature. They may be wrong, so they are never part of revenue.","smart_reported.one":"And {count} order reported by the browser only, not signed:","smart_reported.other":"And {count} orders reported by the browser only, not signed:",smart_never_sent:"Has not spoken in this time.",smart_never_paused:"Paused, and has not spoken in this time.","smart_chart_title.one":"{share} of {count} message seen was answered","smart_chart_title.other":"{share} of {count} messages seen were answered",smart_by_day:"Messages by day",smart_meanings:"What these words mean",smart_of:"{part} of {all}",smart_title_field:"Title",smart_title_hint:"For your team; visitors do not see it.",smart_when:"When",smart_trigger:"It waits for",smart_trigger_page_entered:"A page opens",smart_trigger_time_on_page_seconds:"Time on a page",smart_trigger_idle_seconds:"No move for a while",smart_trigger_time_on_site_seconds:"Time in the shop",smart_trigger_scroll_percent:"Reading down a page",smart_trigger_exit_intent:"About to leave",smart_trigger_cart_changed:"The cart changes",smart_trigger_returns_to_cart:"Back after leaving a cart",smart_trigger_event:"An event of the shop",smart_trigger_unanswered_seconds:"Nobody answers",smart_explain_page_entered:"As soon as the visitor comes to a page.",smart_explain_time_on_page_seconds:"Counts from coming to the page, and again from each change of the cart.",smart_explain_idle_seconds:"Counts from the last move of mouse, key, finger or page, in any tab.",smart_explain_time_on_site_seconds:"Counts from the first page of the visit.",smart_explain_scroll_percent:"Once the visitor has come that far down the page.",smart_explain_exit_intent:"When the pointer leaves the page at its top. Phones have no pointer, so nothing happens there.",smart_explain_cart_changed:"Right after something was put in, taken out or changed in number.",smart_explain_returns_to_cart:"In a visit after one that ended with a full cart and no order.",smart_explain_event:"When the shop’s code says Chat('event', …) with this name.",smart_explain_unanswered_seconds:"The visitor wrote in the chat and nobody has answered since. It speaks in the open chat.",smart_amount_seconds:"Seconds",smart_amount_percent:"Percent of the page",smart_amount_name:"Name of the event",smart_delay:"Then wait (seconds)",smart_delay_hint:"Leaving the page during this wait cancels it.",smart_when_page_entered:"When a page opens",smart_when_time_on_page_seconds:"After {amount} on a page",smart_when_idle_seconds:"After {amount} without a move",smart_when_time_on_site_seconds:"After {amount} in the shop",smart_when_scroll_percent:"{amount}% down a page",smart_when_exit_intent:"When about to leave",smart_when_cart_changed:"When the cart changes",smart_when_returns_to_cart:"Back after leaving a cart",smart_when_event:"On the event “{amount}”",smart_when_unanswered_seconds:"Nobody answered for {amount}",smart_on_page_page_entered:"When {page} opens",smart_on_page_time_on_page_seconds:"After {amount} on {page}",smart_on_page_idle_seconds:"After {amount} without a move on {page}",smart_on_page_time_on_site_seconds:"After {amount} in the shop, on {page}",smart_on_page_scroll_percent:"{amount}% down {page}",smart_on_page_exit_intent:"When about to leave {page}",smart_on_page_cart_changed:"When the cart changes, on {page}",smart_on_page_returns_to_cart:"Back after leaving a cart, on {page}",smart_on_page_event:"On the event “{amount}” on {page}",smart_on_page_unanswered_seconds:"Nobody answered for {amount}, on {page}",smart_delayed:"{time} later",smart_if:"Only if",smart_if_hint:"Without a condition the rule speaks to every visitor on every page.",smart_no_condition:"No condition",smart_add_first_condition:"Add a condition",smart_add_condition:"Add another",smart_how:"How these go together",smart_how_all:"All of these",smart_how_any:"At least one of these",smart_how_not:"None of these",smart_group:"Group",smart_about_page:"Page and origin",smart_about_cart:"Cart",smart_about_visitor:"Visitor",smart_about_shop:"Team and time",smart_about_group:"A group of conditions",smart_part_page:"Page",smart_part_referrer:"Came from",smart_part_utm:"Campaign",smart_part_cart:"Cart",smart_part_cart_total:"Cart total",smart_part_cart_item:"Product in the cart",smart_part_cart_category:"Category in the cart",smart_part_device:"Device",smart_part_language:"Language",smart_part_visits:"Number of visits",smart_part_identified:"E-mail known",smart_part_bought:"Has bought",smart_part_chatting:"In a chat",smart_part_attribute:"Attribute",smart_part_open:"Opening hours",smart_part_person:"Somebody there",smart_part_queue:"Waiting visitors",smart_part_weekday:"Weekday",smart_part_time:"Time of day",smart_part_date:"Dates",smart_device_desktop:"Computer",smart_device_tablet:"Tablet",smart_device_phone:"Phone",smart_is_page:"the page is {what}",smart_is_referrer:"came from {what}",smart_is_pair:"{name} is {what}",smart_is_cart_filled:"the cart is filled",smart_is_cart_empty:"the cart is empty",smart_is_cart_total:"cart total {what}",smart_is_cart_item:"the cart has {what}",smart_is_cart_category:"the cart has something of {what}",smart_a_desktop:"a computer",smart_a_tablet:"a tablet",smart_a_phone:"a phone",smart_is_device:"on {what}",smart_is_language:"in {what}",smart_is_visits:"visits: {what}",smart_is_queue:"waiting visitors: {what}",smart_is_weekday:"on {what}",smart_is_time:"at {what}",smart_is_identified_yes:"has left an e-mail address",smart_is_identified_no:"has left no e-mail address",smart_is_bought_yes:"has bought before",smart_is_bought_no:"has not bought yet",smart_is_chatting_yes:"has an open chat",smart_is_chatting_no:"has no open chat",smart_is_open_yes:"the shop is open",smart_is_open_no:"the shop is closed",smart_is_person_yes:"somebody of the team can come",smart_is_person_no:"nobody of the team can come",smart_at_least:"at least {count}",smart_at_most:"at most {count}",smart_not:"unless {what}",smart_from_until:"{first} – {last}",smart_from:"from {first}",smart_until:"until {last}",smart_from_word:"From",smart_until_word:"Until",smart_at_least_word:"At least",smart_at_most_word:"At most",smart_for_example:"such as {example}",smart_patterns_hint:"Enter adds one; any of them will do. * stands for anything.",smart_times_hint:"By the shop’s clock. 00:00 as an end is midnight.",smart_name_of:"{what}: name",smart_value_of:"{what}: value",smart_value:"value",smart_attribute_name:"such as plan",smart_add_named:"One more",smart_choose:"Choose",smart_remove_of:"Remove {what}",smart_then:"Then say",smart_text:"Message",smart_text_hint:"Short and warm: a line or two beside the chat button.",smart_text_missing:"no text yet",smart_text_bad:"something to mend",smart_insert:"Insert:",smart_filled_first_name:"First name",smart_filled_cart_total:"Cart total",smart_filled_shop_name:"Shop’s name",smart_filled_code:"Code",smart_filled_code_until:"Code’s last day",smart_buttons:"Buttons",smart_buttons_hint:"At most two. Each leads on to an answer of the bot or to your team.",smart_code:"Discount code",smart_code_none:"None",smart_code_fixed:"One code for everybody",smart_code_list:"Each visitor their own, from a list",smart_code_none_hint:"A code stands below the message, easy to copy.",smart_code_fixed_hint:"The code must be known to your shop; after its last day the rule stops speaking.",smart_code_list_hint:"Each code goes to one visitor only. When the list is used up, the rule stops speaking.",smart_code_word:"Code",smart_code_until:"Last day",smart_code_which:"List",smart_no_lists:"There is no list of codes yet.",smart_add_codes:"Add codes",smart_speaker:"Speaks as",smart_speaker_bot:"The bot",smart_speaker_hint:"While this colleague is not there, the bot says it.",smart_opening:"Opening it begins",smart_opening_chat:"Just the chat",smart_opening_department:"A call for a person",smart_opening_start:"An answer of the bot",smart_opens_panel:"Open the whole chat at once, not only the bubble",smart_has_sound:"With a sound",smart_limits:"How often, at most",smart_limits_hint:"After any message the visitor is left in peace for a while; in an open chat only “nobody answers” speaks.",smart_limit_visit:"In one visit",smart_limit_page:"On one page of a visit",smart_limit_visitor:"To one visitor ever",smart_limit_day:"To one visitor a day",smart_dates:"Dates",smart_dates_hint:"For campaigns and holidays. Both days included; leave empty for always.",smart_goal:"What counts as success",smart_goal_hint:"A chat that begins from the message, or a signed order within this time.",smart_goal_hours:"Hours for an order",smart_preview:"As the visitor sees it",smart_preview_panel:"opens the chat at once",smart_preview_sound:"with a sound",smart_in_short:"In short",smart_file:"File",smart_saved_live:"Saved. The rule works like this now.",smart_saved_soon:"Saved. It works like this in a moment.",smart_remove_rule:"Remove this rule",smart_remove_sure:"Remove “{title}”? You find it again under earlier versions of its file.",smart_rule_removed:"Removed. An earlier version of the file brings it back.",smart_long_title:"Please keep the title within 80 characters.",smart_bad_number:"Please write a number that makes sense here.",smart_bad_seconds:"Please write a number of seconds, at most a day.",smart_bad_percent:"Please write a percentage from 1 to 100.",smart_no_event:"Please write the event’s name.",smart_bad_limit:"Please write whole numbers from 1 on, or leave them empty.",smart_no_limit:"Please say how often in a visit or on a page, so that nobody is pestered.",smart_dates_backwards:"The last day lies before the first.",smart_no_target:"Please choose where each button leads, or remove it.",smart_code_missing:"The message names a code. Choose below which one goes with it.",smart_bad_code:"Please use up to 40 Latin letters, digits, hyphens and underscores.",smart_no_list:"Please choose the list that the codes come from.",smart_long_text:"Please keep the message within 300 characters.",smart_bad_placeholder:"There is something in braces that nobody can fill in. Use the buttons below.",smart_no_default:"What stands in braces may not be known. Say after a | what to say instead, as the buttons below do.",smart_no_text:"Please write the message in at least one language.",smart_calendar:"Calendar",smart_weeks:"Weeks",smart_earlier:"Earlier",smart_later:"Later",smart_today:"Today",smart_no_dates:"No rule and no notice has dates yet. Give a rule dates in its editor, or write a notice below.",smart_no_dates_now:"Nothing has dates in these weeks.","smart_undated.one":"{count} rule has no dates: it holds on any day.","smart_undated.other":"{count} rules have no dates: they hold on any day.",smart_what:"What",smart_kind_rule:"Rule",smart_kind_notice:"Notice",smart_notices:"Notices",smart_notices_text:"A line at the top of the chat about something everybody should know, such as a late delivery.",smart_no_notices:"There is no notice. Write one when something is different than usual.",smart_new_notice:"New notice",smart_always:"on any day",smart_standing_now:"Shown now",smart_standing_later:"Not yet",smart_standing_over:"Over",smart_notice_text:"Notice",smart_notice_hint:"One or two plain sentences: what is different, and until when.","smart_check_errors.one":"{count} mistake to mend","smart_check_errors.other":"{count} mistakes to mend","smart_check_tests.one":"{count} test would fail","smart_check_tests.other":"{count} tests would fail",smart_notice_dates:"Both days included. Without an end it stays until you remove it.",smart_notice_if:"Without a condition it stands on every page.",smart_notice_saved:"The notice is saved.",smart_notice_removed:"The notice is removed.",smart_remove_notice:"Remove this notice",smart_remove_notice_sure:"Remove this notice?",smart_long_notice:"Please keep the notice within 200 characters.",smart_bad_notice_placeholder:"Only the shop’s name can stand in braces here.",smart_codes:"Discount codes",smart_codes_text:"Each code of a list goes to one visitor only, with the message of a rule that names the list.",smart_codes_leaders:"Discount codes are shown to supervisors and administrators.",smart_no_code_lists:"There is no list yet. Make codes in your shop’s system, then paste them here.",smart_new_list:"New list of codes",smart_last_given:"Last given {when}",smart_never_given:"None given yet",smart_given_of:"{given} of {total} given","smart_left.one":"{count} left","smart_left.other":"{count} left",smart_all_given:"All given: rules with this list no longer speak",smart_close_list:"Close the list","smart_close_list_sure.one":"Close “{name}”? The {count} code not given yet is deleted.","smart_close_list_sure.other":"Close “{name}”? The {count} codes not given yet are deleted.","smart_list_closed.one":"Closed; {count} code was deleted.","smart_list_closed.other":"Closed; {count} codes were deleted.",smart_list_name:"Name of the list",smart_list_name_hint:"Small Latin letters, digits and hyphens, like spring-2027.",smart_list_taken:"There is a list with this name. Add the codes there.",smart_codes_field:"Codes",smart_codes_hint:"Paste one code a line.","smart_codes_count.one":"{count} code","smart_codes_count.other":"{count} codes",smart_not_a_code:"“{code}” cannot be a code: up to 40 Latin letters, digits, hyphens and underscores.",smart_too_many_codes:"At most {most} codes at once.","smart_codes_added.one":"{count} code added.","smart_codes_added.other":"{count} codes added.",smart_codes_added_twice:"{added} added; {duplicates} were there already.",smart_orders:"Order keys",smart_orders_text:"Your shop’s server signs each order with this secret. Only signed orders count as revenue.",smart_orders_admin:"The keys that orders are signed with are shown to administrators.",smart_no_sites:"There is no site yet.",smart_key_current:"Current",smart_key_previous:"Previous, still valid",smart_key_since:"since {day}",smart_show:"Show",smart_hide:"Hide",smart_copy:"Copy",smart_copied:"Copied.",smart_rotate:"Make a new key",smart_rotate_sure:"Make a new key? The present one stays valid beside it; the one before stops at once.",smart_key_rotated:"The new key is there. Put it into your shop’s server.",smart_how_to_sign:"How to sign an order",smart_sign_text:"The signature is HMAC-SHA256 with the key, in small hexadecimal letters, over these three lines in UTF-8:",smart_sign_same:"Sign on the server, never in the page: who has the key can invent orders. Total and currency must be the very same texts as in the page.",smart_sign_page:"On the thank-you page",smart_quiet:"Quiet time",smart_quiet_text:"After any message, every rule leaves the visitor in peace for this long.",smart_quiet_seconds:"Seconds between two messages",smart_quiet_saved:"The quiet time is saved.",find_holds:"Fulfilled",find_fails:"Not fulfilled",find_hinders:"this holds it back",find_applies:"applies",find_applies_not:"does not apply",find_open_rule:"Open this rule",find_speaks_in:"Speaks in {seconds} s",find_standing_speaks:"Speaks now",find_standing_nears:"Nearly",find_standing_held:"Held back",find_standing_paused:"Paused",find_is_paused:"paused",find_switched_on:"Rule switched on",find_any:"At least one of these",find_all:"All of these",find_not:"None of these",find_page:"Page {wanted}",find_cart_item:"In the cart: {wanted}",find_cart_category:"In the cart, from the category: {wanted}",find_referrer:"Came from {wanted}",find_cart_total:"Cart total {wanted}",find_visits:"Visits: {wanted}",find_queue:"Waiting for a person: {wanted}",find_at_least:"at least {amount}",find_at_most:"at most {amount}",find_exactly:"exactly {amount}",find_between:"{least} to {most}",find_cart_yes:"Something in the cart",find_cart_no:"Cart empty",find_identified_yes:"Visitor has left an e-mail address",find_identified_no:"Visitor has left no e-mail address",find_bought_yes:"Has bought before",find_bought_no:"Has not bought yet",find_chatting_yes:"A chat is open",find_chatting_no:"No chat is open",find_open_yes:"Shop is open",find_open_no:"Shop is closed",find_person_yes:"A person can answer",find_person_no:"No person can answer",find_page_entered:"Page entered",find_exit_intent:"Moves to leave the page",find_cart_changed:"Cart changed just now",find_returns_to_cart:"Returns to a cart left behind",find_over:"that moment is over",find_spoken:"it has spoken about this already",find_not_begun:"not begun yet",find_so_far:"{found} s by now",find_time_on_page_seconds:"On the page {found} of {wanted} s",find_time_on_page_seconds_done:"On the page for {wanted} s",find_idle_seconds:"Idle {found} of {wanted} s",find_idle_seconds_done:"Idle for {wanted} s",find_time_on_site_seconds:"On the site {found} of {wanted} s",find_time_on_site_seconds_done:"On the site for {wanted} s",find_unanswered_seconds:"Without an answer {found} of {wanted} s",find_unanswered_seconds_done:"Without an answer for {wanted} s",find_delay_seconds:"Then waited {found} of {wanted} s",find_typing_pause:"Pause after typing {found} of {wanted} s",find_quiet_seconds:"Quiet after the last message {found} of {wanted} s",find_limit_page:"At most {wanted} on this page",find_limit_visit:"At most {wanted} in this visit",find_limit_visitor:"At most {wanted} to this visitor",find_limit_day:"At most {wanted} today","find_shown_already.one":"shown {count} time already","find_shown_already.other":"shown {count} times already",find_scroll_percent:"Scrolled {found} of {wanted}%",find_event:"Event {wanted}",find_event_last:"last one: {found}",find_none_yet:"none yet",find_language:"Language: {wanted}",find_device:"Device: {wanted}",find_device_desktop:"computer",find_device_tablet:"tablet",find_device_phone:"phone",find_utm:"Campaign, {wanted}",find_attribute:"Attribute, {wanted}",find_not_set:"not set",find_time:"Time {wanted}",find_span:"{from}–{to}",find_clock:"it is {found}",find_today:"today: {found}",find_from:"From {from}",find_until:"Until {until}",find_from_until:"{from} to {until}",find_now:"now {found}",find_now_on:"now on {found}",find_unknown:"not known",find_no_referrer:"came directly",find_no_cart:"no cart known",find_cart_empty:"the cart is empty",find_no_chat:"No chat going on",find_chat_open:"a chat is open",find_chat_written:"the visitor has written",find_chat_panel_open:"the chat window is open",find_code:"A discount code to give",find_code_used_up:"all are given",find_code_over:"no longer valid",find_key_page:"page",find_key_cart:"cart",find_key_cart_item:"items in the cart",find_key_cart_category:"categories in the cart",find_key_cart_total:"cart total",find_key_language:"language",find_key_device:"device",find_key_referrer:"where from",find_key_utm:"campaign",find_key_attribute:"attribute",find_key_visits:"number of visits",find_key_identified:"e-mail known or not",find_key_bought:"bought or not",find_key_chatting:"open chat",find_key_weekday:"weekday",find_key_time:"time of day",find_key_date:"dates",find_key_open:"opening hours",find_key_person:"people available",find_key_queue:"queue",find_key_any:"condition",find_key_all:"condition",find_key_not:"condition",find_key_page_entered:"page entered",find_key_time_on_page_seconds:"time on the page",find_key_idle_seconds:"not idle long enough",find_key_time_on_site_seconds:"time on the site",find_key_scroll_percent:"scroll depth",find_key_exit_intent:"no move to leave",find_key_cart_changed:"cart not changed",find_key_event:"event",find_key_returns_to_cart:"no cart left behind",find_key_unanswered_seconds:"waiting time",find_key_delay_seconds:"delay",find_key_typing_pause:"visitor is typing",find_key_chat:"a chat is going on",find_key_limit_page:"limit for the page",find_key_limit_visit:"limit for the visit",find_key_limit_visitor:"limit for the visitor",find_key_limit_day:"limit for the day",find_key_quiet_seconds:"quiet time",find_key_paused:"paused",find_key_code:"no discount code left",sim_lead:"Make up a visit and drag time: see which message speaks at which second, and what holds the others back. It is decided by the same code as for real visitors; nobody is sent anything.",sim_presets:"Begin with",sim_preset_stays:"15 s on the cart page",sim_preset_changes:"Changes the cart at 14 s",sim_preset_types:"Types in a field",sim_preset_leaves:"Leaves with a full cart",sim_preset_returns:"Returns with a cart",sim_who:"The visitor",sim_story:"The visit",sim_length:"Watch for",sim_moment:"Moment of the visit",sim_marks:"What the visitor does",sim_fired:"What is said to them",sim_fired_at:"{title}, at {time}",sim_did_at:"{did}, at {time}",sim_seconds:"{seconds} s",sim_minutes:"{minutes}:{seconds} min",sim_nothing_happens:"The visitor does nothing yet. Add the page they come to.",sim_add_at:"Add at {time}",sim_what:"What happens",sim_at_second:"At second",sim_remove:"Remove: {did}",sim_lacks:"not complete yet",sim_kind_page:"Page",sim_kind_cart:"Cart",sim_kind_activity:"Mouse",sim_kind_typing:"Typing",sim_kind_scroll:"Scroll",sim_kind_exit:"Leaving",sim_kind_event:"Event",sim_kind_writes:"Writes",sim_kind_opens:"Opens chat",sim_kind_closes:"Closes chat",sim_did_page:"Comes to {page}",sim_did_cart:"Cart: {items}",sim_did_cart_of:"Cart: {items} · {total}",sim_did_empty_cart:"Cart is emptied",sim_did_activity:"Moves the mouse",sim_did_typing:"Types in a field of the page",sim_did_scroll:"Scrolls to {percent}%",sim_did_exit:"Moves to leave the page",sim_did_event:"Event {name}",sim_did_writes:"Writes “{text}”",sim_did_opens:"Opens the chat",sim_did_closes:"Closes the chat",sim_field_page:"Page",sim_field_items:"In the cart",sim_items_hint:"Names with commas between; a category in brackets. Empty: an empty cart.",sim_field_total:"Total",sim_field_name:"Name of the event",sim_field_text:"Words",sim_field_percent:"Percent of the page",sim_device:"Device",sim_date:"Date",sim_time:"Shop’s clock",sim_returning_with_cart:"Left a full cart last time",sim_identified:"Has left an e-mail address",sim_bought:"Has bought before",sim_person:"A person can answer",sim_opening:"Shop",sim_opening_hours:"By its opening hours",sim_opening_open:"Open",sim_opening_closed:"Closed",sim_rules:"Rules","sim_rules_live.one":"The {count} that is switched on","sim_rules_live.other":"All {count} that are switched on",sim_rules_chosen:"Only those I choose",sim_more:"Where from, visits, attributes",sim_visits:"Visits, this one too",sim_referrer:"Came from",sim_attributes:"Attributes from the shop’s page",sim_attribute_name:"Name",sim_attribute_value:"Value",sim_add_attribute:"Add an attribute",sim_at:"At {time}","sim_count_speaks.one":"{count} speaks","sim_count_speaks.other":"{count} speak","sim_count_nears.one":"{count} nearly","sim_count_nears.other":"{count} nearly","sim_count_held.one":"{count} held back","sim_count_held.other":"{count} held back","sim_count_paused.one":"{count} paused","sim_count_paused.other":"{count} paused",sim_silent:"Nothing is said in this visit. The list shows what each rule still lacks.",sim_opens_panel:"opens the chat window",sim_has_sound:"with a sound",sim_leads_to:"opening it says “{label}”",sim_no_rules:"No rule is switched on.",sim_none_chosen:"No rule is chosen.",sim_to_rules:"To the rules",live_why:"Why no message?",live_visitors:"Visitors on the shop now",live_visitor:"Visitor","live_count.one":"{count} visitor on your shop now","live_count.other":"{count} visitors on your shop now","live_limit.one":"Only the {count} most recently active one is listed.","live_limit.other":"Only the {count} most recently active ones are listed.",live_visitor_on:"Visitor on {page}","live_cart.one":"{count} item","live_cart.other":"{count} items",live_chatting:"in a chat",live_active:"active",live_idle:"idle {time}",live_empty_title:"Nobody is on your shop now",live_empty_text:"As soon as somebody comes, they stand here. Until then you can make up a visit.",live_to_simulator:"Make up a visit",live_choose_title:"Choose a visitor",live_choose_text:"See second by second which message is about to speak, and what holds the others back.",live_all:"All visitors",live_gone:"This visitor is not on your shop now.",live_left:"The visitor has left. This is how things stood last.",live_rules:"What the rules make of this visitor",live_open_chat:"Open their chat",live_log:"What was shown and held back",live_log_empty:"Nothing was shown to this visitor yet, and nothing held back.","live_log_more.one":"{count} more line","live_log_more.other":"{count} more lines",live_shown_before:"Shown before",live_shown:"Shown",live_held:"Held back","live_times.one":"{count} time","live_times.other":"{count} times",live_campaign:"Campaign",live_visit:"Visit",live_visits:"Visits","live_visit_number.one":"first visit","live_visit_number.other":"{count}, this one too",live_came_from:"Came from",live_attributes:"Attributes",live_attributes_hint:"As the shop’s page says; not checked.",live_codes:"Discount codes given",live_code_given:"given {date}",live_code_until:"until {date}",live_code_expired:"expired {date}",struggle_lead:"Where visitors give up, run into errors, ask, or leave a chat. Each place comes with a rule that may help there.",struggle_pages:"Pages",struggle_steps:"Steps of chats",struggle_place_pages:"Page",struggle_place_steps:"Step",struggle_visits:"Visits ended here","struggle_visits_count.one":"{count} visit ended here","struggle_visits_count.other":"{count} visits ended here","struggle_of_visits.one":"Out of {count} visit that has ended in this time","struggle_of_visits.other":"Out of {count} visits that have ended in this time",struggle_carts_left:"Carts left",struggle_errors:"Errors",struggle_questions:"Questions",struggle_left_chats:"Chats left",struggle_order:"Order of the list",struggle_which_errors:"Errors:",struggle_means_carts_left:"Visitors end their visit here with things in the cart and no order.",struggle_means_errors:"The shop’s page reports errors here. A message can help at once; the cause needs mending.",struggle_means_questions:"Visitors ask here. Perhaps the page leaves something open.",struggle_means_left_chats:"Visitors leave the chat here before it helped them.",struggle_use:"Use the proposed rule",struggle_definitions:"How this is counted",struggle_term_carts_left:"Visits that ended on this page with something in the cart and without an order; in percent of all that ended there.",struggle_term_errors:"Events that the shop’s page reported there with “error” or “fail” in their name. They are not kept by site: who does not work for all sites does not see them.",struggle_term_questions:"Chats that began on this page. A question can be a good sign too, so it counts least.",struggle_term_left_chats:"Chats that the visitor gave up at this step of a dialogue, or while waiting for a person.",struggle_term_order:"The worst place comes first: by carts left and their sure share, errors and chats left, and a little by questions.",struggle_empty_title:"Nothing stands out","struggle_empty_text.one":"In this time there was {count} visit, and no page with trouble worth a rule.","struggle_empty_text.other":"In this time there were {count} visits, and no page with trouble worth a rule.",struggle_no_visits_title:"No visits counted yet",struggle_no_visits_text:"Once visitors have come to your shop, you see here where they struggle.",sim_sample_items:"Teapot, Cup",sim_page_hint:"Begins with /, as in /cart.",struggle_queue:"Waiting for a person","find_paused_rules.one":"{count} paused rule","find_paused_rules.other":"{count} paused rules",find_spoke_at:"Spoke at {time}","sim_rules_all.one":"All {count}, paused ones too","sim_rules_all.other":"All {count}, paused ones too","sim_count_spoke.one":"{count} has spoken","sim_count_spoke.other":"{count} have spoken"};var ke=class extends Error{constructor(t){super(t.message),this.code=t.code,this.isTemporary=t.is_temporary??!1,this.retryAfterSeconds=t.retry_after_seconds??null}};function bt(e=(t,o)=>fetch(t,o)){let t="";async function o(n,s){let a=await e(`/console/api/${n}`,s?un(s,t):dn).catch(()=>null);if(!a)throw new ke({code:"unreachable",message:"",is_temporary:!0});let i=await a.json().catch(()=>null);if(a.ok)return i;throw new ke(i?.error??{code:"internal",message:""})}return{async session(){let n=await o("session");return t=n.csrf_token??"",n},signIn:(n,s)=>o("sign-in",{login:n,password:s}),redeem:n=>o("redeem",{token:n}),setUp:n=>o("setup",n),setPassword:(n,s)=>o("set-password",{token:n,password:s}),signOut:n=>o("sign-out",{everywhere:n}),ticket:async()=>(await o("ticket",{})).ticket,changePassword:(n,s)=>o("password",{current:n,new:s}),devices:async()=>(await o("devices")).devices,endDevice:n=>o("devices/end",{id:n}),suggestReplies:async(n,s)=>(await o("bot/replies",{conversation_id:n,text:s})).replies,call:o}}var dn={credentials:"same-origin",headers:{Accept:"application/json"}};function un(e,t){return{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json","X-CSRF-Token":t},body:JSON.stringify(e)}}var Ge="chatserver:console:muted",pn="chatserver:console:chime";function wt({storage:e,target:t,locks:o=navigator.locks,createContext:n=()=>new AudioContext}){let s=!o;o?.request(pn,()=>(s=!0,new Promise(()=>{})));let a=null,i=()=>{a??=n(),a.state==="suspended"&&a.resume().catch(()=>{})};for(let l of["pointerdown","keydown"])t.addEventListener(l,i,{once:!0});return{isMuted:()=>e.getItem(Ge)==="yes",setMuted:l=>e.setItem(Ge,l?"yes":"no"),ring(){!s||!a||e.getItem(Ge)==="yes"||lt(a)}}}function yt({api:e,takeLink:t}){let o=te({phase:"loading",operator:null,error:null,link:null}),n=i=>o.update(l=>({...l,error:null,...i}));async function s(i=null){try{let l=await e.session(),c=l.signed_in?"inside":l.needs_setup?"unset":"sign_in";n({phase:c,operator:l.operator,link:null,error:i})}catch{n({phase:"unreachable"})}}async function a(i){await e.session();let{purpose:l,name:c,login:d}=await e.redeem(i);if(l==="login")return s();n({phase:l,link:{token:i,name:c,login:d}})}return{store:o,async start(){let i=t();if(!i)return s();await a(i).catch(l=>s(l))},retry:()=>s(),async signIn(i,l){await e.signIn(i,l),await s()},async setUp(i){await e.setUp({token:vt(o),...i}),await s()},async setPassword(i){await e.setPassword(vt(o),i),await s()},async signOut(i){await e.signOut(i),await s()}}}function kt(e){return e.hash.startsWith("#link=")}function xt(e,t){let o=new URLSearchParams(e.hash.slice(1)).get("link");return o&&t.replaceState(null,"",e.pathname+e.search),o}function vt(e){return e.get().link?.token??""}var mn=Object.freeze({en:"English",fa:"فارسی"});function xe(){let e=p(),{language:t,setLanguage:o}=be(),n=Object.entries(mn).map(([s,a])=>({key:s,label:a,isCurrent:s===t,choose:()=>o(s)}));return r`<${Y} label=${e("language")} items=${n}><${w} name="globe" /><//>`}function $e({label:e,hint:t,isFirst:o,...n}){let s=le(),a=N(null);return k(()=>{o&&a.current?.focus()},[]),r`
    <div class="field">
      <label for=${s}>${e}</label>
      <input id=${s} ref=${a} class="input" dir="auto"
        aria-describedby=${t?`${s}-hint`:void 0} ...${n} />
      ${t&&r`<p id=${`${s}-hint`} class="hint">${t}</p>`}
    </div>`}function ne({label:e,isShown:t,onShow:o,...n}){let s=le(),a=p();return r`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="reveal" dir="ltr">
        <input id=${s} class="input" dir="ltr" type=${t?"text":"password"} required spellcheck=${!1}
          autocapitalize="none" ...${n} />
        ${o&&r`
          <button type="button" class="icon-button" aria-pressed=${t} title=${a("password_show")}
            aria-label=${a("password_show")} onClick=${()=>o(!t)}>
            <${w} name=${t?"eye_off":"eye"} />
          </button>`}
      </div>
    </div>`}function de({onChange:e,label:t}){let o=p(),[n,s]=f(!1),[a,i]=f(""),[l,c]=f(""),d=(m,b)=>{i(m),c(b),e(m&&m===b?m:null)},h=l!==""&&!a.startsWith(l);return r`
    <${ne} label=${t??o("password_new")} isShown=${n} onShow=${s} value=${a}
      autocomplete="new-password" onInput=${m=>d(m.target.value,l)} />
    <${ne} label=${o("password_again")} isShown=${n} value=${l} autocomplete="new-password"
      aria-invalid=${h} onInput=${m=>d(a,m.target.value)} />
    ${h&&r`<p class="hint hint-bad" role="status">${o("passwords_differ")}</p>`}`}function se(e,{code:t,message:o}){let n=`refused_${t}`,s=e(n);return s===n?o.charAt(0).toUpperCase()+o.slice(1):s}function Te(e,t){if(t.code==="unreachable")return e("error_unreachable");let o=t.message?se(e,t):e("error_unknown");return t.retryAfterSeconds?`${o} ${e("error_retry_after",hn(t.retryAfterSeconds))}`:o}function hn(e){return{count:Math.max(1,Math.ceil(e/60))}}function X({send:e,action:t,isReady:o=!0,error:n=null,children:s,aside:a}){let i=p(),[l,c]=f(!1),[d,h]=f(n);async function m(b){if(b.preventDefault(),!(l||!o)){c(!0),h(null);try{await e()}catch(y){h(y)}c(!1)}}return r`
    <form class="send-form" onSubmit=${m} aria-busy=${l}>
      ${d&&r`<p class="alert" role="alert"><bdi>${Te(i,d)}</bdi></p>`}
      ${s}
      <div class="form-foot">
        ${a}
        <button class="button button-main" type="submit" disabled=${l||!o}>
          ${l?i("one_moment"):t}
        </button>
      </div>
    </form>`}var _n=4e3;function ue({title:e,text:t,children:o}){return r`
    <main class="gate">
      <div class="gate-card">
        <span class="brand" aria-hidden="true"><${w} name="chat" /></span>
        <h1>${e}</h1>
        ${t&&r`<p class="gate-text">${t}</p>`}
        ${o}
      </div>
      <${xe} />
    </main>`}function $t({gate:e,passage:t}){let o=p(),[n,s]=f(""),[a,i]=f(""),[l,c]=f(!1);return r`
    <${ue} title=${o("sign_in_title")} text=${o("sign_in_text")}>
      <${X} send=${()=>e.signIn(n,a)} action=${o("sign_in")} error=${t.error}>
        <${$e} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required isFirst value=${n} onInput=${d=>s(d.target.value)} />
        <${ne} label=${o("password")} isShown=${l} onShow=${c} value=${a}
          autocomplete="current-password" onInput=${d=>i(d.target.value)} />
      <//>
    <//>`}function Tt({gate:e,passage:t}){let o=p(),[n,s]=f(t.link?.name??""),[a,i]=f(t.link?.login??""),[l,c]=f(null),d=()=>e.setUp({name:n,login:a,password:l??""});return r`
    <${ue} title=${o("setup_title")} text=${o("setup_text")}>
      <${X} send=${d} action=${o("setup_action")} isReady=${l!==null} error=${t.error}>
        <${$e} label=${o("your_name")} hint=${o("your_name_hint")} autocomplete="name" required isFirst
          maxlength="100" value=${n} onInput=${h=>s(h.target.value)} />
        <${$e} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required value=${a} onInput=${h=>i(h.target.value)} />
        <${de} label=${o("password")} onChange=${c} />
      <//>
    <//>`}function St({gate:e,passage:t}){let o=p(),[n,s]=f(null),a=t.link?.login??"";return r`
    <${ue} title=${o("set_password_title",{name:t.link?.name||a})} text=${o("set_password_text")}>
      <${X} send=${()=>e.setPassword(n??"")} action=${o("set_password_action")}
        isReady=${n!==null} error=${t.error}>
        <input class="visually-hidden" tabindex="-1" aria-hidden="true" autocomplete="username" readonly
          value=${a} />
        <${de} onChange=${s} />
      <//>
    <//>`}function Ot({gate:e,passage:t}){let o=p();return r`
    <${ue} title=${o("unset_title")} text=${o("unset_text")}>
      <${X} send=${e.retry} action=${o("try_again")} error=${t.error} />
    <//>`}function Et({gate:e}){let t=p();return k(()=>{let o=setInterval(e.retry,_n);return()=>clearInterval(o)},[e]),r`
    <${ue} title=${t("unreachable_title")} text=${t("unreachable_text")}>
      <${X} send=${e.retry} action=${t("try_again")} />
    <//>`}function Se({inbox:e}){return Object.values(e.rows).filter(t=>t.conversation.state===$.WAITING).length}function At(e,{isHidden:t=()=>document.hidden}={}){return{hear(o,n,s){let a=s.row?.conversation.id??s.event?.conversation_id;if(s.type!==S.INBOX_ROW&&s.type!==S.EVENT||!a)return;let[i,l]=[o.inbox.rows[a],n.inbox.rows[a]];if(!l||i===l)return;(l.conversation.state===$.WAITING&&i?.conversation.state!==$.WAITING||fn(i,l,n.operatorId)&&t())&&e.ring()}}}function fn(e,t,o){return t.conversation.operator?.id===o&&t.unanswered_since!=null&&e?.unanswered_since==null}function Ct(e,t){let o=/(?:^|\s)\/([^\s/]*)$/u.exec(e.slice(0,t));return o&&{start:t-o[1].length-1,end:t,query:o[1]}}function zt(e,t,o,n){let s=je(t);return e.filter(a=>a.department==null||o==null||a.department===o).map(a=>({reply:a,rank:gn(a,s,n)})).filter(({rank:a})=>a<3).sort((a,i)=>a.rank-i.rank||bn(a.reply.shortcut,i.reply.shortcut)).map(({reply:a})=>a)}function Ve(e,t){let o=t.split("-")[0];return e.texts[t]??e.texts[o]??e.texts.en??Object.values(e.texts)[0]??""}function It(e,t){return e.replace(/(\s?)\{(\w+)\}/gu,(o,n,s)=>Object.hasOwn(t,s)?t[s]?n+t[s]:"":o).trim()}function Nt(e,t,o){return e.slice(0,t.start)+o+e.slice(t.end)}function gn(e,t,o){let n=je(e.shortcut);return n.startsWith(t)?0:n.includes(t)?1:je(Ve(e,o)).includes(t)?2:3}function je(e){return e.normalize("NFKC").toLowerCase().replaceAll("ي","ی").replaceAll("ك","ک")}function bn(e,t){return e<t?-1:e>t?1:0}var Ke=Object.freeze([{action:"next_chat",code:"KeyJ",shown:["Alt","J"]},{action:"previous_chat",code:"KeyK",shown:["Alt","K"]},{action:"longest_waiting",code:"KeyN",shown:["Alt","N"]},{action:"take",code:"KeyT",shown:["Alt","T"]},{action:"reply",code:"KeyL",shown:["Alt","L"]},{action:"note",code:"KeyP",shown:["Alt","P"]},{action:"end_chat",code:"KeyE",shown:["Alt","E"]},{action:"close_tab",code:"KeyX",shown:["Alt","X"]},{action:"visitor_pane",code:"KeyO",shown:["Alt","O"]}]),wn=Object.freeze([{action:"suggestion_1",code:"Digit1"},{action:"suggestion_2",code:"Digit2"},{action:"suggestion_3",code:"Digit3"}]),Rt=Object.freeze([{action:"send",shown:["Enter"]},{action:"new_line",shown:["Shift","Enter"]},{action:"canned",shown:["/"]},{action:"suggestion",shown:["Alt","1","2","3"]},{action:"help",shown:["?"]}]);function Wt(e){return e.isComposing||e.ctrlKey||e.metaKey?null:e.altKey?[...Ke,...wn].find(t=>t.code===e.code)?.action??null:vn(e)&&!yn(e.target)?"help":null}function vn(e){return e.key==="?"||e.key==="؟"||e.shiftKey&&e.code==="Slash"}function yn(e){return!!e?.closest?.("input, textarea, select, [contenteditable]")}function Pt(e={}){return{isLoaded:!1,rows:{},visitors:{},seen:e}}function Dt(e,t){switch(t.type){case S.INBOX:return{...Ue(e),isLoaded:!0,rows:Object.fromEntries(t.rows.map(kn))};case S.INBOX_ROW:return Mt(e,t.row);case S.INBOX_GONE:return{...e,rows:Sn(e.rows,t.conversation_id)};case S.VISITOR_STATE:{let{type:o,conversation_id:n,...s}=t;return{...e,visitors:{...e.visitors,[n]:s}}}case S.EVENT:return xn(e,t.event);default:return e}}function Ue(e){let t=Object.entries(e.visitors).map(([o,n])=>[o,{...n,is_online:!1}]);return{...e,visitors:Object.fromEntries(t)}}function Lt(e,t,o){return o<=(e.seen[t]??0)?e:{...e,seen:{...e.seen,[t]:o}}}function Oe(e,t){return t.unanswered_since!=null&&t.last_sender===A.VISITOR&&t.head_seq>(e.seen[t.conversation.id]??0)}function kn(e){return[e.conversation.id,e]}function Mt(e,t){let o=e.rows[t.conversation.id];return o&&o.head_seq>t.head_seq?e:{...e,rows:{...e.rows,[t.conversation.id]:t}}}function xn(e,t){let o=e.rows[t.conversation_id];return!o||t.seq<=o.head_seq?e:Mt(e,{...o,...$n(o,t),head_seq:t.seq,changed_at:t.at})}function $n(e,t){if(t.body.kind===R.MESSAGE)return Tn(e,t.sender.kind,t.body.text,t.at);let o=ct(e.conversation,t);return o.state===$.CLOSED?{conversation:o,unanswered_since:null}:{conversation:o}}function Tn(e,t,o,n){let s=t===A.VISITOR?e.unanswered_since??n:null;return{last_text:o,last_sender:t,unanswered_since:s}}function Sn(e,t){let{[t]:o,...n}=e;return n}function qt(e=[]){return{ids:e,recent:[...e]}}function H(e){return e.recent[0]??null}function Ft(e,t){let o=[t,...e.recent.filter(s=>s!==t)].slice(0,12);return{ids:(e.ids.includes(t)?e.ids:[...e.ids,t]).filter(s=>o.includes(s)),recent:o}}function Bt(e,t){let o=n=>n!==t;return{ids:e.ids.filter(o),recent:e.recent.filter(o)}}function Ht(e,t){let{length:o}=e.ids;if(!o)return null;let n=e.ids.indexOf(e.recent[0]);return e.ids[(n+t+o)%o]}function Gt(e,t){let o=e.recent.slice(0,t);return e.ids.filter(n=>o.includes(n))}function Kt(e,{openIds:t=[],seen:o={}}={}){return{operatorId:e,link:"connecting",me:null,own:null,cannedReplies:[],inbox:Pt(o),conversations:Object.fromEntries(t.map(n=>[n,ge(n)])),drafts:{},tabs:qt(t),isListShown:!0,pending:[],notices:[],isMuted:!1,hasSuggestions:!0}}function Ut(e,t,{now:o,command:n}){let s=On({...e,inbox:Dt(e.inbox,t)},t,n);switch(t.type){case S.WELCOME:return{...s,me:t,own:Vt(t,e.own?.chats??0),cannedReplies:t.canned_replies};case S.OPERATOR_STATE:return{...s,own:Vt(t,t.chats)};case S.CANNED_REPLIES:return{...s,cannedReplies:t.canned_replies};case S.TYPING:return t.sender.kind===A.VISITOR?En(s,t,o):s;case S.EVENT:return An(t.event)?Ee(s,t.event.conversation_id):s;case S.INBOX_ROW:return jt(Cn(e,s,t.row),t.row);case S.INBOX:return t.rows.reduce(jt,s);case S.VISITOR_STATE:return t.is_online?s:Ee(s,t.conversation_id);default:return s}}function Yt(e){return{...e,drafts:{},inbox:Ue(e.inbox)}}function J(e,t){return e.conversations[t]?.view??e.inbox.rows[t]?.conversation??null}function On(e,t,o){if(t.type===S.RESUMED){let i=Object.entries(e.conversations).map(([l,c])=>[l,qe(c,t)]);return{...e,conversations:Object.fromEntries(i)}}let n=t.event?.conversation_id??t.conversation_id??o?.conversation_id,s=n&&e.conversations[n];if(!s)return e;let a={pending:o,self:e.me?.operator};return{...e,conversations:{...e.conversations,[n]:qe(s,t,a)}}}function jt(e,t){let{id:o}=t.conversation,n=e.conversations[o];return!n?.view||n.headSeq!==t.head_seq?e:{...e,conversations:{...e.conversations,[o]:{...n,view:t.conversation}}}}function Vt({status:e,chat_limit:t},o){return{status:e,chat_limit:t,chats:o}}function En(e,{conversation_id:t,is_typing:o,text:n},s){return!o||!n?Ee(e,t):{...e,drafts:{...e.drafts,[t]:{text:n,at:s}}}}function Ee(e,t){if(!e.drafts[t])return e;let{[t]:o,...n}=e.drafts;return{...e,drafts:n}}function An({sender:e,body:t}){return t.kind===R.STATE_CHANGED&&t.state===$.CLOSED||e.kind===A.VISITOR&&t.kind===R.MESSAGE}function Cn(e,t,o){return zn(e,o)?Ee(t,o.conversation.id):t}function zn(e,t){let o=e.inbox.rows[t.conversation.id];return t.conversation.state===$.CLOSED?!0:t.last_sender===A.VISITOR&&t.head_seq>(o?.head_seq??0)&&t.last_text!==o?.last_text}function K(e){!e||!matchMedia("(hover: hover)").matches||setTimeout(()=>Q(e,"textarea")?.focus())}function Q(e,t){return document.querySelector(`[data-thread="${CSS.escape(e)}"] ${t}`)}var pe=Object.freeze(["waiting","mine","left","colleagues","bot","closed"]),Xt=Object.freeze(["waiting","mine","bot","closed"]);function Ce(e,t){let o=Object.fromEntries(pe.map(n=>[n,[]]));for(let n of Object.values(e))o[In(n,t)].push(n);for(let n of pe)o[n].sort(Nn[n]);return o}function In(e,t){let{state:o,operator:n}=e.conversation;return o===$.WAITING?"waiting":o===$.ASSIGNED?n?.id===t?"mine":"colleagues":o===$.MESSAGE_LEFT?"left":o===$.CLOSED?"closed":"bot"}function Jt(e,t){let o=n=>t[n.conversation.id]??n;return Object.fromEntries(pe.map(n=>[n,e[n].map(o)]))}var Ae=(e,t)=>t.changed_at-e.changed_at||Xe(e,t),Xe=(e,t)=>e.conversation.id<t.conversation.id?-1:1;function Ye(e,t){return(o,n)=>{let[s,a]=[e(o)??1/0,e(n)??1/0];return s===a?t(o,n):s-a}}var Nn={waiting:Ye(e=>e.conversation.queued_at,Xe),mine:Ye(e=>e.unanswered_since,Ae),left:Ye(e=>e.unanswered_since??e.changed_at,Xe),colleagues:Ae,bot:Ae,closed:Ae};function Qt({work:e,state:t,togglePane:o,showHelp:n}){let s=H(t.tabs),a=s?J(t,s):null,i=a?.operator?.id===t.operatorId,l=t.link==="online",c={next_chat:()=>d(()=>e.step(1)),previous_chat:()=>d(()=>e.step(-1)),longest_waiting(){let[h]=Ce(t.inbox.rows,t.operatorId).waiting;h&&d(()=>e.open(h.conversation.id))},take:()=>s&&l&&!i&&a?.state!==$.CLOSED&&e.take(s),end_chat:()=>s&&l&&i&&e.end(s),close_tab:()=>s&&e.closeTab(s),reply:()=>K(s),note:()=>s&&Rn(s),suggestion_1:()=>s&&Q(s,'[data-suggestion="1"]')?.click(),suggestion_2:()=>s&&Q(s,'[data-suggestion="2"]')?.click(),suggestion_3:()=>s&&Q(s,'[data-suggestion="3"]')?.click(),visitor_pane:o,help:n};return h=>c[h]?.();function d(h){h(),K(H(e.store.get().tabs))}}function Rn(e){Q(e,"[data-note]")?.click(),K(e)}var Wn=800;function Zt(){let e=p(),{state:t,work:o}=g(),n=t.link!=="online",[s,a]=f(!1);if(k(()=>{if(!n)return a(!1);let d=setTimeout(()=>a(!0),Wn);return()=>clearTimeout(d)},[n]),!s||!n)return null;let i=t.link==="stopped"||t.link==="outdated",l=i?`link_${t.link}`:"link_lost",c=t.pending.length;return r`
    <div class="banner" role="alert">
      <${w} name="offline" />
      <span>${e(l)}${!i&&c>0&&` ${e("link_kept",{count:c})}`}</span>
      <button type="button" class="button" onClick=${()=>i?location.reload():o.reconnect()}>
        ${e(i?"reload":"try_again")}
      </button>
    </div>`}function eo(){let e=p(),{state:t,work:o}=g();return r`
    <div class="notices" role="status">
      ${t.notices.map(n=>r`
        <p class=${n.isBad?"notice notice-bad":"notice"} key=${n.id}>
          <bdi>${n.text}</bdi>
          <button type="button" class="icon-button" aria-label=${e("close")} onClick=${()=>o.forget(n.id)}>
            <${w} name="close" />
          </button>
        </p>`)}
    </div>`}function ze({load:e}){let t=p(),[o,n]=f(null),[s,a]=f(!1);return k(()=>{e().then(i=>n({Page:i}),()=>a(!0))},[]),o?r`<${o.Page} />`:s?r`
    <main class="bot">
      <p class="alert" role="alert">${t("error_unreachable")}</p>
      <button type="button" class="button" onClick=${()=>location.reload()}>${t("reload")}</button>
    </main>`:r`<main class="bot"><${G} /></main>`}var Pn=async()=>(await import("../shared/bot_page-QKBII4PE.js")).BotPage;function to(){return r`<${ze} load=${Pn} />`}function oo({onClose:e}){let t=p();return r`
    <${ce} title=${t("help")} onClose=${e}>
      <dl class="keys">
        ${[...Ke,...Rt].map(({action:o,shown:n})=>r`
          <div key=${o}><dt>${t(`key_${o}`)}</dt>
            <dd dir="ltr">${n.map(s=>r`<kbd key=${s}>${s}</kbd>`)}</dd></div>`)}
      </dl>
    <//>`}var Dn=new Set(["name","email","phone"]);function no(e){let t=e.find(({key:n})=>n==="topic");if(t)return t.value;let o=e.find(({key:n})=>!Dn.has(n));return o?`${o.label||o.key}: ${o.value}`:null}function so(e){return e>=180?"danger":e>=60?"warning":"calm"}function ao(e,t){return Math.max(0,Math.floor((t-e)/1e3))}function Ie({since:e}){let t=p(),{number:o}=P(),n=ao(e,we(1)),s=so(n),a=Math.floor(n/60),i=a<60?`${o(a)}:${o(Math.floor(n/10)%6)}${o(n%10)}`:t("minutes_short",{count:a});return r`
    <span class=${`wait wait-${s}`} title=${t("waiting_for",{count:a})}>
      <${w} name=${s==="danger"?"alert":"clock"} />
      <span class="visually-hidden">${t("waiting_for",{count:a})}</span>
      <span aria-hidden="true">${i}</span>
    </span>`}var Ln=[$.WAITING,$.ASSIGNED,$.MESSAGE_LEFT];function ro({row:e,section:t}){let o=p(),{work:n,state:s}=g(),{conversation:a}=e,{id:i,visitor:l}=a,c=s.inbox.visitors[i],d=s.tabs.ids.includes(i),h=s.tabs.recent[0]===i,m=(t==="mine"||t==="waiting"||t==="left")&&Oe(s.inbox,e);return r`
    <li>
      <button type="button" class=${`row ${d?"row-open":""} ${m?"row-unread":""}`}
        data-conversation=${i} aria-current=${h?"true":void 0} onClick=${()=>{n.open(i),K(i)}}>
        <${B} kind="visitor" name=${l.name} id=${l.id} isOnline=${c?.is_online} />
        <span class="row-main">
          <span class="row-top">
            <bdi class="row-name">${F(o,a,c)}</bdi>
            ${a.queued_at!=null?r`<${Ie} since=${a.queued_at} />`:r`<${ve} at=${e.changed_at} />`}
          </span>
          <span class="row-line">
            <${Mn} row=${e} draft=${s.drafts[i]?.text} />
            ${m&&r`<span class="unread"><span class="visually-hidden">${o("unread")}</span></span>`}
          </span>
          <${qn} conversation=${a} section=${t} />
        </span>
      </button>
    </li>`}function Mn({row:e,draft:t}){let o=p();if(t)return r`<bdi class="row-words row-draft" dir="auto" title=${o("typing_now")}>${t}</bdi>`;let n=no(e.conversation.form),s=Ln.includes(e.conversation.state);if(!e.last_text||n&&s&&e.last_sender===A.BOT)return r`<bdi class="row-words" dir="auto">${n??o("no_words_yet")}</bdi>`;let a=e.last_sender===A.BOT?o("by_bot"):e.last_sender===A.OPERATOR?o("by_team"):"";return r`
    ${a&&r`<span class="row-by">${a}</span>`}
    <bdi class="row-words" dir="auto">${e.last_text}</bdi>`}function qn({conversation:e,section:t}){let{departmentName:o}=g(),n=P(),{department:s,language:a,operator:i,rating:l}=e,c=a.split("-")[0],d=[s&&r`<bdi class="tag" key="department">${o(s)}</bdi>`,c!==n.language&&r`<span class="tag tag-quiet" key="language">${c.toUpperCase()}</span>`,t==="colleagues"&&i&&r`<bdi class="tag tag-quiet" key="operator">${i.name}</bdi>`,l!=null&&r`<span class="tag tag-quiet" key="rating"><${w} name="star" /> ${n.number(l)}</span>`].filter(Boolean);return d.length?r`<span class="row-marks">${d}</span>`:null}var Fn=3e3;function io(){let e=p(),{state:t}=g(),[o,n]=Hn(),s=j(()=>Ce(t.inbox.rows,t.operatorId),[t.inbox.rows,t.operatorId]),a=N(s),i=o&&t.inbox.isLoaded?Jt(a.current,t.inbox.rows):s;a.current=i;let l=c=>{let d=c.currentTarget.querySelectorAll(".row");mt([...d].map(h=>h),c.key)&&c.preventDefault()};return r`
    <nav class="list" aria-label=${e("chats")} onKeyDown=${l} ...${n}>
      ${t.inbox.isLoaded?pe.map(c=>r`
        <${Bn} key=${c} name=${c} rows=${i[c]} count=${s[c].length} />`):r`<${G} />`}
    </nav>`}function Bn({name:e,rows:t,count:o}){let n=p(),{number:s}=P(),[a,i]=f(e==="closed");return!t.length&&!o&&!Xt.includes(e)?null:r`
    <section class=${`section section-${e}`} data-section=${e}>
      <h2>
        <button type="button" class="section-head" aria-expanded=${!a} onClick=${()=>i(!a)}>
          <span>${n(`section_${e}`)}</span><span class="count">${s(o)}</span>
        </button>
      </h2>
      ${!a&&(t.length?r`<ul>${t.map(l=>r`<${ro} key=${l.conversation.id} row=${l} section=${e} />`)}</ul>`:r`<p class="section-empty">${n(`section_${e}_empty`)}</p>`)}
    </section>`}function Hn(){let[e,t]=f(!1),o=N(0),n=()=>{clearTimeout(o.current),t(!1)},s=a=>{a.pointerType!=="touch"&&(clearTimeout(o.current),o.current=window.setTimeout(n,Fn),t(!0))};return k(()=>()=>clearTimeout(o.current),[]),[e,{onPointerMove:s,onPointerLeave:n}]}var Gn=async()=>(await import("../shared/smart_page-AKNWN3A2.js")).SmartPage;function lo(){return r`<${ze} load=${Gn} />`}function co({shown:e,children:t}){let o=p(),{state:n}=g();return r`
    <div class="tabs">
      <ul class="tab-list" aria-label=${o("open_chats")}>
        ${n.tabs.ids.map(s=>r`<${jn} key=${s} id=${s} isShown=${e.includes(s)} />`)}
      </ul>
      ${t}
    </div>`}function jn({id:e,isShown:t}){let o=p(),{state:n,work:s}=g(),a=J(n,e),i=a?F(o,a,n.inbox.visitors[e]):o("visitor"),l=n.inbox.rows[e],c=l&&Oe(n.inbox,l),d=["tab",t&&"tab-shown",H(n.tabs)===e&&"tab-front"].filter(Boolean);return r`
    <li class=${d.join(" ")}>
      <button type="button" class="tab-name" aria-current=${H(n.tabs)===e?"true":void 0}
        onClick=${()=>s.open(e)}>
        ${c&&r`<span class="unread"><span class="visually-hidden">${o("unread")}</span></span>`}
        <bdi>${i}</bdi>
      </button>
      <button type="button" class="tab-close" aria-label=${o("close_tab_of",{name:i})}
        onClick=${()=>s.closeTab(e)}>
        <${w} name="close" />
      </button>
    </li>`}var uo=3;function mo({messages:e},t){let o=e.filter(s=>s.sender.kind===A.VISITOR);if(t&&po(t)>=uo)return{text:t,line:o.length+1};let n=e.findLast(s=>s.sender.kind!==A.BOT);return n?.sender.kind!==A.VISITOR||po(n.text)<uo?null:{text:n.text,line:o.length}}function po(e){return e.match(/\p{L}/gu)?.length??0}function Ne(e,t){return e.trim()?`${e.trimEnd()} ${t}`:t}function ho({storage:e,operatorId:t}){let o=`chatserver:console:${t}:suggestions`;return{isOn:()=>e.getItem(o)!=="off",set(n){n?e.removeItem(o):e.setItem(o,"off")}}}function _o({id:e,replies:t,at:o,view:n,query:s,onChoose:a,onPoint:i}){let l=p(),{fill:c}=g(),d=N(null);return k(()=>d.current?.children[o]?.scrollIntoView({block:"nearest"}),[o]),r`
    <div class="canned" onMouseDown=${m=>m.preventDefault()}>
      ${t.length?r`
        <div class="canned-list" role="listbox" id=${e} aria-label=${l("canned")} ref=${d}>
          ${t.map((m,b)=>r`
            <div role="option" id=${`${e}-${b}`} key=${`${m.department}/${m.shortcut}`}
              aria-selected=${b===o} class=${b===o?"canned-item canned-at":"canned-item"}
              onClick=${()=>a(m)} onPointerMove=${()=>b!==o&&i(b)}>
              <span class="canned-name">/${m.shortcut}</span>
              <span class="canned-text" dir="auto">${c(m,n)}</span>
            </div>`)}
        </div>
        <p class="canned-keys" aria-hidden="true">${l("canned_keys")}</p>`:r`<p class="canned-none" role="status" id=${e}>${l("canned_none",{query:s})}</p>`}
    </div>`}var Vn=400,Kn=250;function Re({id:e,isWriting:t,onChoose:o}){let n=p(),{number:s}=P(),{state:a}=g(),i=a.hasSuggestions?mo(a.conversations[e],a.drafts[e]?.text):null,l=Xn(e,i?.text??""),[c,d]=f(0),[h,m]=f(!1),[b,y,C,x]=Un(l);if(!i||!l.length||i.line===c||t&&!h)return null;let D=_=>{m(!1),y(null),o(_)},I=()=>{m(!1),d(i.line)},L=_=>_.preventDefault();return r`
    <div class="suggestions" role="group" aria-label=${n("suggestions")} onMouseDown=${L}
      onFocusIn=${()=>m(!0)}
      onFocusOut=${_=>m(Yn(_))}
      onKeyDown=${_=>_.key==="Escape"&&y(null)}>
      ${l.map((_,O)=>r`
        <button type="button" class="suggestion" key=${_.entry_id} data-suggestion=${O+1}
          aria-keyshortcuts=${`Alt+${O+1}`} onClick=${()=>D(_.text)}
          onMouseEnter=${()=>y(_.entry_id)} onMouseLeave=${x}
          onFocus=${()=>y(_.entry_id)} onBlur=${()=>y(null)}>
          <kbd aria-hidden="true">${s(O+1)}</kbd>
          <span class="suggestion-words">
            <span class="suggestion-title" dir="auto">${_.title}</span>
            <span class="suggestion-text" dir="auto">${_.text}</span>
          </span>
        </button>`)}
      <button type="button" class="icon-button" aria-label=${n("suggestions_dismiss")}
        title=${n("suggestions_dismiss")} onClick=${I}><${w} name="close" /></button>
      ${b&&r`<p class="suggestion-preview" aria-hidden="true" dir="auto" onMouseEnter=${C}
          onMouseLeave=${x}>${b}</p>`}
    </div>`}function Un(e){let[t,o]=f(null),n=N(0),s=()=>clearTimeout(n.current),a=c=>{s(),o(c)},i=()=>{s(),n.current=window.setTimeout(()=>o(null),Kn)};return[e.find(c=>c.entry_id===t)?.text??null,a,s,i]}function Yn(e){return e.currentTarget.contains(e.relatedTarget)}function Xn(e,t){let{work:o}=g(),[n,s]=f([]);return k(()=>{if(!t)return s([]);let a=!0,i=setTimeout(async()=>{let l=await o.suggest(e,t);a&&s(l)},Vn);return()=>{a=!1,clearTimeout(i)}},[e,t]),n}function fo({id:e,view:t,isNote:o,onNote:n}){let s=p(),{state:a,work:i,fill:l}=g(),c=le(),d=N(null),h=o?`${e}:note`:e,[m,b]=f(()=>i.drafts.read(h)),[y,C]=f(null),[x,D]=f(0),I=y?zt(a.cannedReplies,y.query,t.department,t.language):[],L=ot(m)>Ze.TEXT_CODE_POINTS;k(()=>b(i.drafts.read(h)),[h]),k(()=>()=>i.stopTyping(e),[e]),k(()=>{document.activeElement===document.body&&K(e)},[]);let _=(v,W)=>{b(v),i.drafts.write(h,v),C(o?null:Ct(v,W)),D(0),!o&&v.trim()?i.typing(e):i.stopTyping(e)},O=v=>{if(!y)return;let W=l(v,t);Z(Nt(m,y,W),y.start+W.length)};function Z(v,W){_(v,0),C(null),d.current&&(d.current.value=v,d.current.focus(),d.current.setSelectionRange(W,W))}let z=v=>{let W=Ne(m,v);Z(W,W.length)},M=()=>{let v=m.trim();!v||L||(o?i.note(e,v):i.send(e,v),_("",0),o&&ee())};function ee(){n(!1),setTimeout(()=>document.activeElement===document.body&&Q(e,"[data-note]")?.focus())}let We=v=>{if(!v.isComposing){if(y&&Pe(v))return v.preventDefault();v.key!=="Enter"||v.shiftKey||(v.preventDefault(),M())}};function Pe(v){let W=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;if(W&&I.length)D((x+W+I.length)%I.length);else if(v.key==="Escape")C(null);else if((v.key==="Enter"||v.key==="Tab")&&!v.shiftKey&&I[x])O(I[x]);else return!1;return v.stopPropagation(),!0}let re=s(o?"write_note":"write_reply");function _e(){n(!o),K(e)}return r`
    <div class=${o?"composer composer-note":"composer"}>
      ${y&&r`<${_o} id=${c} replies=${I} at=${x} view=${t} query=${y.query}
        onChoose=${O} onPoint=${D} />`}
      <div class="composer-field">
        <textarea ref=${d} rows="1" dir=${m?"auto":void 0} placeholder=${re}
          aria-label=${re} data-composer=${e} value=${m}
          aria-controls=${y?c:void 0}
          aria-activedescendant=${y&&I.length?`${c}-${x}`:void 0}
          onInput=${v=>_(v.target.value,v.target.selectionStart)}
          onKeyDown=${We} onBlur=${()=>C(null)}></textarea>
      </div>
      <div class="composer-foot">
        <button type="button" class=${o?"chip chip-on":"chip"} aria-pressed=${o} data-note
          title=${s("note_hint")} onClick=${_e}>
          <${w} name="note" /> ${s("note")}
        </button>
        ${!o&&r`
          <button type="button" class="chip" title=${s("canned_hint")}
            onMouseDown=${v=>v.preventDefault()}
            onClick=${()=>Jn(d.current,m,_)}><${w} name="slash" /> ${s("canned")}</button>
          <button type="button" class="icon-button" aria-pressed=${a.hasSuggestions} aria-label=${s("suggestions")}
            title=${s(a.hasSuggestions?"suggestions_off":"suggestions_on")}
            onClick=${()=>i.setSuggestions(!a.hasSuggestions)}><${w} name="spark" /></button>`}
        <span class="spacer"></span>
        ${L&&r`<span class="hint hint-bad" role="status">${s("too_long")}</span>`}
        <button type="button" class="button button-main send" disabled=${!m.trim()||L} onClick=${M}>
          ${s(o?"add_note":"send")}
        </button>
      </div>
      ${!o&&r`<${Re} id=${e} isWriting=${m.trim()!==""} onChoose=${z} />`}
    </div>`}function Jn(e,t,o){let n=t&&!/\s$/u.test(t)?`${t} /`:`${t}/`;o(n,n.length),e?.focus()}function go({events:e,messages:t}){let o=e.filter(({body:n})=>n.kind!==R.BOT_DECIDED);return{items:at({events:o,messages:t}),decisions:Qn(e)}}function Qn(e){let t=new Map;for(let{body:o}of e){if(o.kind!==R.BOT_DECIDED)continue;let n=e.find(s=>s.seq>o.question_seq&&s.sender.kind===A.BOT&&s.body.kind===R.MESSAGE);n&&t.set(n.seq,o)}return t}function bo({id:e,text:t,view:o}){let n=p(),{state:s}=g(),{visitor:a}=o;return r`
    <div class="group group-visitor group-draft">
      <${B} kind="visitor" name=${a.name} id=${a.id} isSmall />
      <div class="group-body">
        <div class="bubble bubble-draft" dir="auto" aria-live="off">${t}</div>
        <p class="group-by"><bdi>${F(n,o,s.inbox.visitors[e])}</bdi> · ${n("is_typing")}</p>
      </div>
    </div>`}function wo({at:e}){let{day:t}=P();return r`<p class="day"><span>${t(e,we(60))}</span></p>`}function vo({event:e,view:t}){let{body:o}=e;return o.kind===R.NOTE?r`<${es} event=${e} text=${o.text} />`:o.kind===R.FORM_ANSWERED?r`<${ts} event=${e} body=${o} />`:r`<${Zn} event=${e} view=${t} />`}function Zn({event:e,view:t}){let o=p(),{departmentName:n,state:s}=g(),{body:a,sender:i}=e,l=i.id===s.operatorId,c=l?o("you"):i.name??"",h={[R.STATE_CHANGED]:()=>o(`reason_${a.reason}${l?"_own":""}`,{name:c,department:n(a.department??t.department??"")}),[R.VISITOR_RENAMED]:()=>o("renamed",{name:a.name}),[R.FORM_OFFERED]:()=>o("form_offered"),[R.RATED]:()=>r`${o("rated")} <${gt} rating=${a.score} />${a.comment&&r` <bdi>“${a.comment}”</bdi>`}`}[a.kind]?.();return h?r`<p class="line"><bdi>${h}</bdi> <span class="line-time"><${oe} at=${e.at} /></span></p>`:null}function es({event:e,text:t}){let o=p(),{state:n}=g(),s=e.sender.id===n.operatorId?o("you"):e.sender.name??"";return r`
    <div class="note">
      <p class="note-head">
        <${w} name="note" /> <bdi>${o("note_by",{name:s})}</bdi> · <${oe} at=${e.at} />
      </p>
      <p class="note-text" dir="auto"><${fe} text=${t} /></p>
    </div>`}function ts({event:e,body:t}){let o=p();return r`
    <div class="form-card">
      <p class="note-head"><${w} name="form" /> ${o(`form_${t.form}`)} · <${oe} at=${e.at} /></p>
      <${_t} answers=${t.answers} department=${t.department} />
    </div>`}var os=3;function ko({decision:{outcome:e,candidates:t=[]}}){let o=p(),[n,...s]=t.slice(0,os),a=r`<span>${o(`why_${e}`)}</span> ${n&&r`<${yo} candidate=${n} />`}`;return s.length?r`
    <details class="why">
      <summary>${a}</summary>
      <ul>
        ${s.map(i=>r`
          <li key=${i.entry_id}><${yo} candidate=${i} /></li>`)}
      </ul>
    </details>`:r`<p class="why">${a}</p>`}function yo({candidate:{phrasing:e,entry_id:t,score:o}}){let n=p(),{number:s}=P(),a=n("percent",{value:s(Math.round(o*100))});return r`<bdi class="why-phrasing">${e||t}</bdi> ${a}`}var ns={picture:"picture",link:"link",video:"play"};function xo({card:e}){let t=p(),o=rt(e),n=t(`card_${e.kind}`),s=r`<${w} name=${ns[e.kind]} /><span class="visually-hidden">${n}: </span>
    <bdi class="card-label">${e.label}</bdi>`;return o?r`
    <a class="card" href=${o} target="_blank" rel="noopener noreferrer nofollow" title=${n}>
      ${s} <bdi class="card-host" dir="ltr">${it(o)}</bdi>
    </a>`:r`<p class="card">${s}</p>`}function $o({id:e,message:t,isOwn:o,author:n}){let s=p(),{state:a}=g(),[i,l]=f(!1);if(i)return r`<${as} id=${e} message=${t} onDone=${()=>l(!1)} />`;if(t.isErased)return r`<div class="bubble bubble-erased">${s("erased")}</div>`;let c=o&&a.link==="online";return r`
    <div class="bubble-line" data-seq=${t.seq}>
      ${t.text&&r`
        <div class="bubble" dir="auto"><span class="visually-hidden"><bdi>${n}</bdi>: </span><${fe}
          text=${t.text} />${t.isEdited&&r`<span class="edited"> ${s("edited")}</span>`}</div>`}
      ${c&&r`<${ss} id=${e} seq=${t.seq} onEdit=${()=>l(!0)} />`}
      ${t.smartMessage&&r`<span class="tag tag-quiet">${s("smart_message")}</span>`}
    </div>
    ${t.card&&r`<${xo} card=${t.card} />`}
    ${t.buttons.length>0&&r`
      <p class="offered" aria-label=${s("offered_buttons")}>
        ${t.buttons.map(d=>r`<bdi class="offered-button" key=${d.id}>${d.label}</bdi>`)}
      </p>`}`}function ss({id:e,seq:t,onEdit:o}){let n=p(),{work:s}=g(),[a,i]=f(!1),l=()=>a?s.erase(e,t):i(!0),c=[{key:"edit",label:n("edit_message"),icon:"edit",choose:o},{key:"erase",label:n(a?"erase_sure":"erase_message"),icon:"trash",isDanger:!0,staysOpen:!a,choose:l}];return r`<${Y} label=${n("message_menu")} items=${c} buttonClass="icon-button bubble-menu"
    onClose=${()=>i(!1)}><${w} name="more" /><//>`}function as({id:e,message:t,onDone:o}){let n=p(),{work:s}=g(),[a,i]=f(t.text),l=()=>{a.trim()&&a.trim()!==t.text&&s.edit(e,t.seq,a.trim()),o()},c=d=>{if(!d.isComposing){if(d.key==="Escape")o();else if(d.key==="Enter"&&!d.shiftKey)l();else return;d.preventDefault()}};return r`
    <div class="editor">
      <textarea class="input" dir="auto" rows="2" aria-label=${n("edit_message")} value=${a} onKeyDown=${c}
        ref=${d=>d?.focus()}
        onInput=${d=>i(d.target.value)}></textarea>
      <div class="editor-foot">
        <button type="button" class="button" onClick=${o}>${n("cancel")}</button>
        <button type="button" class="button button-main" disabled=${!a.trim()} onClick=${l}>${n("save")}</button>
      </div>
    </div>`}function To({id:e,group:t,view:o,decisions:n,readSeq:s}){let a=p(),{state:i}=g(),{sender:l,messages:c}=t,d=l.id===i.operatorId&&l.kind===A.OPERATOR,h=l.kind===A.VISITOR?F(a,o,i.inbox.visitors[e]):l.kind===A.BOT?a("bot"):d?a("you"):l.name,m=c[c.length-1],b=c.map(y=>n.get(y.seq)).find(Boolean);return r`
    <div class=${`group group-${l.kind} ${d?"group-own":""}`}>
      <${B} kind=${l.kind} name=${l.kind===A.VISITOR?o.visitor.name:l.name}
        id=${l.id} isSmall />
      <div class="group-body">
        ${c.map(y=>r`<${$o} key=${y.clientMessageId??y.id} id=${e}
          message=${y} isOwn=${d} author=${h} />`)}
        <p class="group-by"><bdi>${h}</bdi> · <${oe} at=${m.at} />
          ${d&&r` · ${m.seq<=s?a("read"):a("sent")}`}</p>
        ${b&&r`<${ko} decision=${b} />`}
      </div>
    </div>`}function So({items:e}){let{operator:t}=g();return e.length?r`
    <div class="group group-operator group-own">
      <${B} kind="operator" name=${t.name} id=${t.id} isSmall />
      <div class="group-body">
        ${e.map(o=>r`<${rs} key=${o.command.client_message_id} item=${o} />`)}
      </div>
    </div>`:null}function rs({item:{command:e,error:t}}){let o=p(),{state:n,work:s,say:a}=g(),i=e.type===E.NOTE,l=e.client_message_id;return r`
    <div class=${["bubble","bubble-pending",i?"bubble-note":"",t?"bubble-failed":""].join(" ")} dir="auto">${e.text}</div>
    ${t?r`
      <p class="group-by failed" role="alert">
        <bdi>${o("not_sent")} ${a(t)}</bdi>
        <button type="button" class="link-button" onClick=${()=>s.retry(l)}>${o("try_again")}</button>
        <button type="button" class="link-button" onClick=${()=>s.discard(l)}>${o("remove")}</button>
      </p>`:r`<p class="group-by sending">${o(n.link==="online"?"sending":"sending_later")}</p>`}`}var is=60;function Oo({id:e,conversation:t,view:o}){let n=p(),{state:s,work:a}=g(),{events:i,messages:l}=t,{items:c,decisions:d}=j(()=>go({events:i,messages:l}),[i,l]),h=s.drafts[e]?.text,m=s.pending.filter(_=>_.command.conversation_id===e),b=N(null),y=N(0),C=N(0),[x,D]=f(!0);st(()=>{let _=b.current;if(!_)return;let O=y.current>(i[0]?.seq??0)&&y.current>0;x?_.scrollTop=_.scrollHeight:O&&(_.scrollTop+=_.scrollHeight-C.current),y.current=i[0]?.seq??0,C.current=_.scrollHeight},[c,h,m.length]),k(()=>{let _=()=>x&&!document.hidden&&a.see(e);return _(),document.addEventListener("visibilitychange",_),()=>document.removeEventListener("visibilitychange",_)},[t.headSeq,x,s.link]),k(()=>{let _=b.current;if(!_||!x)return;let O=new ResizeObserver(()=>{_.scrollTop=_.scrollHeight});return O.observe(_),()=>O.disconnect()},[x]);let I=()=>{let _=b.current;_&&D(_.scrollHeight-_.scrollTop-_.clientHeight<is)},L=()=>{D(!0),b.current?.scrollTo({top:b.current.scrollHeight})};return r`
    <div class="log-frame">
      <div class="log" role="log" tabindex="0" aria-label=${n("messages")} ref=${b} onScroll=${I}>
        ${t.hasEarlier&&r`
          <button type="button" class="chip earlier" onClick=${()=>a.askHistory(e)}>${n("earlier")}</button>`}
        ${!c.length&&!m.length&&!h&&r`<p class="log-empty">${n("no_words_yet")}</p>`}
        ${c.map(_=>_.type==="day"?r`<${wo} key=${_.key} at=${_.at} />`:_.type==="group"?r`<${To} key=${_.key} id=${e} group=${_} view=${o}
              decisions=${d} readSeq=${t.readMarks.visitor} />`:r`<${vo} key=${_.key} event=${_.event} view=${o} />`)}
        <${So} items=${m} />
        ${h&&r`<${bo} id=${e} text=${h} view=${o} />`}
      </div>
      ${!x&&r`
        <button type="button" class="to-end" aria-label=${n("to_end")} title=${n("to_end")} onClick=${L}>
          <${w} name="down" /></button>`}
    </div>`}function Eo({id:e,view:t,isMine:o}){let n=p(),{state:s,work:a}=g(),i=s.inbox.visitors[e],l=s.link==="online";return r`
    <header class="thread-head">
      <button type="button" class="icon-button only-narrow" aria-label=${n("back_to_list")}
        onClick=${a.showList}>
        <${w} name="back" isDirectional />
      </button>
      <${B} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${i?.is_online} />
      <div class="thread-who">
        <h2 dir="auto">${F(n,t,i)}</h2>
        <p class="thread-state"><${ls} view=${t} isMine=${o} /></p>
      </div>
      ${o&&r`<button type="button" class="button" disabled=${!l} title=${n("end_chat_hint")}
        onClick=${()=>a.end(e)}>${n("end_chat")}</button>`}
      ${t.state!==$.CLOSED&&r`<${cs} id=${e} view=${t} canAct=${l} />`}
      <button type="button" class="icon-button" aria-label=${n("close_tab")} title=${n("close_tab")}
        onClick=${()=>a.closeTab(e)}><${w} name="close" /></button>
    </header>`}function ls({view:e,isMine:t}){let o=p(),{departmentName:n}=g(),s=e.department?r`<bdi>${n(e.department)}</bdi> · `:"";if(e.state===$.WAITING){let a=e.queued_at!=null&&r`<${Ie} since=${e.queued_at} />`;return r`${s}${o("state_waiting")} ${a}`}if(e.state===$.ASSIGNED){let a=o("state_colleague",{name:e.operator?.name??""});return r`${s}<bdi>${t?o("state_mine"):a}</bdi>`}return r`${s}${o(`state_${e.state}`)}`}function cs({id:e,view:t,canAct:o}){let n=p(),{state:s,work:a,departmentName:i}=g(),c=(s.me?.departments??[]).map(({key:d})=>({key:d,label:i(d),isCurrent:d===t.department,isDisabled:!o||d===t.department,choose:()=>a.transfer(e,d)}));return c.length?r`<${Y} label=${n("transfer")} items=${c}><${w} name="move" isDirectional /><//>`:null}function Ao({id:e,isFocused:t}){let o=p(),{state:n,work:s}=g(),a=J(n,e),i=a?.state===$.ASSIGNED&&a.operator?.id===n.operatorId,[l,c]=f(!1);k(()=>c(!1),[i]);let d=a?F(o,a,n.inbox.visitors[e]):"",h=()=>s.focus(e);return r`
    <section class=${t?"thread thread-front":"thread"} data-thread=${e}
      aria-label=${o("chat_with",{name:d})}
      onFocusIn=${h} onPointerDown=${h}>
      ${a?r`
        <${Eo} id=${e} view=${a} isMine=${i} />
        <${Oo} id=${e} conversation=${n.conversations[e]} view=${a} />
        ${!i&&r`<${ds} id=${e} view=${a} isNote=${l} onNote=${c} />`}
        ${(i||l)&&r`
          <${fo} id=${e} view=${a} isNote=${l||!i} onNote=${c} />`}`:r`<${G} />`}
    </section>`}function ds({id:e,view:t,isNote:o,onNote:n}){let s=p(),{state:a,work:i}=g(),l=t.state===$.WAITING,c=l||t.state===$.MESSAGE_LEFT,d=t.state===$.ASSIGNED?"offer_colleague":`offer_${t.state}`,h=m=>{i.drafts.write(e,Ne(i.drafts.read(e),m)),i.tell(s("suggestion_kept"))};return r`
    <div class=${l?"offer":"offer offer-quiet"}>
      <bdi class="offer-text">${s(d,{name:t.operator?.name??""})}</bdi>
      <button type="button" class=${o?"chip chip-on":"chip"} data-note aria-pressed=${o}
        title=${s("note_hint")} onClick=${()=>n(!o)}><${w} name="note" /> ${s("note")}</button>
      ${t.state!==$.CLOSED&&r`
        <button type="button" class=${l?"button button-main":"button"} disabled=${a.link!=="online"}
          onClick=${()=>i.take(e)}>${s(t.state===$.WAITING?"take":"take_over")}</button>`}
      ${c&&!o&&r`<${Re} id=${e} isWriting=${i.drafts.read(e).trim()!==""} onChoose=${h} />`}
    </div>`}var us=360,ps=3;function Co(){let e=p(),{state:t,isPaneOpen:o,togglePane:n}=g(),[s,a]=f(!0),[i,l]=hs(),c=s?l:1,d=Gt(t.tabs,c),h=H(t.tabs);return r`
    <main class="threads" ref=${i} aria-label=${e("open_chats")}>
      ${t.tabs.ids.length>0&&r`
        <${co} shown=${d}>
          ${l>1&&r`
            <button type="button" class="icon-button" aria-pressed=${s} aria-label=${e("side_by_side")}
              title=${e("side_by_side")} onClick=${()=>a(!s)}><${w} name="columns" /></button>`}
          <button type="button" class="icon-button" aria-pressed=${o} aria-label=${e("visitor_pane")}
            title=${e("visitor_pane")} onClick=${n}><${w} name="panel" isDirectional /></button>
        <//>`}
      ${d.length?r`
        <div class="columns">
          ${d.map(m=>r`<${Ao} key=${m} id=${m} isFocused=${m===h&&d.length>1} />`)}
        </div>`:r`<${ms} />`}
    </main>`}function ms(){let e=p(),{state:t}=g();return t.inbox.isLoaded?Object.keys(t.inbox.rows).length?r`<${He} icon="inbox" title=${e("empty_title")} text=${e("empty_text")}>
    <p class="hint">${e("empty_keys")} <kbd>Alt</kbd> <kbd>N</kbd></p>
  <//>`:r`<${He} icon="chat" title=${e("empty_shop_title")} text=${e("empty_shop_text")} />`:null}function hs(){let e=N(null),[t,o]=f(1);return k(()=>{if(!e.current)return;let n=new ResizeObserver(([{contentRect:s}])=>o(Math.max(1,Math.min(ps,Math.floor(s.width/us)))));return n.observe(e.current),()=>n.disconnect()},[]),[e,t]}function zo(){let e=p(),{account:t}=g(),[o,n]=f(null),[s,a]=f(null),i=()=>t.devices().then(n,a);k(()=>{i()},[]);let l=c=>t.endDevice(c).then(i,a);return s?r`<p class="alert" role="alert">${Te(e,s)}</p>`:o?r`
    <ul class="devices">
      ${o.map(c=>r`
        <li key=${c.id} class="device">
          <span class="device-name">
            <bdi>${c.name||e("device_unknown")}</bdi>
            <span class="hint">${c.is_current?e("device_this"):r`${e("device_last_used")} <${ve}
              at=${c.last_used_at} />`}</span>
          </span>
          ${!c.is_current&&r`
            <button type="button" class="button" onClick=${()=>l(c.id)}>${e("device_end")}</button>`}
        </li>`)}
    </ul>`:r`<${G} count=${2} />`}function Io({onDone:e}){let t=p(),{account:o,work:n}=g(),[s,a]=f(""),[i,l]=f(!1),[c,d]=f(null);async function h(){await o.changePassword(s,c??""),n.tell(t("password_changed")),e()}return r`
    <${X} send=${h} action=${t("change_password")} isReady=${c!==null&&s!==""}>
      <${ne} label=${t("password_current")} isShown=${i} onShow=${l} value=${s}
        autocomplete="current-password" onInput=${m=>a(m.target.value)} />
      <${de} onChange=${d} />
    <//>`}function No(){let e=p(),{operator:t,account:o}=g(),[n,s]=f(null),a=()=>s(null),i=[{key:"password",label:e("change_password"),icon:"edit",choose:()=>s("password")},{key:"devices",label:e("devices"),icon:"panel",choose:()=>s("devices")},{key:"out",label:e("sign_out"),icon:"back",choose:()=>o.signOut(!1)},{key:"everywhere",label:e("sign_out_everywhere"),icon:"offline",isDanger:!0,choose:()=>o.signOut(!0)}];return r`
    <${Y} label=${e("account")} hasText items=${i} buttonClass="account-button">
      <${B} kind="operator" name=${t.name} id=${t.id} isSmall />
      <span class="visually-hidden">${e("account")}: </span><bdi class="account-name">${t.name}</bdi>
    <//>
    ${n==="password"&&r`
      <${ce} title=${e("change_password")} onClose=${a}><${Io} onDone=${a} /><//>`}
    ${n==="devices"&&r`<${ce} title=${e("devices")} onClose=${a}><${zo} /><//>`}`}function Wo({onHelp:e}){let t=p(),{state:o,work:n}=g(),s=()=>n.setMuted(!o.isMuted);return r`
    <header class="top">
      <span class="brand brand-small" aria-hidden="true"><${w} name="chat" /></span>
      <h1 class="shop" dir="auto">${o.me?.shop_name??t("title")}</h1>
      <${_s} />
      <span class="spacer"></span>
      <${fs} />
      <button type="button" class="icon-button" aria-pressed=${!o.isMuted} aria-label=${t("sound")}
        title=${t(o.isMuted?"sound_off":"sound_on")} onClick=${s}>
        <${w} name=${o.isMuted?"mute":"sound"} />
      </button>
      <button type="button" class="icon-button only-wide" aria-label=${t("help")} title=${t("help_hint")}
        onClick=${e}>
        <${w} name="help" />
      </button>
      <${xe} />
      <${No} />
    </header>`}var Ro={bot:["bot","bot"],smart:["smart_messages","spark"]};function _s(){let e=p(),{number:t}=P(),{state:o,place:n}=g(),s=V(n.store).parts[0]??"",a=Object.hasOwn(Ro,s),i=a?Se(o):0;return r`
    <nav class="places" aria-label=${e("bot.places")}>
      <a class="place" href=${Be("chats")} aria-current=${a?void 0:"page"}><${w}
        name="chat" /><span class="place-name">${e("chats")}</span>${i>0&&r` <span class="place-count">${t(i)}<span class="visually-hidden"> ${e("section_waiting")}</span>
        </span>`}</a>
      ${Object.entries(Ro).map(([l,[c,d]])=>r`
        <a key=${l} class="place" href=${Be(l)} title=${e(c)}
          aria-current=${l===s?"page":void 0}><${w} name=${d} /><span
            class="place-name">${e(c)}</span>
        </a>`)}
    </nav>`}function fs(){let e=p(),{number:t}=P(),{state:o,work:n}=g();if(!o.own)return null;let{status:s,chats:a,chat_limit:i}=o.own,l=s==="online",c=a>=i;return r`
    <span class=${c?"load load-full":"load"} title=${e("load_hint")}>
      ${e("load",{chats:t(a),limit:t(i)})}
    </span>
    <button type="button" class=${`status status-${s}`} role="switch" aria-checked=${l}
      aria-label=${e("take_chats")} title=${e(l?"go_away":"go_online")}
      disabled=${o.link!=="online"} onClick=${()=>n.setStatus(l?"away":"online")}>
      <span class="status-dot" aria-hidden="true"></span>${e(l?"online":"away")}
    </button>`}var Po="(min-width: 1180px)",gs=new Map(Object.entries({bot:to,smart:lo}));function Do({work:e,operator:t,account:o,api:n}){let s=p(),{language:a}=be(),i=V(e.store),l=j(()=>ht(window),[]),{parts:c}=V(l.store),d=gs.get(c[0]),[h,m]=f(!1),[b,y]=f(()=>matchMedia(Po).matches);k(()=>{let z=matchMedia(Po),M=()=>y(z.matches);return z.addEventListener("change",M),()=>z.removeEventListener("change",M)},[]);let C=()=>y(z=>!z),x=H(i.tabs),D=x?J(i,x):null;k(()=>(e.start(),e.stop),[e]),k(()=>(l.start(),l.stop),[l]),bs(s,i);let I=Qt({work:e,state:i,togglePane:C,showHelp:()=>m(!0)});k(()=>{let z=M=>{let ee=Wt(M);!ee||document.querySelector("dialog[open]")||d&&ee!=="help"||(M.preventDefault(),I(ee))};return document.addEventListener("keydown",z),()=>document.removeEventListener("keydown",z)});let L=j(()=>({work:e,state:i,operator:t,account:o,api:n,place:l,isPaneOpen:b,togglePane:C,say:z=>se(s,z),departmentName:z=>ws(i.me?.departments,z,a),fill:(z,M)=>It(Ve(z,M.language),{visitor_name:M.visitor.name,operator_name:t.name,shop_name:i.me?.shop_name??""})}),[e,i,t,o,b,s]),_=i.isListShown||!x,O=r`
    <${io} />
    <${Co} />
    ${b&&x&&D&&r`<${ft} id=${x} view=${D} />`}`,Z=d?["desk","desk-bot"]:["desk",b&&D?"desk-pane":"",_?"desk-list":"desk-chat"];return r`
    <${pt.Provider} value=${L}>
      <div class=${Z.join(" ")}>
        <${Wo} onHelp=${()=>m(!0)} />
        <${Zt} />
        ${d?r`<${d} key=${c[0]} />`:O}
        <${eo} />
        ${h&&r`<${oo} onClose=${()=>m(!1)} />`}
      </div>
    <//>`}function bs(e,t){let o=Se(t),n=t.me?.shop_name??"";k(()=>{let s=n?e("title_of",{shop:n}):e("title");document.title=o?`(${o}) ${s}`:s},[o,n,e])}function ws(e,t,o){let n=e?.find(s=>s.key===t)?.names??{};return n[o]??n.en??Object.values(n)[0]??t}var vs={sign_in:$t,setup:Tt,password:St,unset:Ot,unreachable:Et};function Lo({gate:e,account:t,api:o,createWork:n}){let s=V(e.store),a=s.phase==="inside"?s.operator?.id:void 0,i=j(()=>a?n(a):null,[a]);if(k(()=>{e.start()},[e]),i&&s.operator)return r`<${Do} key=${a} work=${i} operator=${s.operator} account=${t} api=${o} />`;let l=vs[s.phase];return l?r`<${l} key=${s.phase} gate=${e} passage=${s} />`:r`<main class="gate"><${G} /></main>`}var Mo=`
*, *::before, *::after { box-sizing: border-box; }
html, body { block-size: 100%; overflow: clip; }
body {
  margin: 0; background: var(--sunken); color: var(--ink);
  font: var(--size-small) / var(--line-height) var(--font); -webkit-text-size-adjust: 100%;
}
#console { block-size: 100%; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3 { font-size: inherit; font-weight: 600; line-height: 1.3; }
ul { list-style: none; }
button, input, textarea, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button:disabled { cursor: default; }
a { color: var(--accent); text-underline-offset: 2px; }
:root { --accent: light-dark(#0f766e, #4cc0b0); --on-accent: light-dark(#ffffff, #06302c); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
::selection { background: var(--accent-soft); }
/* What scrolls is position: relative, or these would make the document itself higher. */
.visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0; margin: 0; padding: 0;
}
/* Marks upon marks would reach over the lines around: words that people write keep to their own. */
:where(bdi, [dir=auto]:not(input, textarea, select), .group-by, .line, .answers dt) { overflow: clip; }
.icon {
  inline-size: 18px; block-size: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
[dir=rtl] .icon-directional { transform: scaleX(-1); }
.spacer { flex: 1; }
.hint { color: var(--ink-soft); font-size: 12px; }
.hint-bad { color: var(--danger); }
kbd {
  display: inline-block; min-inline-size: 22px; padding: 1px 6px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--raised); font: 600 12px / 1.5 var(--font); text-align: center;
}
.face {
  --hue: 180; position: relative; flex: none; display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  border-radius: var(--radius-full); font-weight: 600; font-size: 14px;
  background: light-dark(oklch(92% .045 var(--hue)), oklch(36% .05 var(--hue)));
  color: light-dark(oklch(38% .07 var(--hue)), oklch(90% .05 var(--hue)));
}
.face-small { inline-size: 26px; block-size: 26px; font-size: 12px; }
.face-small .icon { inline-size: 16px; block-size: 16px; }
.tint-0 { --hue: 30; } .tint-1 { --hue: 75; } .tint-2 { --hue: 130; }
.tint-3 { --hue: 220; } .tint-4 { --hue: 275; } .tint-5 { --hue: 340; }
.face-bot { background: var(--raised); color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line); }
.face-operator { background: var(--accent); color: var(--on-accent); }
.presence {
  position: absolute; inset-block-end: -1px; inset-inline-end: -1px; inline-size: 11px; block-size: 11px;
  border: 2px solid var(--sunken); border-radius: var(--radius-full); background: var(--success);
}
.tag {
  display: inline-flex; align-items: center; gap: 3px; max-inline-size: 100%; padding: 0 7px; overflow: hidden;
  border-radius: var(--radius-full); background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8);
  font-size: 11.5px; line-height: 18px; white-space: nowrap; text-overflow: ellipsis;
}
.tag-quiet { background: var(--bubble); color: var(--ink-soft); }
.tag .icon { inline-size: 12px; block-size: 12px; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; };
}
@media (forced-colors: active) { .unread, .status-dot, .presence { forced-color-adjust: none; } }
`;var qo=`
.composer { position: relative; flex: none; padding: 8px 12px 10px; border-block-start: 1px solid var(--line); }
.offer + .composer { border-block-start: 0; }
.offer-quiet + .composer { background: var(--sunken); }
.composer-field {
  border: 1px solid var(--line-strong); border-radius: 12px; background: var(--raised);
  transition: border-color var(--quick);
}
.composer-note .composer-field {
  border-color: color-mix(in oklab, var(--warning) 45%, var(--line)); background: var(--warning-soft);
}
.composer-field:focus-within { outline: 2px solid var(--focus); outline-offset: 0; border-color: transparent; }
.composer textarea {
  display: block; inline-size: 100%; min-block-size: 42px; max-block-size: 200px; padding: 10px 12px; border: 0;
  outline: 0; background: none; font-size: 14px; line-height: 1.5; resize: none; field-sizing: content;
}
.composer textarea::placeholder { color: var(--ink-soft); opacity: 1; }
.composer-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-block-start: 6px; }
.composer-foot .icon-button[aria-pressed=true] { color: var(--accent); }
.send { min-inline-size: 84px; }
.suggestions { display: flex; align-items: center; gap: 6px; margin-block-start: 8px; }
.offer .suggestions { flex-basis: 100%; margin-block-start: 0; }
.suggestion {
  display: flex; align-items: center; gap: 8px; flex: 1 1 0; min-inline-size: 0; max-inline-size: 320px;
  min-block-size: 44px; padding: 4px 10px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); text-align: start; transition: border-color var(--quick);
}
.suggestion:hover { border-color: var(--accent); }
.suggestion kbd { color: var(--ink-soft); }
.suggestion-words { display: grid; flex: 1; min-inline-size: 0; line-height: 1.35; }
.suggestion-title, .suggestion-text { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.suggestion-title { font-weight: 600; }
.suggestion-text { color: var(--ink-soft); font-size: 12px; }
.suggestions > .icon-button { margin-inline-start: auto; }
.suggestion-preview {
  position: absolute; z-index: 20; inset-inline: 12px; inset-block-end: calc(100% + 4px); max-block-size: 40vh;
  padding: 10px 14px; overflow-y: auto; border: 1px solid var(--line); border-radius: 12px;
  background: var(--raised); color: var(--ink); box-shadow: var(--shadow); white-space: pre-wrap;
  overflow-wrap: anywhere; animation: appear var(--quick);
}
.canned {
  position: absolute; z-index: 20; inset-inline: 12px; inset-block-end: calc(100% - 2px); overflow: hidden;
  border: 1px solid var(--line); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow);
  animation: appear var(--quick);
}
.canned-list { max-block-size: min(320px, 45vh); padding: 6px; overflow-y: auto; }
.canned-item { display: grid; gap: 1px; padding: 7px 10px; border-radius: 8px; cursor: pointer; }
.canned-at { background: var(--accent-soft); }
.canned-name { color: var(--accent); font-size: 12px; font-weight: 600; }
.canned-text {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}
.canned-at .canned-text { -webkit-line-clamp: 8; white-space: pre-wrap; }
.canned-keys, .canned-none { padding: 6px 14px; color: var(--ink-soft); font-size: 12px; }
.canned-keys { border-block-start: 1px solid var(--line); }
@media (width < 760px) { .composer textarea { font-size: 16px; } }
`;var Fo=`
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); font-weight: 600;
  white-space: nowrap; transition: background-color var(--quick), border-color var(--quick);
}
.button:hover:enabled { border-color: var(--line-strong); }
.button-main { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.button-main:hover:enabled {
  border-color: transparent; background: color-mix(in oklab, var(--accent) 88%, var(--ink));
}
.button:disabled { opacity: .5; }
.icon-button {
  display: inline-grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; padding: 0; border: 0;
  border-radius: var(--radius); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.icon-button:hover:enabled { background: var(--bubble); color: var(--ink); }
.icon-button:disabled { opacity: .4; }
.chip {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding: 0 10px; border: 0;
  border-radius: var(--radius-full); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.chip:hover:enabled { background: var(--bubble); color: var(--ink); }
.chip .icon { inline-size: 16px; block-size: 16px; }
.chip-on { background: var(--warning-soft); color: var(--warning); }
.chip:disabled { opacity: .6; }
.link-button {
  padding: 2px 4px; border: 0; border-radius: 4px; background: none; color: inherit; font-weight: 600;
  text-decoration: underline; text-underline-offset: 2px;
}
.input {
  inline-size: 100%; min-block-size: 36px; padding: 6px 10px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--raised);
}
.input:focus-visible { outline-offset: 0; }
.input[aria-invalid=true] { border-color: var(--danger); }
.field { display: grid; gap: 4px; }
.field label { font-weight: 600; }
.reveal { position: relative; }
.reveal .input { padding-inline-end: 44px; }
.reveal .icon-button { position: absolute; inset-block: 0; inset-inline-end: 4px; margin-block: auto; }
.alert {
  padding: 10px 12px; border-radius: var(--radius); background: var(--danger-soft); color: var(--danger);
  overflow-wrap: anywhere;
}
.send-form { display: grid; gap: 16px; }
.form-foot { display: flex; justify-content: flex-end; gap: 8px; }
.menu { position: relative; display: inline-flex; }
.menu-list {
  position: absolute; z-index: 30; inset-block-start: calc(100% + 4px); inset-inline-end: 0; display: grid;
  min-inline-size: 190px; max-inline-size: 280px; padding: 6px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); animation: appear var(--quick);
}
.menu-item {
  display: flex; align-items: center; gap: 8px; min-block-size: 34px; padding: 4px 10px; border: 0;
  border-radius: 8px;
  background: none; text-align: start;
}
.menu-item > bdi { flex: 1; }
.menu-item .icon { color: var(--ink-soft); }
.menu-item:hover:enabled, .menu-item:focus-visible { background: var(--bubble); outline-offset: -2px; }
.menu-item:disabled { color: var(--ink-soft); }
.menu-danger, .menu-danger .icon { color: var(--danger); }
@keyframes appear { from { opacity: 0; transform: translateY(-3px); } }
`;var Bo=`
.desk {
  display: grid; block-size: 100dvh; grid-template: auto auto minmax(0, 1fr) / 300px minmax(0, 1fr);
  grid-template-areas: "top top" "banner banner" "list threads"; background: var(--ground);
}
.desk-pane { grid-template-columns: 300px minmax(0, 1fr) 300px;
  grid-template-areas: "top top top" "banner banner banner" "list threads pane"; }
.top {
  grid-area: top; display: flex; align-items: center; gap: 6px; min-inline-size: 0; padding: 8px 12px;
  border-block-end: 1px solid var(--line); background: var(--sunken);
}
.shop { min-inline-size: 0; margin-inline-start: 6px; overflow: hidden; font-size: var(--size-text); font-weight: 600;
  white-space: nowrap; text-overflow: ellipsis; }
.desk-bot, .desk-bot.desk {
  grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr); grid-template-areas: "top" "banner" "bot";
}
.bot {
  grid-area: bot; display: flex; flex-direction: column; min-block-size: 0;
  position: relative; overflow-y: auto;
}
.places { display: flex; gap: 2px; margin-inline-start: 8px; }
.place {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding-inline: 12px;
  border-radius: var(--radius-full); color: var(--ink-soft); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.place > .icon { display: none; }
.place:hover { background: var(--bubble); color: var(--ink); }
.place[aria-current] { background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8); }
.place-count {
  min-inline-size: 20px; padding-inline: 6px; border-radius: var(--radius-full); background: var(--accent);
  color: var(--on-accent); font-size: 12px; text-align: center;
}
.load { color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline: 6px; }
.load-full { color: var(--warning); font-weight: 600; }
.status {
  display: inline-flex; align-items: center; gap: 7px; min-block-size: 32px; padding: 0 12px; margin-inline-end: 6px;
  border: 1px solid var(--line); border-radius: var(--radius-full); background: var(--raised); font-weight: 600;
  white-space: nowrap;
}
.status:hover:enabled { border-color: var(--line-strong); }
.status:disabled { opacity: .6; }
.status-dot { inline-size: 9px; block-size: 9px; border-radius: var(--radius-full); background: var(--success); }
.status-away .status-dot { background: transparent; box-shadow: inset 0 0 0 2px var(--ink-soft); }
.account-button {
  display: inline-flex; align-items: center; gap: 8px; min-block-size: 36px; padding-block: 2px;
  padding-inline: 4px 10px;
  border: 0; border-radius: var(--radius-full); background: none;
}
.account-button:hover { background: var(--bubble); }
.account-name {
  max-inline-size: 140px; overflow: hidden; font-weight: 600; white-space: nowrap; text-overflow: ellipsis;
}
.banner {
  grid-area: banner; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
  background: var(--danger-soft); color: var(--danger); font-weight: 600;
}
.banner span { flex: 1; min-inline-size: 200px; }
.notices {
  position: fixed; z-index: 40; inset-block-end: 20px; inset-inline: 16px; display: grid; justify-items: center;
  gap: 8px;
  pointer-events: none;
}
.notice {
  display: flex; align-items: center; gap: 8px; max-inline-size: min(520px, 100%); padding-block: 6px;
  padding-inline: 16px 8px; border-radius: 12px; background: var(--ink); color: var(--ground);
  box-shadow: var(--shadow); pointer-events: auto; animation: appear var(--quick); overflow-wrap: anywhere;
}
.notice .icon-button { color: inherit; }
.notice .icon-button:hover { background: color-mix(in oklab, var(--ground) 20%, transparent); color: inherit; }
.only-narrow { display: none; }
@media (width < 1180px) {
  .desk-pane {
    grid-template-columns: 280px minmax(0, 1fr); grid-template-areas: "top top" "banner banner" "list threads";
  }
  .desk { grid-template-columns: 280px minmax(0, 1fr); }
}
@media (width < 760px) {
  .desk, .desk-pane { grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: "top" "banner" "main"; }
  .desk .list, .desk .threads { grid-area: main; border-inline-end: 0; }
  .desk-list .threads, .desk-chat .list { display: none; }
  .only-narrow { display: inline-grid; }
  .load, .top > .brand, .only-wide { display: none; }
  .places { margin-inline-start: 2px; }
  .place { min-inline-size: 34px; justify-content: center; padding-inline: 8px; }
  .place > .icon { display: block; }
  .place-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .account-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .shop { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
  .top { gap: 2px; padding-inline: 8px; }
  .top .icon-button { inline-size: 30px; }
  .status { padding-inline: 10px; margin-inline-end: 0; }
}
`;var Ho=`
.gate {
  display: grid; grid-template-rows: 1fr auto; place-items: center; min-block-size: 100%; padding: 24px 16px;
}
.gate-card {
  inline-size: min(400px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); font-size: var(--size-text);
}
.gate-card h1 {
  margin-block: 16px 4px; font-size: var(--size-display); letter-spacing: -.01em; overflow-wrap: anywhere;
}
.gate-text { color: var(--ink-soft); }
.gate-card .send-form { margin-block-start: 24px; }
.gate-card .input { min-block-size: 44px; font-size: 16px; }
.gate-card .button { inline-size: 100%; min-block-size: 44px; font-size: var(--size-text); }
.gate .menu-list {
  inset-block: auto calc(100% + 4px); inset-inline: -90px; inline-size: fit-content; margin-inline: auto;
}
.brand {
  display: grid; flex: none; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 14px;
  background: var(--accent); color: var(--on-accent);
}
.brand .icon { inline-size: 26px; block-size: 26px; }
.brand-small { inline-size: 30px; block-size: 30px; border-radius: 9px; }
.brand-small .icon { inline-size: 18px; block-size: 18px; }
`;var Go=`
.list {
  grid-area: list;
  position: relative; overflow-y: auto; padding-block: 6px 24px; border-inline-end: 1px solid var(--line);
  background: var(--sunken); overscroll-behavior: contain; scrollbar-width: thin;
}
.section-head {
  display: flex; align-items: center; justify-content: space-between; inline-size: 100%; min-block-size: 34px;
  padding: 6px 16px; border: 0; background: none; color: var(--ink-soft); font-weight: 600; text-align: start;
}
.section-head:hover { color: var(--ink); }
.section-head:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.count {
  min-inline-size: 22px; padding-inline: 6px; border-radius: var(--radius-full); background: var(--bubble);
  text-align: center; font-variant-numeric: tabular-nums;
}
.section-waiting:has(.row) .count { background: var(--accent); color: var(--on-accent); }
.section-empty { padding: 0 16px 10px; color: var(--ink-soft); }
.section + .section { margin-block-start: 4px; }
.row {
  position: relative; display: flex; gap: 10px; inline-size: calc(100% - 12px); margin-inline: 6px; padding: 8px 10px;
  border: 0; border-radius: var(--radius); background: none; text-align: start;
  transition: background-color var(--quick);
}
.row:hover { background: var(--bubble); }
.row-open { background: color-mix(in oklab, var(--bubble) 60%, transparent); }
.row[aria-current=true] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); }
.row[aria-current=true]::before {
  content: ""; position: absolute; inset-block: 10px; inset-inline-start: 0; inline-size: 3px;
  border-radius: 3px; background: var(--accent);
}
.row-main { display: grid; grid-template-columns: minmax(0, 1fr); flex: 1; min-inline-size: 0; gap: 1px; }
.row-top { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.row-name { overflow: hidden; font-weight: 500; font-size: 14px; white-space: nowrap; text-overflow: ellipsis; }
.row-unread .row-name { font-weight: 700; }
.row-line { display: flex; align-items: center; gap: 5px; }
.row-by { flex: none; color: var(--ink-soft); }
.row-words {
  flex: 1; min-inline-size: 0; overflow: hidden; text-align: -webkit-match-parent; text-align: match-parent;
  color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
}
.row-unread .row-words { color: var(--ink); }
.row-draft { color: var(--accent); font-style: italic; }
.row-marks { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 3px; }
.ago { flex: none; color: var(--ink-soft); font-size: 12px; white-space: nowrap; }
.unread {
  align-self: center; flex: none; inline-size: 9px; block-size: 9px; border-radius: var(--radius-full);
  background: var(--accent);
}
.wait {
  display: inline-flex; align-items: center; gap: 3px; flex: none; padding-inline: 5px 7px;
  border-radius: var(--radius-full);
  font-size: 12px; line-height: 19px; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--ink-soft);
  background: var(--bubble); vertical-align: middle;
}
.wait .icon { inline-size: 14px; block-size: 14px; }
.wait-warning { background: var(--warning-soft); color: var(--warning); font-weight: 600; }
.wait-danger { background: var(--danger-soft); color: var(--danger); font-weight: 600; }
.gate > .skeleton { inline-size: min(400px, 100%); }
.skeleton { display: grid; gap: 14px; padding: 16px; }
.skeleton-row {
  block-size: 40px; border-radius: var(--radius); background: var(--bubble);
  animation: breathe 1.4s ease-in-out infinite alternate;
}
@keyframes breathe { to { opacity: .5; } }
`;var jo=`
.log-frame { position: relative; display: flex; flex: 1; min-block-size: 0; }
.log {
  display: flex; flex: 1; flex-direction: column; gap: 14px; min-inline-size: 0; padding: 16px;
  position: relative; overflow-y: auto;
  overscroll-behavior: contain; font-size: 14px; scrollbar-width: thin;
}
.log:focus-visible { outline-offset: -2px; }
.log > :first-child { margin-block-start: auto; }
.log-empty { margin-block-end: auto; color: var(--ink-soft); text-align: center; }
.earlier { align-self: center; border: 1px solid var(--line); }
.to-end {
  position: absolute; inset-block-end: 12px; inset-inline-end: 20px; display: grid; place-items: center;
  inline-size: 36px; block-size: 36px; border: 1px solid var(--line); border-radius: var(--radius-full);
  background: var(--raised); box-shadow: var(--shadow);
}
.group { display: flex; align-items: flex-start; gap: 8px; max-inline-size: min(88%, 620px); }
.group > .face { margin-block-start: 6px; }
.group-bot, .group-operator, .group-system { align-self: flex-end; flex-direction: row-reverse; }
.group-body { display: grid; gap: 3px; min-inline-size: 0; justify-items: start; }
.group-bot .group-body, .group-operator .group-body { justify-items: end; }
.group-by { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; }
.bubble-line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; max-inline-size: 100%; }
.group-own .bubble-line { flex-flow: row-reverse; }
.bubble {
  min-inline-size: 0; max-inline-size: 100%; padding: 8px 13px; border: 1px solid transparent;
  border-radius: var(--radius-large); background: var(--bubble); white-space: pre-wrap; overflow-wrap: anywhere;
}
.group-visitor .bubble { border-start-start-radius: 5px; }
.group-bot .bubble { border-color: var(--line); border-start-end-radius: 5px; background: var(--raised); }
.group-operator .bubble {
  border-color: var(--accent-line); border-start-end-radius: 5px; background: var(--accent-soft);
}
.bubble.bubble-draft {
  border: 1.5px dashed var(--line-strong); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-erased {
  border: 1px solid var(--line); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-pending { opacity: .65; }
.bubble.bubble-failed { border-color: var(--danger); opacity: 1; }
.edited { color: var(--ink-soft); font-size: 12px; }
.failed { color: var(--danger); }
.bubble-menu { opacity: 0; }
.bubble-line:hover .bubble-menu, .bubble-menu:focus-visible, .bubble-menu[aria-expanded=true] { opacity: 1; }
/* Upwards and towards the middle: below the newest message there is no room. */
.group-own .menu-list { inset-block: auto calc(100% + 4px); inset-inline: 0 auto; }
@media (hover: none) { .bubble-menu { opacity: 1; } }
.card {
  display: inline-flex; align-items: center; gap: 6px; max-inline-size: 100%; min-block-size: 30px;
  padding: 3px 10px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised);
  color: var(--ink); text-decoration: none;
}
a.card:hover { border-color: var(--line-strong); }
.card .icon { inline-size: 16px; block-size: 16px; color: var(--ink-soft); }
.card-label { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.card-host { color: var(--ink-soft); font-size: 12px; white-space: nowrap; }
.offered { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 4px; }
.offered-button {
  padding: 2px 10px; border: 1px solid var(--line); border-radius: var(--radius-full); color: var(--ink-soft);
  font-size: 12px;
}
.why { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; text-align: end; }
.why summary { cursor: pointer; border-radius: 4px; }
.why-phrasing::before { content: "“"; } .why-phrasing::after { content: "”"; }
.day { display: flex; align-items: center; gap: 12px; color: var(--ink-soft); font-size: 12px; }
.day::before, .day::after { content: ""; flex: 1; border-block-start: 1px solid var(--line); }
.line {
  align-self: center; max-inline-size: 90%; color: var(--ink-soft); font-size: 12.5px; text-align: center;
  text-wrap: balance; overflow-wrap: anywhere;
}
.line-time { white-space: nowrap; } .line-time::before { content: "· "; }
.note {
  align-self: stretch; padding: 8px 12px; border-inline-start: 3px solid var(--warning);
  border-start-end-radius: 10px;
  border-end-end-radius: 10px; background: var(--warning-soft);
}
.note-head { display: flex; align-items: center; gap: 5px; color: var(--warning); font-size: 12px; }
.note-head .icon { inline-size: 15px; block-size: 15px; }
.note-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.group-own .bubble.bubble-note { border-color: transparent; background: var(--warning-soft); }
.form-card {
  align-self: flex-start; inline-size: min(380px, 100%); padding: 10px 14px; border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--raised);
}
.form-card .note-head { margin-block-end: 6px; color: var(--ink-soft); }
.answers { display: grid; gap: 6px; }
.answers > div { display: grid; grid-template-columns: minmax(64px, 34%) 1fr; gap: 8px; }
.answers dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.answers dd {
  text-align: -webkit-match-parent; text-align: match-parent; overflow-wrap: anywhere; white-space: pre-wrap;
}
.editor { display: grid; gap: 6px; inline-size: min(420px, 60vw); }
.editor .input { resize: vertical; }
.editor-foot { display: flex; justify-content: flex-end; gap: 6px; }
.stars { display: inline-flex; vertical-align: -3px; }
.star .icon { inline-size: 15px; block-size: 15px; color: var(--line-strong); }
.star-full .icon { color: var(--warning); fill: currentColor; }
`;var Vo=`
.dialog {
  inline-size: min(460px, calc(100vw - 32px)); max-block-size: calc(100dvh - 48px); padding: 0;
  border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
}
.dialog::backdrop { background: rgb(20 16 8 / .4); }
.dialog-body { display: grid; gap: 16px; padding: 20px; }
.dialog-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.dialog-head h2 { font-size: var(--size-title); }
.keys { display: grid; gap: 2px; }
.keys > div { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding-block: 5px; }
.keys > div + div { border-block-start: 1px solid var(--line); }
.keys dd { display: flex; gap: 4px; flex: none; }
.devices { display: grid; }
.device { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 10px; }
.device + .device { border-block-start: 1px solid var(--line); }
.device-name { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
`;var Ko=`
.pane {
  grid-area: pane; position: relative; padding: 20px 16px; overflow-y: auto;
  border-inline-start: 1px solid var(--line);
  background: var(--sunken); overflow-wrap: anywhere; scrollbar-width: thin;
}
.pane-close { display: none; position: absolute; inset-block-start: 8px; inset-inline-end: 8px; }
.pane-head { display: grid; justify-items: center; gap: 4px; padding-block-end: 16px; text-align: center; }
.pane-head .face { inline-size: 56px; block-size: 56px; margin-block-end: 6px; font-size: 22px; }
.pane-head .face .icon { inline-size: 26px; block-size: 26px; }
.pane-head .presence { inline-size: 14px; block-size: 14px; }
.pane-name { font-size: var(--size-text); }
.pane-name bdi { display: inline-block; max-inline-size: 100%; }
.pane-name .icon-button { vertical-align: middle; margin-block: -6px; }
.pane-name .icon { inline-size: 15px; block-size: 15px; }
.pane-presence { color: var(--ink-soft); }
.rename { display: flex; gap: 6px; inline-size: 100%; }
.pane-part { padding-block: 12px; border-block-start: 1px solid var(--line); }
.pane-part h3 {
  display: flex; align-items: center; gap: 6px; margin-block-end: 6px; color: var(--ink-soft); font-size: 12px;
}
.pane-part h3 .icon { inline-size: 15px; block-size: 15px; }
.address { font-size: 12.5px; }
.cart { display: grid; gap: 6px; }
.cart li { display: grid; grid-template-columns: auto 1fr auto; gap: 8px; }
.cart-count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.cart-price { font-variant-numeric: tabular-nums; white-space: nowrap; }
.cart-total {
  display: flex; justify-content: space-between; margin-block-start: 8px; padding-block-start: 8px;
  border-block-start: 1px dashed var(--line); font-weight: 600;
}
/* What shops and visitors say: names and values side by side. */
.given { display: grid; gap: 6px; }
.given > div { display: grid; grid-template-columns: minmax(64px, 38%) minmax(0, 1fr); gap: 8px; }
.given dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.given dd { overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent; }
.given-codes { display: grid; gap: 8px; }
.given-codes li { display: grid; gap: 1px; }
.given-code {
  justify-self: start; max-inline-size: 100%; padding: 1px 8px; border: 1px dashed var(--accent-line); border-radius: 6px;
  background: var(--accent-soft); font: 600 13px/1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
  user-select: all;
}
.given-code-over { border-color: var(--line); background: none; color: var(--ink-soft); text-decoration: line-through; }
.pane-source { margin-block-start: 6px; }
.pane-why { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; font-weight: 600; }
.pane-why .icon { inline-size: 16px; block-size: 16px; }
@media (width < 1180px) {
  .pane {
    position: fixed; z-index: 25; inset-block: 0; inset-inline-end: 0; inline-size: min(320px, 100vw);
    box-shadow: var(--shadow);
  }
  .pane-close { display: inline-grid; }
}
@media (width < 480px) { .pane { inline-size: 100vw; } }
`;var Uo=`
.threads {
  grid-area: threads; display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0;
  background: var(--ground);
}
.tabs {
  display: flex; align-items: center; gap: 6px; flex: none; padding-inline: 8px;
  border-block-end: 1px solid var(--line);
  background: var(--sunken);
}
.tabs [aria-pressed=true] { color: var(--accent); }
.tab-list { display: flex; flex: 1; min-inline-size: 0; overflow-x: auto; scrollbar-width: none; }
.tab {
  position: relative; display: flex; align-items: center; flex: 0 1 200px; min-inline-size: 96px;
  color: var(--ink-soft);
}
.tab-shown { color: var(--ink); }
.tab-shown::after {
  content: ""; position: absolute; inset-block-end: -1px; inset-inline: 8px; block-size: 2px; border-radius: 2px;
  background: var(--line-strong);
}
.tab-front::after { background: var(--accent); }
.tab-front .tab-name { font-weight: 600; }
.tab-name {
  display: flex; align-items: center; gap: 6px; flex: 1; min-inline-size: 0; min-block-size: 40px; padding: 0;
  padding-inline: 10px 2px; border: 0; background: none;
}
.tab-name bdi { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.tab-name:focus-visible, .tab-close:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.tab-close {
  display: grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; border: 0; background: none;
  border-radius: 8px; color: var(--ink-soft);
}
.tab-close:hover { background: var(--bubble); color: var(--ink); }
.tab-close .icon { inline-size: 14px; block-size: 14px; }
.columns { display: flex; flex: 1; min-block-size: 0; }
.thread { display: flex; flex: 1 1 0; flex-direction: column; min-inline-size: 0; }
.thread + .thread { border-inline-start: 1px solid var(--line); }
.thread-head {
  display: flex; align-items: center; gap: 8px; flex: none; min-block-size: 56px; padding: 8px 12px;
  border-block-end: 1px solid var(--line);
}
.thread-front .thread-head { box-shadow: inset 0 2px var(--accent); }
.thread-head .presence { border-color: var(--ground); }
.thread-who { flex: 1; min-inline-size: 0; }
.thread-who h2 {
  overflow: hidden; font-size: var(--size-text); white-space: nowrap; text-overflow: ellipsis;
  text-align: -webkit-match-parent; text-align: match-parent;
}
.thread-state { overflow: hidden; color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis; }
.thread-head > .icon-button, .thread-head .menu > .icon-button { margin-inline-start: -4px; }
.offer {
  position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: 8px 12px; flex: none;
  padding: 10px 16px;
  border-block-start: 1px solid var(--line); background: var(--accent-soft);
}
.offer-text { flex: 1; min-inline-size: 160px; }
.offer-quiet { background: var(--sunken); color: var(--ink-soft); }
.empty {
  display: grid; justify-items: center; align-content: center; gap: 6px; flex: 1; padding: 32px;
  text-align: center;
}
.empty-sign {
  display: grid; place-items: center; inline-size: 64px; block-size: 64px; margin-block-end: 8px;
  border-radius: var(--radius-full); background: var(--accent-soft); color: var(--accent);
}
.empty-sign .icon { inline-size: 30px; block-size: 30px; }
.empty h2 { font-size: var(--size-title); }
.empty p { max-inline-size: 36ch; color: var(--ink-soft); font-size: var(--size-text); text-wrap: balance; }
.empty .hint { margin-block-start: 12px; font-size: var(--size-small); }
`;var Yo=[Mo,Fo,Ho,Bo,Go,Uo,jo,qo,Ko,Vo].join("");function Xo(e){let t=(o,n,s={})=>e({type:o,conversation_id:n,...s});return{send:(o,n)=>t(E.SEND,o,{text:n}),note:(o,n)=>t(E.NOTE,o,{text:n}),edit:(o,n,s)=>t(E.EDIT,o,{target_seq:n,text:s}),erase:(o,n)=>t(E.ERASE,o,{target_seq:n}),take:o=>t(E.TAKE,o),end:o=>t(E.CLOSE,o),transfer:(o,n)=>t(E.TRANSFER,o,{department:n}),rename:(o,n)=>t(E.RENAME_VISITOR,o,{name:n})}}function Jo({storage:e,operatorId:t}){let o=n=>`chatserver:console:${t}:draft:${n}`;return{read:n=>e.getItem(o(n))??"",write(n,s){s?e.setItem(o(n),s):e.removeItem(o(n))}}}function Qo({storage:e,operatorId:t}){let o=`chatserver:console:${t}:tab`;return{read(){try{let{openIds:n=[],seen:s={}}=JSON.parse(e.getItem(o)??"{}");return{openIds:n,seen:s}}catch{return{openIds:[],seen:{}}}},write(n,s){e.setItem(o,JSON.stringify({openIds:n,seen:s}))}}}var ys=new Set([E.SEND,E.NOTE]),ks=2e3;function Zo({storage:e,key:t,transmit:o,setTimeout:n=(s,a)=>window.setTimeout(s,a)}){let s=Fe({storage:e,key:t}),a=Fe({storage:null,key:t}),i=[s,a];function l(c){o((ys.has(c.type)?s:a).add(c))}return{post:l,words:s,resend(){for(let c of i)for(let d of c.pending())o(d)},acknowledge:c=>s.acknowledge(c)??a.acknowledge(c),refuse(c){let[d]=i.filter(m=>m.find(c.in_reply_to??"")),h=d?.find(c.in_reply_to)?.command;return h?c.is_temporary?(n(()=>d.find(c.in_reply_to)&&o(h),c.retry_after_ms??ks),null):(d===s?s.refuse(c.in_reply_to,c):a.remove(c.in_reply_to),h):null},retry(c){let d=s.retry(c);d&&o(d)},discard:c=>s.remove(c)}}function en(e){let t=0;function o(n){e.update(s=>({...s,notices:s.notices.filter(a=>a.id!==n)}))}return{forget:o,tell(n,s=!1){let a=++t,i={id:a,text:n,isBad:s};e.update(l=>({...l,notices:[...l.notices.slice(-2),i]})),setTimeout(()=>o(a),6e3)}}}function tn(e){let t=new Map;function o(n){let s=t.get(n);s&&(clearTimeout(s.timer),t.delete(n),e(n,!1))}return{stop:o,type(n){let s=t.get(n);clearTimeout(s?.timer);let a=Date.now(),i=!s||a-s.toldAt>3e3;i&&e(n,!0),t.set(n,{toldAt:i?a:s.toldAt,timer:window.setTimeout(()=>o(n),5e3)})}}}var $s=1500;function sn({operatorId:e,api:t,createTransport:o,url:n,chime:s,local:a,session:i,onSignedOut:l,say:c}){let d=Qo({storage:i,operatorId:e}),h=Jo({storage:i,operatorId:e}),m=ho({storage:a,operatorId:e}),b=te({...Kt(e,d.read()),isMuted:s.isMuted(),hasSuggestions:m.isOn()}),y=o({url:n,hello:M,onFrame:ee,onStatus:We}),C=u=>y.send(u),x=Zo({storage:a,key:`chatserver:console:${e}:outbox`,transmit:C}),D=At(s),I=tn((u,T)=>C({type:E.TYPING,conversation_id:u,is_typing:T})),L=en(b),_=Xo(x.post),O=u=>b.update(T=>({...T,...u})),Z=()=>O({pending:x.words.items()});x.words.onChange(Z),Z();let z=u=>u.storageArea===a&&x.words.reload();async function M(){if(!(await t.session()).signed_in)return null;let u=Object.values(b.get().conversations).map(on);return{type:E.HELLO,protocol_version:1,ticket:await t.ticket(),open:u}}function ee(u){let T=b.get(),q=u.type===S.ACK?u.client_message_id:u.event?.client_message_id,U=q?x.acknowledge(q):null;b.set(Ut(b.get(),u,{now:Date.now(),command:U})),D.hear(T,b.get(),u),u.type===S.RESUMED&&setTimeout(x.resend),u.type===S.ERROR&&Pe(u),u.type===S.INBOX_ROW&&re(u.row.conversation.id),u.type===S.EVENT&&re(u.event.conversation_id),u.type===S.INBOX_GONE&&W(u.conversation_id)}function We(u,T){T!=="closed"&&(O({link:T==="reload"?"outdated":u}),u!=="online"&&b.update(Yt),T==="authenticate"&&l())}function Pe(u){!(x.refuse(u)&&x.words.find(u.in_reply_to))&&!u.is_temporary&&L.tell(c(u),!0)}function re(u){nn(b.get(),u)&&setTimeout(()=>nn(b.get(),u)&&_e(u),$s)}function _e(u){C({type:E.OPEN,...on(b.get().conversations[u])})}function v(u){let{conversations:{[u]:T,...q},tabs:U}=b.get();T&&(C({type:E.LEAVE,conversation_id:u}),O({conversations:q,tabs:Bt(U,u)}),De())}function W(u){b.get().conversations[u]&&(v(u),L.tell(c({code:"chat_gone",message:""})))}function De(){let{tabs:u,inbox:T}=b.get();d.write(u.ids,T.seen)}function Le(u){let{tabs:T,conversations:q}=b.get(),U=Ft(T,u);O({tabs:U,isListShown:!1,conversations:{...q,[u]:q[u]??ge(u)}}),T.ids.filter(ie=>!U.ids.includes(ie)).forEach(v),q[u]||_e(u),De()}return{store:b,drafts:h,...L,open:Le,start(){y.open(),window.addEventListener("storage",z)},stop(){y.close(),window.removeEventListener("storage",z)},reconnect(){y.close(),y.open()},closeTab:v,showList:()=>O({isListShown:!0}),focus(u){H(b.get().tabs)!==u&&Le(u)},step(u){let T=Ht(b.get().tabs,u);T&&Le(T)},..._,send(u,T){I.stop(u),_.send(u,T)},retry:x.retry,discard:x.discard,typing:I.type,stopTyping:I.stop,setStatus:u=>C({type:E.SET_STATUS,status:u}),askHistory(u){let T=b.get().conversations[u]?.events[0];T&&C({type:E.HISTORY,conversation_id:u,before_seq:T.seq})},see(u){let{conversations:T,inbox:q,link:U}=b.get(),ie=T[u]?.headSeq??0;U!=="online"||ie<=(q.seen[u]??0)||(C({type:E.READ,conversation_id:u,seq:ie}),O({inbox:Lt(q,u,ie)}),De())},suggest:(u,T)=>t.suggestReplies(u,T).catch(()=>[]),setSuggestions(u){m.set(u),O({hasSuggestions:u})},setMuted(u){s.setMuted(u),O({isMuted:u})}}}function on({id:e,headSeq:t,lastId:o}){return{conversation_id:e,last_seq:t,last_id:o}}function nn({conversations:e,inbox:t},o){let n=e[o];return!!n&&(n.hasGap||(t.rows[o]?.head_seq??0)>n.headSeq)}var Ts=2e3,rn="chatserver:console:language",Ss={fa:new URL("../locales/console.fa.json",import.meta.url)},me=te(Me("en",ye)),ae=bt(),he=yt({api:ae,takeLink:()=>xt(location,history)}),Os=wt({storage:localStorage,target:window}),Es={signOut:he.signOut,devices:ae.devices,changePassword:ae.changePassword,endDevice:ae.endDevice};function As(e){let t=`${location.protocol==="https:"?"wss":"ws"}://${location.host}/ws/operator`,o=sn({operatorId:e,api:ae,createTransport:dt,url:t,chime:Os,local:localStorage,session:sessionStorage,say:n=>se(me.get().t,n),async onSignedOut(){await he.retry(),he.store.get().phase==="inside"&&setTimeout(o.reconnect,Ts)}});return o}async function ln(e){let t=Ss[e],o=t?await Qe(t).catch(()=>null):ye;o&&me.set(Me(e,o,ye)),document.documentElement.lang=me.get().language,document.documentElement.dir=me.get().direction}function Cs(e){localStorage.setItem(rn,e),ln(e)}function zs(){let e=V(me);return r`
    <${ut.Provider} value=${{translator:e,setLanguage:Cs}}>
      <${Lo} gate=${he} account=${Es} api=${ae} createWork=${As} />
    <//>`}et(document,tt,Yo);window.addEventListener("hashchange",()=>kt(location)&&he.start());await ln(Je([localStorage.getItem(rn),...navigator.languages],["en","fa"]));var an=document.getElementById("console");an&&nt(r`<${zs} />`,an);
