import{a as ie,b as Jt,c as Zt,d as eo,e as Fe,f as to,g as ft,h as Ee,i as lo,j as co,k as bt,l as ho,m as fo,n as go,o as bo,p as wo}from"../shared/chunk-CKTFXSOE.js";import{a as Ht}from"../shared/chunk-ASA76HC7.js";import{a as re,b as Kt}from"../shared/chunk-JZQGK4CO.js";import{b as D,c as oo,d as no,e as so,f as ao,g as ro,h as io,i as we,j as uo,k as mo,p as po,r as _o}from"../shared/chunk-J24OAXXS.js";import{a as q}from"../shared/chunk-V2I63H6K.js";import{a as Be,b as le}from"../shared/chunk-DRUYJED3.js";import{a as ge,b as Vt,c as Yt,d as u,e as C,f as qe,g as _,h as Ut,i as oe,j as ne,k as b,l as ht,m as Xt,n as Qt,u as be,v as te,w as se,x as gt}from"../shared/chunk-COEZ5CLA.js";import{a as Mt,b as Gt,c as Ae,d as pt,e as _t,g as jt}from"../shared/chunk-4UHGVR6R.js";import{a as qt,b as fe,c as Ft,d as Bt}from"../shared/chunk-CO2E5FHX.js";import"../shared/chunk-SGUZUFMK.js";import{a as Lt,c as r,d as f,e as x,f as Le,g as M,h as Z,j as ee}from"../shared/chunk-ZXZAR6OW.js";import{b as N,d as E,e as P,f as v,g as R,h as De}from"../shared/chunk-YS4IHRWU.js";import{b as Pt,c as Wt,d as mt,g as Rt,i as Dt}from"../shared/chunk-P5Q3OZZZ.js";var He={title:"Chats",title_of:"Chats · {shop}",language:"Language",close:"Close",cancel:"Cancel",save:"Save",remove:"Remove",reload:"Reload",try_again:"Try again",one_moment:"One moment…",sign_in_title:"Sign in",sign_in_text:"Answer your shop’s visitors.",sign_in:"Sign in",login:"Login",password:"Password",password_show:"Show password",password_new:"New password",password_again:"Password again",password_current:"Current password",passwords_differ:"The two passwords differ.",password_changed:"Your password is changed.",setup_title:"Set up your chat",setup_text:"You are the first one here. This account can do everything.",setup_others:"The others in your team get their accounts by a command on the server. It prints a link with which each chooses a password:",setup_action:"Create account",your_name:"Your name",your_name_hint:"Visitors see it when you answer.",set_password_title:"Welcome, {name}",set_password_text:"Choose a password. You need it the next time you sign in.",set_password_action:"Save and sign in",unset_title:"Not set up yet",unset_text:"Open the one-time link that the server printed when it was set up. It creates the first account.",unreachable_title:"The chat server does not answer",unreachable_text:"Check your connection, then try again.",error_unreachable:"The chat server does not answer. Check your connection, then try again.",error_unknown:"Something went wrong on the server. Try again.","error_retry_after.one":"Try again in {count} minute.","error_retry_after.other":"Try again in {count} minutes.",online:"Online",away:"Away",take_chats:"Take new chats",go_online:"You get no new chats. Press to take chats again.",go_away:"New chats can come to you. Press to pause.",load:"{chats} of {limit} chats",load_hint:"Your chats, and how many you take at once",sound:"Sound for waiting chats",sound_on:"Sound is on",sound_off:"Sound is off",help:"Keyboard shortcuts",help_hint:"Keyboard shortcuts (?)",account:"Account",change_password:"Change password",devices:"Signed-in devices",device_this:"This device",device_unknown:"Unknown device",device_last_used:"Last used:",device_end:"Sign out there",sign_out:"Sign out",sign_out_everywhere:"Sign out everywhere",chats:"Chats",chat_with:"Chat with {name}",open_chats:"Open chats",side_by_side:"Show chats side by side",section_waiting:"Waiting",section_waiting_empty:"Nobody waits.",section_mine:"Mine",section_mine_empty:"Chats you take are kept here.",section_left:"Messages left",section_left_empty:"Nothing here.",section_colleagues:"With colleagues",section_colleagues_empty:"Nothing here.",section_bot:"With the bot",section_bot_empty:"Nobody is talking to the bot.",section_closed:"Closed",section_closed_empty:"No closed chats yet.",visitor:"Visitor",visitor_from:"Visitor from {page}",unread:"New words",typing_now:"Is being typed",no_words_yet:"No words yet",by_bot:"Bot:",by_team:"Team:",now:"now","minutes_short.one":"{count} min","minutes_short.other":"{count} min","waiting_for.one":"Waiting for {count} minute","waiting_for.other":"Waiting for {count} minutes",empty_title:"Choose a chat",empty_text:"Take the one that has waited longest, or read along with the bot.",empty_keys:"From the keyboard:",empty_shop_title:"All quiet",empty_shop_text:"When a visitor writes, the chat appears in the list. Keep this page open.",messages:"Messages",earlier:"Show earlier messages",to_end:"To the newest message",bot:"Bot",you:"You",sent:"sent",read:"read",sending:"sending…",sending_later:"sent once you are connected again",not_sent:"Not sent:",edited:"(edited)",erased:"Message taken back",smart_message:"Smart message",card_picture:"Picture",card_link:"Link",card_video:"Video",offered_buttons:"Buttons offered to the visitor",message_menu:"Edit or take back",edit_message:"Edit message",erase_message:"Take back",erase_sure:"Take back for everyone",is_typing:"typing, not sent yet",state_bot:"with the bot",state_waiting:"waiting",state_mine:"with you",state_colleague:"with {name}",state_message_left:"left a message",state_closed:"closed",refused_chat_gone:"This chat is now somewhere you do not see.",take:"Take chat",take_over:"Take over",end_chat:"End chat",end_chat_hint:"End the chat; the visitor is asked for a rating",transfer:"Send to a department or a colleague",back_to_list:"Back to the list",close_tab:"Close this view; the chat goes on",close_tab_of:"Close the view of {name}",offer_waiting:"This visitor waits for a person.",offer_bot:"The bot is answering. Take over to write to the visitor yourself.",offer_colleague:"{name} is answering. You can read along and leave notes.",offer_message_left:"The visitor left a message. Take over to answer it.",offer_call:"The visitor asks for a call. Take over first, so that nobody else calls too.",offer_closed:"This chat is closed. It opens again if the visitor writes within a day.",offer_blocked:"A block ended this chat. It stays closed while the visitor is blocked.",reason_started:"The chat began",reason_asked_for_person:"Asked for a person · {department}",reason_left_queue:"Left the queue; the bot goes on",reason_taken:"{name} took the chat",reason_taken_own:"You took the chat",reason_transferred:"{name} sent the chat to {department}",reason_transferred_own:"You sent the chat to {department}",reason_operator_gone:"Back in the queue, the colleague was gone",reason_message_left:"Left a message for {department}",reason_asked_for_call:"Asked {department} for a call",reason_closed_by_operator:"{name} ended the chat",reason_closed_by_operator_own:"You ended the chat",reason_closed_by_visitor:"The visitor ended the chat",reason_closed_by_silence:"The chat ended after a long silence",reason_closed_by_bot:"The bot ended the chat",reason_reopened:"The visitor wrote again; the chat is open",renamed:"The visitor now goes by {name}",form_offered:"The bot showed the form",form_pre_chat:"Before the chat",form_offline:"Message left",rated:"The visitor rated the chat",why_answer:"Answered because it matches",why_suggest:"Asked back, close to",why_hand_over:"Offered a person; closest was",percent:"{value}%",note:"Note",note_by:"Note · {name}",note_hint:"Only your team sees notes",write_reply:"Write a reply, or / for canned replies",write_note:"Write a note that only your team sees",send:"Send",add_note:"Add note",too_long:"Too long: at most 4,000 characters",canned:"Canned replies",canned_hint:"Canned replies (/)",canned_keys:"↑ ↓ choose · Enter insert · Esc close",canned_none:"No canned reply fits “{query}”. Esc closes this list.",suggestions:"Suggested replies",suggestions_dismiss:"Hide these suggestions",suggestions_on:"Suggest replies: off. Press to turn on.",suggestions_off:"Suggest replies: on. Press to turn off.",suggestion_kept:"The reply stands ready for when you take this chat.",visitor_pane:"Visitor",visitor_online:"On the site now",visitor_offline:"Not on the site now",rename_visitor:"Write down the name",visitor_name:"Visitor’s name",page:"Page",cart:"Cart",cart_empty:"The cart is empty.",times:"{quantity} ×",total:"Total",form_answers:"Form",answer_name:"Name",answer_phone:"Phone",answer_order_number:"Order number",answer_topic:"About",answer_email:"E-mail",answer_department:"Department",rating:"Rating",rating_of:"{score} of 5",chat_began:"Chat began",link_lost:"Connection lost. Trying to reconnect; keep writing, nothing is lost.","link_kept.one":"{count} message is kept and sent later.","link_kept.other":"{count} messages are kept and sent later.",link_stopped:"The server does not let this console in. Reload, or ask your administrator.",link_outdated:"There is a newer version of this console. Reload to go on; your words are kept.",refused_already_taken:"A colleague has this chat.",refused_at_limit:"You have reached your number of chats. End one first.",refused_closed:"This chat is closed.",refused_not_yours:"Somebody else holds this chat.",refused_nobody_available:"Nobody is available in that department now.",refused_not_found:"This chat is no longer here, or not for you.",refused_wrong_password:"This name and password do not fit together.",refused_used_link:"This link was used or is too old. Ask for a new one.",refused_weak_password:"This password is too easy to guess. Take at least 10 characters that are not a common word.",refused_login_taken:"There is an account with this login already.",refused_too_many:"Too many attempts.",refused_forbidden:"Your account may not do this. Ask a supervisor or an administrator.",refused_not_authenticated:"You are signed out. Please sign in again.",refused_wrong_csrf_token:"This page is older than your sign-in. Please reload it.",refused_wrong_origin:"The server answers only the console’s own page. Please open the console anew.",refused_not_json:"The server cannot read this. Please reload the page and try again.",refused_too_long:"This is more than the server takes at once. Please shorten it.",refused_broken_off:"The connection broke off. Please try again.",refused_busy:"The server has a lot to do right now. Please try again in a moment.",refused_stopping:"The server is just stopping. Please try again in a minute.",refused_cannot_read:"The server cannot read its disk right now. Please try again in a moment.",refused_last_department:"This is the last department, and a shop needs one.",refused_already_blocked:"This is blocked already. To change that, lift the block first.",refused_too_many_blocks:"There are too many blocks. Please lift some first.",refused_no_email:"This visitor left no e-mail. Block the visitor instead.",refused_not_here:"This visitor is not here now, so nobody knows where they connect from. Block the visitor instead.",refused_block_too_long:"Your account may not block for that long. Choose fewer days, or ask a supervisor.",refused_not_your_block:"Only who blocked it may lift it, or a supervisor.",refused_block_ended:"This block is over already.",mend_unreadable:"The server cannot read this. Please copy what you wrote, reload the page and try again.",mend_number:"Please write a number from {least} to {most}.",mend_number_or_zero:"Please write a number from {least} to {most}, or leave it empty.",mend_seconds:"Please write {least} to {most} seconds.",mend_seconds_or_zero:"Please write {least} to {most} seconds, or leave it empty.",mend_minutes:"Please write {least} to {most} minutes.",mend_minutes_or_zero:"Please write {least} to {most} minutes, or leave it empty.",mend_days:"Please choose {least} to {most} days, or for good.",mend_amount:"Please write an amount from {least} to {most}, or leave it empty.",mend_class:"Please choose a class from {least} to {most}. The highest is served first.",mend_words:"Please write something, at most {most} characters.",mend_too_long:"Please shorten it to {most} characters.",mend_too_many:"Please keep at most {most} there.",mend_twice:"“{what}” stands there twice. Please remove one of the two.",mend_key:"“{key}” cannot be used as a short name. Please write 1 to 40 of these signs: {signs}",mend_language:"“{code}” is no language. Please choose from the languages shown.",mend_no_words:"Please write it at least in the shop’s own language.",mend_same_name:"Another department has this name already. Please write one that tells the two apart.",mend_login:"Please write {least} to {most} characters without spaces, like an e-mail address.",mend_email:"Please write an address like name@example.com.",mend_page:"“{page}” is no page of the shop. Please begin with / or *, as in /returns*.",mend_too_many_departments:"A shop has at most {most} departments. Please remove one first.",mend_no_department:"The department that was chosen is not there any more. Please choose another one.",mend_circle:"These departments would send visitors round in a circle. Please choose another one to help out.",mend_no_operator:"Somebody who was chosen has no account any more. Please reload the page and choose again.",mend_own_kind:"This question is always answered as “{kind}”. Please choose that, or add an “Own question” for it.",mend_no_pattern:"Answers of this kind follow no pattern. Please leave it empty.",mend_no_choices:"Please add at least one answer to choose from.",mend_no_choice:"Only a choice has answers to choose from. Please remove them, or make it a choice.",mend_no_phone:"Please ask for a phone number that must be given, or ask nothing.",mend_no_attribute:"Please name the attribute that has this value.",mend_for_nobody:"Please say whom it is for: an e-mail address, a cart, an attribute, or a tag.",mend_one_tag:"Please write one tag, without commas. For another one, add another rule.",mend_own_address:"This is your own address too. Mostly it is that of a proxy, and all visitors seem to come from there: then set CHATSERVER_TRUSTED_PROXIES. Otherwise block the visitor instead.",mend_network:"This is no address and no network. Please write an address like 203.0.113.7, or a network like 203.0.113.0/24.",mend_too_broad:"{network} would keep out far too many people. Please write a smaller network: the number after / must be {least} or more.",mend_time_zone:"“{zone}” is no time zone. Please choose one from the list.",mend_country:"The holidays of “{country}” are not known. Please choose a country from the list, or none.",mend_no_week:"Single days and holidays need weekly hours. Please write the hours of the week first.",mend_too_many_days:"There are more than {most} single days. Please remove those that have passed.",mend_day:"“{day}” is no day. Please choose it in the calendar.",mend_too_many_spans:"A day has at most {most} spans of hours. Please join those that touch.",mend_span:"{opens} to {closes} does not fit. Each span of hours ends after it begins, and begins after the one before. For a night, write two: until 00:00, and from 00:00 on the next day.",mend_time:"“{time}” is no time. Please write it like 09:00.",mend_in:"“{where}”: {words}",place_of_form:"question {number}",place_of_choices:"answer {number}",place_of_priorities:"rule {number}",place_of_add:"new tag {number}",place_of_remove:"tag {number}",place_kind:"Kind of answer",place_pattern:"Pattern",place_choices:"Answers to choose from",place_department:"Department",place_name:"Name",place_priority:"Class",place_cart_from:"Cart from",place_attribute:"Attribute from the page",place_value:"Value",place_tag:"Tag",place_time_zone:"Time zone",place_country:"Public holidays",place_mon:"Monday",place_tue:"Tuesday",place_wed:"Wednesday",place_thu:"Thursday",place_fri:"Friday",place_sat:"Saturday",place_sun:"Sunday",key_next_chat:"Next open chat",key_previous_chat:"Previous open chat",key_longest_waiting:"Open the chat that waits longest",key_take:"Take the chat",key_reply:"Go to the reply field",key_note:"Switch between reply and note",key_end_chat:"End the chat",key_close_tab:"Close the view",key_visitor_pane:"Show or hide the visitor",key_send:"Send",key_new_line:"New line",key_canned:"Canned replies",key_suggestion:"Insert a suggested reply",key_help:"This help","bot.places":"Parts of the console","bot.sections":"Parts of the bot’s page","bot.section_answers":"Answers","bot.section_try":"Try it","bot.section_missed":"Missed","bot.section_tests":"Tests & readiness","bot.section_settings":"Settings","bot.section_versions":"Versions","bot.why_not_role":"You can look at everything here and try it. To change something, ask a supervisor or an administrator.","bot.why_not_read_only":"The server may not write into its content folder, so nothing can be changed here.","bot.files_broken.one":"A file has a mistake. Until it is mended, the bot goes on with the last good text.","bot.files_broken.other":"The files have {count} mistakes. Until they are mended, the bot goes on with the last good texts.","bot.leave_title":"Leave without saving?","bot.leave_text":"You have changes that are not saved yet. If you leave now, they are lost.","bot.leave":"Leave and lose them","bot.stay":"Stay here","bot.languages":"Languages","bot.search":"Search the answers","bot.entries_count.one":"{count} answer","bot.entries_count.other":"{count} answers","bot.nothing_found":"Nothing fits “{query}”.","bot.new_entry":"New answer","bot.edit_file":"Edit the file","bot.see_file":"See the file","bot.other_files":"Other files","bot.kind_smart_messages":"Smart messages","bot.kind_canned_replies":"Canned replies","bot.kind_settings":"Settings","bot.badge_dialogue":"Guided dialogue","bot.badge_dialogue_hint":"The bot asks step by step.","bot.badge_hands_over":"Hands over","bot.badge_hands_over_hint":"This leads to a person.","bot.badge_dated":"Dated","bot.badge_dated_hint":"The bot says this only on certain days.","bot.badge_conditional":"Only sometimes","bot.badge_conditional_hint":"The bot says this only on certain pages or under certain conditions.","bot.badge_unused":"Not used in 30 days","bot.badge_unused_hint":"Nobody needed this answer in the last 30 days.","bot.choose_title":"Choose an answer","bot.choose_text":"See how the bot answers a question, and say it better. Or write a new answer.","bot.entry_gone":"This answer is not here","bot.entry_gone_text":"It may have been removed or renamed. Choose another one from the list.","bot.back_to_answers":"Back to the answers","bot.earlier_versions":"Earlier versions","bot.title_field":"Title","bot.title_hint":"Short and clear. It stands on buttons, and visitors may type it too.","bot.questions_field":"How visitors ask it","bot.questions_hint":"One way of asking in each line, in visitors’ own words. Six or more make the bot sure. You can paste several lines at once.","bot.question_number.one":"Way of asking {count}","bot.question_number.other":"Way of asking {count}","bot.remove_question":"Remove “{question}”","bot.add_question":"Add a way of asking","bot.answer_field":"Answer","bot.answer_hint":"What the bot says. {shop_name} and {visitor_name} are filled in.","bot.buttons_field":"Buttons below the answer","bot.buttons_hint.one":"At most {count}.","bot.buttons_hint.other":"At most {count}. They lead on to another answer or to your team.","bot.button_target.one":"Where button {count} leads","bot.button_target.other":"Where button {count} leads","bot.button_choose":"Choose where it leads","bot.button_entry":"To another answer","bot.does_person":"To a person","bot.does_message":"Leave a message","bot.does_close":"End the chat","bot.button_label.one":"Words on button {count}","bot.button_label.other":"Words on button {count}","bot.button_label_hint":"Own words, or the usual ones","bot.remove_button.one":"Remove button {count}","bot.remove_button.other":"Remove button {count}","bot.add_button":"Add a button","bot.more":"More","bot.id_field":"Short name in the file","bot.id_hint":"Tests and buttons refer to the answer by it. It cannot be changed later.","bot.hands_over_note":"This leads to a person; there is no answer to write.","bot.dialogue_note":"This is a guided dialogue: its steps are written in the file.","bot.edit_in_file":"Open it in the file","bot.topic":"Topic","bot.new_topic":"A new topic…","bot.name_of_topic":"Name of the new topic","bot.letters_of_topic":"Please use Latin letters; it becomes the name of a file.","bot.topic_bot":"Greeting and fixed words","bot.topic_orders":"Orders","bot.topic_delivery":"Delivery","bot.topic_returns":"Returns","bot.topic_payment":"Payment","bot.topic_account":"Account","bot.topic_products":"Products","bot.topic_contact":"Contact","bot.topic_small_talk":"Small talk","bot.no_title":"Please write a title.","bot.long_title":"Please keep the title within 60 characters.","bot.taken_title":"Another answer has this title. Please choose a different one.","bot.no_question":"Please write at least one way of asking.","bot.double_question":"This stands above already. Remove one of the two.","bot.no_answer":"Please write what the bot should say.","bot.bad_placeholder":"Only {shop_name} and {visitor_name} can stand in braces.","bot.no_target":"Please choose where this button leads, or remove it.","bot.bad_id":"Please use small Latin letters, digits and hyphens, like gift-cards.","bot.taken_id":"Another answer has this name. Please choose a different one.","bot.unsaved":"Not saved yet","bot.undo_changes":"Undo my changes","bot.save_and_test":"Test and save","bot.mend_first":"Please mend what is marked above.","bot.saving":"Running all tests, then saving…","bot.saved_live":"Saved. The bot answers with it now.","bot.saved_soon":"Saved. The bot uses it in a moment.","bot.not_saved_errors.one":"Not saved: there is a mistake to mend.","bot.not_saved_errors.other":"Not saved: there are {count} mistakes to mend.","bot.not_saved_tests.one":"Not saved: with this change, a test no longer comes out right.","bot.not_saved_tests.other":"Not saved: with this change, {count} tests no longer come out right.","bot.save_anyway":"Save anyway","bot.keep_editing":"Go on editing","bot.checking":"Checking…","bot.check_good.one":"All good: the test comes out right.","bot.check_good.other":"All good: {count} tests come out right.","bot.check_tests.one":"With this change, a test would no longer come out right:","bot.check_tests.other":"With this change, {count} tests would no longer come out right:","bot.at_line":"Line {line}","bot.at_line_of":"Line {line} of {file}","bot.expected":"Expected:","bot.happened":"Happened:","bot.more_failures.one":"Show {count} more","bot.more_failures.other":"Show {count} more","bot.whole_script":"What was said and done before","bot.open_test":"Open the test (line {line} of {file})","bot.text_of":"Text of {file}","bot.conflict_title":"Somebody else saved this meanwhile.","bot.conflict_text":"Here is how your text differs from theirs.","bot.conflict_diff":"Differences between their text and yours","bot.conflict_legend":"− stands only in theirs, + only in yours.","bot.take_theirs":"Take theirs","bot.keep_mine":"Keep mine","bot.added":"Added","bot.removed":"Removed","bot.remove_entry":"Remove this answer","bot.remove_sure":"Remove “{title}”? You find it again under earlier versions.","bot.entry_removed":"Removed. An earlier version brings it back.","bot.refused_changed_meanwhile":"Somebody else changed this meanwhile. Reload to see the new state.","bot.refused_unreachable":"The chat server does not answer. Check your connection, then try again.","bot.refused_read_only":"The server may not write into its content folder. Ask who runs the server.","bot.refused_forbidden":"Your account may not change this. Ask a supervisor or an administrator.","bot.refused_not_found":"This is no longer here. Reload to see what there is.","bot.refused_not_plain":"This is written in a way the form cannot change. Please edit the file.","bot.refused_taken":"This stands in an answer already.","bot.refused_too_many":"The server has a lot to do right now. Please try again in a moment.","bot.try_lead":"Write as a visitor would, and see what the bot makes of it. Nobody else sees this.","bot.try_line":"A visitor writes","bot.try_ask":"Try it","bot.try_result":"What the bot does","bot.try_seen":"As the visitor sees it","bot.try_details":"How the bot came to this","bot.decided_answer":"The bot answers with","bot.decided_suggest":"The bot is not sure and asks back.","bot.decided_hand_over":"The bot does not know and offers a person.","bot.why_empty":"There is no letter or digit in it, so there is nothing to go by.","bot.why_nothing":"Nothing in it is like any way of asking the bot knows.","bot.why_exact":"It is word for word what stands with this answer.","bot.why_rule":"It would be {sure}% sure, but a rule decides otherwise here.","bot.why_answer":"It is {sure}% sure, and from {answer}% on it answers by itself.","bot.why_suggest":"It is {sure}% sure: enough to ask back (from {suggest}%), not enough to answer (from {answer}%).","bot.why_hand_over":"It is only {sure}% sure; below {suggest}% it does not guess.","bot.compared_as":"Compared as","bot.feature_logit":"Weight of the evidence","bot.feature_log_ratio":"Lead over the next (ratio)","bot.feature_is_denied":"Says “not” where the phrasing does not","bot.feature_log_phrasings":"Number of phrasings of the answer","bot.feature_found_share":"Share of the words found in it","bot.feature_known_share":"Share of the words the bot knows","bot.feature_log_length":"Length of the line","bot.word_pairs":"Words that fit","bot.pair_word":"Visitor’s word","bot.pair_matched":"Word in the phrasing","bot.pair_alike":"Likeness","bot.pair_weight":"Weight","bot.closest":"Closest answers","bot.closest_phrasing":"Closest way of asking:","bot.marks":"The marks show from where the bot asks back ({suggest}) and from where it answers ({answer}).","bot.missed_lead":"What visitors asked and the bot could not answer. Teach it with one click; nothing is saved unless all tests still come out right.","bot.period":"Period","bot.days.one":"Last {count} day","bot.days.other":"Last {count} days","bot.chart_none":"No visitor has asked the bot anything in this time.","bot.chart_title":"{share} of the questions went without an answer","bot.chart_table":"As a table","bot.no_questions":"no questions","bot.day":"Day","bot.answered":"Answered","bot.unanswered":"Not answered","bot.refused":"Suggestion refused","bot.share":"Share","bot.missed_none":"Nothing is missed here","bot.missed_none_text":"Questions the bot cannot answer appear here, the most frequent first.","bot.missed_count.one":"{count} question to learn from","bot.missed_count.other":"{count} questions to learn from","bot.missed_cut":"There are more; these are the newest 2,000.","bot.asked_times.one":"Asked once","bot.asked_times.other":"Asked {count} times","bot.refused_times.one":"Once the bot suggested answers and the visitor wanted none of them.","bot.refused_times.other":"{count} times the bot suggested answers and the visitor wanted none of them.","bot.asked_as":"Asked like this; what is ticked is taught","bot.times.one":"once","bot.times.other":"{count} times","bot.more_phrasings.one":"{count} more way","bot.more_phrasings.other":"{count} more ways","bot.person_answered":"A person answered","bot.answered_now":"By now the bot answers this with","bot.belongs_to":"Which answer fits?","bot.closest_to":"Closest way of asking: {phrasing}","bot.another_entry":"Another answer…","bot.make_entry":"Make a new answer of it","bot.dismiss":"Not worth answering","bot.learned":"Learned: the bot now knows this as “{title}”.","bot.dismissed":"Put aside. It does not come back.","bot.pick_entry":"Search for the answer that fits","bot.pick_more.one":"One more fits. Type a bit more of the title.","bot.pick_more.other":"{count} more fit. Type a bit more of the title.","bot.no_help_title":"Answers that do not help","bot.no_help_text":"After these, visitors asked for a person or asked the same again. Perhaps the answer lacks something.","bot.entry":"Answer","bot.times_answered":"Given","bot.then_person":"Then asked for a person","bot.then_again":"Then asked again","bot.unused_title.one":"{count} answer that nobody needed","bot.unused_title.other":"{count} answers that nobody needed","bot.unused_text":"That is no fault. But perhaps visitors ask for it in other words, or it can go.","bot.tests_lead":"The shop’s tests are played like real visits. Run them before a busy day, and see what is special on it.","bot.as_on":"As on","bot.as_on_hint":"In the shop’s time. Leave it empty for now.","bot.run_tests":"Run all tests","bot.running":"Running all tests…","bot.tests_good.one":"The test comes out right.","bot.tests_good.other":"All {count} tests come out right.","bot.tests_failed.one":"{count} of {all} tests does not come out right.","bot.tests_failed.other":"{count} of {all} tests do not come out right.","bot.warnings":"Worth a look","bot.special_title":"What is special on {day}","bot.special_holiday":"Public holiday:","bot.special_open":"The shop is open at {time}.","bot.special_closed":"The shop is closed at {time}.","bot.special_unknown":"No opening hours are set.","bot.special_hours":"Hours of the day:","bot.special_opens":"It opens again:","bot.special_no_dates":"No answer begins or ends around that day.","bot.special_gone":"Tests expect answers that are not there on that day:","bot.from_to":"{from}–{to}","bot.is_on":"On","bot.is_off":"Off","bot.dated_from_until":"from {first} to {last}","bot.dated_from":"from {first} on","bot.dated_until":"until {last}","bot.coverage":"What the tests reach","bot.coverage_text":"What no test reaches can break without anybody noticing.","bot.covered_entries":"Answers","bot.covered_steps":"Steps of dialogues","bot.covered_buttons":"Buttons","bot.of":"{part} of {all}","bot.uncovered.one":"{count} thing no test reaches","bot.uncovered.other":"{count} things no test reaches","bot.what_entry":"Answer","bot.what_step":"Step","bot.what_button":"Button","bot.dial_title":"How bold the bot is","bot.dial_text":"A cautious bot asks back more often; an eager one answers more, and is wrong more often. Real visitors are harder than the tests: look at what the bot answers to them before you move it.","bot.dial_tests.one":"Counted with the shop’s own {count} test question.","bot.dial_tests.other":"Counted with the shop’s own {count} test questions.","bot.dial_no_tests":"There are no test questions to count with.","bot.dial_very_cautious":"Very cautious","bot.dial_cautious":"Cautious","bot.dial_balanced":"Balanced","bot.dial_eager":"Eager","bot.dial_very_eager":"Very eager","bot.dial_now":"Now","bot.dial_right":"Answered right","bot.dial_wrong":"Answered wrong","bot.dial_suggested":"Asked back","bot.dial_handed_over":"Offered a person","bot.dial_right_count.one":"{count} answered right","bot.dial_right_count.other":"{count} answered right","bot.dial_wrong_count.one":"{count} wrong","bot.dial_wrong_count.other":"{count} wrong","bot.dial_suggested_count.one":"{count} asked back","bot.dial_suggested_count.other":"{count} asked back","bot.dial_handed_over_count.one":"{count} offered a person","bot.dial_handed_over_count.other":"{count} offered a person","bot.dial_of":"of {all} questions","bot.dial_saved":"Saved. The bot is as bold as you said.","bot.hours_title":"Opening hours","bot.hours_text":"When somebody can come to the chat. Outside these hours the bot answers alone and tells when you are back.","bot.hours_admin":"Only an administrator can change the hours.","bot.hours_unknown":"No hours are set: the shop counts as always open.","bot.hours_open":"It is {time} in the shop, and it is open.","bot.hours_closed":"It is {time} in the shop, and it is closed.","bot.hours_opens":"It opens on {day} at {time}.","bot.holidays.one":"{count} public holiday in the next 120 days","bot.holidays.other":"{count} public holidays in the next 120 days","bot.time_zone":"Time zone","bot.country":"Closed on the public holidays of","bot.country_none":"No country","bot.week":"Every week","bot.closed":"Closed","bot.opens_at":"{day} opens at","bot.closes_at":"{day} closes at","bot.add_span":"Add hours","bot.add_span_of":"Add hours on {day}","bot.remove_span":"Remove these hours of {day}","bot.span_empty":"Please fill in both times.","bot.span_backwards":"The hours must end after they begin. For hours past midnight, use two days; 00:00 as an end means midnight.","bot.span_overlap":"These hours overlap. Please put them apart or together.","bot.exceptions":"Single days that are different","bot.exceptions_text":"These go before the week and before public holidays. Without hours, the day is closed.","bot.exception_date":"Date","bot.exception_no_date":"Please choose a date for each single day.","bot.exception_twice":"A date stands there twice. Please remove one of the two.","bot.add_exception":"Add a day","bot.remove_exception":"Remove {day}","bot.save_hours":"Save the hours","bot.hours_saved":"The hours are saved and count from now on.","bot.versions_lead":"Each change keeps the text as it was before. Look at one, and go back to it if you like.","bot.file":"File","bot.deleted":"removed","bot.no_versions":"No earlier versions yet","bot.no_versions_text":"After the first change here, the text as it was before is kept.","bot.version_by":"before a change by","bot.version_counts":"{added} lines added, {removed} removed by that change","bot.diff_title":"Differences from this version to the present text","bot.diff_legend":"From this version to the present text: − was taken out since, + came in since.","bot.diff_none":"The present text is the same.","bot.roll_back":"Go back to this version","bot.roll_back_sure":"The present text is kept as a version too.","bot.rolled_back":"Done. The bot works with the earlier text again.",smart_messages:"Smart messages",smart_sections:"Parts of the page about smart messages",smart_section_rules:"Rules",smart_section_calendar:"Calendar",smart_section_codes:"Codes & orders",smart_section_simulator:"Simulator",smart_section_live:"Live visitors",smart_section_struggles:"Where visitors struggle",smart_why_not_role:"You can look at everything here and try it. To change something, ask a supervisor or an administrator.",smart_why_not_read_only:"The server may not write into its content folder, so rules and notices cannot be changed here.","smart_files_broken.one":"A file has a mistake. Until it is mended, the last good rules go on.","smart_files_broken.other":"The files have {count} mistakes. Until they are mended, the last good rules go on.",smart_rules:"Rules",smart_rules_order:"Of several rules that could speak at once, the upper one does.",smart_new_rule:"New rule",smart_first_rule:"Add the first rule",smart_no_rules:"No rules yet",smart_no_rules_text:"A rule says the right word at the right second: help after 15 seconds in the cart, or a hint when the checkout fails. Each speaks at most once a visit, and never into an open chat.",smart_rule_gone:"This rule is not here",smart_rule_gone_text:"It may have been removed or renamed.",smart_back_to_rules:"All rules",smart_back_to_calendar:"Calendar",smart_on:"On",smart_off:"Paused",smart_is_on_of:"“{title}” speaks",smart_switched_on:"“{title}” is switched on.",smart_paused:"“{title}” is paused.",smart_moved:"“{title}” is moved.",smart_move_up:"Move up",smart_move_down:"Move down",smart_move_up_of:"Move “{title}” up",smart_move_down_of:"Move “{title}” down",smart_untested:"No test",smart_untested_hint:"No test in the files plays this rule.","smart_tested.one":"Played by {count} test","smart_tested.other":"Played by {count} tests",smart_as_text:"As text only",smart_as_text_hint:"This rule is written in a way that only the file’s text can change.",smart_edit_as_text:"Edit as text",smart_report:"What the messages do",smart_report_none:"No message was sent in this time. Once rules speak, you see here what becomes of it.",smart_count_sent:"Sent",smart_count_seen:"Seen",smart_count_opened:"Opened",smart_count_dismissed:"Closed",smart_count_answered:"Answered",smart_count_orders:"Orders",smart_count_bothered:"Bothered",smart_count_revenue:"Revenue",smart_count_reported:"Reported by the browser",smart_means_sent:"A rule spoke: the message was written down and sent to the visitor’s browser.",smart_means_seen:"The message was really on the screen, in a tab that was open in front.",smart_means_opened:"The visitor opened the message or pressed one of its buttons.",smart_means_dismissed:"The visitor closed the message with its cross.",smart_means_answered:"The visitor began a chat from the message.",smart_means_orders:"An order with a valid signature of your shop’s server, within the rule’s hours after the message. Each order counts once; only these make revenue.",smart_means_bothered:"The share of visitors who saw messages and only closed them, without opening or answering any.",smart_means_reported:"Orders that only the visitor’s browser told of, without a signature. They may be wrong, so they are never part of revenue.","smart_reported.one":"And {count} order reported by the browser only, not signed:","smart_reported.other":"And {count} orders reported by the browser only, not signed:",smart_never_sent:"Has not spoken in this time.",smart_never_paused:"Paused, and has not spoken in this time.","smart_chart_title.one":"{share} of {count} message seen was answered","smart_chart_title.other":"{share} of {count} messages seen were answered",smart_by_day:"Messages by day",smart_meanings:"What these words mean",smart_of:"{part} of {all}",smart_title_field:"Title",smart_title_hint:"For your team; visitors do not see it.",smart_when:"When",smart_trigger:"It waits for",smart_trigger_page_entered:"A page opens",smart_trigger_time_on_page_seconds:"Time on a page",smart_trigger_idle_seconds:"No move for a while",smart_trigger_time_on_site_seconds:"Time in the shop",smart_trigger_scroll_percent:"Reading down a page",smart_trigger_exit_intent:"About to leave",smart_trigger_cart_changed:"The cart changes",smart_trigger_returns_to_cart:"Back after leaving a cart",smart_trigger_event:"An event of the shop",smart_trigger_unanswered_seconds:"Nobody answers",smart_explain_page_entered:"As soon as the visitor comes to a page.",smart_explain_time_on_page_seconds:"Counts from coming to the page, and again from each change of the cart.",smart_explain_idle_seconds:"Counts from the last move of mouse, key, finger or page, in any tab.",smart_explain_time_on_site_seconds:"Counts from the first page of the visit.",smart_explain_scroll_percent:"Once the visitor has come that far down the page.",smart_explain_exit_intent:"When the pointer leaves the page at its top. Phones have no pointer, so nothing happens there.",smart_explain_cart_changed:"Right after something was put in, taken out or changed in number.",smart_explain_returns_to_cart:"In a visit after one that ended with a full cart and no order.",smart_explain_event:"When the shop’s code says Chat('event', …) with this name.",smart_explain_unanswered_seconds:"The visitor wrote in the chat and nobody has answered since. It speaks in the open chat.",smart_amount_seconds:"Seconds",smart_amount_percent:"Percent of the page",smart_amount_name:"Name of the event",smart_delay:"Then wait (seconds)",smart_delay_hint:"Leaving the page during this wait cancels it.",smart_when_page_entered:"When a page opens",smart_when_time_on_page_seconds:"After {amount} on a page",smart_when_idle_seconds:"After {amount} without a move",smart_when_time_on_site_seconds:"After {amount} in the shop",smart_when_scroll_percent:"{amount}% down a page",smart_when_exit_intent:"When about to leave",smart_when_cart_changed:"When the cart changes",smart_when_returns_to_cart:"Back after leaving a cart",smart_when_event:"On the event “{amount}”",smart_when_unanswered_seconds:"Nobody answered for {amount}",smart_on_page_page_entered:"When {page} opens",smart_on_page_time_on_page_seconds:"After {amount} on {page}",smart_on_page_idle_seconds:"After {amount} without a move on {page}",smart_on_page_time_on_site_seconds:"After {amount} in the shop, on {page}",smart_on_page_scroll_percent:"{amount}% down {page}",smart_on_page_exit_intent:"When about to leave {page}",smart_on_page_cart_changed:"When the cart changes, on {page}",smart_on_page_returns_to_cart:"Back after leaving a cart, on {page}",smart_on_page_event:"On the event “{amount}” on {page}",smart_on_page_unanswered_seconds:"Nobody answered for {amount}, on {page}",smart_delayed:"{time} later",smart_if:"Only if",smart_if_hint:"Without a condition the rule speaks to every visitor on every page.",smart_no_condition:"No condition",smart_add_first_condition:"Add a condition",smart_add_condition:"Add another",smart_how:"How these go together",smart_how_all:"All of these",smart_how_any:"At least one of these",smart_how_not:"None of these",smart_group:"Group",smart_about_page:"Page and origin",smart_about_cart:"Cart",smart_about_visitor:"Visitor",smart_about_shop:"Team and time",smart_about_group:"A group of conditions",smart_part_page:"Page",smart_part_referrer:"Came from",smart_part_utm:"Campaign",smart_part_cart:"Cart",smart_part_cart_total:"Cart total",smart_part_cart_item:"Product in the cart",smart_part_cart_category:"Category in the cart",smart_part_device:"Device",smart_part_language:"Language",smart_part_visits:"Number of visits",smart_part_identified:"E-mail known",smart_part_bought:"Has bought",smart_part_chatting:"In a chat",smart_part_attribute:"Attribute",smart_part_open:"Opening hours",smart_part_person:"Somebody there",smart_part_queue:"Waiting visitors",smart_part_weekday:"Weekday",smart_part_time:"Time of day",smart_part_date:"Dates",smart_device_desktop:"Computer",smart_device_tablet:"Tablet",smart_device_phone:"Phone",smart_is_page:"the page is {what}",smart_is_referrer:"came from {what}",smart_is_pair:"{name} is {what}",smart_is_cart_filled:"the cart is filled",smart_is_cart_empty:"the cart is empty",smart_is_cart_total:"cart total {what}",smart_is_cart_item:"the cart has {what}",smart_is_cart_category:"the cart has something of {what}",smart_a_desktop:"a computer",smart_a_tablet:"a tablet",smart_a_phone:"a phone",smart_is_device:"on {what}",smart_is_language:"in {what}",smart_is_visits:"visits: {what}",smart_is_queue:"waiting visitors: {what}",smart_is_weekday:"on {what}",smart_is_time:"at {what}",smart_is_identified_yes:"has left an e-mail address",smart_is_identified_no:"has left no e-mail address",smart_is_bought_yes:"has bought before",smart_is_bought_no:"has not bought yet",smart_is_chatting_yes:"has an open chat",smart_is_chatting_no:"has no open chat",smart_is_open_yes:"the shop is open",smart_is_open_no:"the shop is closed",smart_is_person_yes:"somebody of the team can come",smart_is_person_no:"nobody of the team can come",smart_at_least:"at least {count}",smart_at_most:"at most {count}",smart_not:"unless {what}",smart_from_until:"{first} – {last}",smart_from:"from {first}",smart_until:"until {last}",smart_from_word:"From",smart_until_word:"Until",smart_at_least_word:"At least",smart_at_most_word:"At most",smart_for_example:"such as {example}",smart_patterns_hint:"Enter adds one; any of them will do. * stands for anything.",smart_times_hint:"By the shop’s clock. 00:00 as an end is midnight.",smart_name_of:"{what}: name",smart_value_of:"{what}: value",smart_value:"value",smart_attribute_name:"such as plan",smart_add_named:"One more",smart_choose:"Choose",smart_remove_of:"Remove {what}",smart_then:"Then say",smart_text:"Message",smart_text_hint:"Short and warm: a line or two beside the chat button.",smart_text_missing:"no text yet",smart_text_bad:"something to mend",smart_insert:"Insert:",smart_filled_first_name:"First name",smart_filled_cart_total:"Cart total",smart_filled_shop_name:"Shop’s name",smart_filled_code:"Code",smart_filled_code_until:"Code’s last day",smart_buttons:"Buttons",smart_buttons_hint:"At most two. Each leads on to an answer of the bot or to your team.",smart_code:"Discount code",smart_code_none:"None",smart_code_fixed:"One code for everybody",smart_code_list:"Each visitor their own, from a list",smart_code_none_hint:"A code stands below the message, easy to copy.",smart_code_fixed_hint:"The code must be known to your shop; after its last day the rule stops speaking.",smart_code_list_hint:"Each code goes to one visitor only. When the list is used up, the rule stops speaking.",smart_code_word:"Code",smart_code_until:"Last day",smart_code_which:"List",smart_no_lists:"There is no list of codes yet.",smart_add_codes:"Add codes",smart_speaker:"Speaks as",smart_speaker_bot:"The bot",smart_speaker_hint:"While this colleague is not there, the bot says it.",smart_opening:"Opening it begins",smart_opening_chat:"Just the chat",smart_opening_department:"A call for a person",smart_opening_start:"An answer of the bot",smart_opens_panel:"Open the whole chat at once, not only the bubble",smart_has_sound:"With a sound",smart_limits:"How often, at most",smart_limits_hint:"After any message the visitor is left in peace for a while; in an open chat only “nobody answers” speaks.",smart_limit_visit:"In one visit",smart_limit_page:"On one page of a visit",smart_limit_visitor:"To one visitor ever",smart_limit_day:"To one visitor a day",smart_dates:"Dates",smart_dates_hint:"For campaigns and holidays. Both days included; leave empty for always.",smart_goal:"What counts as success",smart_goal_hint:"A chat that begins from the message, or a signed order within this time.",smart_goal_hours:"Hours for an order",smart_preview:"As the visitor sees it",smart_preview_panel:"opens the chat at once",smart_preview_sound:"with a sound",smart_in_short:"In short",smart_file:"File",smart_saved_live:"Saved. The rule works like this now.",smart_saved_soon:"Saved. It works like this in a moment.",smart_remove_rule:"Remove this rule",smart_remove_sure:"Remove “{title}”? You find it again under earlier versions of its file.",smart_rule_removed:"Removed. An earlier version of the file brings it back.",smart_long_title:"Please keep the title within 80 characters.",smart_bad_number:"Please write a number that makes sense here.",smart_bad_seconds:"Please write a number of seconds, at most a day.",smart_bad_percent:"Please write a percentage from 1 to 100.",smart_no_event:"Please write the event’s name.",smart_bad_limit:"Please write whole numbers from 1 on, or leave them empty.",smart_no_limit:"Please say how often in a visit or on a page, so that nobody is pestered.",smart_dates_backwards:"The last day lies before the first.",smart_no_target:"Please choose where each button leads, or remove it.",smart_code_missing:"The message names a code. Choose below which one goes with it.",smart_bad_code:"Please use up to 40 Latin letters, digits, hyphens and underscores.",smart_no_list:"Please choose the list that the codes come from.",smart_long_text:"Please keep the message within 300 characters.",smart_bad_placeholder:"There is something in braces that nobody can fill in. Use the buttons below.",smart_no_default:"What stands in braces may not be known. Say after a | what to say instead, as the buttons below do.",smart_no_text:"Please write the message in at least one language.",smart_calendar:"Calendar",smart_weeks:"Weeks",smart_earlier:"Earlier",smart_later:"Later",smart_today:"Today",smart_no_dates:"No rule and no notice has dates yet. Give a rule dates in its editor, or write a notice below.",smart_no_dates_now:"Nothing has dates in these weeks.","smart_undated.one":"{count} rule has no dates: it holds on any day.","smart_undated.other":"{count} rules have no dates: they hold on any day.",smart_what:"What",smart_kind_rule:"Rule",smart_kind_notice:"Notice",smart_notices:"Notices",smart_notices_text:"A line at the top of the chat about something everybody should know, such as a late delivery.",smart_no_notices:"There is no notice. Write one when something is different than usual.",smart_new_notice:"New notice",smart_always:"on any day",smart_standing_now:"Shown now",smart_standing_later:"Not yet",smart_standing_over:"Over",smart_notice_text:"Notice",smart_notice_hint:"One or two plain sentences: what is different, and until when.","smart_check_errors.one":"{count} mistake to mend","smart_check_errors.other":"{count} mistakes to mend","smart_check_tests.one":"{count} test would fail","smart_check_tests.other":"{count} tests would fail",smart_notice_dates:"Both days included. Without an end it stays until you remove it.",smart_notice_if:"Without a condition it stands on every page.",smart_notice_saved:"The notice is saved.",smart_notice_removed:"The notice is removed.",smart_remove_notice:"Remove this notice",smart_remove_notice_sure:"Remove this notice?",smart_long_notice:"Please keep the notice within 200 characters.",smart_bad_notice_placeholder:"Only the shop’s name can stand in braces here.",smart_codes:"Discount codes",smart_codes_text:"Each code of a list goes to one visitor only, with the message of a rule that names the list.",smart_codes_leaders:"Discount codes are shown to supervisors and administrators.",smart_no_code_lists:"There is no list yet. Make codes in your shop’s system, then paste them here.",smart_new_list:"New list of codes",smart_last_given:"Last given {when}",smart_never_given:"None given yet",smart_given_of:"{given} of {total} given","smart_left.one":"{count} left","smart_left.other":"{count} left",smart_all_given:"All given: rules with this list no longer speak",smart_close_list:"Close the list","smart_close_list_sure.one":"Close “{name}”? The {count} code not given yet is deleted.","smart_close_list_sure.other":"Close “{name}”? The {count} codes not given yet are deleted.","smart_list_closed.one":"Closed; {count} code was deleted.","smart_list_closed.other":"Closed; {count} codes were deleted.",smart_list_name:"Name of the list",smart_list_name_hint:"Small Latin letters, digits and hyphens, like spring-2027.",smart_list_taken:"There is a list with this name. Add the codes there.",smart_codes_field:"Codes",smart_codes_hint:"Paste one code a line.","smart_codes_count.one":"{count} code","smart_codes_count.other":"{count} codes",smart_not_a_code:"“{code}” cannot be a code: up to 40 Latin letters, digits, hyphens and underscores.",smart_too_many_codes:"At most {most} codes at once.","smart_codes_added.one":"{count} code added.","smart_codes_added.other":"{count} codes added.",smart_codes_added_twice:"{added} added; {duplicates} were there already.",smart_orders:"Order keys",smart_orders_text:"Your shop’s server signs each order with this secret. Only signed orders count as revenue.",smart_orders_admin:"The keys that orders are signed with are shown to administrators.",smart_no_sites:"There is no site yet.",smart_key_current:"Current",smart_key_previous:"Previous, still valid",smart_key_since:"since {day}",smart_show:"Show",smart_hide:"Hide",smart_copy:"Copy",smart_copied:"Copied.",smart_rotate:"Make a new key",smart_rotate_sure:"Make a new key? The present one stays valid beside it; the one before stops at once.",smart_key_rotated:"The new key is there. Put it into your shop’s server.",smart_how_to_sign:"How to sign an order",smart_sign_text:"The signature is HMAC-SHA256 with the key, in small hexadecimal letters, over these three lines in UTF-8:",smart_sign_same:"Sign on the server, never in the page: who has the key can invent orders. Total and currency must be the very same texts as in the page.",smart_sign_page:"On the thank-you page",smart_quiet:"Quiet time",smart_quiet_text:"After any message, every rule leaves the visitor in peace for this long.",smart_quiet_seconds:"Seconds between two messages",smart_quiet_saved:"The quiet time is saved.",find_holds:"Fulfilled",find_fails:"Not fulfilled",find_hinders:"this holds it back",find_applies:"applies",find_applies_not:"does not apply",find_open_rule:"Open this rule",find_speaks_in:"Speaks in {seconds} s",find_standing_speaks:"Speaks now",find_standing_nears:"Nearly",find_standing_held:"Held back",find_standing_paused:"Paused",find_is_paused:"paused",find_switched_on:"Rule switched on",find_any:"At least one of these",find_all:"All of these",find_not:"None of these",find_page:"Page {wanted}",find_cart_item:"In the cart: {wanted}",find_cart_category:"In the cart, from the category: {wanted}",find_referrer:"Came from {wanted}",find_cart_total:"Cart total {wanted}",find_visits:"Visits: {wanted}",find_queue:"Waiting for a person: {wanted}",find_at_least:"at least {amount}",find_at_most:"at most {amount}",find_exactly:"exactly {amount}",find_between:"{least} to {most}",find_cart_yes:"Something in the cart",find_cart_no:"Cart empty",find_identified_yes:"Visitor has left an e-mail address",find_identified_no:"Visitor has left no e-mail address",find_bought_yes:"Has bought before",find_bought_no:"Has not bought yet",find_chatting_yes:"A chat is open",find_chatting_no:"No chat is open",find_open_yes:"Shop is open",find_open_no:"Shop is closed",find_person_yes:"A person can answer",find_person_no:"No person can answer",find_page_entered:"Page entered",find_exit_intent:"Moves to leave the page",find_cart_changed:"Cart changed just now",find_returns_to_cart:"Returns to a cart left behind",find_over:"that moment is over",find_spoken:"it has spoken about this already",find_not_begun:"not begun yet",find_so_far:"{found} s by now",find_time_on_page_seconds:"On the page {found} of {wanted} s",find_time_on_page_seconds_done:"On the page for {wanted} s",find_idle_seconds:"Idle {found} of {wanted} s",find_idle_seconds_done:"Idle for {wanted} s",find_time_on_site_seconds:"On the site {found} of {wanted} s",find_time_on_site_seconds_done:"On the site for {wanted} s",find_unanswered_seconds:"Without an answer {found} of {wanted} s",find_unanswered_seconds_done:"Without an answer for {wanted} s",find_delay_seconds:"Then waited {found} of {wanted} s",find_peak:"Many people are waiting: smart messages pause",find_typing_pause:"Pause after typing {found} of {wanted} s",find_quiet_seconds:"Quiet after the last message {found} of {wanted} s",find_limit_page:"At most {wanted} on this page",find_limit_visit:"At most {wanted} in this visit",find_limit_visitor:"At most {wanted} to this visitor",find_limit_day:"At most {wanted} today","find_shown_already.one":"shown {count} time already","find_shown_already.other":"shown {count} times already",find_scroll_percent:"Scrolled {found} of {wanted}%",find_event:"Event {wanted}",find_event_last:"last one: {found}",find_none_yet:"none yet",find_language:"Language: {wanted}",find_device:"Device: {wanted}",find_device_desktop:"computer",find_device_tablet:"tablet",find_device_phone:"phone",find_utm:"Campaign, {wanted}",find_attribute:"Attribute, {wanted}",find_not_set:"not set",find_time:"Time {wanted}",find_span:"{from}–{to}",find_clock:"it is {found}",find_today:"today: {found}",find_from:"From {from}",find_until:"Until {until}",find_from_until:"{from} to {until}",find_now:"now {found}",find_now_on:"now on {found}",find_unknown:"not known",find_no_referrer:"came directly",find_no_cart:"no cart known",find_cart_empty:"the cart is empty",find_no_chat:"No chat going on",find_chat_open:"a chat is open",find_chat_written:"the visitor has written",find_chat_panel_open:"the chat window is open",find_code:"A discount code to give",find_code_used_up:"all are given",find_code_over:"no longer valid",find_key_page:"page",find_key_cart:"cart",find_key_cart_item:"items in the cart",find_key_cart_category:"categories in the cart",find_key_cart_total:"cart total",find_key_language:"language",find_key_device:"device",find_key_referrer:"where from",find_key_utm:"campaign",find_key_attribute:"attribute",find_key_visits:"number of visits",find_key_identified:"e-mail known or not",find_key_bought:"bought or not",find_key_chatting:"open chat",find_key_weekday:"weekday",find_key_time:"time of day",find_key_date:"dates",find_key_open:"opening hours",find_key_person:"people available",find_key_queue:"queue",find_key_any:"condition",find_key_all:"condition",find_key_not:"condition",find_key_page_entered:"page entered",find_key_time_on_page_seconds:"time on the page",find_key_idle_seconds:"not idle long enough",find_key_time_on_site_seconds:"time on the site",find_key_scroll_percent:"scroll depth",find_key_exit_intent:"no move to leave",find_key_cart_changed:"cart not changed",find_key_event:"event",find_key_returns_to_cart:"no cart left behind",find_key_unanswered_seconds:"waiting time",find_key_delay_seconds:"delay",find_key_peak:"many are waiting",find_key_typing_pause:"visitor is typing",find_key_chat:"a chat is going on",find_key_limit_page:"limit for the page",find_key_limit_visit:"limit for the visit",find_key_limit_visitor:"limit for the visitor",find_key_limit_day:"limit for the day",find_key_quiet_seconds:"quiet time",find_key_paused:"paused",find_key_code:"no discount code left",sim_lead:"Make up a visit and drag time: see which message speaks at which second, and what holds the others back. It is decided by the same code as for real visitors; nobody is sent anything.",sim_presets:"Begin with",sim_preset_stays:"15 s on the cart page",sim_preset_changes:"Changes the cart at 14 s",sim_preset_types:"Types in a field",sim_preset_leaves:"Leaves with a full cart",sim_preset_returns:"Returns with a cart",sim_who:"The visitor",sim_story:"The visit",sim_length:"Watch for",sim_moment:"Moment of the visit",sim_marks:"What the visitor does",sim_fired:"What is said to them",sim_fired_at:"{title}, at {time}",sim_did_at:"{did}, at {time}",sim_seconds:"{seconds} s",sim_minutes:"{minutes}:{seconds} min",sim_nothing_happens:"The visitor does nothing yet. Add the page they come to.",sim_add_at:"Add at {time}",sim_what:"What happens",sim_at_second:"At second",sim_remove:"Remove: {did}",sim_lacks:"not complete yet",sim_kind_page:"Page",sim_kind_cart:"Cart",sim_kind_activity:"Mouse",sim_kind_typing:"Typing",sim_kind_scroll:"Scroll",sim_kind_exit:"Leaving",sim_kind_event:"Event",sim_kind_writes:"Writes",sim_kind_opens:"Opens chat",sim_kind_closes:"Closes chat",sim_did_page:"Comes to {page}",sim_did_cart:"Cart: {items}",sim_did_cart_of:"Cart: {items} · {total}",sim_did_empty_cart:"Cart is emptied",sim_did_activity:"Moves the mouse",sim_did_typing:"Types in a field of the page",sim_did_scroll:"Scrolls to {percent}%",sim_did_exit:"Moves to leave the page",sim_did_event:"Event {name}",sim_did_writes:"Writes “{text}”",sim_did_opens:"Opens the chat",sim_did_closes:"Closes the chat",sim_field_page:"Page",sim_field_items:"In the cart",sim_items_hint:"Names with commas between; a category in brackets. Empty: an empty cart.",sim_field_total:"Total",sim_field_name:"Name of the event",sim_field_text:"Words",sim_field_percent:"Percent of the page",sim_device:"Device",sim_date:"Date",sim_time:"Shop’s clock",sim_returning_with_cart:"Left a full cart last time",sim_identified:"Has left an e-mail address",sim_bought:"Has bought before",sim_person:"A person can answer",sim_opening:"Shop",sim_opening_hours:"By its opening hours",sim_opening_open:"Open",sim_opening_closed:"Closed",sim_rules:"Rules","sim_rules_live.one":"The {count} that is switched on","sim_rules_live.other":"All {count} that are switched on",sim_rules_chosen:"Only those I choose",sim_more:"Where from, visits, attributes",sim_visits:"Visits, this one too",sim_referrer:"Came from",sim_attributes:"Attributes from the shop’s page",sim_attribute_name:"Name",sim_attribute_value:"Value",sim_add_attribute:"Add an attribute",sim_at:"At {time}","sim_count_speaks.one":"{count} speaks","sim_count_speaks.other":"{count} speak","sim_count_nears.one":"{count} nearly","sim_count_nears.other":"{count} nearly","sim_count_held.one":"{count} held back","sim_count_held.other":"{count} held back","sim_count_paused.one":"{count} paused","sim_count_paused.other":"{count} paused",sim_silent:"Nothing is said in this visit. The list shows what each rule still lacks.",sim_opens_panel:"opens the chat window",sim_has_sound:"with a sound",sim_leads_to:"opening it says “{label}”",sim_no_rules:"No rule is switched on.",sim_none_chosen:"No rule is chosen.",sim_to_rules:"To the rules",live_why:"Why no message?",live_visitors:"Visitors on the shop now",live_visitor:"Visitor","live_count.one":"{count} visitor on your shop now","live_count.other":"{count} visitors on your shop now","live_limit.one":"Only the {count} most recently active one is listed.","live_limit.other":"Only the {count} most recently active ones are listed.",live_visitor_on:"Visitor on {page}","live_cart.one":"{count} item","live_cart.other":"{count} items",live_chatting:"in a chat",live_active:"active",live_idle:"idle {time}",live_empty_title:"Nobody is on your shop now",live_empty_text:"As soon as somebody comes, they stand here. Until then you can make up a visit.",live_to_simulator:"Make up a visit",live_choose_title:"Choose a visitor",live_choose_text:"See second by second which message is about to speak, and what holds the others back.",live_all:"All visitors",live_gone:"This visitor is not on your shop now.",live_left:"The visitor has left. This is how things stood last.",live_rules:"What the rules make of this visitor",live_open_chat:"Open their chat",live_log:"What was shown and held back",live_log_empty:"Nothing was shown to this visitor yet, and nothing held back.","live_log_more.one":"{count} more line","live_log_more.other":"{count} more lines",live_shown_before:"Shown before",live_shown:"Shown",live_held:"Held back","live_times.one":"{count} time","live_times.other":"{count} times",live_campaign:"Campaign",live_visit:"Visit",live_visits:"Visits","live_visit_number.one":"first visit","live_visit_number.other":"{count}, this one too",live_came_from:"Came from",live_attributes:"Attributes",live_attributes_hint:"As the shop’s page says; not checked.",live_codes:"Discount codes given",live_code_given:"given {date}",live_code_until:"until {date}",live_code_expired:"expired {date}",struggle_lead:"Where visitors give up, run into errors, ask, or leave a chat. Each place comes with a rule that may help there.",struggle_pages:"Pages",struggle_steps:"Steps of chats",struggle_place_pages:"Page",struggle_place_steps:"Step",struggle_visits:"Visits ended here","struggle_visits_count.one":"{count} visit ended here","struggle_visits_count.other":"{count} visits ended here","struggle_of_visits.one":"Out of {count} visit that has ended in this time","struggle_of_visits.other":"Out of {count} visits that have ended in this time",struggle_carts_left:"Carts left",struggle_errors:"Errors",struggle_questions:"Questions",struggle_left_chats:"Chats left",struggle_order:"Order of the list",struggle_which_errors:"Errors:",struggle_means_carts_left:"Visitors end their visit here with things in the cart and no order.",struggle_means_errors:"The shop’s page reports errors here. A message can help at once; the cause needs mending.",struggle_means_questions:"Visitors ask here. Perhaps the page leaves something open.",struggle_means_left_chats:"Visitors leave the chat here before it helped them.",struggle_use:"Use the proposed rule",struggle_definitions:"How this is counted",struggle_term_carts_left:"Visits that ended on this page with something in the cart and without an order; in percent of all that ended there.",struggle_term_errors:"Events that the shop’s page reported there with “error” or “fail” in their name. They are not kept by site: who does not work for all sites does not see them.",struggle_term_questions:"Chats that began on this page. A question can be a good sign too, so it counts least.",struggle_term_left_chats:"Chats that the visitor gave up at this step of a dialogue, or while waiting for a person.",struggle_term_order:"The worst place comes first: by carts left and their sure share, errors and chats left, and a little by questions.",struggle_empty_title:"Nothing stands out","struggle_empty_text.one":"In this time there was {count} visit, and no page with trouble worth a rule.","struggle_empty_text.other":"In this time there were {count} visits, and no page with trouble worth a rule.",struggle_no_visits_title:"No visits counted yet",struggle_no_visits_text:"Once visitors have come to your shop, you see here where they struggle.",sim_sample_items:"Teapot, Cup",sim_page_hint:"Begins with /, as in /cart.",struggle_queue:"Waiting for a person","find_paused_rules.one":"{count} paused rule","find_paused_rules.other":"{count} paused rules",find_spoke_at:"Spoke at {time}","sim_rules_all.one":"All {count}, paused ones too","sim_rules_all.other":"All {count}, paused ones too","sim_count_spoke.one":"{count} has spoken","sim_count_spoke.other":"{count} have spoken",reason_given:"{name} has the chat now",reason_given_own:"The chat came to you",reason_taken_over:"{name} took the chat over",reason_taken_over_own:"You took the chat over",reason_came_back:"Nobody took it in time: back with {name}",reason_came_back_own:"Nobody took it in time: back with you",reason_passed_back:"{by} let it pass: back with {name}",reason_passed_back_own:"{by} let it pass: back with you",reason_passed_back_by_you:"You let it pass: back with {name}",reason_operator_silent:"Back in the queue, there was no answer for too long",reason_nobody_there:"Everybody has left; the visitor may leave a message",reason_helped_out:"{department} helps out",reason_changed_department:"The visitor now waits for {department}",reason_wait_by_mail:"The visitor left the queue and waits for an e-mail",reason_blocked:"The visitor was blocked; the chat is closed",refused_offered:"This chat is being offered to a colleague right now.",refused_not_there:"This colleague is not there any more. Choose somebody else.",key_accept:"Accept the offered chat",key_let_pass:"Let the offered chat pass",form_call_back:"Asks to be called",desk_standing_offered_to_me:"Offered to you for",desk_standing_offered:"Offered to {name} for",desk_standing_comes_back_to_me:"You sent this chat on. If nobody takes it, it comes back to you in",desk_standing_comes_back:"{name} sent this chat on. If nobody takes it, it goes back in",desk_standing_led:"{name} is answering. You can read along, whisper to them, or take over.",desk_accept:"Accept",desk_let_pass:"Let pass",desk_let_pass_hint:"The next colleague gets it",desk_take_back:"Take back",desk_take_over_sure:"Take it from {name}?",desk_offered_to_you:"Offered to you",desk_offered_to:"Offered to {name}",desk_offer_of:"Offered chat: {name}",desk_offer_look:"Read the chat first","desk_offer_heard.one":"{name} is offered to you. You have {count} second to accept.","desk_offer_heard.other":"{name} is offered to you. You have {count} seconds to accept.","desk_more_offers.one":"and {count} more","desk_more_offers.other":"and {count} more","desk_seconds_left.one":"{count} second left","desk_seconds_left.other":"{count} seconds left","desk_seconds.one":"{count} s","desk_seconds.other":"{count} s","desk_hours.one":"{count} h","desk_hours.other":"{count} h","desk_days.one":"{count} day","desk_days.other":"{count} days",desk_sent_by:"{name} sent it to you.",desk_why_you:"Why you: {reason}",desk_place:"No. {place}","desk_place_of.one":"Place {count} in its queue","desk_place_of.other":"Place {count} in its queue",desk_first:"Goes first",desk_back_to:"back to {name} in",desk_back_to_you:"back to you in",desk_missed:"You missed it",desk_missed_hint:"It was offered to you, and the time ran out",desk_due:"Answer within {time}",desk_overdue:"Overdue by {time}",desk_call:"Call back: {number}, {when}",desk_call_any_time:"Call back: {number}",desk_call_wanted:"Asks for a call",desk_came:"{visitor} is with you now.",desk_came_back:"Nobody took {visitor}. The chat is with you again.",desk_was_taken:"{name} took over your chat with {visitor}.",desk_went_back:"Your chat with {visitor} went back to the queue.","desk_lost.one":"While you were not connected, {count} of your chats went to the queue or to a colleague.","desk_lost.other":"While you were not connected, {count} of your chats went to the queue or to colleagues.",desk_away_missed_offers:"You were set to away, because several chats in a row were offered to you and not accepted. No new chats come to you.",desk_take_again:"Take chats again",desk_still_away:"You are away: no new chats are offered to you.",desk_whisper:"Whisper",desk_whisper_hint:"Only the operator of this chat and those who lead see it",desk_write_whisper:"Whisper to {name}: the visitor never sees it",desk_whisper_by:"Whisper · {name}",desk_whisper_own:"Only you and those who lead see this.",desk_whisper_to:"Only {name} and those who lead see this.",desk_tags:"Tags",desk_tags_add:"Add a tag",team_place_add:"Tags",team_place_remove:"Tags",desk_tags_hint:"Only your team sees tags.","desk_tags_full.one":"This is {count} tag, as many as there can be.","desk_tags_full.other":"These are {count} tags, as many as there can be.","desk_tags_added.one":"{name} added the tag:","desk_tags_added.other":"{name} added the tags:","desk_tags_added_own.one":"You added the tag:","desk_tags_added_own.other":"You added the tags:","desk_tags_removed.one":"{name} removed the tag:","desk_tags_removed.other":"{name} removed the tags:","desk_tags_removed_own.one":"You removed the tag:","desk_tags_removed_own.other":"You removed the tags:",desk_tags_also_removed:"; removed:",desk_by_mail:"Your answer goes by e-mail and into the chat.",desk_on_return:"The visitor sees your answer when they return.",desk_to_department:"To a department",desk_to_colleague:"To a colleague",desk_present_department:"where it is now",desk_transfer_note:"Note",desk_transfer_note_hint:"What should they know? The visitor does not see it.",desk_transfer_send:"Send on",desk_transfer_back:"The visitor keeps the place. If nobody takes the chat within {time}, it comes back to you.",desk_presence_free:"there",desk_presence_full:"full",desk_presence_gone:"not connected",desk_presence_away:"away",desk_why_closed:"closed",desk_why_nobody:"nobody there",desk_why_full:"queue is full","desk_waiting.one":"{count} waiting","desk_waiting.other":"{count} waiting",desk_places:"{free} of {places} places free",desk_told:"Visitors are told: {low} to {high} min",desk_team:"Team","desk_there.one":"{count} there","desk_there.other":"{count} there","desk_free.one":"{count} free","desk_free.other":"{count} free",desk_queues:"Queues",desk_colleagues:"Colleagues",desk_that_is_you:"you",desk_peak:"Peak",desk_peak_is_on:"Peak mode is on: visitors see that many are waiting, forms are short, smart messages pause.",desk_peak_is_off:"Peak mode is off.",desk_peak_mode:"Peak mode",desk_peak_auto:"By itself",desk_peak_on:"On",desk_peak_off:"Off",desk_more_actions:"More about this chat",desk_block_visitor:"Block this visitor…",desk_block_title:"Block {name}",desk_block_reason:"Why",desk_block_reason_hint:"Insults, advertising, …",desk_block_what:"What",desk_block_this:"This visitor",desk_block_email:"Their e-mail address",desk_block_network:"The address they are connected from",desk_block_days:"For how long",desk_block_days_1:"A day",desk_block_days_7:"A week",desk_block_days_30:"30 days",desk_block_days_all:"For good",desk_block_how:"How",desk_block_visible:"Visible",desk_block_silent:"Silent",desk_block_visible_hint:"The visitor is told that they are blocked, and the chat ends.",desk_block_silent_hint:"The chat disappears from the shop for them, without a word.",desk_block:"Block",desk_blocked:"The visitor is blocked.",desk_block_undone:"The block is lifted.",desk_undo:"Undo","desk_slowed.one":"{count} message came too fast in the last minute and was held back.","desk_slowed.other":"{count} messages came too fast in the last minute and were held back.",route_offered:"Offered to {name}: {reason}",route_offered_own:"Offered to you: {reason}",route_assigned:"With {name}: {reason}",route_assigned_own:"With you: {reason}",route_declined:"{name} let it pass",route_declined_own:"You let it pass",route_not_accepted:"{name} did not accept it in time",route_not_accepted_own:"You did not accept it in time",route_withdrawn:"{name} could not take it any more",route_withdrawn_own:"You could not take it any more",route_why_knows_visitor:"has talked with this visitor before",route_own_knows_visitor:"you have talked with this visitor before",route_why_only_one_free:"nobody else was free",route_own_only_one_free:"nobody else was free",route_why_skill:"comes first for this department",route_own_skill:"you come first for this department","route_why_fewest_chats.one":"had the fewest chats","route_why_fewest_chats.other":"of {count} who were free, had the fewest chats","route_own_fewest_chats.one":"you had the fewest chats","route_own_fewest_chats.other":"of {count} who were free, you had the fewest chats","route_why_longest_without.one":"had waited longest for a new chat","route_why_longest_without.other":"of {count} who were free, had waited longest for a new chat","route_own_longest_without.one":"you had waited longest for a new chat","route_own_longest_without.other":"of {count} who were free, you had waited longest for a new chat",route_why_nobody_else:"nobody else was free, though they had been asked before",route_own_nobody_else:"nobody else was free, though you had been asked before",route_why_accepted:"accepted it",route_own_accepted:"you accepted it",route_why_picked:"picked by hand",route_own_picked:"picked by hand",route_why_taken_over:"took it over",route_own_taken_over:"you took it over",route_why_transferred:"a colleague sent it",route_own_transferred:"a colleague sent it to you",route_why_came_back:"nobody took the transfer in time",route_own_came_back:"nobody took your transfer in time",route_and:"{reason}; {more}","route_skipped.one":"{count} who had been asked before was skipped","route_skipped.other":"{count} who had been asked before were skipped",reason_taken_back:"{name} took the chat back",reason_taken_back_own:"You took the chat back",refused_not_offered:"This chat is not offered to you any more.",refused_nobody_there:"Nobody has this chat now. Write a note instead.",route_silent:"{name} did not answer the visitor in time",route_silent_own:"You did not answer the visitor in time",route_because:"{line} ({reason})",desk_transfer_back_to:"The visitor keeps the place. If nobody takes the chat within {time}, it goes back to {name}.",desk_sent:"{name} sent the chat to {to}",desk_sent_by_you:"You sent the chat to {to}",desk_sent_to_you:"{name} sent the chat to you",desk_hours_minutes:"{hours} {minutes}",team_title:"Team & queue",team_sections:"Parts of team and queue",team_section_departments:"Departments",team_section_people:"People",team_section_queue:"Queue",team_section_waits:"Waiting times",team_section_blocks:"Blocked",team_section_mail:"Mail",team_why_not:"Only an admin can change this. You can read everything here.",team_comma:", ",team_edit:"Edit",team_move_up:"Move {name} up",team_move_down:"Move {name} down",team_lacks_words:"Words are missing in this language",team_departments_text:"A visitor comes to the department to which an answer in the form leads, else the bot, else the page, else the language. Where nothing leads, they choose one themselves, from this list in this order.",team_new_department:"New department",team_department_gone:"This department is not there any more",team_department_gone_text:"It may have been removed.",team_back_to_departments:"All departments","team_waiting.one":"{count} waiting","team_waiting.other":"{count} waiting",team_no_people:"Nobody works here yet",team_forms_of:"Forms: {forms}",team_default:"Top of the list",team_default_hint:"Visitors who choose themselves see it first. It gets the chats of a department that is removed, unless that one had somebody to help out.",team_place_of:"{place} of {count}",team_says_pick:"Operators pick chats.",team_says_given:"Chats are given at once.","team_says_offered.one":"Chats are offered, {count} second to accept.","team_says_offered.other":"Chats are offered, {count} seconds to accept.","team_says_limit.one":"At most {count} may wait.","team_says_limit.other":"At most {count} may wait.",team_says_fallback:"{name} helps out.",team_reach_open:"Open",team_reach_closed:"Closed",team_opens:"opens {when}",team_reach_nobody:"Nobody there",team_reach_full:"Queue full",team_department_saved:"The department is saved and in force.",team_department_removed:"The department is removed.",team_remove_department:"Remove this department",team_remove_department_sure:"Remove {name}? Its chats go to {heir}.",team_meanwhile_by:"{name} saved this meanwhile.",team_meanwhile_text:"What you typed is still here and not saved. This is how it differs from what stands there now:",team_meanwhile_diff:"Differences between theirs and yours",team_meanwhile_removed:"{name} was removed meanwhile.",team_meanwhile_removed_text:"What you typed is still here and not saved. You can set the department up again with it.",team_meanwhile_unseen_text:"What you typed is still here and not saved. What stands there now could not be fetched.",team_discard_mine:"Discard mine",team_set_up_again:"Set it up again",team_yes:"yes",team_no:"no",team_see_theirs:"See theirs",team_save_mine:"Save mine anyway",team_parts:"Parts of this department",team_part_team:"Name & people",team_part_chats:"Chats",team_part_hours:"Hours",team_part_forms:"Forms",team_part_bad:"something is wrong here",team_names:"Name",team_names_hint:"As visitors read it, in each of the shop’s languages. Where it is empty they read the name in the shop’s own language.",team_no_name:"Please write the name in the shop’s own language at least.",team_name_too_long:"Please shorten the name to 60 characters.",team_members:"People",team_members_hint:"Who has talked with the visitor before is asked first; then in the order set here; then who has the fewest chats; then who has gone longest without a new one.",team_no_members:"Nobody yet. Until somebody works here, visitors go to who helps out, or leave a message.",team_add_member:"Add a person",team_choose_person:"Choose…",team_inactive:"Account off",team_skill_of:"When {name} is asked",team_skill_first:"First",team_skill_normal:"Normal",team_skill_last:"Last resort",team_reach_people:"How chats reach people",team_place_assignment:"How chats reach people",team_assign_pick:"Operators pick",team_assign_pick_hint:"Operators take chats from the queue themselves; whose turn it is stands on top.",team_assign_automatic:"Automatic",team_assign_automatic_hint:"Each chat is offered to one person, then to the next.",team_place_accept_seconds:"Time to accept",team_accept_seconds_hint:"Then it is offered to the next person. Empty gives it without asking.",team_unit_accept_seconds:"seconds",team_none_accept_seconds:"at once",team_place_silent_seconds:"Back to the queue after silence of",team_silent_seconds_hint:"If the operator leaves a visitor’s words unanswered. The visitor keeps the place.",team_unit_silent_seconds:"minutes",team_none_silent_seconds:"never",team_place_transfer_seconds:"Time to take a transfer",team_transfer_seconds_hint:"Then the chat comes back to who sent it.",team_unit_transfer_seconds:"seconds",team_many:"When many wait",team_place_queue_limit:"How many may wait",team_queue_limit_hint:"Who comes after that goes to who helps out, or leaves a message.",team_unit_queue_limit:"visitors",team_none_queue_limit:"no limit",team_place_fallback:"Who helps out",team_fallback_hint:"Gets visitors when this department is closed, empty or full.",team_fallback_none:"Nobody: visitors leave a message",team_left:"Messages left",team_left_hint:"Written with the offline form. The team answers from the console.",team_place_email:"E-mail of the department",team_email_hint:"Is told of each message, and again before it is late. Empty tells nobody.",team_place_due_hours:"Answer due within",team_due_hours_hint:"The list warns when the time nears.",team_unit_due_hours:"hours",team_leads:"What leads visitors here",team_leads_hint:"What a choice in a form or the bot says comes first, then the page, then the language. Where nothing leads, visitors choose themselves.",team_place_pages:"Pages",team_pages_hint:"Begins with /. A * stands for anything: /returns*",team_place_languages:"Languages",team_bad_number:"Between {least} and {most} {unit}.",team_bad_whole:"Please write a whole number.",team_bad_no_limit:"With 0 nobody could wait. Leave it empty for no limit.",team_bad_number_or_none:"Between {least} and {most} {unit}, or nothing.",team_bad_email:"Please write an address like team@shop.example.",team_bad_page:"Each page begins with / or *.",team_hours:"Opening hours",team_hours_hint:"Outside of them the department is closed: visitors go to who helps out, or leave a message.",team_hours_shop:"As the shop",team_hours_shop_hint:"Follows the shop’s hours, holidays and exceptions.",team_hours_own:"Own hours",team_hours_own_hint:"Several spans a day, holidays by country, single days.",team_hours_of_shop:"See the shop’s hours",team_hours_empty:"Please add the hours of at least one day, or follow the shop.",team_place_hours:"Opening hours",team_place_names:"Name",team_place_key:"Name",team_place_members:"People",team_form_pre_chat:"Before the chat",team_form_pre_chat_hint:"Comes when a visitor asks for a person, not before the first question. The answers route the chat, and the operator sees them.",team_form_pre_chat_none:"Asks nothing: visitors join the queue at once.",team_form_offline:"Nobody there",team_form_offline_hint:"Comes when nobody can be reached. What is written becomes a message with a time by which it is due.",team_form_offline_none:"Not offered: visitors cannot leave a message here.",team_form_call_back:"Call me back",team_form_call_back_hint:"Offered in the chat's menu. Asks for a phone number and when to call.",team_form_call_back_none:"Not offered.","team_form_asks.one":"Asks {count} thing","team_form_asks.other":"Asks {count} things",team_form_no_phone:"Please ask for a phone number that must be given, or ask nothing at all.",team_form_too_long:"Please ask at most 20 things.",team_place_pre_chat:"Form before the chat",team_place_offline:"Form when nobody is there",team_place_call_back:"Form to be called back",team_add_field:"Ask also",team_own_field:"Own question",team_built_in_name:"Name",team_built_in_email:"E-mail",team_built_in_phone:"Phone",team_built_in_topic:"What is it about",team_built_in_order_number:"Order number",team_field_unnamed:"New question",team_field_no_label:"Please write the question in the shop’s own language at least.",team_label_too_long:"Please shorten the words to 300 characters.",team_pattern_too_long:"Please shorten the pattern to 60 characters.",team_field_no_choices:"Please add at least one answer to choose.",team_too_many_choices:"Please keep at most 30 answers.",team_choice_no_label:"Please write each answer in the shop’s own language at least.",team_required:"Must be answered",team_label_in:"Question in {language}",team_label_example:"For example: Which size do you wear?",team_label_built_in:"The chat’s own words",team_label_built_in_hint:"The chat has its own words for this in every language. Write here only to say it differently.",team_kind:"Kind of answer",team_kind_text:"Short text",team_kind_text_hint:"One line, up to 200 characters.",team_kind_long_text:"Long text",team_kind_long_text_hint:"Several lines.",team_kind_email:"E-mail",team_kind_email_hint:"Must look like an address.",team_kind_phone:"Phone",team_kind_phone_hint:"Digits, with the country’s code if they like.",team_kind_number:"Number",team_kind_number_hint:"Digits, also with decimals.",team_kind_choice:"Choice",team_kind_choice_hint:"One of your answers. An answer can lead to a department.",team_kind_checkbox:"Tick box",team_kind_checkbox_hint:"Yes, or nothing.",team_kind_consent:"Consent",team_kind_consent_hint:"A sentence to agree to. If it must be answered, nothing is sent without it.",team_kind_order_number:"Order number",team_kind_order_number_hint:"Letters and digits, up to 60.",team_must_answer:"Must be answered",team_must_answer_hint:"In peak mode only these are asked.",team_choices:"Answers to choose from",team_choices_hint:"An answer can lead to a department: then the chat goes there.","team_choices_count.one":"{count} answer","team_choices_count.other":"{count} answers","team_choice_number.one":"Answer {count}","team_choice_number.other":"Answer {count}",team_choice_in:"Answer {count} in {language}",team_choice_leads:"Where {name} leads",team_choice_stays:"Leads nowhere",team_choice_to:"→ {name}",team_add_choice:"Add an answer",team_pattern:"Pattern",team_pattern_hint:"How the answer must look: # is a digit, @ a letter, anything else itself. Empty takes anything.",team_pattern_offer:"For example, {pattern} takes {example}.",team_pattern_take:"Use this pattern",team_pattern_try:"Try an answer",team_pattern_example:"This fits:",team_pattern_fits:"This is taken",team_pattern_fits_not:"This is refused",team_preview:"What the visitor sees",team_starts:"Replace it by a ready form",team_start_order:"Where is my order?",team_start_order_hint:"Order number and e-mail",team_start_topic:"What is it about?",team_start_topic_hint:"A choice that can lead to departments, and a few words",team_start_call_back:"Call me back",team_start_call_back_hint:"Phone, name and when to call",team_start_message:"Leave a message",team_start_message_hint:"Name, e-mail and message",team_start_none:"Ask nothing",team_people_text:"What each person speaks, and how many chats they have at once. Departments are chosen in each department.",team_people_add:"New people get their account from whoever runs the server: chatserver operator add.",team_role_admin:"Admin",team_role_supervisor:"Supervisor",team_role_operator:"Operator",team_is_there:"Here, takes chats",team_is_away:"Away",team_is_gone:"Not connected",team_speaks:"Languages: {languages}",team_speaks_all:"all",team_chats_now:"{chats} of {limit} chats","team_chats_at_once.one":"{count} chat at once","team_chats_at_once.other":"{count} chats at once",team_in_no_department:"In no department: gets no chats",team_person_saved:"Saved for {name}.",team_speaks_field:"Languages",team_speaks_hint:"Visitors of these languages come to them first. None chosen means everybody.",team_place_chat_limit:"Chats at once",team_unit_chat_limit:"chats",team_chat_limit_hint:"1 to 50. Nobody is ever given more.",team_queue:"How the queue works",team_settings_saved:"The queue’s settings are saved and in force.",team_bot:"The bot and the form",team_bot_is_on:"The bot answers first",team_bot_is_on_hint:"Without it every visitor gets the form and then a person.",team_form_comes_first:"The form comes before the first question",team_form_comes_first_hint:"Usually it comes at the hand-over. Without the bot it always comes first.",team_bot_helps_waiting:"The bot helps while visitors wait",team_bot_helps_waiting_hint:"It answers what it knows. The place in the queue is kept.",team_limits:"Patience",team_place_grace_seconds:"Grace after a lost connection",team_grace_seconds_hint:"Then the operator’s chats go back to the queue. New ones stop at once.",team_unit_grace_seconds:"seconds",team_place_missed_offers:"Missed offers in a row",team_missed_offers_hint:"Then the operator is set to away.",team_unit_missed_offers:"offers",team_place_peak_above_seconds:"Peak from a wait of",team_peak_above_seconds_hint:"Counts while the server decides about the peak. It ends below half of that.",team_unit_peak_above_seconds:"minutes",team_priorities:"Who comes first",team_place_priorities:"Who comes first",team_priorities_hint:"Within a class: first come, first served. Who fits several rules gets the highest class.",team_priorities_none:"No rules: everybody waits in the order in which they came.",team_add_priority:"Add a rule",team_priority_new:"new rule",team_priority_name:"Name",team_priority_name_example:"Regular customers",team_priority_class:"Class",team_class_1:"1 – just before the others",team_class_2:"2",team_class_3:"3",team_class_4:"4",team_class_5:"5 – in the middle",team_class_6:"6",team_class_7:"7",team_class_8:"8",team_class_9:"9 – served first",team_priority_if:"If all of this is true:",team_priority_identified:"Has left an e-mail address",team_priority_cartFrom:"Cart from",team_priority_cartFrom_example:"100",team_priority_attribute:"Attribute of the page",team_priority_attribute_example:"plan",team_priority_value:"Has the value",team_priority_value_example:"gold",team_priority_tag:"Has the tag",team_priority_tag_example:"vip",team_priority_long_tag:"Please shorten the tag to {most} characters.",team_priority_one_tag:"Please write one tag, without commas. For another one, add another rule.",team_priority_no_name:"Please name the rule.",team_priority_bad_class:"Please choose a class from 1 to 9.",team_priority_bad_cart:"Please write the cart’s total as a number.",team_priority_no_attribute:"Please name the attribute that has this value.",team_priority_too_long:"Please shorten this to 60 characters.",team_priority_for_nobody:"Please say whom it is for: an e-mail address, a tag, a cart, or an attribute.",team_peak:"Peak mode",team_peak_text:"Smart messages pause, the bot goes first, forms ask only what they must, and a banner tells visitors the truth.",team_peak_auto:"Let the server decide",team_peak_auto_hint:"On while the expected wait is long, off again by itself.",team_peak_on:"On",team_peak_on_hint:"Until somebody switches it back.",team_peak_off:"Off",team_peak_off_hint:"However long visitors wait.",team_peak_now:"It is peak now",team_peak_not_now:"No peak now",team_peak_set_auto:"The server decides when it is peak.",team_peak_set_on:"Peak mode is on.",team_peak_set_off:"Peak mode is off.",team_peak_who:"A supervisor or an admin can switch this.",team_honest:"How honest is the announced wait?",team_no_waits:"Nobody has waited yet",team_no_waits_text:"Once visitors have waited for a person, you see here how right their announced times were.",team_honest_none:"No waiting time has been announced in this time.","team_honest_said.one":"The announced range was right for {right} of {count} visitor who waited.","team_honest_said.other":"The announced range was right for {right} of {count} visitors who waited.",team_honest_good:"That is honest: at least four in five.",team_honest_low:"Below four in five. The ranges learn from recent chats; a few busy days can pull this down.",team_left_of:"{share} of all who waited",team_wait_promised:"Announced",team_wait_right:"Right",team_share_right:"Share right",team_wait_low:"Told at least",team_wait_width:"Width of the range",team_wait_served:"Served",team_wait_left:"Left the queue",team_wait_promised_means:"Visitors who were told a range and then got a person.",team_wait_low_means:"The median of the lower ends: half of the visitors were told at least this.",team_wait_width_means:"The median of the difference between the two ends. The smaller, the more a range says.",team_wait_served_means:"Everybody to whom a person came, with or without an announced range.",team_wait_left_means:"Visitors who left the queue before a person came.",team_chart:"Announced waits and those that were right, day by day",team_by_department:"By department",team_department:"Department",team_median_wait:"Usual wait",team_reasons:"Why chats went to whom they went",team_reasons_text:"The reason is kept with every chat; operators read it in the chat.",team_reason_knows_visitor:"Has talked with the visitor before",team_reason_only_one_free:"Was the only one free",team_reason_skill:"Comes first for the department",team_reason_fewest_chats:"Had the fewest chats",team_reason_longest_without:"Had gone longest without a new chat",team_reason_nobody_else:"Nobody else was free",team_reason_picked:"Picked it from the queue",team_reason_taken_over:"Took it over",team_reason_transferred:"Got it by transfer",team_reason_came_back:"The transfer was not taken and came back",team_reason_declined:"Let it pass",team_reason_not_accepted:"Did not accept in time",team_reason_withdrawn:"Could not take it any more",team_reason_silent:"Left the visitor without an answer",block_text:"A block cuts open connections at once. It keeps out a visitor, everybody with an address, or a whole network.",block_search:"Search by name, reason or colleague",block_none:"Nobody is blocked",block_none_text:"Block a visitor from the menu of their chat. Every block can be undone here.",block_none_found:"No block has these words.","block_ended.one":"{count} block that is over","block_ended.other":"{count} blocks that are over",block_kind_visitor:"Visitor",block_kind_email:"E-mail",block_kind_network:"Network",block_unnamed_visitor:"Visitor without a name",block_unnamed_email:"An address",block_unnamed_network:"A network",block_silent:"Silent",block_silent_hint:"The chat button is gone for them, without a word.",block_visible:"Visible",block_visible_hint:"They read that they are blocked.",block_by:"By {name}, {when}",block_until:"until {when}",block_for_good:"for good",block_ran_out:"ran out {when}",block_ended_by:"undone by {name}, {when}","block_stopped.one":"Stopped {count} attempt","block_stopped.other":"Stopped {count} attempts",block_stopped_none:"Has not stopped anything yet",block_stopped_last:"last {when}",block_undo:"Undo",block_undone:"{name} may come in again.",block_add_network:"Block a network",block_network_text:"Everybody who connects from there is kept out, also those who share the line. Keep it short.",block_network:"Address or network",block_network_hint:"One address, or a network such as 203.0.113.0/24.",block_reason:"Reason",block_reason_hint:"Only the team reads it.",block_how_long:"How long","block_days.one":"{count} day","block_days.other":"{count} days",block_manner:"What they notice",block_required:"required",block_reason_missing:"Please write why. The team reads it when it looks at the block.",block_network_missing:"Please write whom to block, such as 203.0.113.7.",block_sure:"Block {name}?","block_ending.one":"This ends {count} chat now: {parts}.","block_ending.other":"This ends {count} chats now: {parts}.",block_ending_none:"This ends no chat now.",block_ending_assigned:"{count} with an operator",block_ending_waiting:"{count} waiting",block_ending_bot:"{count} with the bot","block_ending_message_left.one":"{count} message left","block_ending_message_left.other":"{count} messages left",block_add:"Block",block_done:"{name} is blocked.",team_place_network:"Address or network",team_place_reason:"Reason",team_place_days:"How long",team_place_name:"Name",team_place_login:"Login",team_place_recipient:"Send a test to",team_place_position:"Order",mail_forbidden:"Only an admin sees the mail",mail_forbidden_text:"It shows addresses of visitors. Ask an admin if a letter did not arrive.",mail_set_up:"Mail is set up",mail_promises:"Visitors are promised an answer by e-mail",mail_promises_not:"No answer by e-mail is promised",mail_sender:"Sender",mail_server:"Mail server",mail_not_set_up:"Mail is not set up",mail_not_set_up_text:"No e-mail is sent, and visitors are promised none: answers to messages left reach them in the chat when they come back.",mail_how:"Start the server with these settings:",mail_settings:"Settings for mail",mail_needed:"At least these two are needed:",mail_then:"Then restart the server and send yourself a test here.",mail_test:"Send a test to",mail_test_hint:"A short letter that says that mail works.",mail_test_send:"Send",mail_sending:"Talking to the mail server…",mail_test_sent:"The mail server took the test to {address}. Look into that inbox.",mail_test_failed:"The test was not sent.",mail_letters:"The last letters",mail_no_letters:"No letter has been sent yet.","mail_refused_count.one":"{count} did not go out","mail_refused_count.other":"{count} did not go out",mail_sent:"Sent",mail_refused:"Not sent",mail_kind_message_left:"New message, to the department",mail_kind_due_soon:"Answer due soon, to the department",mail_kind_overdue:"Answer overdue, to the department",mail_kind_answers:"Answer, to the visitor",mail_kind_self_test:"Test"};var Ge=class extends Error{constructor(t){super(t.message),this.code=t.code,this.isTemporary=t.is_temporary??!1,this.retryAfterSeconds=t.retry_after_seconds??null,this.field=t.field??null}};function ko(e=(t,o)=>fetch(t,o)){let t="";async function o(n,s){let a=await e(`/console/api/${n}`,s?na(s,t):oa).catch(()=>null);if(!a)throw new Ge({code:"unreachable",message:"",is_temporary:!0});let i=await a.json().catch(()=>null);if(a.ok)return i;throw new Ge(i?.error??{code:"internal",message:""})}return{async session(){let n=await o("session");return t=n.csrf_token??"",n},signIn:(n,s)=>o("sign-in",{login:n,password:s}),redeem:n=>o("redeem",{token:n}),setUp:n=>o("setup",n),setPassword:(n,s)=>o("set-password",{token:n,password:s}),signOut:n=>o("sign-out",{everywhere:n}),ticket:async()=>(await o("ticket",{})).ticket,changePassword:(n,s)=>o("password",{current:n,new:s}),devices:async()=>(await o("devices")).devices,endDevice:n=>o("devices/end",{id:n}),suggestReplies:async(n,s)=>(await o("bot/replies",{conversation_id:n,text:s})).replies,tags:async()=>(await o("tags")).tags,call:o}}var oa={credentials:"same-origin",headers:{Accept:"application/json"}};function na(e,t){return{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json","X-CSRF-Token":t},body:JSON.stringify(e)}}var wt="chatserver:console:muted",sa="chatserver:console:chime";function yo({storage:e,target:t,locks:o=navigator.locks,createContext:n=()=>new AudioContext}){let s=!o;o?.request(sa,()=>(s=!0,new Promise(()=>{})));let a=null,i=()=>{a??=n(),a.state==="suspended"&&a.resume().catch(()=>{})};for(let l of["pointerdown","keydown"])t.addEventListener(l,i,{once:!0});return{isMuted:()=>e.getItem(wt)==="yes",setMuted:l=>e.setItem(wt,l?"yes":"no"),ring(){!s||!a||e.getItem(wt)==="yes"||Ht(a)}}}function xo({api:e,takeLink:t}){let o=ge({phase:"loading",operator:null,error:null,link:null}),n=i=>o.update(l=>({...l,error:null,...i}));async function s(i=null){try{let l=await e.session(),d=l.signed_in?"inside":l.needs_setup?"unset":"sign_in";n({phase:d,operator:l.operator,link:null,error:i})}catch{n({phase:"unreachable"})}}async function a(i){await e.session();let{purpose:l,name:d,login:c}=await e.redeem(i);if(l==="login")return s();n({phase:l,link:{token:i,name:d,login:c}})}return{store:o,async start(){let i=t();if(!i)return s();await a(i).catch(l=>s(l))},retry:()=>s(),async signIn(i,l){await e.signIn(i,l),await s()},async setUp(i){await e.setUp({token:vo(o),...i}),await s()},async setPassword(i){await e.setPassword(vo(o),i),await s()},async signOut(i){await e.signOut(i),await s()}}}function $o(e){return e.hash.startsWith("#link=")}function To(e,t){let o=new URLSearchParams(e.hash.slice(1)).get("link");return o&&t.replaceState(null,"",e.pathname+e.search),o}function vo(e){return e.get().link?.token??""}var aa=Object.freeze({en:"English",fa:"فارسی"});function je(){let e=u(),{language:t,setLanguage:o}=qe(),n=Object.entries(aa).map(([s,a])=>({key:s,label:a,isCurrent:s===t,choose:()=>o(s)}));return r`<${re} label=${e("language")} items=${n}><${b} name="globe" /><//>`}function Ve({label:e,hint:t,isFirst:o,...n}){let s=ee(),a=M(null);return x(()=>{o&&a.current?.focus()},[]),r`
    <div class="field">
      <label for=${s}>${e}</label>
      <input id=${s} ref=${a} class="input" dir="auto"
        aria-describedby=${t?`${s}-hint`:void 0} ...${n} />
      ${t&&r`<p id=${`${s}-hint`} class="hint">${t}</p>`}
    </div>`}function ke({label:e,isShown:t,onShow:o,...n}){let s=ee(),a=u();return r`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="reveal" dir="ltr">
        <input id=${s} class="input" dir="ltr" type=${t?"text":"password"} required spellcheck=${!1}
          autocapitalize="none" ...${n} />
        ${o&&r`
          <button type="button" class="icon-button" aria-pressed=${t} title=${a("password_show")}
            aria-label=${a("password_show")} onClick=${()=>o(!t)}>
            <${b} name=${t?"eye_off":"eye"} />
          </button>`}
      </div>
    </div>`}function Ce({onChange:e,label:t}){let o=u(),[n,s]=f(!1),[a,i]=f(""),[l,d]=f(""),c=(p,k)=>{i(p),d(k),e(p&&p===k?p:null)},h=l!==""&&!a.startsWith(l);return r`
    <${ke} label=${t??o("password_new")} isShown=${n} onShow=${s} value=${a}
      autocomplete="new-password" onInput=${p=>c(p.target.value,l)} />
    <${ke} label=${o("password_again")} isShown=${n} value=${l} autocomplete="new-password"
      aria-invalid=${h} onInput=${p=>c(a,p.target.value)} />
    ${h&&r`<p class="hint hint-bad" role="status">${o("passwords_differ")}</p>`}`}function he(e,t){if(t.code==="unreachable")return e("error_unreachable");let o=t.message?be(e,t):e("error_unknown");return t.retryAfterSeconds?`${o} ${e("error_retry_after",ra(t.retryAfterSeconds))}`:o}function ra(e){return{count:Math.max(1,Math.ceil(e/60))}}function de({send:e,action:t,isReady:o=!0,error:n=null,children:s,aside:a}){let i=u(),[l,d]=f(!1),[c,h]=f(n);async function p(k){if(k.preventDefault(),!(l||!o)){d(!0),h(null);try{await e()}catch(w){h(w)}d(!1)}}return r`
    <form class="send-form" onSubmit=${p} aria-busy=${l}>
      ${c&&r`<p class="alert" role="alert"><bdi>${he(i,c)}</bdi></p>`}
      ${s}
      <div class="form-foot">
        ${a}
        <button class="button button-main" type="submit" disabled=${l||!o}>
          ${l?i("one_moment"):t}
        </button>
      </div>
    </form>`}var ia=4e3;function Ne({title:e,text:t,children:o}){return r`
    <main class="gate">
      <div class="gate-card">
        <span class="brand" aria-hidden="true"><${b} name="chat" /></span>
        <h1>${e}</h1>
        ${t&&r`<p class="gate-text">${t}</p>`}
        ${o}
      </div>
      <${je} />
    </main>`}function So({gate:e,passage:t}){let o=u(),[n,s]=f(""),[a,i]=f(""),[l,d]=f(!1);return r`
    <${Ne} title=${o("sign_in_title")} text=${o("sign_in_text")}>
      <${de} send=${()=>e.signIn(n,a)} action=${o("sign_in")} error=${t.error}>
        <${Ve} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required isFirst value=${n} onInput=${c=>s(c.target.value)} />
        <${ke} label=${o("password")} isShown=${l} onShow=${d} value=${a}
          autocomplete="current-password" onInput=${c=>i(c.target.value)} />
      <//>
    <//>`}function Oo({gate:e,passage:t}){let o=u(),[n,s]=f(t.link?.name??""),[a,i]=f(t.link?.login??""),[l,d]=f(null),c=()=>e.setUp({name:n,login:a,password:l??""});return r`
    <${Ne} title=${o("setup_title")} text=${o("setup_text")}>
      <${de} send=${c} action=${o("setup_action")} isReady=${l!==null} error=${t.error}>
        <${Ve} label=${o("your_name")} hint=${o("your_name_hint")} autocomplete="name" required isFirst
          maxlength="100" value=${n} onInput=${h=>s(h.target.value)} />
        <${Ve} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required value=${a} onInput=${h=>i(h.target.value)} />
        <${Ce} label=${o("password")} onChange=${d} />
      <//>
      <p class="gate-more">${o("setup_others")}</p>
      <code class="gate-command" dir="ltr">chatserver operator add mina@shop.example --data shop/data</code>
    <//>`}function Ao({gate:e,passage:t}){let o=u(),[n,s]=f(null),a=t.link?.login??"";return r`
    <${Ne} title=${o("set_password_title",{name:t.link?.name||a})} text=${o("set_password_text")}>
      <${de} send=${()=>e.setPassword(n??"")} action=${o("set_password_action")}
        isReady=${n!==null} error=${t.error}>
        <input class="visually-hidden" tabindex="-1" aria-hidden="true" autocomplete="username" readonly
          value=${a} />
        <${Ce} onChange=${s} />
      <//>
    <//>`}function Eo({gate:e,passage:t}){let o=u();return r`
    <${Ne} title=${o("unset_title")} text=${o("unset_text")}>
      <${de} send=${e.retry} action=${o("try_again")} error=${t.error} />
    <//>`}function Co({gate:e}){let t=u();return x(()=>{let o=setInterval(e.retry,ia);return()=>clearInterval(o)},[e]),r`
    <${Ne} title=${t("unreachable_title")} text=${t("unreachable_text")}>
      <${de} send=${e.retry} action=${t("try_again")} />
    <//>`}var la=["supervisor","admin"];function ae(e){return la.includes(e?.role??"")}function F(e){return e?.conversation.state===v.WAITING?e.offer??null:null}function ce(e){return e?.conversation.state===v.WAITING?e.returns??null:null}function ye(e,t){let o=n=>F(n)?.until??0;return Object.values(e).filter(n=>F(n)?.operator.id===t).sort((n,s)=>o(n)-o(s))}function da({view:e,row:t,operatorId:o,leads:n,isHolderGone:s}){if(e.state===v.WAITING)return ca(t,o,n);if(e.state===v.ASSIGNED){let a=n?"take_over":s?"take":null;return{kind:"colleague",name:e.operator?.name??"",until:null,way:a}}return{kind:e.state,name:"",until:null,way:e.state===v.CLOSED?null:"take"}}function ca(e,t,o){let[n,s]=[F(e),ce(e)];return n?.operator.id===t?Ye("offered_to_me",n,"accept"):s?.operator.id===t?Ye("comes_back_to_me",s,"take_back"):n?Ye("offered",n,o?"take":null):s?Ye("comes_back",s,"take"):{kind:v.WAITING,name:"",until:null,way:"take"}}function Ye(e,{operator:t,until:o},n){return{kind:e,name:t.name??"",until:o,way:n}}function ua(e,t){let n=t?.events.findLast(({body:s})=>s.kind===P.STATE_CHANGED)?.body;return e.state===v.CLOSED&&n?.reason==="blocked"}function Ue({conversations:e,inbox:t,operatorId:o,me:n,team:s},a){if(ua(a,e[a.id]))return{kind:"blocked",name:"",until:null,way:null};let i=s?.members.find(({operator:d})=>d.id===a.operator?.id),l=i!==void 0&&ie(i)==="gone";return da({view:a,row:t.rows[a.id],operatorId:o,leads:ae(n),isHolderGone:l})}function Ke({inbox:e}){return Object.values(e.rows).filter(t=>t.conversation.state===v.WAITING).length}function Io(e,{isHidden:t=()=>document.hidden,wasAsked:o=()=>!1}={}){return{hear(n,s,a){let i=a.row?.conversation.id??a.event?.conversation_id;if(a.type!==E.INBOX_ROW&&a.type!==E.EVENT||!i)return;let[l,d]=[n.inbox.rows[i],s.inbox.rows[i]];if(!d||l===d)return;let c=kt(No,l,d,s)||kt(ma,l,d,s),h=kt(zo,l,d,s)&&!o(i)&&!(l&&No(l,s));(c||h||pa(l,d,s)&&t())&&e.ring()}}}function kt(e,t,o,n){return e(o,n)&&!(t&&e(t,n))}function No(e,{operatorId:t}){return F(e)?.operator.id===t}function ma({conversation:e,offer:t},{team:o}){return e.state!==v.WAITING||t?!1:!Fe(o,e.department??"")?.is_automatic}function zo({conversation:{state:e,operator:t}},{operatorId:o}){return e===v.ASSIGNED&&t?.id===o}function pa(e,t,o){return zo(t,o)&&t.unanswered_since!=null&&e?.unanswered_since==null}function Po(e,t){let o=/(?:^|\s)\/([^\s/]*)$/u.exec(e.slice(0,t));return o&&{start:t-o[1].length-1,end:t,query:o[1]}}function Wo(e,t,o,n){let s=yt(t);return e.filter(a=>a.department==null||o==null||a.department===o).map(a=>({reply:a,rank:_a(a,s,n)})).filter(({rank:a})=>a<3).sort((a,i)=>a.rank-i.rank||ha(a.reply.shortcut,i.reply.shortcut)).map(({reply:a})=>a)}function vt(e,t){let o=t.split("-")[0];return e.texts[t]??e.texts[o]??e.texts.en??Object.values(e.texts)[0]??""}function Ro(e,t){return e.replace(/(\s?)\{(\w+)\}/gu,(o,n,s)=>Object.hasOwn(t,s)?t[s]?n+t[s]:"":o).trim()}function Mo(e,t,o){return e.slice(0,t.start)+o+e.slice(t.end)}function _a(e,t,o){let n=yt(e.shortcut);return n.startsWith(t)?0:n.includes(t)?1:yt(vt(e,o)).includes(t)?2:3}function yt(e){return e.normalize("NFKC").toLowerCase().replaceAll("ي","ی").replaceAll("ك","ک")}function ha(e,t){return e<t?-1:e>t?1:0}var Do=Object.freeze({awayAt:0,missedAt:0});function Xe({awayAt:e,missedAt:t},o){return o==="away"&&e>0&&t>0&&Math.abs(e-t)<5e3}function Lo(e,t,o){let n=e.own?.status==="online"&&t.own?.status==="away",s=Object.keys(t.missed).some(l=>!e.missed[l]);if(!n&&!s)return e.setAway;let{awayAt:a,missedAt:i}=e.setAway;return{awayAt:n?o:a,missedAt:s?o:i}}function qo(){let e=u(),{state:t,work:o}=_();return Xe(t.setAway,t.own?.status)?r`
    <div class="away-bar" role="alert">
      <${b} name="pause" />
      <span>${e("desk_away_missed_offers")}</span>
      <button type="button" class="button" disabled=${t.link!=="online"}
        onClick=${()=>o.setStatus("online")}>${e("desk_take_again")}</button>
    </div>`:null}function X(e){!e||!matchMedia("(hover: hover)").matches||setTimeout(()=>ue(e,"textarea")?.focus())}function ue(e,t){return document.querySelector(`[data-thread="${CSS.escape(e)}"] ${t}`)}function Fo(e={}){return{isLoaded:!1,rows:{},visitors:{},seen:e}}function Bo(e,t){switch(t.type){case E.INBOX:return{...xt(e),isLoaded:!0,rows:Object.fromEntries(t.rows.map(fa))};case E.INBOX_ROW:return Go(e,t.row);case E.INBOX_GONE:return{...e,rows:ka(e.rows,t.conversation_id)};case E.VISITOR_STATE:{let{type:o,conversation_id:n,...s}=t;return{...e,visitors:{...e.visitors,[n]:s}}}case E.EVENT:return ga(e,t.event);default:return e}}function xt(e){let t=Object.entries(e.visitors).map(([o,n])=>[o,{...n,is_online:!1}]);return{...e,visitors:Object.fromEntries(t)}}function Ho(e,t,o){return o<=(e.seen[t]??0)?e:{...e,seen:{...e.seen,[t]:o}}}function Qe(e,t){return t.unanswered_since!=null&&t.last_sender===R.VISITOR&&t.head_seq>(e.seen[t.conversation.id]??0)}function fa(e){return[e.conversation.id,e]}function Go(e,t){let o=e.rows[t.conversation.id];return o&&o.head_seq>t.head_seq?e:{...e,rows:{...e.rows,[t.conversation.id]:t}}}function ga(e,t){let o=e.rows[t.conversation_id];return!o||t.seq<=o.head_seq?e:Go(e,{...o,...ba(o,t),head_seq:t.seq,changed_at:t.at})}function ba(e,t){if(t.body.kind===P.MESSAGE)return wa(e,t.sender.kind,t.body.text,t.at);let o=Gt(e.conversation,t);return o.state===v.CLOSED?{conversation:o,unanswered_since:null}:{conversation:o}}function wa(e,t,o,n){let s=t===R.VISITOR?e.unanswered_since??n:null;return{last_text:o,last_sender:t,unanswered_since:s}}function ka(e,t){let{[t]:o,...n}=e;return n}var ya=new Set(["name","email","phone"]),va="yes";function jo(e){let t=e.filter(({key:s})=>!ya.has(s)),o=t.find(({key:s})=>s==="topic")?.value;if(o)return o;let n=t.find(({value:s})=>s!==va);return n?xa(n):null}function xa({key:e,label:t,value:o}){return!t||t===e?o:`${t}: ${o}`}function Vo(e){return e>=180?"danger":e>=60?"warning":"calm"}function Yo(e,t){return Math.max(0,Math.floor((t-e)/1e3))}function ve({since:e}){let t=u(),{number:o}=C(),n=Yo(e,oe(1)),s=Vo(n),a=Math.floor(n/60),i=a<60?Ee(o,n):t("minutes_short",{count:a});return r`
    <span class=${`wait wait-${s}`} title=${t("waiting_for",{count:a})}>
      <${b} name=${s==="danger"?"alert":"clock"} />
      <span class="visually-hidden">${t("waiting_for",{count:a})}</span>
      <span aria-hidden="true">${i}</span>
    </span>`}var $t=16,Uo=2*Math.PI*$t,$a=10;function Ko({until:e}){let t=u(),{number:o}=C(),n=ft(e,oe(1)),[s]=f(()=>Math.max(1,n)),a=Math.min(1,n/s),i=n<60,l=n<=Math.min($a,s/3);return r`
    <span class=${l?"ring ring-urgent":"ring"} role="timer" aria-live="off"
      title=${t("desk_seconds_left",{count:n})}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="20" cy="20" r=${$t} />
        <circle class="ring-rest" cx="20" cy="20" r=${$t} stroke-dasharray=${Uo}
          stroke-dashoffset=${Uo*(1-a)} />
      </svg>
      <span class=${i?"ring-number":"ring-number ring-long"}>${i?o(n):Ee(o,n)}</span>
    </span>`}function Ie({until:e}){let{number:t}=C();return r`<span class="countdown">${Ee(t,ft(e,oe(1)))}</span>`}function Xo(e,t,o){let n=e-o,s=t!=null&&t<e?(e-t)/4:72e5,a=n<=0?"danger":n<=s?"warning":"calm";return{isOver:n<=0,urgency:a,seconds:Math.floor(Math.abs(n)/1e3)}}function Qo({row:e,place:t}){let o=u(),{number:n}=C(),{state:s}=_(),[a,i]=[F(e),ce(e)],l=a?.operator.id===s.operatorId,d=s.missed[e.conversation.id];return r`
    ${t!==void 0&&r`<span class="tag tag-quiet" title=${o("desk_place_of",{count:t})}>
        ${o("desk_place",{place:n(t)})}</span>`}
    <${Tt} row=${e} />
    ${a&&r`<${Ta} offer=${a} />`}
    ${i&&!l&&r`<${Sa} returning=${i} />`}
    ${d&&r`<span class="tag tag-missed" title=${o("desk_missed_hint")}>${o("desk_missed")}</span>`}`}function Tt({row:e}){let t=u();return e.priority?r`<span class="tag tag-first"><${b} name="flag" /> ${t("desk_first")}</span>`:null}function Ta({offer:e}){let t=u(),{state:o}=_(),n=e.operator.id===o.operatorId,s=n?t("desk_offered_to_you"):t("desk_offered_to",{name:e.operator.name??""});return r`<span class=${n?"tag":"tag tag-quiet"}><bdi>${s}</bdi>${n&&r` <${Ie} until=${e.until} />`}</span>`}function Sa({returning:e}){let t=u(),{state:o}=_(),s=e.operator.id===o.operatorId?t("desk_back_to_you"):t("desk_back_to",{name:e.operator.name??""});return r`<span class="tag tag-quiet"><bdi>${s}</bdi> <${Ie} until=${e.until} /></span>`}function Jo({dueAt:e,since:t}){let o=u(),{isOver:n,urgency:s,seconds:a}=Xo(e,t,oe(20));return r`
    <span class=${`wait wait-${s}`}>
      <${b} name=${s==="calm"?"clock":"alert"} />
      <span>${o(n?"desk_overdue":"desk_due",{time:lo(o,a)})}</span>
    </span>`}var Oa=[v.WAITING,v.ASSIGNED,v.MESSAGE_LEFT];function Zo({row:e,section:t,place:o}){let n=u(),{work:s,state:a}=_(),{conversation:i}=e,{id:l,visitor:d}=i,c=a.inbox.visitors[l],h=a.tabs.ids.includes(l),p=a.tabs.recent[0]===l,k=(t==="mine"||t==="waiting"||t==="left")&&Qe(a.inbox,e);return r`
    <li>
      <button type="button" class=${`row ${h?"row-open":""} ${k?"row-unread":""}`}
        data-conversation=${l} aria-current=${p?"true":void 0} onClick=${()=>{s.open(l),X(l)}}>
        <${q} kind="visitor" name=${d.name} id=${d.id} isOnline=${c?.is_online} />
        <span class="row-main">
          <span class="row-top">
            <bdi class="row-name">${D(n,i,c)}</bdi>
            <${Aa} row=${e} />
          </span>
          <span class="row-line">
            <${Ea} row=${e} draft=${a.drafts[l]?.text} />
            <${ro} tags=${i.tags} />
            ${k&&r`<span class="unread"><span class="visually-hidden">${n("unread")}</span></span>`}
          </span>
          <${St} row=${e} section=${t} place=${o} />
        </span>
      </button>
    </li>`}function Aa({row:{conversation:e,changed_at:t,due_at:o,unanswered_since:n}}){return e.queued_at!=null?r`<${ve} since=${e.queued_at} />`:o!=null&&e.state!==v.CLOSED?r`<${Jo} dueAt=${o} since=${n??t} />`:r`<${Be} at=${t} />`}function Ea({row:e,draft:t}){let o=u();if(t)return r`<bdi class="row-words row-draft" dir="auto" title=${o("typing_now")}>${t}</bdi>`;let n=we(e);if(n)return r`<${mo} call=${n} />`;let s=jo(e.conversation.form),a=Oa.includes(e.conversation.state);if(!e.last_text||s&&a&&e.last_sender===R.BOT)return r`<bdi class="row-words" dir="auto">${s??o("no_words_yet")}</bdi>`;let i=e.last_sender===R.BOT?o("by_bot"):e.last_sender===R.OPERATOR?o("by_team"):"";return r`
    ${i&&r`<span class="row-by">${i}</span>`}
    <bdi class="row-words" dir="auto">${e.last_text}</bdi>`}function St({row:e,section:t,place:o}){let{departmentName:n}=_(),s=C(),{conversation:a}=e,{department:i,language:l,operator:d,rating:c}=a,h=l.split("-")[0],p=[i&&r`<bdi class="tag" key="department">${n(i)}</bdi>`,h!==s.language&&r`<span class="tag tag-quiet" key="language">${h.toUpperCase()}</span>`,t==="colleagues"&&d&&r`<bdi class="tag tag-quiet" key="operator">${d.name}</bdi>`,t==="waiting"&&r`<${Qo} key="queue" row=${e} place=${o} />`,c!=null&&r`<span class="tag tag-quiet" key="rating"><${b} name="star" /> ${s.number(c)}</span>`].filter(Boolean);return p.length?r`<span class="row-marks">${p}</span>`:null}function xe({work:e,place:t},o){let n=e.take(o);return t.store.get().parts.length&&t.go("chats"),e.open(o),X(o),n}function en({look:e,leave:t}){let o=new Set;return{follow({inbox:n,conversations:s,tabs:a,operatorId:i}){let l=new Set(ye(n.rows,i).map(d=>d.conversation.id));for(let d of[...o].filter(c=>!l.has(c)))o.delete(d),a.ids.includes(d)||t(d);for(let d of[...l].filter(c=>!o.has(c)))o.add(d),s[d]||e(d)}}}function tn(e,t){let o=e?.events??[],n=o.map(d=>d.body),s=n.findLast(d=>d.kind==="routed"&&d.step==="offered"),a=n.findLastIndex(d=>d.kind==="state_changed"&&d.reason==="transferred"),i=n.findLastIndex(d=>d.kind==="state_changed"),l=a>=0&&a===i?Ca(o,a):"";return{routed:s?.operator.id===t?s:null,note:l}}function Ca(e,t){let o=e[t].sender.id,n=a=>a?.body.kind==="note"&&a.sender.id===o;return[e[t+1],e[t-1]].find(n)?.body.text??""}function on(e,t,o){let s=t.operator.id===o?"_own":"",a=t.operator.name??"";return t.step==="passed"?e(`route_${t.code}${s}`,{name:a}):e(`route_${t.step}${s}`,{name:a,reason:Je(e,t,o)})}function Je(e,{operator:t,code:o,free:n=0,skipped:s=0},a){let i=t.id===a?"own":"why",l=e(`route_${i}_${o}`,{count:n});return s>0&&o!=="nobody_else"?e("route_and",{reason:l,more:e("route_skipped",{count:s})}):l}var Na=new Set(["taken_over","came_back"]);function nn(e,t,o,n){return!o||o.step!=="assigned"||Na.has(o.code)?t:e("route_because",{line:t,reason:Je(e,o,n)})}function sn(e){let t=new Map,o=null;return e.forEach(({body:n},s)=>{let a=e[s-1];n.kind===P.ROUTED&&(n.step==="assigned"||n.code==="transferred")&&a?.body.kind===P.STATE_CHANGED&&t.set(a.seq,n.code==="came_back"&&o?o:n),n.kind===P.ROUTED&&(o=n.code==="declined"?n:null)}),t}var Ia=400;function rn({row:e,isFirst:t}){let o=u(),n=_(),{state:s,work:a}=n,{conversation:i}=e,{id:l,visitor:d}=i,[c,h]=f(!1),[p,k]=f(!1);x(()=>{let A=setTimeout(()=>h(!0),Ia);return()=>clearTimeout(A)},[]);let w=!c||p||s.link!=="online",g=D(o,i,s.inbox.visitors[l]),$=async A=>{k(!0),await A&&k(!1)};return r`
    <article class="offered-chat" data-offer=${l} aria-label=${o("desk_offer_of",{name:g})}>
      <${Ko} until=${F(e)?.until??0} />
      <${q} kind="visitor" name=${d.name} id=${d.id} isOnline=${s.inbox.visitors[l]?.is_online} />
      <div class="offered-main">
        <p class="offered-who"><button type="button" class="offered-name" title=${o("desk_offer_look")}
          onClick=${()=>a.open(l)}><bdi>${g}</bdi></button><${St} row=${e}
          section="offer" /><${Tt} row=${e} /></p>
        <${za} row=${e} />
        <${Pa} row=${e} />
      </div>
      <div class="offered-answers">
        <button type="button" class="button button-main" disabled=${w} aria-keyshortcuts=${t&&"Alt+A"}
          onClick=${()=>$(xe(n,l))}>
          ${o("desk_accept")}${t&&r` <${an} letter="A" />`}</button>
        <button type="button" class="button" disabled=${w} aria-keyshortcuts=${t&&"Alt+S"}
          title=${o("desk_let_pass_hint")} onClick=${()=>$(a.letPass(l))}>
          ${o("desk_let_pass")}${t&&r` <${an} letter="S" />`}</button>
      </div>
    </article>`}function an({letter:e}){return r`<kbd class="key-hint" aria-hidden="true" dir="ltr">Alt ${e}</kbd>`}function za({row:{conversation:e,last_text:t}}){let o=u(),n=(e.form??[]).filter(({key:s,value:a})=>s!=="name"&&a);return n.length?r`
    <p class="offered-concern">
      ${n.map(({key:s,label:a,value:i},l)=>r`<span key=${s}>${l>0&&" · "}${s!=="topic"&&r`<span class="offered-label"><bdi>${no(o,s,a)}</bdi>: </span>`}<bdi>${i}</bdi></span>`)}
    </p>`:t?r`<p class="offered-concern" dir="auto">${t}</p>`:null}function Pa({row:e}){let t=u(),{direction:o}=C(),{state:n}=_(),{routed:s,note:a}=tn(n.conversations[e.conversation.id],n.operatorId),i=ce(e)?.operator.name;return i?r`<p class="offered-why"><bdi dir=${o}>${t("desk_sent_by",{name:i})}</bdi>${a&&r` <q dir="auto">${a}</q>`}</p>`:s?r`<p class="offered-why">${t("desk_why_you",{reason:Je(t,s,n.operatorId)})}</p>`:null}function ln({row:e}){let t=u(),{state:o}=_(),n=oe(60),s=D(t,e.conversation,o.inbox.visitors[e.conversation.id]),[a]=f(()=>t("desk_offer_heard",{name:s,count:Math.max(0,Math.round(((F(e)?.until??0)-n)/1e3))}));return r`<p class="visually-hidden" role="alert">${a}</p>`}var dn=3;function cn(){let e=u(),{state:t}=_(),o=ye(t.inbox.rows,t.operatorId);if(!o.length)return null;let n=o.length-dn;return r`
    <section class="offer-bar" aria-label=${e("desk_offered_to_you")}>
      ${o.slice(0,dn).map((s,a)=>r`<${rn} key=${s.conversation.id} row=${s} isFirst=${a===0} />`)}
      ${n>0&&r`<p class="hint">${e("desk_more_offers",{count:n})}</p>`}
      ${o.map(s=>r`<${ln} key=${`heard-${s.conversation.id}`} row=${s} />`)}
    </section>`}var Wa=["auto","on","off"];function un({team:e}){let t=u(),{state:o,work:n,api:s,say:a}=_(),[i,l]=f(!1),d=t(e.is_peak?"desk_peak_is_on":"desk_peak_is_off"),c=async h=>{l(!0),await s.call("routing/peak",{peak:h}).catch(p=>n.tell(a(p),!0)),l(!1)};return r`
    <div class="peak">
      <p class="hint">${d}</p>
      ${ae(o.me)&&r`
        <div class="segments" role="group" aria-label=${t("desk_peak_mode")}>
          ${Wa.map(h=>r`
            <button type="button" key=${h} class="segment" aria-pressed=${e.peak===h}
              disabled=${i||o.link!=="online"} onClick=${()=>c(h)}>
              ${t(`desk_peak_${h}`)}</button>`)}
        </div>`}
    </div>`}function Ze({member:e}){let t=u(),{number:o}=C(),n=t("load",{chats:o(e.chats),limit:o(e.chat_limit)});return r`${t(`desk_presence_${ie(e)}`)} · ${n}`}function et({queue:e}){let t=u(),{number:o}=C(),n=t("desk_waiting",{count:e.waiting});if(e.why_away==="closed"||e.why_away==="nobody")return r`${t(`desk_why_${e.why_away}`)}${e.waiting>0&&` · ${n}`}`;let s=t("desk_places",{free:o(e.free),places:o(e.places)});return r`${e.why_away==="full"&&`${t("desk_why_full")} · `}${n} · ${s}`}function mn({queue:e}){let t=u(),{number:o}=C(),n=to(e);return n&&r`${t("desk_told",{low:o(n.low),high:o(n.high)})}`}function pn(){let e=u(),{state:t}=_(),[o,n]=f(!1),{team:s}=t;if(!s)return null;let{there:a,waiting:i,free:l}=Zt(s);return r`
    <section class="team-strip">
      ${o&&r`<${Ra} team=${s} />`}
      <button type="button" class="team-head" aria-expanded=${o} onClick=${()=>n(!o)}>
        <${b} name="person" />
        <span class="team-title">${e("desk_team")}</span>
        ${s.is_peak&&r`<span class="tag tag-peak"><${b} name="flag" /> ${e("desk_peak")}</span>`}
        <span class="team-sum">${e("desk_there",{count:a})} · ${e("desk_waiting",{count:i})}${!s.is_peak&&` · ${e("desk_free",{count:l})}`}</span>
        <${b} name=${o?"down":"up"} />
      </button>
    </section>`}function Ra({team:e}){let t=u();return r`
    <div class="team-panel" tabindex="0" role="region" aria-label=${t("desk_team")}>
      <h3>${t("desk_queues")}</h3>
      <ul>${e.queues.map(o=>r`<${Ma} key=${o.department} queue=${o} />`)}</ul>
      <${un} team=${e} />
      <h3>${t("desk_colleagues")}</h3>
      <ul>
        ${Jt(e.members).map(o=>r`<${Da} key=${o.operator.id} member=${o} />`)}
      </ul>
    </div>`}function Ma({queue:e}){let{departmentName:t}=_();return r`
    <li class="team-line">
      <span class="team-name"><bdi>${t(e.department)}</bdi>${e.oldest_at!=null&&r` <${ve} since=${e.oldest_at} />`}</span>
      <span class="hint"><${et} queue=${e} /></span>
      <span class="hint"><${mn} queue=${e} /></span>
    </li>`}function Da({member:e}){let t=u(),{state:o}=_(),{operator:n}=e;return r`
    <li class=${`team-line team-member team-${ie(e)}`}>
      <${q} kind="operator" name=${n.name} id=${n.id} isSmall isOnline=${e.is_there} />
      <span class="team-name"><bdi>${n.name}</bdi>${n.id===o.operatorId&&r` <span class="hint">${t("desk_that_is_you")}</span>`}</span>
      <span class="hint"><${Ze} member=${e} /></span>
    </li>`}var Ot=Object.freeze([{action:"next_chat",code:"KeyJ",shown:["Alt","J"]},{action:"previous_chat",code:"KeyK",shown:["Alt","K"]},{action:"longest_waiting",code:"KeyN",shown:["Alt","N"]},{action:"take",code:"KeyT",shown:["Alt","T"]},{action:"accept",code:"KeyA",shown:["Alt","A"]},{action:"let_pass",code:"KeyS",shown:["Alt","S"]},{action:"reply",code:"KeyL",shown:["Alt","L"]},{action:"note",code:"KeyP",shown:["Alt","P"]},{action:"end_chat",code:"KeyE",shown:["Alt","E"]},{action:"close_tab",code:"KeyX",shown:["Alt","X"]},{action:"visitor_pane",code:"KeyO",shown:["Alt","O"]}]),_n=Object.freeze(["help","accept","let_pass"]),La=Object.freeze([{action:"suggestion_1",code:"Digit1"},{action:"suggestion_2",code:"Digit2"},{action:"suggestion_3",code:"Digit3"}]),hn=Object.freeze([{action:"send",shown:["Enter"]},{action:"new_line",shown:["Shift","Enter"]},{action:"canned",shown:["/"]},{action:"suggestion",shown:["Alt","1","2","3"]},{action:"help",shown:["?"]}]);function fn(e){return e.isComposing||e.ctrlKey||e.metaKey?null:e.altKey?[...Ot,...La].find(t=>t.code===e.code)?.action??null:qa(e)&&!Fa(e.target)?"help":null}function qa(e){return e.key==="?"||e.key==="؟"||e.shiftKey&&e.code==="Slash"}function Fa(e){return!!e?.closest?.("input, textarea, select, [contenteditable]")}function gn(e,t,o,n,s){let a=d=>d?.conversation.state===v.WAITING&&F(d)?.operator.id!==n,i=Object.keys(e).filter(d=>a(o[d])),l=Object.keys(t).filter(d=>Ba(t[d],o[d],n,s));return!l.length&&i.length===Object.keys(e).length?e:Object.fromEntries([...i,...l].map(d=>[d,!0]))}function Ba(e,t,o,n){let s=F(e);return s?.operator.id!==o||Math.max(n,t?.changed_at??0)<s.until?!1:t?.conversation.state===v.WAITING&&F(t)?.operator.id!==o}function bn(e,t,o){if(t.type===E.WELCOME)return(t.at??o)-o;let n=Ha(t);return n===void 0?e:Math.max(e,n-o)}function Ha(e){return e.type===E.ACK?e.at:e.type===E.EVENT?e.event.at:e.type===E.INBOX_ROW?e.row.changed_at:void 0}function wn(e=[]){return{ids:e,recent:[...e]}}function U(e){return e.recent[0]??null}function kn(e,t){let o=[t,...e.recent.filter(s=>s!==t)].slice(0,12);return{ids:(e.ids.includes(t)?e.ids:[...e.ids,t]).filter(s=>o.includes(s)),recent:o}}function yn(e,t){let o=n=>n!==t;return{ids:e.ids.filter(o),recent:e.recent.filter(o)}}function vn(e,t){let{length:o}=e.ids;if(!o)return null;let n=e.ids.indexOf(e.recent[0]);return e.ids[(n+t+o)%o]}function xn(e,t){let o=e.recent.slice(0,t);return e.ids.filter(n=>o.includes(n))}function Sn(e,{openIds:t=[],seen:o={}}={}){return{operatorId:e,link:"connecting",me:null,own:null,setAway:Do,clockAheadMs:0,team:null,missed:{},cannedReplies:[],inbox:Fo(o),conversations:Object.fromEntries(t.map(n=>[n,Ae(n)])),drafts:{},tabs:wn(t),isListShown:!0,pending:[],notices:[],isMuted:!1,hasSuggestions:!0}}function On(e,t,{now:o,command:n}){let s=Ga(e,t,{now:o,command:n});return{...s,setAway:Lo(e,s,o+s.clockAheadMs)}}function Ga(e,t,{now:o,command:n}){let s=Va(ja(e,t,o),t,n);switch(t.type){case E.WELCOME:return{...s,me:t,own:Tn(t,e.own?.chats??0),cannedReplies:t.canned_replies};case E.OPERATOR_STATE:return{...s,own:Tn(t,t.chats)};case E.TEAM:return{...s,team:t,own:Ya(t,s),me:Ua(s.me,t)};case E.CANNED_REPLIES:return{...s,cannedReplies:t.canned_replies};case E.TYPING:return t.sender.kind===R.VISITOR?Ka(s,t,o):s;case E.EVENT:return Xa(t.event)?tt(s,t.event.conversation_id):s;case E.INBOX_ROW:return $n(Qa(e,s,t.row),t.row);case E.INBOX:return t.rows.reduce($n,s);case E.VISITOR_STATE:return t.is_online?s:tt(s,t.conversation_id);default:return s}}function An(e){return{...e,drafts:{},inbox:xt(e.inbox)}}function me(e,t){return e.conversations[t]?.view??e.inbox.rows[t]?.conversation??null}function ja(e,t,o){let n=Bo(e.inbox,t),s=bn(e.clockAheadMs,t,o),a=gn(e.missed,e.inbox.rows,n.rows,e.operatorId,o+s);return{...e,inbox:n,clockAheadMs:s,missed:a}}function Va(e,t,o){if(t.type===E.RESUMED){let i=Object.entries(e.conversations).map(([l,d])=>[l,pt(d,t)]);return{...e,conversations:Object.fromEntries(i)}}let n=t.event?.conversation_id??t.conversation_id??o?.conversation_id,s=n&&e.conversations[n];if(!s)return e;let a={pending:o,self:e.me?.operator};return{...e,conversations:{...e.conversations,[n]:pt(s,t,a)}}}function $n(e,t){let{id:o}=t.conversation,n=e.conversations[o];return!n?.view||n.headSeq!==t.head_seq?e:{...e,conversations:{...e.conversations,[o]:{...n,view:t.conversation}}}}function Tn({status:e,chat_limit:t},o){return{status:e,chat_limit:t,chats:o}}function Ya({members:e},{own:t,operatorId:o}){let n=e.find(({operator:s})=>s.id===o)?.status;return t&&n&&t.status!==n?{...t,status:n}:t}function Ua(e,{departments:t}){return e&&{...e,departments:t}}function Ka(e,{conversation_id:t,is_typing:o,text:n},s){return!o||!n?tt(e,t):{...e,drafts:{...e.drafts,[t]:{text:n,at:s}}}}function tt(e,t){if(!e.drafts[t])return e;let{[t]:o,...n}=e.drafts;return{...e,drafts:n}}function Xa({sender:e,body:t}){return t.kind===P.STATE_CHANGED&&t.state===v.CLOSED||e.kind===R.VISITOR&&t.kind===P.MESSAGE}function Qa(e,t,o){return Ja(e,o)?tt(t,o.conversation.id):t}function Ja(e,t){let o=e.inbox.rows[t.conversation.id];return t.conversation.state===v.CLOSED?!0:t.last_sender===R.VISITOR&&t.head_seq>(o?.head_seq??0)&&t.last_text!==o?.last_text}function At(e,t){let[o,n]=[e.conversation,t.conversation];return(t.priority??0)-(e.priority??0)||(o.queued_at??1/0)-(n.queued_at??1/0)||(o.id<n.id?-1:1)}function En(e){let t=new Map,o=new Map;for(let{conversation:n}of[...e].sort(At)){let s=n.department??null,a=(t.get(s)??0)+1;t.set(s,a),o.set(n.id,a)}return o}var ze=Object.freeze(["waiting","mine","left","colleagues","bot","closed"]),Nn=Object.freeze(["waiting","mine","bot","closed"]);function nt(e,t){let o=Object.fromEntries(ze.map(n=>[n,[]]));for(let n of Object.values(e))o[Za(n,t)].push(n);for(let n of ze)o[n].sort(er[n]);return o}function Za(e,t){let{state:o,operator:n}=e.conversation;return o===v.WAITING?"waiting":o===v.ASSIGNED?n?.id===t?"mine":"colleagues":o===v.MESSAGE_LEFT?"left":o===v.CLOSED?"closed":"bot"}function In(e,t){let o=n=>t[n.conversation.id]??n;return Object.fromEntries(ze.map(n=>[n,e[n].map(o)]))}var ot=(e,t)=>t.changed_at-e.changed_at||zn(e,t),zn=(e,t)=>e.conversation.id<t.conversation.id?-1:1;function Cn(e,t){return(o,n)=>{let[s,a]=[e(o)??1/0,e(n)??1/0];return s===a?t(o,n):s-a}}var er={waiting:At,mine:Cn(e=>e.unanswered_since,ot),left:Cn(e=>e.due_at??e.unanswered_since??e.changed_at,zn),colleagues:ot,bot:ot,closed:ot};function Pn({work:e,state:t,place:o,togglePane:n,showHelp:s}){let a=U(t.tabs),i=a?me(t,a):null,l=i?.operator?.id===t.operatorId,d=t.link==="online",c=i&&!l?Ue(t,i).way:null,h=c!==null&&c!=="take_over",[p]=ye(t.inbox.rows,t.operatorId),k={next_chat:()=>w(()=>e.step(1)),previous_chat:()=>w(()=>e.step(-1)),longest_waiting(){let g=nt(t.inbox.rows,t.operatorId).waiting.find($=>!F($));g&&w(()=>e.open(g.conversation.id))},take:()=>a&&d&&h&&e.take(a),accept:()=>p&&d&&xe({work:e,place:o},p.conversation.id),let_pass:()=>p&&d&&e.letPass(p.conversation.id),end_chat:()=>a&&d&&l&&e.end(a),close_tab:()=>a&&e.closeTab(a),reply:()=>X(a),note:()=>a&&tr(a),suggestion_1:()=>a&&ue(a,'[data-suggestion="1"]')?.click(),suggestion_2:()=>a&&ue(a,'[data-suggestion="2"]')?.click(),suggestion_3:()=>a&&ue(a,'[data-suggestion="3"]')?.click(),visitor_pane:n,help:s};return g=>k[g]?.();function w(g){g(),X(U(e.store.get().tabs))}}function tr(e){ue(e,"[data-note]")?.click(),X(e)}var or=800;function Wn(){let e=u(),{state:t,work:o}=_(),n=t.link!=="online",[s,a]=f(!1);if(x(()=>{if(!n)return a(!1);let c=setTimeout(()=>a(!0),or);return()=>clearTimeout(c)},[n]),!s||!n)return null;let i=t.link==="stopped"||t.link==="outdated",l=i?`link_${t.link}`:"link_lost",d=t.pending.length;return r`
    <div class="banner" role="alert">
      <${b} name="offline" />
      <span>${e(l)}${!i&&d>0&&` ${e("link_kept",{count:d})}`}</span>
      <button type="button" class="button" onClick=${()=>i?location.reload():o.reconnect()}>
        ${e(i?"reload":"try_again")}
      </button>
    </div>`}function Rn(){let e=u(),{direction:t}=C(),{state:o,work:n}=_();return r`
    <div class="notices" role="status">
      ${o.notices.map(s=>r`
        <p class=${s.isBad?"notice notice-bad":"notice"} key=${s.id}>
          <bdi dir=${t}>${s.text}</bdi>
          ${s.action&&r`<${nr} notice=${s} />`}
          <button type="button" class="icon-button" aria-label=${e("close")} onClick=${()=>n.forget(s.id)}>
            <${b} name="close" />
          </button>
        </p>`)}
    </div>`}function nr({notice:{id:e,action:t}}){let{work:o}=_();return r`<button type="button" class="link-button" onClick=${()=>{o.forget(e),t?.run()}}>${t?.label}</button>`}function $e({load:e}){let t=u(),[o,n]=f(null),[s,a]=f(!1);return x(()=>{e().then(i=>n({Page:i}),()=>a(!0))},[]),o?r`<${o.Page} />`:s?r`
    <main class="bot">
      <p class="alert" role="alert">${t("error_unreachable")}</p>
      <button type="button" class="button" onClick=${()=>location.reload()}>${t("reload")}</button>
    </main>`:r`<main class="bot"><${te} /></main>`}var sr=async()=>(await import("../shared/bot_page-36LFIRH5.js")).BotPage;function Mn(){return r`<${$e} load=${sr} />`}function Dn({onClose:e}){let t=u();return r`
    <${se} title=${t("help")} onClose=${e}>
      <dl class="keys">
        ${[...Ot,...hn].map(({action:o,shown:n})=>r`
          <div key=${o}><dt>${t(`key_${o}`)}</dt>
            <dd dir="ltr">${n.map(s=>r`<kbd key=${s}>${s}</kbd>`)}</dd></div>`)}
      </dl>
    <//>`}var ar=3e3;function Ln(){let e=u(),{state:t}=_(),[o,n]=ir(),s=Z(()=>nt(t.inbox.rows,t.operatorId),[t.inbox.rows,t.operatorId]),a=M(s),i=o&&t.inbox.isLoaded?In(a.current,t.inbox.rows):s;a.current=i;let l=Z(()=>En(s.waiting),[s]),d=c=>{let h=c.currentTarget.querySelectorAll(".row");Kt([...h].map(p=>p),c.key)&&c.preventDefault()};return r`
    <nav class="list" aria-label=${e("chats")} onKeyDown=${d} ...${n}>
      ${t.inbox.isLoaded?ze.map(c=>r`
        <${rr} key=${c} name=${c} rows=${i[c]} count=${s[c].length}
          places=${l} />`):r`<${te} />`}
    </nav>`}function rr({name:e,rows:t,count:o,places:n}){let s=u(),{number:a}=C(),[i,l]=f(e==="closed");return!t.length&&!o&&!Nn.includes(e)?null:r`
    <section class=${`section section-${e}`} data-section=${e}>
      <h2>
        <button type="button" class="section-head" aria-expanded=${!i} onClick=${()=>l(!i)}>
          <span>${s(`section_${e}`)}</span><span class="count">${a(o)}</span>
        </button>
      </h2>
      ${!i&&(t.length?r`<ul>${t.map(d=>r`<${Zo} key=${d.conversation.id} row=${d} section=${e}
              place=${n.get(d.conversation.id)} />`)}</ul>`:r`<p class="section-empty">${s(`section_${e}_empty`)}</p>`)}
    </section>`}function ir(){let[e,t]=f(!1),o=M(0),n=()=>{clearTimeout(o.current),t(!1)},s=a=>{a.pointerType!=="touch"&&(clearTimeout(o.current),o.current=window.setTimeout(n,ar),t(!0))};return x(()=>()=>clearTimeout(o.current),[]),[e,{onPointerMove:s,onPointerLeave:n}]}var lr=async()=>(await import("../shared/smart_page-5Z2YTDMB.js")).SmartPage;function qn(){return r`<${$e} load=${lr} />`}var dr=async()=>(await import("../shared/team_page-UGTEBPUI.js")).TeamPage;function Fn(){return r`<${$e} load=${dr} />`}function Bn({shown:e,children:t}){let o=u(),{state:n}=_();return r`
    <div class="tabs">
      <ul class="tab-list" aria-label=${o("open_chats")}>
        ${n.tabs.ids.map(s=>r`<${cr} key=${s} id=${s} isShown=${e.includes(s)} />`)}
      </ul>
      ${t}
    </div>`}function cr({id:e,isShown:t}){let o=u(),{state:n,work:s}=_(),a=me(n,e),i=a?D(o,a,n.inbox.visitors[e]):o("visitor"),l=n.inbox.rows[e],d=l&&Qe(n.inbox,l),c=["tab",t&&"tab-shown",U(n.tabs)===e&&"tab-front"].filter(Boolean);return r`
    <li class=${c.join(" ")}>
      <button type="button" class="tab-name" aria-current=${U(n.tabs)===e?"true":void 0}
        onClick=${()=>s.open(e)}>
        ${d&&r`<span class="unread"><span class="visually-hidden">${o("unread")}</span></span>`}
        <bdi>${i}</bdi>
      </button>
      <button type="button" class="tab-close" aria-label=${o("close_tab_of",{name:i})}
        onClick=${()=>s.closeTab(e)}>
        <${b} name="close" />
      </button>
    </li>`}var Hn=3;function jn({messages:e},t){let o=e.filter(s=>s.sender.kind===R.VISITOR);if(t&&Gn(t)>=Hn)return{text:t,line:o.length+1};let n=e.findLast(s=>s.sender.kind!==R.BOT);return n?.sender.kind!==R.VISITOR||Gn(n.text)<Hn?null:{text:n.text,line:o.length}}function Gn(e){return e.match(/\p{L}/gu)?.length??0}function st(e,t){return e.trim()?`${e.trimEnd()} ${t}`:t}function Vn({storage:e,operatorId:t}){let o=`chatserver:console:${t}:suggestions`;return{isOn:()=>e.getItem(o)!=="off",set(n){n?e.removeItem(o):e.setItem(o,"off")}}}var ur=400,mr=250;function at({id:e,isWriting:t,onChoose:o}){let n=u(),{number:s}=C(),{state:a}=_(),i=a.hasSuggestions?jn(a.conversations[e],a.drafts[e]?.text):null,l=hr(e,i?.text??""),[d,c]=f(0),[h,p]=f(!1),[k,w,g,$]=pr(l);if(!i||!l.length||i.line===d||t&&!h)return null;let A=S=>{p(!1),w(null),o(S)},I=()=>{p(!1),c(i.line)},L=S=>S.preventDefault();return r`
    <div class="suggestions" role="group" aria-label=${n("suggestions")} onMouseDown=${L}
      onFocusIn=${()=>p(!0)}
      onFocusOut=${S=>p(_r(S))}
      onKeyDown=${S=>S.key==="Escape"&&w(null)}>
      ${l.map((S,y)=>r`
        <button type="button" class="suggestion" key=${S.entry_id} data-suggestion=${y+1}
          aria-keyshortcuts=${`Alt+${y+1}`} onClick=${()=>A(S.text)}
          onMouseEnter=${()=>w(S.entry_id)} onMouseLeave=${$}
          onFocus=${()=>w(S.entry_id)} onBlur=${()=>w(null)}>
          <kbd aria-hidden="true">${s(y+1)}</kbd>
          <span class="suggestion-words">
            <span class="suggestion-title" dir="auto">${S.title}</span>
            <span class="suggestion-text" dir="auto">${S.text}</span>
          </span>
        </button>`)}
      <button type="button" class="icon-button" aria-label=${n("suggestions_dismiss")}
        title=${n("suggestions_dismiss")} onClick=${I}><${b} name="close" /></button>
      ${k&&r`<p class="suggestion-preview" aria-hidden="true" dir="auto" onMouseEnter=${g}
          onMouseLeave=${$}>${k}</p>`}
    </div>`}function pr(e){let[t,o]=f(null),n=M(0),s=()=>clearTimeout(n.current),a=d=>{s(),o(d)},i=()=>{s(),n.current=window.setTimeout(()=>o(null),mr)};return[e.find(d=>d.entry_id===t)?.text??null,a,s,i]}function _r(e){return e.currentTarget.contains(e.relatedTarget)}function hr(e,t){let{work:o}=_(),[n,s]=f([]);return x(()=>{if(!t)return s([]);let a=!0,i=setTimeout(async()=>{let l=await o.suggest(e,t);a&&s(l)},ur);return()=>{a=!1,clearTimeout(i)}},[e,t]),n}function Yn({label:e,question:t,isDisabled:o,onYes:n}){let s=u(),[a,i]=f(!1),l=M(null);if(x(()=>l.current?.focus(),[a]),!a)return r`<button type="button" class="button" disabled=${o} onClick=${()=>i(!0)}>
      ${e}</button>`;let d=()=>{i(!1),n()};return r`
    <span class="ask-once" role="group" aria-label=${t}>
      <bdi>${t}</bdi>
      <button type="button" class="button" onClick=${()=>i(!1)}>${s("cancel")}</button>
      <button type="button" class="button button-main" disabled=${o} ref=${l}
        onClick=${d}>${e}</button>
    </span>`}function rt({view:e}){let t=u(),{state:o}=_(),n=e.form.some(({key:a,value:i})=>a==="email"&&i),s=o.me?.promises_mail&&n;return r`<span class="mail-hint">${t(s?"desk_by_mail":"desk_on_return")}</span>`}var Un=new Set(["offered_to_me","offered","comes_back_to_me","comes_back"]);function Kn({id:e,view:t,mode:o,onMode:n}){let s=u(),{direction:a}=C(),{state:i,work:l}=_(),d=ae(i.me),c=Ue(i,t),h=we(i.inbox.rows[e]),p=t.state===v.WAITING,k=(p||t.state===v.MESSAGE_LEFT)&&c.way!==null,w=g=>{l.drafts.write(e,st(l.drafts.read(e),g)),l.tell(s("suggestion_kept"))};return r`
    <div class=${p&&c.way?"offer":"offer offer-quiet"}>
      <p class="offer-text"><bdi dir=${a}>${h?s("offer_call"):s(fr(c,d),{name:c.name})}</bdi>${Un.has(c.kind)&&r` <${Ie} until=${c.until??0} />`}${t.state===v.MESSAGE_LEFT&&!h&&r` <${rt} view=${t} />`}</p>
      <${it} mode="note" at=${o} onMode=${n} />
      ${d&&c.kind==="colleague"&&r`<${it} mode="whisper" at=${o} onMode=${n} />`}
      <${gr} id=${e} view=${t} standing=${c} />
      ${k&&o==="reply"&&r`<${at} id=${e} isWriting=${l.drafts.read(e).trim()!==""} onChoose=${w} />`}
    </div>`}function fr({kind:e},t){return Un.has(e)?`desk_standing_${e}`:e==="colleague"&&t?"desk_standing_led":`offer_${e}`}function it({mode:e,at:t,onMode:o}){let n=u(),s=t===e,a=e==="note";return r`
    <button type="button" class=${`chip ${s?`chip-on chip-${e}`:""}`} data-note=${a||void 0}
      data-whisper=${!a||void 0} aria-pressed=${s} title=${n(a?"note_hint":"desk_whisper_hint")}
      onClick=${()=>o(s?"reply":e)}>
      <${b} name=${a?"note":"eye_off"} /> ${n(a?"note":"desk_whisper")}</button>`}function gr({id:e,view:t,standing:{way:o,kind:n}}){let s=u(),a=_(),{state:i,work:l}=a,d=i.link!=="online";if(o==="take_over")return r`<${Yn} label=${s("take_over")} question=${s("desk_take_over_sure",{name:t.operator.name})}
      isDisabled=${d} onYes=${()=>l.takeOver(e,t.operator.id)} />`;if(o==="accept")return r`
      <button type="button" class="button" disabled=${d} title=${s("desk_let_pass_hint")}
        onClick=${()=>l.letPass(e)}>${s("desk_let_pass")}</button>
      <button type="button" class="button button-main" disabled=${d}
        onClick=${()=>xe(a,e)}>${s("desk_accept")}</button>`;if(!o)return null;let c=o==="take_back"?"desk_take_back":t.state===v.WAITING?"take":"take_over",h=n===v.WAITING||n==="comes_back";return r`<button type="button" class=${h?"button button-main":"button"} disabled=${d}
    onClick=${()=>l.take(e)}>${s(c)}</button>`}function Xn({id:e,replies:t,at:o,view:n,query:s,onChoose:a,onPoint:i}){let l=u(),{fill:d}=_(),c=M(null);return x(()=>c.current?.children[o]?.scrollIntoView({block:"nearest"}),[o]),r`
    <div class="canned" onMouseDown=${p=>p.preventDefault()}>
      ${t.length?r`
        <div class="canned-list" role="listbox" id=${e} aria-label=${l("canned")} ref=${c}>
          ${t.map((p,k)=>r`
            <div role="option" id=${`${e}-${k}`} key=${`${p.department}/${p.shortcut}`}
              aria-selected=${k===o} class=${k===o?"canned-item canned-at":"canned-item"}
              onClick=${()=>a(p)} onPointerMove=${()=>k!==o&&i(k)}>
              <span class="canned-name">/${p.shortcut}</span>
              <span class="canned-text" dir="auto">${d(p,n)}</span>
            </div>`)}
        </div>
        <p class="canned-keys" aria-hidden="true">${l("canned_keys")}</p>`:r`<p class="canned-none" role="status" id=${e}>${l("canned_none",{query:s})}</p>`}
    </div>`}var Qn={reply:{write:"write_reply",send:"send"},note:{write:"write_note",send:"add_note"},whisper:{write:"desk_write_whisper",send:"desk_whisper"}};function Jn({id:e,view:t,isMine:o,mode:n,onMode:s}){let a=u(),{state:i,work:l,fill:d}=_(),c=ee(),h=M(null),p=n==="reply",k=p?e:`${e}:${n}`,[w,g]=f(()=>l.drafts.read(k)),[$,A]=f(null),[I,L]=f(0),S=$?Wo(i.cannedReplies,$.query,t.department,t.language):[],y=i.inbox.rows[e]?.due_at!=null&&!i.inbox.visitors[e]?.is_online,H=Dt(w)>De.TEXT_CODE_POINTS;x(()=>g(l.drafts.read(k)),[k]),x(()=>()=>l.stopTyping(e),[e]),x(()=>{document.activeElement===document.body&&X(e)},[]);let G=(T,j)=>{g(T),l.drafts.write(k,T),A(p?Po(T,j):null),L(0),p&&T.trim()?l.typing(e):l.stopTyping(e)},W=T=>{if(!$)return;let j=d(T,t);B(Mo(w,$,j),$.start+j.length)};function B(T,j){G(T,0),A(null),h.current&&(h.current.value=T,h.current.focus(),h.current.setSelectionRange(j,j))}let K=T=>{let j=st(w,T);B(j,j.length)},Y=()=>{let T=w.trim();!T||H||(p?l.send(e,T):l[n](e,T),G("",0),p||pe())};function pe(){s("reply"),setTimeout(()=>document.activeElement===document.body&&ue(e,`[data-${n}]`)?.focus())}let z=T=>{if(!T.isComposing){if($&&_e(T))return T.preventDefault();T.key!=="Enter"||T.shiftKey||(T.preventDefault(),Y())}};function _e(T){let j=T.key==="ArrowDown"?1:T.key==="ArrowUp"?-1:0;if(j&&S.length)L((I+j+S.length)%S.length);else if(T.key==="Escape")A(null);else if((T.key==="Enter"||T.key==="Tab")&&!T.shiftKey&&S[I])W(S[I]);else return!1;return T.stopPropagation(),!0}let Re=a(Qn[n].write,{name:t.operator?.name??""}),lt=T=>{s(T),X(e)};return r`
    <div class=${`composer composer-${n}`}>
      ${$&&r`<${Xn} id=${c} replies=${S} at=${I} view=${t} query=${$.query}
        onChoose=${W} onPoint=${L} />`}
      <div class="composer-field">
        <textarea ref=${h} rows="1" dir=${w?"auto":void 0} placeholder=${Re}
          aria-label=${Re} data-composer=${e} value=${w}
          aria-controls=${$?c:void 0}
          aria-activedescendant=${$&&S.length?`${c}-${I}`:void 0}
          onInput=${T=>G(T.target.value,T.target.selectionStart)}
          onKeyDown=${z} onBlur=${()=>A(null)}></textarea>
      </div>
      <div class="composer-foot">
        ${o&&r`<${it} mode="note" at=${n} onMode=${lt} />`}
        ${p&&r`
          <button type="button" class="chip" title=${a("canned_hint")}
            onMouseDown=${T=>T.preventDefault()}
            onClick=${()=>br(h.current,w,G)}><${b} name="slash" /> ${a("canned")}</button>
          <button type="button" class="icon-button" aria-pressed=${i.hasSuggestions} aria-label=${a("suggestions")}
            title=${a(i.hasSuggestions?"suggestions_off":"suggestions_on")}
            onClick=${()=>l.setSuggestions(!i.hasSuggestions)}><${b} name="spark" /></button>`}
        ${p&&y&&r`<${rt} view=${t} />`}
        <span class="spacer"></span>
        ${H&&r`<span class="hint hint-bad" role="status">${a("too_long")}</span>`}
        <button type="button" class="button button-main send" disabled=${!w.trim()||H} onClick=${Y}>
          ${a(Qn[n].send)}
        </button>
      </div>
      ${p&&r`<${at} id=${e} isWriting=${w.trim()!==""} onChoose=${K} />`}
    </div>`}function br(e,t,o){let n=t&&!/\s$/u.test(t)?`${t} /`:`${t}/`;o(n,n.length),e?.focus()}function Zn({events:e,messages:t}){let o=sn(e),n=e.filter(({body:a,seq:i})=>a.kind!==P.BOT_DECIDED&&!o.has(i-1));return{items:wr(qt({events:n,messages:t})),decisions:yr(e),reasons:o}}function Pe({added:e=[],removed:t=[]}){return{add:e,remove:t}}function wr(e){let t=[];for(let o of e){let[n,s]=[t.at(-1),Et(o)],a=n&&Et(n);n&&s&&a?.sender.id===s.sender.id?t[t.length-1]={type:"event",key:n.key,event:kr(a,s)}:t.push(o)}return t.filter(o=>{let n=Et(o);return!n||!so(Pe(n.body))})}function Et(e){return e.type==="event"&&e.event.body.kind===P.TAGGED?e.event:null}function kr(e,t){let{add:o,remove:n}=ao(Pe(e.body),Pe(t.body));return{...t,body:{...t.body,added:o,removed:n}}}function yr(e){let t=new Map;for(let{body:o}of e){if(o.kind!==P.BOT_DECIDED)continue;let n=e.find(s=>s.seq>o.question_seq&&s.sender.kind===R.BOT&&s.body.kind===P.MESSAGE);n&&t.set(n.seq,o)}return t}function es({id:e,text:t,view:o}){let n=u(),{state:s}=_(),{visitor:a}=o;return r`
    <div class="group group-visitor group-draft">
      <${q} kind="visitor" name=${a.name} id=${a.id} isSmall />
      <div class="group-body">
        <div class="bubble bubble-draft" dir="auto" aria-live="off">${t}</div>
        <p class="group-by"><bdi>${D(n,o,s.inbox.visitors[e])}</bdi> · ${n("is_typing")}</p>
      </div>
    </div>`}var vr=new Set(["given","came_back"]),xr=new Set(["taken","transferred","closed_by_operator","given","came_back","taken_back","taken_over"]);function ts(e,{body:t,sender:o},{operatorId:n,department:s,sentTo:a,passedBy:i}){if(t.reason==="transferred"&&a)return Tr(e,o,a,n);if(t.reason==="came_back"&&i)return $r(e,i,t.operator,n);let l=t.reason==="came_back"&&o.kind===R.OPERATOR?"taken_back":t.reason,d=vr.has(l)?t.operator:o,c=d?.id===n&&xr.has(l)?"_own":"";return e(`reason_${l}${c}`,{name:d?.name??"",department:s})}function $r(e,t,o,n){let s=t.id===n?"_by_you":o?.id===n?"_own":"";return e(`reason_passed_back${s}`,{by:t.name??"",name:o?.name??""})}function Tr(e,t,o,n){let s=t.id===n?"_by_you":o.id===n?"_to_you":"";return e(`desk_sent${s}`,{name:t.name??"",to:o.name??""})}function os({event:e,body:t}){let o=u(),{state:n}=_(),s=t.operator.id===n.operatorId,a=e.sender.id===n.operatorId?o("you"):e.sender.name??"";return r`
    <div class="note whisper">
      <p class="note-head"><${b} name="eye_off" /> <bdi>${o("desk_whisper_by",{name:a})}</bdi> · <${le}
        at=${e.at} /></p>
      <p class="note-text" dir="auto"><${fe} text=${t.text} /></p>
      <p class="whisper-who">${s?o("desk_whisper_own"):o("desk_whisper_to",{name:t.operator.name??""})}</p>
    </div>`}function ns({at:e}){let{day:t}=C();return r`<p class="day"><span>${t(e,Ut(60))}</span></p>`}function ss({event:e,view:t,why:o}){let{body:n}=e;return n.kind===P.WHISPER?r`<${os} event=${e} body=${n} />`:n.kind===P.NOTE?r`<${Or} event=${e} text=${n.text} />`:n.kind===P.FORM_ANSWERED?r`<${Ar} event=${e} body=${n} />`:r`<${Sr} event=${e} view=${t} why=${o} />`}function Sr({event:e,view:t,why:o}){let n=u(),{direction:s}=C(),{departmentName:a,state:i}=_(),{body:l,sender:d}=e,h={[P.STATE_CHANGED]:()=>{let k=a(l.department??t.department??""),{operatorId:w}=i,g=o?.code==="transferred"?o.operator:void 0,$=o?.code==="declined"?o.operator:void 0,A=ts(n,{body:l,sender:d},{operatorId:w,department:k,sentTo:g,passedBy:$});return nn(n,A,o,w)},[P.ROUTED]:()=>on(n,l,i.operatorId),[P.VISITOR_RENAMED]:()=>n("renamed",{name:l.name}),[P.TAGGED]:()=>r`<${io} change=${Pe(l)} by=${d.name??""}
        isOwn=${d.id===i.operatorId} />`,[P.FORM_OFFERED]:()=>n("form_offered"),[P.RATED]:()=>r`${n("rated")} <${_o} rating=${l.score} />${l.comment&&r` <bdi>“${l.comment}”</bdi>`}`}[l.kind]?.();if(!h)return null;let p=l.kind===P.ROUTED?"line line-quiet":"line";return r`<p class=${p}><bdi dir=${s}>${h}</bdi> <span class="line-time"><${le}
    at=${e.at} /></span></p>`}function Or({event:e,text:t}){let o=u(),{state:n}=_(),s=e.sender.id===n.operatorId?o("you"):e.sender.name??"";return r`
    <div class="note">
      <p class="note-head">
        <${b} name="note" /> <bdi>${o("note_by",{name:s})}</bdi> · <${le} at=${e.at} />
      </p>
      <p class="note-text" dir="auto"><${fe} text=${t} /></p>
    </div>`}function Ar({event:e,body:t}){let o=u();return r`
    <div class="form-card">
      <p class="note-head"><${b} name="form" /> ${o(`form_${t.form}`)} · <${le} at=${e.at} /></p>
      <${oo} answers=${t.answers} department=${t.department} />
    </div>`}var Er=3;function rs({decision:{outcome:e,candidates:t=[]}}){let o=u(),[n,...s]=t.slice(0,Er),a=r`<span>${o(`why_${e}`)}</span> ${n&&r`<${as} candidate=${n} />`}`;return s.length?r`
    <details class="why">
      <summary>${a}</summary>
      <ul>
        ${s.map(i=>r`
          <li key=${i.entry_id}><${as} candidate=${i} /></li>`)}
      </ul>
    </details>`:r`<p class="why">${a}</p>`}function as({candidate:{phrasing:e,entry_id:t,score:o}}){let n=u(),{number:s}=C(),a=n("percent",{value:s(Math.round(o*100))});return r`<bdi class="why-phrasing">${e||t}</bdi> ${a}`}var Cr={picture:"picture",link:"link",video:"play"};function is({card:e}){let t=u(),o=Ft(e),n=t(`card_${e.kind}`),s=r`<${b} name=${Cr[e.kind]} /><span class="visually-hidden">${n}: </span>
    <bdi class="card-label">${e.label}</bdi>`;return o?r`
    <a class="card" href=${o} target="_blank" rel="noopener noreferrer nofollow" title=${n}>
      ${s} <bdi class="card-host" dir="ltr">${Bt(o)}</bdi>
    </a>`:r`<p class="card">${s}</p>`}function ls({id:e,message:t,isOwn:o,author:n}){let s=u(),{state:a}=_(),[i,l]=f(!1);if(i)return r`<${Ir} id=${e} message=${t} onDone=${()=>l(!1)} />`;if(t.isErased)return r`<div class="bubble bubble-erased">${s("erased")}</div>`;let d=o&&a.link==="online";return r`
    <div class="bubble-line" data-seq=${t.seq}>
      ${t.text&&r`
        <div class="bubble" dir="auto"><span class="visually-hidden"><bdi>${n}</bdi>: </span><${fe}
          text=${t.text} />${t.isEdited&&r`<span class="edited"> ${s("edited")}</span>`}</div>`}
      ${d&&r`<${Nr} id=${e} seq=${t.seq} onEdit=${()=>l(!0)} />`}
      ${t.smartMessage&&r`<span class="tag tag-quiet">${s("smart_message")}</span>`}
    </div>
    ${t.card&&r`<${is} card=${t.card} />`}
    ${t.buttons.length>0&&r`
      <p class="offered" aria-label=${s("offered_buttons")}>
        ${t.buttons.map(c=>r`<bdi class="offered-button" key=${c.id}>${c.label}</bdi>`)}
      </p>`}`}function Nr({id:e,seq:t,onEdit:o}){let n=u(),{work:s}=_(),[a,i]=f(!1),l=()=>a?s.erase(e,t):i(!0),d=[{key:"edit",label:n("edit_message"),icon:"edit",choose:o},{key:"erase",label:n(a?"erase_sure":"erase_message"),icon:"trash",isDanger:!0,staysOpen:!a,choose:l}];return r`<${re} label=${n("message_menu")} items=${d} buttonClass="icon-button bubble-menu"
    onClose=${()=>i(!1)}><${b} name="more" /><//>`}function Ir({id:e,message:t,onDone:o}){let n=u(),{work:s}=_(),[a,i]=f(t.text),l=()=>{a.trim()&&a.trim()!==t.text&&s.edit(e,t.seq,a.trim()),o()},d=c=>{if(!c.isComposing){if(c.key==="Escape")o();else if(c.key==="Enter"&&!c.shiftKey)l();else return;c.preventDefault()}};return r`
    <div class="editor">
      <textarea class="input" dir="auto" rows="2" aria-label=${n("edit_message")} value=${a} onKeyDown=${d}
        ref=${c=>c?.focus()}
        onInput=${c=>i(c.target.value)}></textarea>
      <div class="editor-foot">
        <button type="button" class="button" onClick=${o}>${n("cancel")}</button>
        <button type="button" class="button button-main" disabled=${!a.trim()} onClick=${l}>${n("save")}</button>
      </div>
    </div>`}function ds({id:e,group:t,view:o,decisions:n,readSeq:s}){let a=u(),{state:i}=_(),{sender:l,messages:d}=t,c=l.id===i.operatorId&&l.kind===R.OPERATOR,h=l.kind===R.VISITOR?D(a,o,i.inbox.visitors[e]):l.kind===R.BOT?a("bot"):c?a("you"):l.name,p=d[d.length-1],k=d.map(w=>n.get(w.seq)).find(Boolean);return r`
    <div class=${`group group-${l.kind} ${c?"group-own":""}`}>
      <${q} kind=${l.kind} name=${l.kind===R.VISITOR?o.visitor.name:l.name}
        id=${l.id} isSmall />
      <div class="group-body">
        ${d.map(w=>r`<${ls} key=${w.clientMessageId??w.id} id=${e}
          message=${w} isOwn=${c} author=${h} />`)}
        <p class="group-by"><bdi>${h}</bdi> · <${le} at=${p.at} />
          ${c&&r` · ${p.seq<=s?a("read"):a("sent")}`}</p>
        ${k&&r`<${rs} decision=${k} />`}
      </div>
    </div>`}var zr=new Map([[N.NOTE,"note"],[N.WHISPER,"whisper"]]);function cs({items:e}){let{operator:t}=_();return e.length?r`
    <div class="group group-operator group-own">
      <${q} kind="operator" name=${t.name} id=${t.id} isSmall />
      <div class="group-body">
        ${e.map(o=>r`<${Pr} key=${o.command.client_message_id} item=${o} />`)}
      </div>
    </div>`:null}function Pr({item:{command:e,error:t}}){let o=u(),{state:n,work:s,say:a}=_(),i=zr.get(e.type),l=e.client_message_id,d=["bubble","bubble-pending",i?`bubble-${i}`:"",t?"bubble-failed":""];return r`
    <div class=${d.join(" ")} dir="auto">${e.text}</div>
    ${t?r`
      <p class="group-by failed" role="alert">
        <bdi>${o("not_sent")} ${a(t)}</bdi>
        <button type="button" class="link-button" onClick=${()=>s.retry(l)}>${o("try_again")}</button>
        <button type="button" class="link-button" onClick=${()=>s.discard(l)}>${o("remove")}</button>
      </p>`:r`<p class="group-by sending">${o(n.link==="online"?"sending":"sending_later")}</p>`}`}var Wr=60;function us({id:e,conversation:t,view:o}){let n=u(),{state:s,work:a}=_(),{events:i,messages:l}=t,{items:d,decisions:c,reasons:h}=Z(()=>Zn({events:i,messages:l}),[i,l]),p=s.drafts[e]?.text,k=s.pending.filter(y=>y.command.conversation_id===e),w=M(null),g=M(0),$=M(0),[A,I]=f(!0);Le(()=>{let y=w.current;if(!y)return;let H=g.current>(i[0]?.seq??0)&&g.current>0;A?y.scrollTop=y.scrollHeight:H&&(y.scrollTop+=y.scrollHeight-$.current),g.current=i[0]?.seq??0,$.current=y.scrollHeight},[d,p,k.length]),x(()=>{let y=()=>A&&!document.hidden&&a.see(e);return y(),document.addEventListener("visibilitychange",y),()=>document.removeEventListener("visibilitychange",y)},[t.headSeq,A,s.link]),x(()=>{let y=w.current;if(!y||!A)return;let H=new ResizeObserver(()=>{y.scrollTop=y.scrollHeight});return H.observe(y),()=>H.disconnect()},[A]);let L=()=>{let y=w.current;y&&I(y.scrollHeight-y.scrollTop-y.clientHeight<Wr)},S=()=>{I(!0),w.current?.scrollTo({top:w.current.scrollHeight})};return r`
    <div class="log-frame">
      <div class="log" role="log" tabindex="0" aria-label=${n("messages")} ref=${w} onScroll=${L}>
        ${t.hasEarlier&&r`
          <button type="button" class="chip earlier" onClick=${()=>a.askHistory(e)}>${n("earlier")}</button>`}
        ${!d.length&&!k.length&&!p&&r`<p class="log-empty">${n("no_words_yet")}</p>`}
        ${d.map(y=>y.type==="day"?r`<${ns} key=${y.key} at=${y.at} />`:y.type==="group"?r`<${ds} key=${y.key} id=${e} group=${y} view=${o}
              decisions=${c} readSeq=${t.readMarks.visitor} />`:r`<${ss} key=${y.key} event=${y.event} view=${o}
              why=${h.get(y.event.seq)} />`)}
        <${cs} items=${k} />
        ${p&&r`<${es} id=${e} text=${p} view=${o} />`}
      </div>
      ${!A&&r`
        <button type="button" class="to-end" aria-label=${n("to_end")} title=${n("to_end")} onClick=${S}>
          <${b} name="down" /></button>`}
    </div>`}function ms({id:e,view:t,onClose:o}){let n=u(),{state:s,work:a,api:i}=_(),l=ae(s.me),d=s.inbox.visitors[e],c=ho(t,!!d?.is_online,l),[h,p]=f({what:"visitor",reason:"",days:1,is_silent:!1}),[k,w]=f(""),[g,$]=f(!1),[A,I]=f(!1),[L,S]=f(null),y=ee(),H=A&&!h.reason.trim(),G=z=>p({...h,...z}),W=z=>i.call("blocks/undo",{id:z}).then(()=>a.tell(n("desk_block_undone")),_e=>a.tell(he(n,_e),!0)),B=async z=>{$(!0),w("");try{await z()}catch(_e){w(he(n,_e)),S(null)}$(!1)},K=()=>B(async()=>{let z=bo(await i.call(...fo(e,h)));a.tell(n("desk_blocked"),!1,z?{label:n("desk_undo"),run:()=>W(z)}:null),o()}),Y=z=>{if(z.preventDefault(),!g){if(I(!0),!h.reason.trim())return document.getElementById(y)?.focus();if(h.what!=="network")return K();B(async()=>S((await i.call(go("",e))).chats))}},pe=D(n,t,d);return L?r`<${wo} name=${pe} chats=${L} isBusy=${g} onYes=${K}
      onNo=${()=>S(null)} />`:r`
    <${se} title=${n("desk_block_title",{name:pe})} onClose=${o}>
      <form class="send-form" onSubmit=${Y} noValidate>
        <div class="field">
          <span class="label-line"><label for=${y}>${n("desk_block_reason")}</label>
            <span class="hint" aria-hidden="true">${n("block_required")}</span></span>
          <input id=${y} class="input" dir=${h.reason?"auto":void 0} required maxlength="200"
            aria-invalid=${H||void 0} aria-describedby=${`${y}-about`}
            value=${h.reason} placeholder=${n("desk_block_reason_hint")}
            onInput=${z=>G({reason:z.target.value})} />
          <span id=${`${y}-about`}>${H&&r`<span class="hint hint-bad">${n("block_reason_missing")}</span>`}</span>
        </div>
        ${c.length>1&&r`<${Ct} legend=${n("desk_block_what")} chosen=${h.what} values=${c}
          words=${z=>n(z==="visitor"?"desk_block_this":`desk_block_${z}`)}
          onChoose=${z=>G({what:z})} />`}
        <${Ct} legend=${n("desk_block_days")} chosen=${h.days}
          values=${l?[...bt,null]:bt}
          words=${z=>n(`desk_block_days_${z??"all"}`)}
          onChoose=${z=>G({days:z})} />
        <${Ct} legend=${n("desk_block_how")} chosen=${h.is_silent} values=${[!1,!0]}
          words=${z=>n(z?"desk_block_silent":"desk_block_visible")}
          onChoose=${z=>G({is_silent:z})} />
        <p class="hint">${n(h.is_silent?"desk_block_silent_hint":"desk_block_visible_hint")}</p>
        ${k&&r`<p class="alert" role="alert">${k}</p>`}
        <div class="form-foot">
          <button type="button" class="button" onClick=${o}>${n("cancel")}</button>
          <button type="submit" class="button button-bad" disabled=${g}>
            ${n(g?"one_moment":"desk_block")}</button>
        </div>
      </form>
    <//>`}function Ct({legend:e,chosen:t,values:o,words:n,onChoose:s}){let a=ee();return r`
    <fieldset class="options">
      <legend>${e}</legend>
      ${o.map(i=>r`
        <label class="option" key=${String(i)}>
          <input type="radio" name=${a} checked=${i===t} onChange=${()=>s(i)} />
          <span>${n(i)}</span>
        </label>`)}
    </fieldset>`}function ps({id:e,view:t,onClose:o}){let n=u(),{state:s,work:a,say:i}=_(),[l,d]=f(null),[c,h]=f(""),[p,k]=f(""),[w,g]=f(!1),$=ee(),A=async I=>{if(I.preventDefault(),!l||w)return;g(!0),k("");let L=l.kind==="operator"?{operator_id:l.id}:{department:l.id},S=await a.transfer(e,{...L,note:c.trim()});g(!1),S?k(i(S)):o()};return r`
    <${se} title=${n("transfer")} onClose=${o}>
      <form class="send-form" onSubmit=${A}>
        <${Rr} view=${t} target=${l} onTarget=${d} />
        <${Mr} view=${t} target=${l} onTarget=${d} />
        <div class="field">
          <label for=${$}>${n("desk_transfer_note")}</label>
          <textarea id=${$} class="input" rows="2" dir=${c?"auto":void 0}
            maxlength=${De.TEXT_CODE_POINTS}
            placeholder=${n("desk_transfer_note_hint")} value=${c}
            onInput=${I=>h(I.target.value)}></textarea>
        </div>
        ${p&&r`<p class="alert" role="alert">${p}</p>`}
        <${Dr} view=${t} department=${l?.kind==="department"?l.id:t.department} />
        <div class="form-foot">
          <button type="button" class="button" onClick=${o}>${n("cancel")}</button>
          <button type="submit" class="button button-main" disabled=${!l||w||s.link!=="online"}>
            ${n(w?"one_moment":"desk_transfer_send")}</button>
        </div>
      </form>
    <//>`}function Rr({view:e,target:t,onTarget:o}){let n=u(),{state:s,departmentName:a}=_(),i=s.me?.departments??[];return r`
    <fieldset class="targets">
      <legend>${n("desk_to_department")}</legend>
      ${i.map(({key:l})=>{let d=Fe(s.team,l);return r`
        <${_s} key=${l} kind="department" id=${l} target=${t} onTarget=${o}
          isOff=${!!d?.why_away}>
          <span class="target-name"><bdi>${a(l)}</bdi>${l===e.department&&r` <span class="hint">${n("desk_present_department")}</span>`}</span>
          ${d&&r`<span class="hint"><${et} queue=${d} /></span>`}
        <//>`})}
    </fieldset>`}function Mr({view:e,target:t,onTarget:o}){let n=u(),{state:s}=_(),a=eo(s.team,s.operatorId,e.operator?.id);return a.length?r`
    <fieldset class="targets">
      <legend>${n("desk_to_colleague")}</legend>
      ${a.map(i=>r`
        <${_s} key=${i.operator.id} kind="operator" id=${i.operator.id} target=${t}
          onTarget=${o} isOff=${ie(i)!=="free"}>
          <${q} kind="operator" name=${i.operator.name} id=${i.operator.id} isSmall />
          <bdi class="target-name">${i.operator.name}</bdi>
          <span class="hint"><${Ze} member=${i} /></span>
        <//>`)}
    </fieldset>`:null}function _s({kind:e,id:t,target:o,isOff:n,onTarget:s,children:a}){let i=o?.kind===e&&o.id===t;return r`
    <label class=${n?"target target-off":"target"}>
      <input type="radio" name="target" checked=${i} disabled=${n&&!i}
        onChange=${()=>s({kind:e,id:t})} />
      ${a}
    </label>`}function Dr({view:e,department:t}){let o=u(),{api:n,state:s}=_(),[a,i]=f([]);if(x(()=>{n.call("departments").then(c=>i(c.departments),()=>{})},[]),!e.operator)return null;let l=a.find(({key:c})=>c===t)?.rules.transfer_seconds,d=e.operator.id===s.operatorId?"desk_transfer_back":"desk_transfer_back_to";return r`
    <p class="hint comes-back">${!!l&&o(d,{time:co(o,l),name:e.operator.name})}</p>`}function hs({id:e,view:t,isMine:o}){let n=u(),{state:s,work:a}=_(),i=s.inbox.visitors[e],l=s.link==="online",[d,c]=f(null),h=()=>c(null),p=t.state!==v.CLOSED&&(o||!t.operator||ae(s.me)),k=[{key:"block",label:n("desk_block_visitor"),icon:"block",isDanger:!0,isDisabled:!l,choose:()=>c("block")}];return r`
    <header class="thread-head">
      <button type="button" class="icon-button only-narrow" aria-label=${n("back_to_list")}
        onClick=${a.showList}>
        <${b} name="back" isDirectional />
      </button>
      <${q} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${i?.is_online} />
      <div class="thread-who">
        <h2 dir="auto">${D(n,t,i)}</h2>
        <p class="thread-state"><${Lr} view=${t} isMine=${o} /></p>
      </div>
      ${o&&r`<button type="button" class="button" disabled=${!l} title=${n("end_chat_hint")}
        onClick=${()=>a.end(e)}>${n("end_chat")}</button>`}
      ${p&&r`<button type="button" class="icon-button" aria-label=${n("transfer")} title=${n("transfer")}
        disabled=${!l} onClick=${()=>c("transfer")}><${b} name="move" isDirectional /></button>`}
      <${re} label=${n("desk_more_actions")} items=${k}><${b} name="more" /><//>
      <button type="button" class="icon-button" aria-label=${n("close_tab")} title=${n("close_tab")}
        onClick=${()=>a.closeTab(e)}><${b} name="close" /></button>
      ${d==="transfer"&&r`<${ps} id=${e} view=${t} onClose=${h} />`}
      ${d==="block"&&r`<${ms} id=${e} view=${t} onClose=${h} />`}
    </header>`}function Lr({view:e,isMine:t}){let o=u(),{direction:n}=C(),{state:s,departmentName:a}=_(),i=we(s.inbox.rows[e.id]),l=e.department?r`<bdi>${a(e.department)}</bdi> · `:"";if(e.state===v.WAITING){let d=e.queued_at!=null&&r`<${ve} since=${e.queued_at} />`;return r`${l}${o("state_waiting")} ${d}`}if(e.state===v.ASSIGNED){let d=o("state_colleague",{name:e.operator?.name??""});return r`${l}<bdi>${t?o("state_mine"):d}</bdi>`}return i?r`${l}<${b} name="phone" /> <bdi dir=${n}>${uo(o,i)}</bdi>`:r`${l}${o(`state_${e.state}`)}`}function fs({id:e,isFocused:t}){let o=u(),{state:n,work:s}=_(),a=me(n,e),i=a?.state===v.ASSIGNED&&a.operator?.id===n.operatorId,[l,d]=f("reply");x(()=>d("reply"),[i]),x(()=>d(p=>p==="whisper"?"reply":p),[a?.operator?.id]);let c=a?D(o,a,n.inbox.visitors[e]):"",h=()=>s.focus(e);return r`
    <section class=${t?"thread thread-front":"thread"} data-thread=${e}
      aria-label=${o("chat_with",{name:c})}
      onFocusIn=${h} onPointerDown=${h}>
      ${a?r`
        <${hs} id=${e} view=${a} isMine=${i} />
        <${us} id=${e} conversation=${n.conversations[e]} view=${a} />
        ${!i&&r`<${Kn} id=${e} view=${a} mode=${l} onMode=${d} />`}
        ${(i||l!=="reply")&&r`
          <${Jn} id=${e} view=${a} isMine=${i} mode=${l} onMode=${d} />`}`:r`<${te} />`}
    </section>`}var qr=360,Fr=3;function gs(){let e=u(),{state:t,isPaneOpen:o,togglePane:n}=_(),[s,a]=f(!0),[i,l]=Hr(),d=s?l:1,c=xn(t.tabs,d),h=U(t.tabs);return r`
    <main class="threads" ref=${i} aria-label=${e("open_chats")}>
      ${t.tabs.ids.length>0&&r`
        <${Bn} shown=${c}>
          ${l>1&&r`
            <button type="button" class="icon-button" aria-pressed=${s} aria-label=${e("side_by_side")}
              title=${e("side_by_side")} onClick=${()=>a(!s)}><${b} name="columns" /></button>`}
          <button type="button" class="icon-button" aria-pressed=${o} aria-label=${e("visitor_pane")}
            title=${e("visitor_pane")} onClick=${n}><${b} name="panel" isDirectional /></button>
        <//>`}
      ${c.length?r`
        <div class="columns">
          ${c.map(p=>r`<${fs} key=${p} id=${p} isFocused=${p===h&&c.length>1} />`)}
        </div>`:r`<${Br} />`}
    </main>`}function Br(){let e=u(),{state:t}=_();return t.inbox.isLoaded?Object.keys(t.inbox.rows).length?r`<${gt} icon="inbox" title=${e("empty_title")} text=${e("empty_text")}>
    <p class="hint">${e("empty_keys")} <kbd>Alt</kbd> <kbd>N</kbd></p>
  <//>`:r`<${gt} icon="chat" title=${e("empty_shop_title")} text=${e("empty_shop_text")} />`:null}function Hr(){let e=M(null),[t,o]=f(1);return x(()=>{if(!e.current)return;let n=new ResizeObserver(([{contentRect:s}])=>o(Math.max(1,Math.min(Fr,Math.floor(s.width/qr)))));return n.observe(e.current),()=>n.disconnect()},[]),[e,t]}function bs(){let e=u(),{account:t}=_(),[o,n]=f(null),[s,a]=f(null),i=()=>t.devices().then(n,a);x(()=>{i()},[]);let l=d=>t.endDevice(d).then(i,a);return s?r`<p class="alert" role="alert">${he(e,s)}</p>`:o?r`
    <ul class="devices">
      ${o.map(d=>r`
        <li key=${d.id} class="device">
          <span class="device-name">
            <bdi>${d.name||e("device_unknown")}</bdi>
            <span class="hint">${d.is_current?e("device_this"):r`${e("device_last_used")} <${Be}
              at=${d.last_used_at} />`}</span>
          </span>
          ${!d.is_current&&r`
            <button type="button" class="button" onClick=${()=>l(d.id)}>${e("device_end")}</button>`}
        </li>`)}
    </ul>`:r`<${te} count=${2} />`}function ws({onDone:e}){let t=u(),{account:o,work:n}=_(),[s,a]=f(""),[i,l]=f(!1),[d,c]=f(null);async function h(){await o.changePassword(s,d??""),n.tell(t("password_changed")),e()}return r`
    <${de} send=${h} action=${t("change_password")} isReady=${d!==null&&s!==""}>
      <${ke} label=${t("password_current")} isShown=${i} onShow=${l} value=${s}
        autocomplete="current-password" onInput=${p=>a(p.target.value)} />
      <${Ce} onChange=${c} />
    <//>`}function ks(){let e=u(),{operator:t,account:o}=_(),[n,s]=f(null),a=()=>s(null),i=[{key:"password",label:e("change_password"),icon:"edit",choose:()=>s("password")},{key:"devices",label:e("devices"),icon:"panel",choose:()=>s("devices")},{key:"out",label:e("sign_out"),icon:"back",choose:()=>o.signOut(!1)},{key:"everywhere",label:e("sign_out_everywhere"),icon:"offline",isDanger:!0,choose:()=>o.signOut(!0)}];return r`
    <${re} label=${e("account")} hasText items=${i} buttonClass="account-button">
      <${q} kind="operator" name=${t.name} id=${t.id} isSmall />
      <span class="visually-hidden">${e("account")}: </span><bdi class="account-name">${t.name}</bdi>
    <//>
    ${n==="password"&&r`
      <${se} title=${e("change_password")} onClose=${a}><${ws} onDone=${a} /><//>`}
    ${n==="devices"&&r`<${se} title=${e("devices")} onClose=${a}><${bs} /><//>`}`}function vs({onHelp:e}){let t=u(),{state:o,work:n}=_(),s=()=>n.setMuted(!o.isMuted);return r`
    <header class="top">
      <span class="brand brand-small" aria-hidden="true"><${b} name="chat" /></span>
      <h1 class="shop" dir="auto">${o.me?.shop_name??t("title")}</h1>
      <${Gr} />
      <span class="spacer"></span>
      <${jr} />
      <button type="button" class="icon-button" aria-pressed=${!o.isMuted} aria-label=${t("sound")}
        title=${t(o.isMuted?"sound_off":"sound_on")} onClick=${s}>
        <${b} name=${o.isMuted?"mute":"sound"} />
      </button>
      <button type="button" class="icon-button only-wide" aria-label=${t("help")} title=${t("help_hint")}
        onClick=${e}>
        <${b} name="help" />
      </button>
      <${je} />
      <${ks} />
    </header>`}var ys={bot:["bot","bot"],smart:["smart_messages","spark"],team:["team_title","people"]};function Gr(){let e=u(),{number:t}=C(),{state:o,place:n}=_(),s=ne(n.store).parts[0]??"",a=Object.hasOwn(ys,s),i=a?Ke(o):0;return r`
    <nav class="places" aria-label=${e("bot.places")}>
      <a class="place" href=${ht("chats")} aria-current=${a?void 0:"page"}><${b}
        name="chat" /><span class="place-name">${e("chats")}</span>${i>0&&r` <span class="place-count">${t(i)}<span class="visually-hidden"> ${e("section_waiting")}</span>
        </span>`}</a>
      ${Object.entries(ys).map(([l,[d,c]])=>r`
        <a key=${l} class="place" href=${ht(l)} title=${e(d)}
          aria-current=${l===s?"page":void 0}><${b} name=${c} /><span
            class="place-name">${e(d)}</span>
        </a>`)}
    </nav>`}function jr(){let e=u(),{number:t}=C(),{state:o,work:n}=_();if(!o.own)return null;let{status:s,chats:a,chat_limit:i}=o.own,l=s==="online",d=a>=i;return r`
    <span class=${d?"load load-full":"load"} title=${e("load_hint")}>
      ${e("load",{chats:t(a),limit:t(i)})}
    </span>
    <button type="button" class=${`status status-${s}`} role="switch" aria-checked=${l}
      aria-label=${e("take_chats")} title=${e(l?"go_away":"go_online")}
      disabled=${o.link!=="online"} onClick=${()=>n.setStatus(l?"away":"online")}>
      <span class="status-dot" aria-hidden="true"></span>${e(l?"online":"away")}
    </button>`}var xs="(min-width: 1180px)",Vr=new Map(Object.entries({bot:Mn,smart:qn,team:Fn}));function $s({work:e,operator:t,account:o,api:n}){let s=u(),{language:a}=qe(),i=ne(e.store),l=Z(()=>Qt(window),[]),{parts:d}=ne(l.store),c=Vr.get(d[0]),[h,p]=f(!1),[k,w]=f(()=>matchMedia(xs).matches);x(()=>{let W=matchMedia(xs),B=()=>w(W.matches);return W.addEventListener("change",B),()=>W.removeEventListener("change",B)},[]);let g=()=>w(W=>!W),$=U(i.tabs),A=$?me(i,$):null;x(()=>(e.start(),e.stop),[e]),x(()=>(l.start(),l.stop),[l]);let I=Xt(d);x(()=>{I&&(e.open(I),l.go("chats"))},[I,e,l]),Yr(s,i);let L=Pn({work:e,state:i,place:l,togglePane:g,showHelp:()=>p(!0)});Le(()=>{let W=B=>{let K=fn(B);!K||document.querySelector("dialog[open]")||c&&!_n.includes(K)||(B.preventDefault(),L(K))};return document.addEventListener("keydown",W),()=>document.removeEventListener("keydown",W)});let S=Z(()=>({work:e,state:i,operator:t,account:o,api:n,place:l,isPaneOpen:k,togglePane:g,say:W=>be(s,W),departmentName:W=>Ur(i.me?.departments,W,a),fill:(W,B)=>Ro(vt(W,B.language),{visitor_name:B.visitor.name,operator_name:t.name,shop_name:i.me?.shop_name??""})}),[e,i,t,o,k,s]),y=i.isListShown||!$,H=r`
    <div class="side">
      <${Ln} />
      <${pn} />
    </div>
    <${gs} />
    ${k&&$&&A&&r`<${po} id=${$} view=${A} />`}`,G=c?["desk","desk-bot"]:["desk",k&&A?"desk-pane":"",y?"desk-list":"desk-chat"];return r`
    <${Yt.Provider} value=${S}>
      <div class=${G.join(" ")}>
        <${vs} onHelp=${()=>p(!0)} />
        <div class="bars">
          <${Wn} />
          <${qo} />
          <${cn} />
        </div>
        ${c?r`<${c} key=${d[0]} />`:H}
        <${Rn} />
        ${h&&r`<${Dn} onClose=${()=>p(!1)} />`}
      </div>
    <//>`}function Yr(e,t){let o=Ke(t),n=t.me?.shop_name??"";x(()=>{let s=n?e("title_of",{shop:n}):e("title");document.title=o?`(${o}) ${s}`:s},[o,n,e])}function Ur(e,t,o){let n=e?.find(s=>s.key===t)?.names??{};return n[o]??n.en??Object.values(n)[0]??t}var Kr={sign_in:So,setup:Oo,password:Ao,unset:Eo,unreachable:Co};function Ts({gate:e,account:t,api:o,createWork:n}){let s=ne(e.store),a=s.phase==="inside"?s.operator?.id:void 0,i=Z(()=>a?n(a):null,[a]);if(x(()=>{e.start()},[e]),i&&s.operator)return r`<${$s} key=${a} work=${i} operator=${s.operator} account=${t} api=${o} />`;let l=Kr[s.phase];return l?r`<${l} key=${s.phase} gate=${e} passage=${s} />`:r`<main class="gate"><${te} /></main>`}function Ss(e,t,o,n){if(o.type===E.INBOX)return Zr(e,t);let s=Nt(e,t,o);if(!s)return null;let[a,i]=[e.inbox.rows[s],t.inbox.rows[s]];return n(s)?Xr(i,t):Te(i,t.operatorId)?Qr(a,i,t.operatorId):Jr(i,t.operatorId)}function Nt(e,t,o){let n=o.row?.conversation.id??o.event?.conversation_id,[s,a]=[e.inbox.rows[n],t.inbox.rows[n]];return a&&Te(s,t.operatorId)!==Te(a,t.operatorId)?n:null}function Os(e,{key:t,row:o,count:n=0}){if(!o)return e(t,{count:n});let{conversation:s}=o;return e(t,{visitor:D(e,s,void 0),name:s.operator?.name??""})}function Xr(e,{operatorId:t,own:o,setAway:n}){return o?.status==="away"&&!Xe(n,o.status)&&Te(e,t)?{key:"desk_still_away",row:e}:null}function Qr(e,t,o){return F(e)?.operator.id===o?null:{key:ce(e)?.operator.id===o?"desk_came_back":"desk_came",row:t}}function Jr(e,t){return e.conversation.state===v.ASSIGNED?{key:"desk_was_taken",row:e}:e.conversation.state!==v.WAITING||ce(e)?.operator.id===t?null:{key:"desk_went_back",row:e}}function Zr(e,t){let o=Object.entries(e.inbox.rows).filter(([n,s])=>{let a=t.inbox.rows[n];return Te(s,t.operatorId)&&a&&!Te(a,t.operatorId)&&ei(a)});return o.length?{key:"desk_lost",count:o.length}:null}function Te(e,t){return!!e&&e?.conversation.state===v.ASSIGNED&&e.conversation.operator?.id===t}function ei({conversation:{state:e}}){return e===v.WAITING||e===v.ASSIGNED}var As=`
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
`;var Es=`
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
`;var Cs=`
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
.chips-field { min-inline-size: 0; inline-size: 100%; }
.chips {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px; min-block-size: 38px; padding: 3px 6px;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised);
}
.chips:focus-within { outline: 2px solid var(--focus); border-color: transparent; }
.chips .chips-input {
  flex: 1 1 56px; min-inline-size: 40px; min-block-size: 28px; padding: 2px 4px; border: 0; outline: 0;
  background: none;
}
.pill {
  display: inline-flex; align-items: center; max-inline-size: 100%; padding-inline: 9px 3px; border-radius: 8px;
  background: var(--accent-soft); line-height: 26px; overflow-wrap: anywhere;
}
.pill:not(:has(button)) { padding-inline-end: 9px; }
.pill-remove {
  display: inline-grid; place-items: center; flex: none; inline-size: 24px; block-size: 26px; padding: 0; border: 0;
  border-radius: 6px; background: none; color: var(--ink-soft);
}
.pill-remove:hover { color: var(--ink); }
.pill-remove .icon { inline-size: 14px; block-size: 14px; }
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
.label-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
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
`;var Ns=`
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
.bars { grid-area: banner; min-inline-size: 0; }
.banner {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
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
  .desk .side, .desk .threads { grid-area: main; border-inline-end: 0; }
  .desk-list .threads, .desk-chat .side { display: none; }
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
`;var Is=`
.gate {
  display: grid; grid-template-rows: 1fr auto; place-items: center; block-size: 100%; padding: 24px 16px;
  overflow: auto;
}
.gate-card {
  inline-size: min(400px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); font-size: var(--size-text);
}
.gate-card h1 {
  margin-block: 16px 4px; font-size: var(--size-display); letter-spacing: -.01em; overflow-wrap: anywhere;
}
.gate-text { color: var(--ink-soft); }
.gate-more { margin-block-start: 20px; color: var(--ink-soft); font-size: var(--size-small); }
.gate-command { display: block; margin-block-start: 6px; padding: 8px 10px; overflow-wrap: anywhere; text-align: start;
  border-radius: var(--radius); background: var(--sunken);
  font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
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
`;var zs=`
.list {
  position: relative; flex: 1; min-block-size: 0; overflow-y: auto; padding-block: 6px 24px;
  overscroll-behavior: contain; scrollbar-width: thin;
}
.side {
  grid-area: list; display: flex; flex-direction: column; min-block-size: 0; min-inline-size: 0;
  border-inline-end: 1px solid var(--line); background: var(--sunken);
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
.row-line > .icon { flex: none; inline-size: 14px; block-size: 14px; color: var(--accent); }
.row-by { flex: none; color: var(--ink-soft); }
.row-words {
  flex: 1; min-inline-size: 0; overflow: hidden; text-align: -webkit-match-parent; text-align: match-parent;
  color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
}
.row-unread .row-words { color: var(--ink); }
.row-draft { color: var(--accent); font-style: italic; }
.row-tags { display: flex; flex: 0 1 auto; gap: 4px; min-inline-size: 0; max-inline-size: 60%; }
.row-tag {
  flex: 0 1 auto; display: block; min-inline-size: 26px; max-inline-size: 68px; background: none;
  color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line-strong);
}
.row-more { flex: none; align-self: center; color: var(--ink-soft); font-size: 12px; }
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
`;var Ps=`
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
.note-head {
  display: flex; align-items: center; gap: 5px; color: var(--warning); font-size: 12px; overflow-wrap: anywhere;
}
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
`;var Ws=`
.dialog {
  inline-size: min(460px, calc(100vw - 32px)); max-block-size: calc(100dvh - 48px); padding: 0;
  border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
}
.dialog::backdrop { background: rgb(20 16 8 / .4); }
.dialog-body { display: grid; gap: 16px; padding: 20px; }
.dialog-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.dialog-head h2 { min-inline-size: 0; overflow: clip; font-size: var(--size-title); overflow-wrap: anywhere; }
.keys { display: grid; gap: 2px; }
.keys > div { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding-block: 5px; }
.keys > div + div { border-block-start: 1px solid var(--line); }
.keys dd { display: flex; gap: 4px; flex: none; }
.devices { display: grid; }
.device { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 10px; }
.device + .device { border-block-start: 1px solid var(--line); }
.device-name { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
`;var Rs=`
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
.pane-call { font-weight: 600; }
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
.pane .chips-field .hint { margin-block-start: 4px; }
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
`;var Ms=`
:root {
  --private: light-dark(#5b3d99, #cdbcf6); --private-soft: light-dark(#f3eefb, #2a2338);
}
.thread-head .menu .icon { stroke-width: 2.6; }
.offer-bar { position: relative; display: grid; gap: 1px; max-block-size: 45dvh; overflow-y: auto; border-block-end: 1px solid var(--line); background: var(--accent-line); }
.offered-chat {
  display: flex; align-items: center; gap: 12px; padding: 10px 16px; background: var(--accent-soft);
  animation: appear var(--quick);
}
.offer-bar > .hint { padding: 4px 16px; background: var(--accent-soft); }
.ring { position: relative; flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; }
.ring svg {
  position: absolute; inset: 0; fill: none; stroke-width: 3.5; stroke-linecap: round; transform: rotate(-90deg);
}
[dir=rtl] .ring svg { transform: rotate(-90deg) scaleY(-1); }
.ring-track { stroke: var(--accent-line); }
.ring-rest { stroke: var(--accent); transition: stroke-dashoffset 1s linear; }
.ring-urgent .ring-rest { stroke: var(--danger); }
.ring-urgent .ring-number { color: var(--danger); }
.ring-number { position: relative; font-size: 14px; font-weight: 700; font-variant-numeric: tabular-nums; }
.ring-long { font-size: 11.5px; letter-spacing: -.02em; }
.offered-main { display: grid; flex: 1; min-inline-size: 0; gap: 1px; }
.offered-who { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; }
.offered-who .row-marks { margin: 0; }
.offered-who .tag { background: var(--raised); }
.offered-name {
  min-inline-size: 0; padding: 0; border: 0; background: none; font-size: var(--size-text); font-weight: 700;
  overflow: clip; overflow-wrap: anywhere; text-align: start;
}
.offered-name:hover { text-decoration: underline; text-underline-offset: 3px; }
.offered-concern, .offered-why {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere;
}
.offered-label, .offered-why { color: var(--ink-soft); }
.offered-why { font-size: 12px; -webkit-line-clamp: 4; }
.offered-answers { display: flex; flex: none; gap: 8px; }
.key-hint {
  border-color: color-mix(in oklab, currentColor 35%, transparent); background: none; color: inherit; font-size: 11px;
}
.away-bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
  background: var(--warning-soft); color: var(--warning); font-weight: 600;
}
.away-bar span { flex: 1; min-inline-size: 200px; }
.countdown { font-variant-numeric: tabular-nums; font-weight: 600; }
.tag-first { background: var(--warning-soft); color: var(--warning); }
.tag-missed { background: none; color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line-strong); }
.tag-peak { background: var(--warning-soft); color: var(--warning); }
.line-quiet { margin-block-start: -8px; font-size: 12px; }
.whisper {
  border: 1.5px dashed var(--private); border-inline-start: 3px solid var(--private); background: var(--private-soft);
}
.whisper .note-head, .whisper-who { color: var(--private); }
.whisper-who { font-size: 12px; }
.chip-on.chip-whisper { background: var(--private-soft); color: var(--private); }
.composer-whisper .composer-field { border: 1.5px dashed var(--private); background: var(--private-soft); }
.composer-whisper .send { background: var(--private); color: var(--ground); }
.group-own .bubble.bubble-whisper { border: 1.5px dashed var(--private); background: var(--private-soft); }
.ask-once { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 6px 8px; }
.mail-hint { color: var(--ink-soft); font-size: 12px; }
.pane-slowed {
  margin-block-end: 12px; padding: 8px 12px; border-radius: var(--radius); background: var(--warning-soft);
  color: var(--warning);
}
.comes-back { min-block-size: 2lh; }
.targets, .options { display: grid; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.targets legend, .options legend { margin-block-end: 4px; padding: 0; font-weight: 600; }
.target {
  display: flex; align-items: center; gap: 8px; min-block-size: 38px; padding: 3px 10px; border-radius: var(--radius);
  cursor: pointer;
}
.target:hover { background: var(--bubble); }
.target:has(:checked) { background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent-line); }
.target-off { cursor: default; }
.target-off:hover { background: none; }
.target-off .target-name, .target-off .face { opacity: .6; }
.target-name {
  flex: 1; min-inline-size: 0; overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent;
}
.target > .hint { flex: 0 1 auto; text-align: end; }
.target input, .option input { flex: none; margin: 0; accent-color: var(--accent); }
.options { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.option { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; cursor: pointer; }
.button-bad { border-color: transparent; background: var(--danger); color: var(--ground); }
.button-bad:hover:enabled { background: color-mix(in oklab, var(--danger) 88%, var(--ink)); }
.team-strip {
  display: flex; flex: 0 1 auto; flex-direction: column; min-block-size: 41px; border-block-start: 1px solid var(--line);
}
.team-head {
  display: flex; flex: none; align-items: center; gap: 6px; inline-size: 100%; min-block-size: 40px; padding: 4px 16px;
  border: 0;
  background: none; color: var(--ink-soft); text-align: start;
}
.team-head:hover { color: var(--ink); }
.team-head:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.team-title { font-weight: 600; }
.team-sum {
  flex: 1; min-inline-size: 0; overflow: hidden; font-size: 12px; text-align: end; white-space: nowrap;
  text-overflow: ellipsis;
}
.team-panel {
  position: relative; min-block-size: 0; max-block-size: min(420px, 50dvh); padding: 10px 16px; overflow-y: auto;
  border-block-end: 1px solid var(--line); scrollbar-width: thin;
}
.team-panel:focus-visible { outline-offset: -2px; }
.team-panel h3 { margin-block-end: 4px; color: var(--ink-soft); font-size: 12px; }
.team-line { display: grid; padding-block: 4px; }
.team-name { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; min-inline-size: 0; overflow-wrap: anywhere; }
.team-member { grid-template-columns: auto minmax(0, 1fr); column-gap: 8px; align-items: center; }
.team-member .face { grid-row: span 2; }
.team-away .face, .team-gone .face { opacity: .55; }
.peak { display: grid; gap: 6px; margin-block: 8px 12px; }
.segments { display: flex; gap: 2px; padding: 2px; border-radius: var(--radius); background: var(--bubble); }
.segment {
  flex: 1; min-block-size: 32px; padding: 2px 8px; border: 0; border-radius: 8px; background: none; font-weight: 600;
}
.segment[aria-pressed=true] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); color: var(--accent); }
@media (width < 760px) {
  .offered-chat { flex-wrap: wrap; gap: 6px 10px; padding: 8px 12px; }
  .offered-chat > .face { display: none; }
  .offered-answers { inline-size: 100%; }
  .offered-answers .button { flex: 1; min-block-size: 40px; }
  .key-hint { display: none; }
}
`;var Ds=`
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
.thread-state > .icon { inline-size: 14px; block-size: 14px; vertical-align: -2px; }
.thread-head > .icon-button, .thread-head .menu > .icon-button { margin-inline-start: -4px; }
.offer {
  position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: 8px 12px; flex: none;
  padding: 10px 16px;
  border-block-start: 1px solid var(--line); background: var(--accent-soft);
}
.offer-text { flex: 1; min-inline-size: 160px; overflow-wrap: anywhere; }
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
`;var Ls=[As,Cs,Is,Ns,zs,Ds,Ps,Es,Rs,Ws,Ms].join("");function qs(e){let t=(o,n,s={})=>e({type:o,conversation_id:n,...s});return{send:(o,n)=>t(N.SEND,o,{text:n}),note:(o,n)=>t(N.NOTE,o,{text:n}),whisper:(o,n)=>t(N.WHISPER,o,{text:n}),edit:(o,n,s)=>t(N.EDIT,o,{target_seq:n,text:s}),erase:(o,n)=>t(N.ERASE,o,{target_seq:n}),take:o=>t(N.TAKE,o),letPass:o=>t(N.LET_PASS,o),takeOver:(o,n)=>t(N.TAKE_OVER,o,{operator_id:n}),end:o=>t(N.CLOSE,o),transfer:(o,n)=>t(N.TRANSFER,o,n),rename:(o,n)=>t(N.RENAME_VISITOR,o,{name:n}),tag:(o,n)=>t(N.TAG,o,n)}}function Fs({storage:e,operatorId:t}){let o=n=>`chatserver:console:${t}:draft:${n}`;return{read:n=>e.getItem(o(n))??"",write(n,s){s?e.setItem(o(n),s):e.removeItem(o(n))}}}function Bs({storage:e,operatorId:t}){let o=`chatserver:console:${t}:tab`;return{read(){try{let{openIds:n=[],seen:s={}}=JSON.parse(e.getItem(o)??"{}");return{openIds:n,seen:s}}catch{return{openIds:[],seen:{}}}},write(n,s){e.setItem(o,JSON.stringify({openIds:n,seen:s}))}}}var ti=new Set([N.SEND,N.NOTE,N.WHISPER]),oi=2e3;function Hs({storage:e,key:t,transmit:o,setTimeout:n=(s,a)=>window.setTimeout(s,a)}){let s=_t({storage:e,key:t}),a=_t({storage:null,key:t}),i=[s,a];function l(d){let c=(ti.has(d.type)?s:a).add(d);return o(c),c.client_message_id}return{post:l,words:s,resend(){for(let d of i)for(let c of d.pending())o(c)},acknowledge:d=>s.acknowledge(d)??a.acknowledge(d),refuse(d){let[c]=i.filter(p=>p.find(d.in_reply_to??"")),h=c?.find(d.in_reply_to)?.command;return h?d.is_temporary?(n(()=>c.find(d.in_reply_to)&&o(h),d.retry_after_ms??oi),null):(c===s?s.refuse(d.in_reply_to,d):a.remove(d.in_reply_to),h):null},retry(d){let c=s.retry(d);c&&o(c)},discard:d=>s.remove(d)}}function Gs(e){let t=0;function o(n){e.update(s=>({...s,notices:s.notices.filter(a=>a.id!==n)}))}return{forget:o,tell(n,s=!1,a=null){let i=++t,l={id:i,text:n,isBad:s,action:a};e.update(d=>({...d,notices:[...d.notices.slice(-2),l]})),setTimeout(()=>o(i),a?15e3:6e3)}}}function js(){let e=new Map;return{expect:t=>new Promise(o=>e.set(t,o)),settle(t,o=null){e.get(t)?.(o),e.delete(t)}}}function Vs(e){let t=new Map;function o(n){let s=t.get(n);s&&(clearTimeout(s.timer),t.delete(n),e(n,!1))}return{stop:o,type(n){let s=t.get(n);clearTimeout(s?.timer);let a=Date.now(),i=!s||a-s.toldAt>3e3;i&&e(n,!0),t.set(n,{toldAt:i?a:s.toldAt,timer:window.setTimeout(()=>o(n),5e3)})}}}var si=1500,ai=new Set([N.TAKE,N.TAKE_OVER,N.TRANSFER]);function Ks(e){let{operatorId:t,api:o,createTransport:n,url:s,chime:a,local:i,session:l,onSignedOut:d,say:c,tellOf:h}=e,p=Bs({storage:l,operatorId:t}),k=Fs({storage:l,operatorId:t}),w=Vn({storage:i,operatorId:t}),g=ge({...Sn(t,p.read()),isMuted:a.isMuted(),hasSuggestions:w.isOn()}),$=n({url:s,hello:_e,onFrame:Re,onStatus:lt}),A=m=>$.send(m),I=Hs({storage:i,key:`chatserver:console:${t}:outbox`,transmit:A}),L=js(),S=new Set,y=m=>S.has(m),H=Io(a,{wasAsked:y}),G=Vs((m,O)=>A({type:N.TYPING,conversation_id:m,is_typing:O})),W=Gs(g),B=qs(j),K=en({look:Zs,leave:Me}),Y=m=>g.update(O=>({...O,...m})),pe=()=>Y({pending:I.words.items()});I.words.onChange(pe),pe();let z=m=>m.storageArea===i&&I.words.reload();async function _e(){if(!(await o.session()).signed_in)return null;let m=Object.values(g.get().conversations).map(Ys);return{type:N.HELLO,protocol_version:2,ticket:await o.ticket(),open:m}}function Re(m){let O=g.get(),V=m.type===E.ACK?m.client_message_id:m.event?.client_message_id,Q=V?I.acknowledge(V):null;g.set(On(g.get(),m,{now:Date.now(),command:Q}));let J=g.get();H.hear(O,J,m);let zt=Ss(O,J,m,y);zt&&W.tell(h(zt)),S.delete(Nt(O,J,m)??""),V&&L.settle(V),J.link==="online"&&K.follow(g.get()),m.type===E.RESUMED&&setTimeout(I.resend),m.type===E.ERROR&&T(m),m.type===E.INBOX_ROW&&It(m.row.conversation.id),m.type===E.EVENT&&It(m.event.conversation_id),m.type===E.INBOX_GONE&&ea(m.conversation_id)}function lt(m,O){O!=="closed"&&(Y({link:O==="reload"?"outdated":m}),m==="online"?K.follow(g.get()):g.update(An),O==="authenticate"&&d())}function T(m){let O=I.refuse(m),V=O&&I.words.find(m.in_reply_to),Q=O?.type===N.TRANSFER;!V&&!Q&&!m.is_temporary&&W.tell(c(m),!0),O&&(S.delete(O.conversation_id),L.settle(m.in_reply_to,m))}function j(m){return ai.has(m.type)&&S.add(m.conversation_id),L.expect(I.post(m))}function It(m){Us(g.get(),m)&&setTimeout(()=>Us(g.get(),m)&&dt(m),si)}function dt(m){A({type:N.OPEN,...Ys(g.get().conversations[m])})}function Zs(m){Y({conversations:{...g.get().conversations,[m]:Ae(m)}}),dt(m)}function Me(m){let{conversations:{[m]:O,...V},tabs:Q}=g.get();O&&(A({type:N.LEAVE,conversation_id:m}),Y({conversations:V,tabs:yn(Q,m)}),ct())}function ea(m){let O=g.get().tabs.ids.includes(m);Me(m),O&&W.tell(c({code:"chat_gone",message:""}))}function ct(){let{tabs:m,inbox:O}=g.get();p.write(m.ids,O.seen)}function ut(m){let{tabs:O,conversations:V}=g.get(),Q=kn(O,m);Y({tabs:Q,isListShown:!1,conversations:{...V,[m]:V[m]??Ae(m)}}),O.ids.filter(J=>!Q.ids.includes(J)).forEach(Me),V[m]||dt(m),ct()}return{store:g,drafts:k,...W,open:ut,start(){$.open(),window.addEventListener("storage",z)},stop(){$.close(),window.removeEventListener("storage",z)},reconnect(){$.close(),$.open()},closeTab:Me,showList:()=>Y({isListShown:!0}),focus(m){U(g.get().tabs)!==m&&ut(m)},step(m){let O=vn(g.get().tabs,m);O&&ut(O)},...B,send(m,O){G.stop(m),B.send(m,O)},retry:I.retry,discard:I.discard,typing:G.type,stopTyping:G.stop,setStatus:m=>A({type:N.SET_STATUS,status:m}),askHistory(m){let O=g.get().conversations[m]?.events[0];O&&A({type:N.HISTORY,conversation_id:m,before_seq:O.seq})},see(m){let{conversations:O,inbox:V,link:Q}=g.get(),J=O[m]?.headSeq??0;Q!=="online"||J<=(V.seen[m]??0)||(A({type:N.READ,conversation_id:m,seq:J}),Y({inbox:Ho(V,m,J)}),ct())},suggest:(m,O)=>o.suggestReplies(m,O).catch(()=>[]),setSuggestions(m){w.set(m),Y({hasSuggestions:m})},setMuted(m){a.setMuted(m),Y({isMuted:m})}}}function Ys({id:e,headSeq:t,lastId:o}){return{conversation_id:e,last_seq:t,last_id:o}}function Us({conversations:e,inbox:t},o){let n=e[o];return!!n&&(n.hasGap||(t.rows[o]?.head_seq??0)>n.headSeq)}var ri=2e3,Qs="chatserver:console:language",ii={fa:new URL("../locales/console.fa.json",import.meta.url)},Se=ge(mt("en",He)),Oe=ko(),We=xo({api:Oe,takeLink:()=>To(location,history)}),li=yo({storage:localStorage,target:window}),di={signOut:We.signOut,devices:Oe.devices,changePassword:Oe.changePassword,endDevice:Oe.endDevice};function ci(e){let t=`${location.protocol==="https:"?"wss":"ws"}://${location.host}/ws/operator`,o=Ks({operatorId:e,api:Oe,createTransport:jt,url:t,chime:li,local:localStorage,session:sessionStorage,say:n=>be(Se.get().t,n),tellOf:n=>Os(Se.get().t,n),async onSignedOut(){await We.retry(),We.store.get().phase==="inside"&&setTimeout(o.reconnect,ri)}});return o}async function Js(e){let t=ii[e],o=t?await Wt(t).catch(()=>null):He;o&&Se.set(mt(e,o,He)),document.documentElement.lang=Se.get().language,document.documentElement.dir=Se.get().direction}function ui(e){localStorage.setItem(Qs,e),Js(e)}function mi(){let e=ne(Se);return r`
    <${Vt.Provider} value=${{translator:e,setLanguage:ui}}>
      <${Ts} gate=${We} account=${di} api=${Oe} createWork=${ci} />
    <//>`}Rt(document,Mt,Ls);window.addEventListener("hashchange",()=>$o(location)&&We.start());await Js(Pt([localStorage.getItem(Qs),...navigator.languages],["en","fa"]));var Xs=document.getElementById("console");Xs&&Lt(r`<${mi} />`,Xs);
