import{a as nt,b as ut,c as we,d as Be,e as Ge,g as pt}from"../shared/chunk-WX2PEV5R.js";import{a as at,b as ge,c as ct,d as lt,e as dt}from"../shared/chunk-LTPQLPDE.js";import{b as z,d as T,e as D,f as k,g as A,h as me,k as st,m as he}from"../shared/chunk-46F5WWVF.js";import{a as te,b as ft,c as bt,d as u,e as I,f as _e,g as b,h as xe,i as H,j as w,k as X,l as mt,m as je,n as ht,o as j,p as ce,q as Ke,r as ve,s as J}from"../shared/chunk-4SE3RPCS.js";import{a as rt,c as i,d as h,e as $,f as it,g as R,h as K,j as ae}from"../shared/chunk-ZXZAR6OW.js";import{b as et,c as tt,d as Fe,f as ot}from"../shared/chunk-4DEVUXUN.js";var $e={title:"Chats",title_of:"Chats · {shop}",language:"Language",close:"Close",cancel:"Cancel",save:"Save",remove:"Remove",reload:"Reload",try_again:"Try again",one_moment:"One moment…",sign_in_title:"Sign in",sign_in_text:"Answer your shop’s visitors.",sign_in:"Sign in",login:"Login",password:"Password",password_show:"Show password",password_new:"New password",password_again:"Password again",password_current:"Current password",passwords_differ:"The two passwords differ.",password_changed:"Your password is changed.",setup_title:"Set up your chat",setup_text:"You are the first one here. This account can do everything and invite others.",setup_action:"Create account",your_name:"Your name",your_name_hint:"Visitors see it when you answer.",set_password_title:"Welcome, {name}",set_password_text:"Choose a password. You need it the next time you sign in.",set_password_action:"Save and sign in",unset_title:"Not set up yet",unset_text:"Open the one-time link that the server printed when it was set up. It creates the first account.",unreachable_title:"The chat server does not answer",unreachable_text:"Check your connection, then try again.",error_unreachable:"The chat server does not answer. Check your connection, then try again.",error_unknown:"Something went wrong on the server. Try again.","error_retry_after.one":"Try again in {count} minute.","error_retry_after.other":"Try again in {count} minutes.",online:"Online",away:"Away",take_chats:"Take new chats",go_online:"You get no new chats. Press to take chats again.",go_away:"New chats can come to you. Press to pause.",load:"{chats} of {limit} chats",load_hint:"Your chats, and how many you take at once",sound:"Sound for waiting chats",sound_on:"Sound is on",sound_off:"Sound is off",help:"Keyboard shortcuts",help_hint:"Keyboard shortcuts (?)",account:"Account",change_password:"Change password",devices:"Signed-in devices",device_this:"This device",device_unknown:"Unknown device",device_last_used:"Last used:",device_end:"Sign out there",sign_out:"Sign out",sign_out_everywhere:"Sign out everywhere",chats:"Chats",chat_with:"Chat with {name}",open_chats:"Open chats",side_by_side:"Show chats side by side",section_waiting:"Waiting",section_waiting_empty:"Nobody waits.",section_mine:"Mine",section_mine_empty:"Chats you take are kept here.",section_left:"Messages left",section_left_empty:"Nothing here.",section_colleagues:"With colleagues",section_colleagues_empty:"Nothing here.",section_bot:"With the bot",section_bot_empty:"Nobody is talking to the bot.",section_closed:"Closed",section_closed_empty:"No closed chats yet.",visitor:"Visitor",visitor_from:"Visitor from {page}",unread:"New words",typing_now:"Is being typed",no_words_yet:"No words yet",by_bot:"Bot:",by_team:"Team:",now:"now","minutes_short.one":"{count} min","minutes_short.other":"{count} min","waiting_for.one":"Waiting for {count} minute","waiting_for.other":"Waiting for {count} minutes",empty_title:"Choose a chat",empty_text:"Take the one that has waited longest, or read along with the bot.",empty_keys:"From the keyboard:",empty_shop_title:"All quiet",empty_shop_text:"When a visitor writes, the chat appears in the list. Keep this page open.",messages:"Messages",earlier:"Show earlier messages",to_end:"To the newest message",bot:"Bot",you:"You",sent:"sent",read:"read",sending:"sending…",sending_later:"sent once you are connected again",not_sent:"Not sent:",edited:"(edited)",erased:"Message taken back",smart_message:"Smart message",card_picture:"Picture",card_link:"Link",card_video:"Video",offered_buttons:"Buttons offered to the visitor",message_menu:"Edit or take back",edit_message:"Edit message",erase_message:"Take back",erase_sure:"Take back for everyone",is_typing:"typing, not sent yet",state_bot:"with the bot",state_waiting:"waiting",state_mine:"with you",state_colleague:"with {name}",state_message_left:"left a message",state_closed:"closed",refused_chat_gone:"This chat is now somewhere you do not see.",take:"Take chat",take_over:"Take over",end_chat:"End chat",end_chat_hint:"End the chat; the visitor is asked for a rating",transfer:"Send to another department",back_to_list:"Back to the list",close_tab:"Close this view; the chat goes on",close_tab_of:"Close the view of {name}",offer_waiting:"This visitor waits for a person.",offer_bot:"The bot is answering. Take over to write to the visitor yourself.",offer_colleague:"{name} is answering. You can read along, leave notes, and take over when they are gone.",offer_message_left:"The visitor left a message. Take over to answer it.",offer_closed:"This chat is closed. It opens again if the visitor writes within a day.",reason_started:"The chat began",reason_asked_for_person:"Asked for a person · {department}",reason_left_queue:"Left the queue; the bot goes on",reason_taken:"{name} took the chat",reason_taken_own:"You took the chat",reason_transferred:"{name} sent the chat to {department}",reason_transferred_own:"You sent the chat to {department}",reason_operator_gone:"Back in the queue, the colleague was gone",reason_message_left:"Left a message for {department}",reason_closed_by_operator:"{name} ended the chat",reason_closed_by_operator_own:"You ended the chat",reason_closed_by_visitor:"The visitor ended the chat",reason_closed_by_silence:"The chat ended after a long silence",reason_closed_by_bot:"The bot ended the chat",reason_reopened:"The visitor wrote again; the chat is open",renamed:"The visitor now goes by {name}",form_offered:"The bot showed the form",form_pre_chat:"Before the chat",form_offline:"Message left",rated:"The visitor rated the chat",why_answer:"Answered because it matches",why_suggest:"Asked back, close to",why_hand_over:"Offered a person; closest was",percent:"{value}%",note:"Note",note_by:"Note · {name}",note_hint:"Only your team sees notes",write_reply:"Write a reply, or / for canned replies",write_note:"Write a note that only your team sees",send:"Send",add_note:"Add note",too_long:"Too long: at most 4,000 characters",canned:"Canned replies",canned_hint:"Canned replies (/)",canned_keys:"↑ ↓ choose · Enter insert · Esc close",canned_none:"No canned reply fits “{query}”. Esc closes this list.",suggestions:"Suggested replies",suggestions_dismiss:"Hide these suggestions",suggestions_on:"Suggest replies: off. Press to turn on.",suggestions_off:"Suggest replies: on. Press to turn off.",suggestion_kept:"The reply stands ready for when you take this chat.",visitor_pane:"Visitor",visitor_online:"On the site now",visitor_offline:"Not on the site now",rename_visitor:"Write down the name",visitor_name:"Visitor’s name",page:"Page",cart:"Cart",cart_empty:"The cart is empty.",times:"{quantity} ×",total:"Total",form_answers:"Form",answer_name:"Name",answer_topic:"About",answer_email:"E-mail",answer_department:"Department",rating:"Rating",rating_of:"{score} of 5",chat_began:"Chat began",link_lost:"Connection lost. Trying to reconnect; keep writing, nothing is lost.","link_kept.one":"{count} message is kept and sent later.","link_kept.other":"{count} messages are kept and sent later.",link_stopped:"The server does not let this console in. Reload, or ask your administrator.",link_outdated:"There is a newer version of this console. Reload to go on; your words are kept.",refused_already_taken:"A colleague has this chat.",refused_at_limit:"You have reached your number of chats. End one first.",refused_closed:"This chat is closed.",refused_not_yours:"Somebody else holds this chat.",refused_nobody_available:"Nobody is available in that department now.",refused_not_found:"This chat is no longer here, or not for you.",refused_wrong_password:"This name and password do not fit together.",refused_used_link:"This link was used or is too old. Ask for a new one.",refused_weak_password:"This password is too easy to guess. Take at least 10 characters that are not a common word.",refused_login_taken:"There is an account with this login already.",refused_too_many:"Too many attempts.",key_next_chat:"Next open chat",key_previous_chat:"Previous open chat",key_longest_waiting:"Open the chat that waits longest",key_take:"Take the chat",key_reply:"Go to the reply field",key_note:"Switch between reply and note",key_end_chat:"End the chat",key_close_tab:"Close the view",key_visitor_pane:"Show or hide the visitor",key_send:"Send",key_new_line:"New line",key_canned:"Canned replies",key_suggestion:"Insert a suggested reply",key_help:"This help","bot.places":"Parts of the console","bot.sections":"Parts of the bot’s page","bot.section_answers":"Answers","bot.section_try":"Try it","bot.section_missed":"Missed","bot.section_tests":"Tests & readiness","bot.section_settings":"Settings","bot.section_versions":"Versions","bot.why_not_role":"You can look at everything here and try it. To change something, ask a supervisor or an administrator.","bot.why_not_read_only":"The server may not write into its content folder, so nothing can be changed here.","bot.files_broken.one":"A file has a mistake. Until it is mended, the bot goes on with the last good text.","bot.files_broken.other":"The files have {count} mistakes. Until they are mended, the bot goes on with the last good texts.","bot.leave_title":"Leave without saving?","bot.leave_text":"You have changes that are not saved yet. If you leave now, they are lost.","bot.leave":"Leave and lose them","bot.stay":"Stay here","bot.languages":"Languages","bot.search":"Search the answers","bot.entries_count.one":"{count} answer","bot.entries_count.other":"{count} answers","bot.nothing_found":"Nothing fits “{query}”.","bot.new_entry":"New answer","bot.edit_file":"Edit the file","bot.see_file":"See the file","bot.other_files":"Other files","bot.kind_smart_messages":"Smart messages","bot.kind_canned_replies":"Canned replies","bot.kind_settings":"Settings","bot.badge_dialogue":"Guided dialogue","bot.badge_dialogue_hint":"The bot asks step by step.","bot.badge_hands_over":"Hands over","bot.badge_hands_over_hint":"This leads to a person.","bot.badge_dated":"Dated","bot.badge_dated_hint":"The bot says this only on certain days.","bot.badge_conditional":"Only sometimes","bot.badge_conditional_hint":"The bot says this only on certain pages or under certain conditions.","bot.badge_unused":"Not used in 30 days","bot.badge_unused_hint":"Nobody needed this answer in the last 30 days.","bot.choose_title":"Choose an answer","bot.choose_text":"See how the bot answers a question, and say it better. Or write a new answer.","bot.entry_gone":"This answer is not here","bot.entry_gone_text":"It may have been removed or renamed. Choose another one from the list.","bot.back_to_answers":"Back to the answers","bot.earlier_versions":"Earlier versions","bot.title_field":"Title","bot.title_hint":"Short and clear. It stands on buttons, and visitors may type it too.","bot.questions_field":"How visitors ask it","bot.questions_hint":"One way of asking in each line, in visitors’ own words. Six or more make the bot sure. You can paste several lines at once.","bot.question_number.one":"Way of asking {count}","bot.question_number.other":"Way of asking {count}","bot.remove_question":"Remove “{question}”","bot.add_question":"Add a way of asking","bot.answer_field":"Answer","bot.answer_hint":"What the bot says. {shop_name} and {visitor_name} are filled in.","bot.buttons_field":"Buttons below the answer","bot.buttons_hint.one":"At most {count}.","bot.buttons_hint.other":"At most {count}. They lead on to another answer or to your team.","bot.button_target.one":"Where button {count} leads","bot.button_target.other":"Where button {count} leads","bot.button_choose":"Choose where it leads","bot.button_entry":"To another answer","bot.does_person":"To a person","bot.does_message":"Leave a message","bot.does_close":"End the chat","bot.button_label.one":"Words on button {count}","bot.button_label.other":"Words on button {count}","bot.button_label_hint":"Own words, or the usual ones","bot.remove_button.one":"Remove button {count}","bot.remove_button.other":"Remove button {count}","bot.add_button":"Add a button","bot.more":"More","bot.id_field":"Short name in the file","bot.id_hint":"Tests and buttons refer to the answer by it. It cannot be changed later.","bot.hands_over_note":"This leads to a person; there is no answer to write.","bot.dialogue_note":"This is a guided dialogue: its steps are written in the file.","bot.edit_in_file":"Open it in the file","bot.topic":"Topic","bot.new_topic":"A new topic…","bot.name_of_topic":"Name of the new topic","bot.letters_of_topic":"Please use Latin letters; it becomes the name of a file.","bot.topic_bot":"Greeting and fixed words","bot.topic_orders":"Orders","bot.topic_delivery":"Delivery","bot.topic_returns":"Returns","bot.topic_payment":"Payment","bot.topic_account":"Account","bot.topic_products":"Products","bot.topic_contact":"Contact","bot.topic_small_talk":"Small talk","bot.no_title":"Please write a title.","bot.long_title":"Please keep the title within 60 characters.","bot.taken_title":"Another answer has this title. Please choose a different one.","bot.no_question":"Please write at least one way of asking.","bot.double_question":"This stands above already. Remove one of the two.","bot.no_answer":"Please write what the bot should say.","bot.bad_placeholder":"Only {shop_name} and {visitor_name} can stand in braces.","bot.no_target":"Please choose where this button leads, or remove it.","bot.bad_id":"Please use small Latin letters, digits and hyphens, like gift-cards.","bot.taken_id":"Another answer has this name. Please choose a different one.","bot.unsaved":"Not saved yet","bot.undo_changes":"Undo my changes","bot.save_and_test":"Test and save","bot.mend_first":"Please mend what is marked above.","bot.saving":"Running all tests, then saving…","bot.saved_live":"Saved. The bot answers with it now.","bot.saved_soon":"Saved. The bot uses it in a moment.","bot.not_saved_errors.one":"Not saved: there is a mistake to mend.","bot.not_saved_errors.other":"Not saved: there are {count} mistakes to mend.","bot.not_saved_tests.one":"Not saved: with this change, a test no longer comes out right.","bot.not_saved_tests.other":"Not saved: with this change, {count} tests no longer come out right.","bot.save_anyway":"Save anyway","bot.keep_editing":"Go on editing","bot.checking":"Checking…","bot.check_good.one":"All good: the test comes out right.","bot.check_good.other":"All good: {count} tests come out right.","bot.check_tests.one":"With this change, a test would no longer come out right:","bot.check_tests.other":"With this change, {count} tests would no longer come out right:","bot.at_line":"Line {line}","bot.at_line_of":"Line {line} of {file}","bot.expected":"Expected:","bot.happened":"Happened:","bot.more_failures.one":"Show {count} more","bot.more_failures.other":"Show {count} more","bot.whole_script":"What was said and done before","bot.open_test":"Open the test (line {line} of {file})","bot.text_of":"Text of {file}","bot.conflict_title":"Somebody else saved this meanwhile.","bot.conflict_text":"Here is how your text differs from theirs.","bot.conflict_diff":"Differences between their text and yours","bot.conflict_legend":"− stands only in theirs, + only in yours.","bot.take_theirs":"Take theirs","bot.keep_mine":"Keep mine","bot.added":"Added","bot.removed":"Removed","bot.remove_entry":"Remove this answer","bot.remove_sure":"Remove “{title}”? You find it again under earlier versions.","bot.entry_removed":"Removed. An earlier version brings it back.","bot.refused_changed_meanwhile":"Somebody else changed this meanwhile. Reload to see the new state.","bot.refused_unreachable":"The chat server does not answer. Check your connection, then try again.","bot.refused_read_only":"The server may not write into its content folder. Ask who runs the server.","bot.refused_forbidden":"Your account may not change this. Ask a supervisor or an administrator.","bot.refused_not_found":"This is no longer here. Reload to see what there is.","bot.refused_not_plain":"This is written in a way the form cannot change. Please edit the file.","bot.refused_taken":"This stands in an answer already.","bot.try_lead":"Write as a visitor would, and see what the bot makes of it. Nobody else sees this.","bot.try_line":"A visitor writes","bot.try_ask":"Try it","bot.try_result":"What the bot does","bot.try_seen":"As the visitor sees it","bot.try_details":"How the bot came to this","bot.decided_answer":"The bot answers with","bot.decided_suggest":"The bot is not sure and asks back.","bot.decided_hand_over":"The bot does not know and offers a person.","bot.why_empty":"There is no letter or digit in it, so there is nothing to go by.","bot.why_nothing":"Nothing in it is like any way of asking the bot knows.","bot.why_exact":"It is word for word what stands with this answer.","bot.why_rule":"It would be {sure}% sure, but a rule decides otherwise here.","bot.why_answer":"It is {sure}% sure, and from {answer}% on it answers by itself.","bot.why_suggest":"It is {sure}% sure: enough to ask back (from {suggest}%), not enough to answer (from {answer}%).","bot.why_hand_over":"It is only {sure}% sure; below {suggest}% it does not guess.","bot.compared_as":"Compared as","bot.feature_logit":"Weight of the evidence","bot.feature_log_ratio":"Lead over the next (ratio)","bot.feature_is_denied":"Says “not” where the phrasing does not","bot.feature_log_phrasings":"Number of phrasings of the answer","bot.feature_found_share":"Share of the words found in it","bot.feature_known_share":"Share of the words the bot knows","bot.feature_log_length":"Length of the line","bot.word_pairs":"Words that fit","bot.pair_word":"Visitor’s word","bot.pair_matched":"Word in the phrasing","bot.pair_alike":"Likeness","bot.pair_weight":"Weight","bot.closest":"Closest answers","bot.closest_phrasing":"Closest way of asking:","bot.marks":"The marks show from where the bot asks back ({suggest}) and from where it answers ({answer}).","bot.missed_lead":"What visitors asked and the bot could not answer. Teach it with one click; nothing is saved unless all tests still come out right.","bot.period":"Period","bot.days.one":"Last {count} day","bot.days.other":"Last {count} days","bot.chart_none":"No visitor has asked the bot anything in this time.","bot.chart_title":"{share} of the questions went without an answer","bot.chart_table":"As a table","bot.no_questions":"no questions","bot.day":"Day","bot.answered":"Answered","bot.unanswered":"Not answered","bot.refused":"Suggestion refused","bot.share":"Share","bot.missed_none":"Nothing is missed here","bot.missed_none_text":"Questions the bot cannot answer appear here, the most frequent first.","bot.missed_count.one":"{count} question to learn from","bot.missed_count.other":"{count} questions to learn from","bot.missed_cut":"There are more; these are the newest 2,000.","bot.asked_times.one":"Asked once","bot.asked_times.other":"Asked {count} times","bot.refused_times.one":"Once the bot suggested answers and the visitor wanted none of them.","bot.refused_times.other":"{count} times the bot suggested answers and the visitor wanted none of them.","bot.asked_as":"Asked like this; what is ticked is taught","bot.times.one":"once","bot.times.other":"{count} times","bot.more_phrasings.one":"{count} more way","bot.more_phrasings.other":"{count} more ways","bot.person_answered":"A person answered","bot.answered_now":"By now the bot answers this with","bot.belongs_to":"Which answer fits?","bot.closest_to":"Closest way of asking: {phrasing}","bot.another_entry":"Another answer…","bot.make_entry":"Make a new answer of it","bot.dismiss":"Not worth answering","bot.learned":"Learned: the bot now knows this as “{title}”.","bot.dismissed":"Put aside. It does not come back.","bot.pick_entry":"Search for the answer that fits","bot.pick_more.one":"One more fits. Type a bit more of the title.","bot.pick_more.other":"{count} more fit. Type a bit more of the title.","bot.no_help_title":"Answers that do not help","bot.no_help_text":"After these, visitors asked for a person or asked the same again. Perhaps the answer lacks something.","bot.entry":"Answer","bot.times_answered":"Given","bot.then_person":"Then asked for a person","bot.then_again":"Then asked again","bot.unused_title.one":"{count} answer that nobody needed","bot.unused_title.other":"{count} answers that nobody needed","bot.unused_text":"That is no fault. But perhaps visitors ask for it in other words, or it can go.","bot.tests_lead":"The shop’s tests are played like real visits. Run them before a busy day, and see what is special on it.","bot.as_on":"As on","bot.as_on_hint":"In the shop’s time. Leave it empty for now.","bot.run_tests":"Run all tests","bot.running":"Running all tests…","bot.tests_good.one":"The test comes out right.","bot.tests_good.other":"All {count} tests come out right.","bot.tests_failed.one":"{count} of {all} tests does not come out right.","bot.tests_failed.other":"{count} of {all} tests do not come out right.","bot.warnings":"Worth a look","bot.special_title":"What is special on {day}","bot.special_holiday":"Public holiday:","bot.special_open":"The shop is open at {time}.","bot.special_closed":"The shop is closed at {time}.","bot.special_unknown":"No opening hours are set.","bot.special_hours":"Hours of the day:","bot.special_opens":"It opens again:","bot.special_no_dates":"No answer begins or ends around that day.","bot.special_gone":"Tests expect answers that are not there on that day:","bot.from_to":"{from}–{to}","bot.is_on":"On","bot.is_off":"Off","bot.dated_from_until":"from {first} to {last}","bot.dated_from":"from {first} on","bot.dated_until":"until {last}","bot.coverage":"What the tests reach","bot.coverage_text":"What no test reaches can break without anybody noticing.","bot.covered_entries":"Answers","bot.covered_steps":"Steps of dialogues","bot.covered_buttons":"Buttons","bot.of":"{part} of {all}","bot.uncovered.one":"{count} thing no test reaches","bot.uncovered.other":"{count} things no test reaches","bot.what_entry":"Answer","bot.what_step":"Step","bot.what_button":"Button","bot.dial_title":"How bold the bot is","bot.dial_text":"A cautious bot asks back more often; an eager one answers more, and is wrong more often. Real visitors are harder than the tests: look at what the bot answers to them before you move it.","bot.dial_tests.one":"Counted with the shop’s own {count} test question.","bot.dial_tests.other":"Counted with the shop’s own {count} test questions.","bot.dial_no_tests":"There are no test questions to count with.","bot.dial_very_cautious":"Very cautious","bot.dial_cautious":"Cautious","bot.dial_balanced":"Balanced","bot.dial_eager":"Eager","bot.dial_very_eager":"Very eager","bot.dial_now":"Now","bot.dial_right":"Answered right","bot.dial_wrong":"Answered wrong","bot.dial_suggested":"Asked back","bot.dial_handed_over":"Offered a person","bot.dial_right_count.one":"{count} answered right","bot.dial_right_count.other":"{count} answered right","bot.dial_wrong_count.one":"{count} wrong","bot.dial_wrong_count.other":"{count} wrong","bot.dial_suggested_count.one":"{count} asked back","bot.dial_suggested_count.other":"{count} asked back","bot.dial_handed_over_count.one":"{count} offered a person","bot.dial_handed_over_count.other":"{count} offered a person","bot.dial_of":"of {all} questions","bot.dial_saved":"Saved. The bot is as bold as you said.","bot.hours_title":"Opening hours","bot.hours_text":"When somebody can come to the chat. Outside these hours the bot answers alone and tells when you are back.","bot.hours_admin":"Only an administrator can change the hours.","bot.hours_unknown":"No hours are set: the shop counts as always open.","bot.hours_open":"It is {time} in the shop, and it is open.","bot.hours_closed":"It is {time} in the shop, and it is closed.","bot.hours_opens":"It opens on {day} at {time}.","bot.holidays.one":"{count} public holiday in the next 60 days","bot.holidays.other":"{count} public holidays in the next 60 days","bot.time_zone":"Time zone","bot.country":"Closed on the public holidays of","bot.country_none":"No country","bot.week":"Every week","bot.closed":"Closed","bot.opens_at":"{day} opens at","bot.closes_at":"{day} closes at","bot.add_span":"Add hours","bot.add_span_of":"Add hours on {day}","bot.remove_span":"Remove these hours of {day}","bot.span_empty":"Please fill in both times.","bot.span_backwards":"The hours must end after they begin. For hours past midnight, use two days; 00:00 as an end means midnight.","bot.span_overlap":"These hours overlap. Please put them apart or together.","bot.exceptions":"Single days that are different","bot.exceptions_text":"These go before the week and before public holidays. Without hours, the day is closed.","bot.exception_date":"Date","bot.exception_no_date":"Please choose a date for each single day.","bot.exception_twice":"A date stands there twice. Please remove one of the two.","bot.add_exception":"Add a day","bot.remove_exception":"Remove {day}","bot.save_hours":"Save the hours","bot.hours_saved":"The hours are saved and count from now on.","bot.refused_bad_hours":"These hours do not fit together. Please look at the times once more.","bot.versions_lead":"Each change keeps the text as it was before. Look at one, and go back to it if you like.","bot.file":"File","bot.deleted":"removed","bot.no_versions":"No earlier versions yet","bot.no_versions_text":"After the first change here, the text as it was before is kept.","bot.version_by":"before a change by","bot.version_counts":"{added} lines added, {removed} removed by that change","bot.diff_title":"Differences from this version to the present text","bot.diff_legend":"From this version to the present text: − was taken out since, + came in since.","bot.diff_none":"The present text is the same.","bot.roll_back":"Go back to this version","bot.roll_back_sure":"The present text is kept as a version too.","bot.rolled_back":"Done. The bot works with the earlier text again."};var ke=class extends Error{constructor(t){super(t.message),this.code=t.code,this.isTemporary=t.is_temporary??!1,this.retryAfterSeconds=t.retry_after_seconds??null}};function gt(e=(t,o)=>fetch(t,o)){let t="";async function o(n,s){let r=await e(`/console/api/${n}`,s?un(s,t):dn).catch(()=>null);if(!r)throw new ke({code:"unreachable",message:"",is_temporary:!0});let a=await r.json().catch(()=>null);if(r.ok)return a;throw new ke(a?.error??{code:"internal",message:""})}return{async session(){let n=await o("session");return t=n.csrf_token??"",n},signIn:(n,s)=>o("sign-in",{login:n,password:s}),redeem:n=>o("redeem",{token:n}),setUp:n=>o("setup",n),setPassword:(n,s)=>o("set-password",{token:n,password:s}),signOut:n=>o("sign-out",{everywhere:n}),ticket:async()=>(await o("ticket",{})).ticket,changePassword:(n,s)=>o("password",{current:n,new:s}),devices:async()=>(await o("devices")).devices,endDevice:n=>o("devices/end",{id:n}),suggestReplies:async(n,s)=>(await o("bot/replies",{conversation_id:n,text:s})).replies,call:o}}var dn={credentials:"same-origin",headers:{Accept:"application/json"}};function un(e,t){return{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json","X-CSRF-Token":t},body:JSON.stringify(e)}}var He="chatserver:console:muted",pn="chatserver:console:chime";function _t({storage:e,target:t,locks:o=navigator.locks,createContext:n=()=>new AudioContext}){let s=!o;o?.request(pn,()=>(s=!0,new Promise(()=>{})));let r=null,a=()=>{r??=n(),r.state==="suspended"&&r.resume().catch(()=>{})};for(let c of["pointerdown","keydown"])t.addEventListener(c,a,{once:!0});return{isMuted:()=>e.getItem(He)==="yes",setMuted:c=>e.setItem(He,c?"yes":"no"),ring(){!s||!r||e.getItem(He)==="yes"||(wt(r,659,r.currentTime),wt(r,880,r.currentTime+.16))}}}function wt(e,t,o){let[n,s]=[e.createOscillator(),e.createGain()];n.frequency.value=t,s.gain.setValueAtTime(0,o),s.gain.linearRampToValueAtTime(.12,o+.02),s.gain.exponentialRampToValueAtTime(.001,o+.4),n.connect(s).connect(e.destination),n.start(o),n.stop(o+.42)}function vt({api:e,takeLink:t}){let o=te({phase:"loading",operator:null,error:null,link:null}),n=a=>o.update(c=>({...c,error:null,...a}));async function s(a=null){try{let c=await e.session(),l=c.signed_in?"inside":c.needs_setup?"unset":"sign_in";n({phase:l,operator:c.operator,link:null,error:a})}catch{n({phase:"unreachable"})}}async function r(a){await e.session();let{purpose:c,name:l,login:d}=await e.redeem(a);if(c==="login")return s();n({phase:c,link:{token:a,name:l,login:d}})}return{store:o,async start(){let a=t();if(!a)return s();await r(a).catch(c=>s(c))},retry:()=>s(),async signIn(a,c){await e.signIn(a,c),await s()},async setUp(a){await e.setUp({token:xt(o),...a}),await s()},async setPassword(a){await e.setPassword(xt(o),a),await s()},async signOut(a){await e.signOut(a),await s()}}}function $t(e){return e.hash.startsWith("#link=")}function kt(e,t){let o=new URLSearchParams(e.hash.slice(1)).get("link");return o&&t.replaceState(null,"",e.pathname+e.search),o}function xt(e){return e.get().link?.token??""}var fn=Object.freeze({en:"English",fa:"فارسی"});function ye(){let e=u(),{language:t,setLanguage:o}=_e(),n=Object.entries(fn).map(([s,r])=>({key:s,label:r,isCurrent:s===t,choose:()=>o(s)}));return i`<${X} label=${e("language")} items=${n}><${w} name="globe" /><//>`}function Se({label:e,hint:t,isFirst:o,...n}){let s=ae(),r=R(null);return $(()=>{o&&r.current?.focus()},[]),i`
    <div class="field">
      <label for=${s}>${e}</label>
      <input id=${s} ref=${r} class="input" dir="auto"
        aria-describedby=${t?`${s}-hint`:void 0} ...${n} />
      ${t&&i`<p id=${`${s}-hint`} class="hint">${t}</p>`}
    </div>`}function oe({label:e,isShown:t,onShow:o,...n}){let s=ae(),r=u();return i`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="reveal" dir="ltr">
        <input id=${s} class="input" dir="ltr" type=${t?"text":"password"} required spellcheck=${!1}
          autocapitalize="none" ...${n} />
        ${o&&i`
          <button type="button" class="icon-button" aria-pressed=${t} title=${r("password_show")}
            aria-label=${r("password_show")} onClick=${()=>o(!t)}>
            <${w} name=${t?"eye_off":"eye"} />
          </button>`}
      </div>
    </div>`}function le({onChange:e,label:t}){let o=u(),[n,s]=h(!1),[r,a]=h(""),[c,l]=h(""),d=(f,_)=>{a(f),l(_),e(f&&f===_?f:null)},m=c!==""&&!r.startsWith(c);return i`
    <${oe} label=${t??o("password_new")} isShown=${n} onShow=${s} value=${r}
      autocomplete="new-password" onInput=${f=>d(f.target.value,c)} />
    <${oe} label=${o("password_again")} isShown=${n} value=${c} autocomplete="new-password"
      aria-invalid=${m} onInput=${f=>d(r,f.target.value)} />
    ${m&&i`<p class="hint hint-bad" role="status">${o("passwords_differ")}</p>`}`}function ne(e,{code:t,message:o}){let n=`refused_${t}`,s=e(n);return s===n?o.charAt(0).toUpperCase()+o.slice(1):s}function Te(e,t){if(t.code==="unreachable")return e("error_unreachable");let o=t.message?ne(e,t):e("error_unknown");return t.retryAfterSeconds?`${o} ${e("error_retry_after",bn(t.retryAfterSeconds))}`:o}function bn(e){return{count:Math.max(1,Math.ceil(e/60))}}function Q({send:e,action:t,isReady:o=!0,error:n=null,children:s,aside:r}){let a=u(),[c,l]=h(!1),[d,m]=h(n);async function f(_){if(_.preventDefault(),!(c||!o)){l(!0),m(null);try{await e()}catch(v){m(v)}l(!1)}}return i`
    <form class="send-form" onSubmit=${f} aria-busy=${c}>
      ${d&&i`<p class="alert" role="alert"><bdi>${Te(a,d)}</bdi></p>`}
      ${s}
      <div class="form-foot">
        ${r}
        <button class="button button-main" type="submit" disabled=${c||!o}>
          ${c?a("one_moment"):t}
        </button>
      </div>
    </form>`}var mn=4e3;function de({title:e,text:t,children:o}){return i`
    <main class="gate">
      <div class="gate-card">
        <span class="brand" aria-hidden="true"><${w} name="chat" /></span>
        <h1>${e}</h1>
        ${t&&i`<p class="gate-text">${t}</p>`}
        ${o}
      </div>
      <${ye} />
    </main>`}function yt({gate:e,passage:t}){let o=u(),[n,s]=h(""),[r,a]=h(""),[c,l]=h(!1);return i`
    <${de} title=${o("sign_in_title")} text=${o("sign_in_text")}>
      <${Q} send=${()=>e.signIn(n,r)} action=${o("sign_in")} error=${t.error}>
        <${Se} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required isFirst value=${n} onInput=${d=>s(d.target.value)} />
        <${oe} label=${o("password")} isShown=${c} onShow=${l} value=${r}
          autocomplete="current-password" onInput=${d=>a(d.target.value)} />
      <//>
    <//>`}function St({gate:e,passage:t}){let o=u(),[n,s]=h(t.link?.name??""),[r,a]=h(t.link?.login??""),[c,l]=h(null),d=()=>e.setUp({name:n,login:r,password:c??""});return i`
    <${de} title=${o("setup_title")} text=${o("setup_text")}>
      <${Q} send=${d} action=${o("setup_action")} isReady=${c!==null} error=${t.error}>
        <${Se} label=${o("your_name")} hint=${o("your_name_hint")} autocomplete="name" required isFirst
          maxlength="100" value=${n} onInput=${m=>s(m.target.value)} />
        <${Se} label=${o("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required value=${r} onInput=${m=>a(m.target.value)} />
        <${le} label=${o("password")} onChange=${l} />
      <//>
    <//>`}function Tt({gate:e,passage:t}){let o=u(),[n,s]=h(null),r=t.link?.login??"";return i`
    <${de} title=${o("set_password_title",{name:t.link?.name||r})} text=${o("set_password_text")}>
      <${Q} send=${()=>e.setPassword(n??"")} action=${o("set_password_action")}
        isReady=${n!==null} error=${t.error}>
        <input class="visually-hidden" tabindex="-1" aria-hidden="true" autocomplete="username" readonly
          value=${r} />
        <${le} onChange=${s} />
      <//>
    <//>`}function Ot({gate:e,passage:t}){let o=u();return i`
    <${de} title=${o("unset_title")} text=${o("unset_text")}>
      <${Q} send=${e.retry} action=${o("try_again")} error=${t.error} />
    <//>`}function Et({gate:e}){let t=u();return $(()=>{let o=setInterval(e.retry,mn);return()=>clearInterval(o)},[e]),i`
    <${de} title=${t("unreachable_title")} text=${t("unreachable_text")}>
      <${Q} send=${e.retry} action=${t("try_again")} />
    <//>`}function Oe({inbox:e}){return Object.values(e.rows).filter(t=>t.conversation.state===k.WAITING).length}function zt(e,{isHidden:t=()=>document.hidden}={}){return{hear(o,n,s){let r=s.row?.conversation.id??s.event?.conversation_id;if(s.type!==T.INBOX_ROW&&s.type!==T.EVENT||!r)return;let[a,c]=[o.inbox.rows[r],n.inbox.rows[r]];if(!c||a===c)return;(c.conversation.state===k.WAITING&&a?.conversation.state!==k.WAITING||hn(a,c,n.operatorId)&&t())&&e.ring()}}}function hn(e,t,o){return t.conversation.operator?.id===o&&t.unanswered_since!=null&&e?.unanswered_since==null}function At(e,t){let o=/(?:^|\s)\/([^\s/]*)$/u.exec(e.slice(0,t));return o&&{start:t-o[1].length-1,end:t,query:o[1]}}function Ct(e,t,o,n){let s=Ve(t);return e.filter(r=>r.department==null||o==null||r.department===o).map(r=>({reply:r,rank:gn(r,s,n)})).filter(({rank:r})=>r<3).sort((r,a)=>r.rank-a.rank||wn(r.reply.shortcut,a.reply.shortcut)).map(({reply:r})=>r)}function Ue(e,t){let o=t.split("-")[0];return e.texts[t]??e.texts[o]??e.texts.en??Object.values(e.texts)[0]??""}function It(e,t){return e.replace(/(\s?)\{(\w+)\}/gu,(o,n,s)=>Object.hasOwn(t,s)?t[s]?n+t[s]:"":o).trim()}function Nt(e,t,o){return e.slice(0,t.start)+o+e.slice(t.end)}function gn(e,t,o){let n=Ve(e.shortcut);return n.startsWith(t)?0:n.includes(t)?1:Ve(Ue(e,o)).includes(t)?2:3}function Ve(e){return e.normalize("NFKC").toLowerCase().replaceAll("ي","ی").replaceAll("ك","ک")}function wn(e,t){return e<t?-1:e>t?1:0}var Ye=Object.freeze([{action:"next_chat",code:"KeyJ",shown:["Alt","J"]},{action:"previous_chat",code:"KeyK",shown:["Alt","K"]},{action:"longest_waiting",code:"KeyN",shown:["Alt","N"]},{action:"take",code:"KeyT",shown:["Alt","T"]},{action:"reply",code:"KeyL",shown:["Alt","L"]},{action:"note",code:"KeyP",shown:["Alt","P"]},{action:"end_chat",code:"KeyE",shown:["Alt","E"]},{action:"close_tab",code:"KeyX",shown:["Alt","X"]},{action:"visitor_pane",code:"KeyO",shown:["Alt","O"]}]),_n=Object.freeze([{action:"suggestion_1",code:"Digit1"},{action:"suggestion_2",code:"Digit2"},{action:"suggestion_3",code:"Digit3"}]),Rt=Object.freeze([{action:"send",shown:["Enter"]},{action:"new_line",shown:["Shift","Enter"]},{action:"canned",shown:["/"]},{action:"suggestion",shown:["Alt","1","2","3"]},{action:"help",shown:["?"]}]);function Dt(e){return e.isComposing||e.ctrlKey||e.metaKey?null:e.altKey?[...Ye,..._n].find(t=>t.code===e.code)?.action??null:xn(e)&&!vn(e.target)?"help":null}function xn(e){return e.key==="?"||e.key==="؟"||e.shiftKey&&e.code==="Slash"}function vn(e){return!!e?.closest?.("input, textarea, select, [contenteditable]")}function Lt(e={}){return{isLoaded:!1,rows:{},visitors:{},seen:e}}function Pt(e,t){switch(t.type){case T.INBOX:return{...Xe(e),isLoaded:!0,rows:Object.fromEntries(t.rows.map($n))};case T.INBOX_ROW:return Wt(e,t.row);case T.INBOX_GONE:return{...e,rows:Tn(e.rows,t.conversation_id)};case T.VISITOR_STATE:{let{conversation_id:o,is_online:n,page:s,cart:r}=t;return{...e,visitors:{...e.visitors,[o]:{is_online:n,page:s,cart:r}}}}case T.EVENT:return kn(e,t.event);default:return e}}function Xe(e){let t=Object.entries(e.visitors).map(([o,n])=>[o,{...n,is_online:!1}]);return{...e,visitors:Object.fromEntries(t)}}function Mt(e,t,o){return o<=(e.seen[t]??0)?e:{...e,seen:{...e.seen,[t]:o}}}function Ee(e,t){return t.unanswered_since!=null&&t.last_sender===A.VISITOR&&t.head_seq>(e.seen[t.conversation.id]??0)}function $n(e){return[e.conversation.id,e]}function Wt(e,t){let o=e.rows[t.conversation.id];return o&&o.head_seq>t.head_seq?e:{...e,rows:{...e.rows,[t.conversation.id]:t}}}function kn(e,t){let o=e.rows[t.conversation_id];return!o||t.seq<=o.head_seq?e:Wt(e,{...o,...yn(o,t),head_seq:t.seq,changed_at:t.at})}function yn(e,t){if(t.body.kind===D.MESSAGE)return Sn(e,t.sender.kind,t.body.text,t.at);let o=ut(e.conversation,t);return o.state===k.CLOSED?{conversation:o,unanswered_since:null}:{conversation:o}}function Sn(e,t,o,n){let s=t===A.VISITOR?e.unanswered_since??n:null;return{last_text:o,last_sender:t,unanswered_since:s}}function Tn(e,t){let{[t]:o,...n}=e;return n}function qt(e=[]){return{ids:e,recent:[...e]}}function G(e){return e.recent[0]??null}function Ft(e,t){let o=[t,...e.recent.filter(s=>s!==t)].slice(0,12);return{ids:(e.ids.includes(t)?e.ids:[...e.ids,t]).filter(s=>o.includes(s)),recent:o}}function Bt(e,t){let o=n=>n!==t;return{ids:e.ids.filter(o),recent:e.recent.filter(o)}}function Gt(e,t){let{length:o}=e.ids;if(!o)return null;let n=e.ids.indexOf(e.recent[0]);return e.ids[(n+t+o)%o]}function jt(e,t){let o=e.recent.slice(0,t);return e.ids.filter(n=>o.includes(n))}function Vt(e,{openIds:t=[],seen:o={}}={}){return{operatorId:e,link:"connecting",me:null,own:null,cannedReplies:[],inbox:Lt(o),conversations:Object.fromEntries(t.map(n=>[n,we(n)])),drafts:{},tabs:qt(t),isListShown:!0,pending:[],notices:[],isMuted:!1,hasSuggestions:!0}}function Ut(e,t,{now:o,command:n}){let s=On({...e,inbox:Pt(e.inbox,t)},t,n);switch(t.type){case T.WELCOME:return{...s,me:t,own:Ht(t,e.own?.chats??0),cannedReplies:t.canned_replies};case T.OPERATOR_STATE:return{...s,own:Ht(t,t.chats)};case T.CANNED_REPLIES:return{...s,cannedReplies:t.canned_replies};case T.TYPING:return t.sender.kind===A.VISITOR?En(s,t,o):s;case T.EVENT:return zn(t.event)?ze(s,t.event.conversation_id):s;case T.INBOX_ROW:return Kt(An(e,s,t.row),t.row);case T.INBOX:return t.rows.reduce(Kt,s);case T.VISITOR_STATE:return t.is_online?s:ze(s,t.conversation_id);default:return s}}function Yt(e){return{...e,drafts:{},inbox:Xe(e.inbox)}}function Z(e,t){return e.conversations[t]?.view??e.inbox.rows[t]?.conversation??null}function On(e,t,o){if(t.type===T.RESUMED){let a=Object.entries(e.conversations).map(([c,l])=>[c,Be(l,t)]);return{...e,conversations:Object.fromEntries(a)}}let n=t.event?.conversation_id??t.conversation_id??o?.conversation_id,s=n&&e.conversations[n];if(!s)return e;let r={pending:o,self:e.me?.operator};return{...e,conversations:{...e.conversations,[n]:Be(s,t,r)}}}function Kt(e,t){let{id:o}=t.conversation,n=e.conversations[o];return!n?.view||n.headSeq!==t.head_seq?e:{...e,conversations:{...e.conversations,[o]:{...n,view:t.conversation}}}}function Ht({status:e,chat_limit:t},o){return{status:e,chat_limit:t,chats:o}}function En(e,{conversation_id:t,is_typing:o,text:n},s){return!o||!n?ze(e,t):{...e,drafts:{...e.drafts,[t]:{text:n,at:s}}}}function ze(e,t){if(!e.drafts[t])return e;let{[t]:o,...n}=e.drafts;return{...e,drafts:n}}function zn({sender:e,body:t}){return t.kind===D.STATE_CHANGED&&t.state===k.CLOSED||e.kind===A.VISITOR&&t.kind===D.MESSAGE}function An(e,t,o){return Cn(e,o)?ze(t,o.conversation.id):t}function Cn(e,t){let o=e.inbox.rows[t.conversation.id];return t.conversation.state===k.CLOSED?!0:t.last_sender===A.VISITOR&&t.head_seq>(o?.head_seq??0)&&t.last_text!==o?.last_text}function V(e){!e||!matchMedia("(hover: hover)").matches||setTimeout(()=>ee(e,"textarea")?.focus())}function ee(e,t){return document.querySelector(`[data-thread="${CSS.escape(e)}"] ${t}`)}var ue=Object.freeze(["waiting","mine","left","colleagues","bot","closed"]),Xt=Object.freeze(["waiting","mine","bot","closed"]);function Ce(e,t){let o=Object.fromEntries(ue.map(n=>[n,[]]));for(let n of Object.values(e))o[In(n,t)].push(n);for(let n of ue)o[n].sort(Nn[n]);return o}function In(e,t){let{state:o,operator:n}=e.conversation;return o===k.WAITING?"waiting":o===k.ASSIGNED?n?.id===t?"mine":"colleagues":o===k.MESSAGE_LEFT?"left":o===k.CLOSED?"closed":"bot"}function Jt(e,t){let o=n=>t[n.conversation.id]??n;return Object.fromEntries(ue.map(n=>[n,e[n].map(o)]))}var Ae=(e,t)=>t.changed_at-e.changed_at||Qe(e,t),Qe=(e,t)=>e.conversation.id<t.conversation.id?-1:1;function Je(e,t){return(o,n)=>{let[s,r]=[e(o)??1/0,e(n)??1/0];return s===r?t(o,n):s-r}}var Nn={waiting:Je(e=>e.conversation.queued_at,Qe),mine:Je(e=>e.unanswered_since,Ae),left:Je(e=>e.unanswered_since??e.changed_at,Qe),colleagues:Ae,bot:Ae,closed:Ae};function Qt({work:e,state:t,togglePane:o,showHelp:n}){let s=G(t.tabs),r=s?Z(t,s):null,a=r?.operator?.id===t.operatorId,c=t.link==="online",l={next_chat:()=>d(()=>e.step(1)),previous_chat:()=>d(()=>e.step(-1)),longest_waiting(){let[m]=Ce(t.inbox.rows,t.operatorId).waiting;m&&d(()=>e.open(m.conversation.id))},take:()=>s&&c&&!a&&r?.state!==k.CLOSED&&e.take(s),end_chat:()=>s&&c&&a&&e.end(s),close_tab:()=>s&&e.closeTab(s),reply:()=>V(s),note:()=>s&&Rn(s),suggestion_1:()=>s&&ee(s,'[data-suggestion="1"]')?.click(),suggestion_2:()=>s&&ee(s,'[data-suggestion="2"]')?.click(),suggestion_3:()=>s&&ee(s,'[data-suggestion="3"]')?.click(),visitor_pane:o,help:n};return m=>l[m]?.();function d(m){m(),V(G(e.store.get().tabs))}}function Rn(e){ee(e,"[data-note]")?.click(),V(e)}var Dn=800;function Zt(){let e=u(),{state:t,work:o}=b(),n=t.link!=="online",[s,r]=h(!1);if($(()=>{if(!n)return r(!1);let d=setTimeout(()=>r(!0),Dn);return()=>clearTimeout(d)},[n]),!s||!n)return null;let a=t.link==="stopped"||t.link==="outdated",c=a?`link_${t.link}`:"link_lost",l=t.pending.length;return i`
    <div class="banner" role="alert">
      <${w} name="offline" />
      <span>${e(c)}${!a&&l>0&&` ${e("link_kept",{count:l})}`}</span>
      <button type="button" class="button" onClick=${()=>a?location.reload():o.reconnect()}>
        ${e(a?"reload":"try_again")}
      </button>
    </div>`}function eo(){let e=u(),{state:t,work:o}=b();return i`
    <div class="notices" role="status">
      ${t.notices.map(n=>i`
        <p class=${n.isBad?"notice notice-bad":"notice"} key=${n.id}>
          <bdi>${n.text}</bdi>
          <button type="button" class="icon-button" aria-label=${e("close")} onClick=${()=>o.forget(n.id)}>
            <${w} name="close" />
          </button>
        </p>`)}
    </div>`}function to(){let e=u(),[t,o]=h(null),[n,s]=h(!1);return $(()=>{import("../shared/bot_page-36WX44UU.js").then(o,()=>s(!0))},[]),t?i`<${t.BotPage} />`:n?i`
    <main class="bot">
      <p class="alert" role="alert">${e("error_unreachable")}</p>
      <button type="button" class="button" onClick=${()=>location.reload()}>${e("reload")}</button>
    </main>`:i`<main class="bot"><${j} /></main>`}function oo({onClose:e}){let t=u();return i`
    <${ce} title=${t("help")} onClose=${e}>
      <dl class="keys">
        ${[...Ye,...Rt].map(({action:o,shown:n})=>i`
          <div key=${o}><dt>${t(`key_${o}`)}</dt>
            <dd dir="ltr">${n.map(s=>i`<kbd key=${s}>${s}</kbd>`)}</dd></div>`)}
      </dl>
    <//>`}function no(e){let t=he(e);return t?Ln(new URL(t).pathname):""}function Ln(e){try{return decodeURIComponent(e)}catch{return e}}function P(e,t,o){if(t.visitor.name)return t.visitor.name;let n=no(o?.page?.url??"");return n?e("visitor_from",{page:n}):e("visitor")}var Pn=new Set(["name","email","phone"]);function so(e){let t=e.find(({key:n})=>n==="topic");if(t)return t.value;let o=e.find(({key:n})=>!Pn.has(n));return o?`${o.label||o.key}: ${o.value}`:null}var Mn=6;function M({kind:e,name:t="",id:o="",isOnline:n,isSmall:s}){let r=["face",`face-${e}`,`tint-${Wn(o||t)}`,s&&"face-small"].filter(Boolean);return i`
    <span class=${r.join(" ")} aria-hidden="true">
      ${e==="bot"?i`<${w} name="bot" />`:dt(t)??i`<${w} name="person" />`}
      ${n&&i`<span class="presence"></span>`}
    </span>`}function Wn(e){let t=0;for(let o of e)t=(t*31+(o.codePointAt(0)??0))%9973;return t%Mn}function ro(e){return e>=180?"danger":e>=60?"warning":"calm"}function io(e,t){return Math.max(0,Math.floor((t-e)/1e3))}function Ie({since:e}){let t=u(),{number:o}=I(),n=io(e,xe(1)),s=ro(n),r=Math.floor(n/60),a=r<60?`${o(r)}:${o(Math.floor(n/10)%6)}${o(n%10)}`:t("minutes_short",{count:r});return i`
    <span class=${`wait wait-${s}`} title=${t("waiting_for",{count:r})}>
      <${w} name=${s==="danger"?"alert":"clock"} />
      <span class="visually-hidden">${t("waiting_for",{count:r})}</span>
      <span aria-hidden="true">${a}</span>
    </span>`}var qn=[k.WAITING,k.ASSIGNED,k.MESSAGE_LEFT];function ao({row:e,section:t}){let o=u(),{work:n,state:s}=b(),{conversation:r}=e,{id:a,visitor:c}=r,l=s.inbox.visitors[a],d=s.tabs.ids.includes(a),m=s.tabs.recent[0]===a,f=(t==="mine"||t==="waiting"||t==="left")&&Ee(s.inbox,e);return i`
    <li>
      <button type="button" class=${`row ${d?"row-open":""} ${f?"row-unread":""}`}
        data-conversation=${a} aria-current=${m?"true":void 0} onClick=${()=>{n.open(a),V(a)}}>
        <${M} kind="visitor" name=${c.name} id=${c.id} isOnline=${l?.is_online} />
        <span class="row-main">
          <span class="row-top">
            <bdi class="row-name">${P(o,r,l)}</bdi>
            ${r.queued_at!=null?i`<${Ie} since=${r.queued_at} />`:i`<${ve} at=${e.changed_at} />`}
          </span>
          <span class="row-line">
            <${Fn} row=${e} draft=${s.drafts[a]?.text} />
            ${f&&i`<span class="unread"><span class="visually-hidden">${o("unread")}</span></span>`}
          </span>
          <${Bn} conversation=${r} section=${t} />
        </span>
      </button>
    </li>`}function Fn({row:e,draft:t}){let o=u();if(t)return i`<bdi class="row-words row-draft" dir="auto" title=${o("typing_now")}>${t}</bdi>`;let n=so(e.conversation.form),s=qn.includes(e.conversation.state);if(!e.last_text||n&&s&&e.last_sender===A.BOT)return i`<bdi class="row-words" dir="auto">${n??o("no_words_yet")}</bdi>`;let r=e.last_sender===A.BOT?o("by_bot"):e.last_sender===A.OPERATOR?o("by_team"):"";return i`
    ${r&&i`<span class="row-by">${r}</span>`}
    <bdi class="row-words" dir="auto">${e.last_text}</bdi>`}function Bn({conversation:e,section:t}){let{departmentName:o}=b(),n=I(),{department:s,language:r,operator:a,rating:c}=e,l=r.split("-")[0],d=[s&&i`<bdi class="tag" key="department">${o(s)}</bdi>`,l!==n.language&&i`<span class="tag tag-quiet" key="language">${l.toUpperCase()}</span>`,t==="colleagues"&&a&&i`<bdi class="tag tag-quiet" key="operator">${a.name}</bdi>`,c!=null&&i`<span class="tag tag-quiet" key="rating"><${w} name="star" /> ${n.number(c)}</span>`].filter(Boolean);return d.length?i`<span class="row-marks">${d}</span>`:null}var Gn=3e3;function co(){let e=u(),{state:t}=b(),[o,n]=Kn(),s=K(()=>Ce(t.inbox.rows,t.operatorId),[t.inbox.rows,t.operatorId]),r=R(s),a=o&&t.inbox.isLoaded?Jt(r.current,t.inbox.rows):s;r.current=a;let c=l=>{let d=l.currentTarget.querySelectorAll(".row");mt([...d].map(m=>m),l.key)&&l.preventDefault()};return i`
    <nav class="list" aria-label=${e("chats")} onKeyDown=${c} ...${n}>
      ${t.inbox.isLoaded?ue.map(l=>i`
        <${jn} key=${l} name=${l} rows=${a[l]} count=${s[l].length} />`):i`<${j} />`}
    </nav>`}function jn({name:e,rows:t,count:o}){let n=u(),{number:s}=I(),[r,a]=h(e==="closed");return!t.length&&!o&&!Xt.includes(e)?null:i`
    <section class=${`section section-${e}`} data-section=${e}>
      <h2>
        <button type="button" class="section-head" aria-expanded=${!r} onClick=${()=>a(!r)}>
          <span>${n(`section_${e}`)}</span><span class="count">${s(o)}</span>
        </button>
      </h2>
      ${!r&&(t.length?i`<ul>${t.map(c=>i`<${ao} key=${c.conversation.id} row=${c} section=${e} />`)}</ul>`:i`<p class="section-empty">${n(`section_${e}_empty`)}</p>`)}
    </section>`}function Kn(){let[e,t]=h(!1),o=R(0),n=()=>{clearTimeout(o.current),t(!1)},s=r=>{r.pointerType!=="touch"&&(clearTimeout(o.current),o.current=window.setTimeout(n,Gn),t(!0))};return $(()=>()=>clearTimeout(o.current),[]),[e,{onPointerMove:s,onPointerLeave:n}]}function lo({shown:e,children:t}){let o=u(),{state:n}=b();return i`
    <div class="tabs">
      <ul class="tab-list" aria-label=${o("open_chats")}>
        ${n.tabs.ids.map(s=>i`<${Hn} key=${s} id=${s} isShown=${e.includes(s)} />`)}
      </ul>
      ${t}
    </div>`}function Hn({id:e,isShown:t}){let o=u(),{state:n,work:s}=b(),r=Z(n,e),a=r?P(o,r,n.inbox.visitors[e]):o("visitor"),c=n.inbox.rows[e],l=c&&Ee(n.inbox,c),d=["tab",t&&"tab-shown",G(n.tabs)===e&&"tab-front"].filter(Boolean);return i`
    <li class=${d.join(" ")}>
      <button type="button" class="tab-name" aria-current=${G(n.tabs)===e?"true":void 0}
        onClick=${()=>s.open(e)}>
        ${l&&i`<span class="unread"><span class="visually-hidden">${o("unread")}</span></span>`}
        <bdi>${a}</bdi>
      </button>
      <button type="button" class="tab-close" aria-label=${o("close_tab_of",{name:a})}
        onClick=${()=>s.closeTab(e)}>
        <${w} name="close" />
      </button>
    </li>`}var uo=3;function fo({messages:e},t){let o=e.filter(s=>s.sender.kind===A.VISITOR);if(t&&po(t)>=uo)return{text:t,line:o.length+1};let n=e.findLast(s=>s.sender.kind!==A.BOT);return n?.sender.kind!==A.VISITOR||po(n.text)<uo?null:{text:n.text,line:o.length}}function po(e){return e.match(/\p{L}/gu)?.length??0}function Ne(e,t){return e.trim()?`${e.trimEnd()} ${t}`:t}function bo({storage:e,operatorId:t}){let o=`chatserver:console:${t}:suggestions`;return{isOn:()=>e.getItem(o)!=="off",set(n){n?e.removeItem(o):e.setItem(o,"off")}}}function mo({id:e,replies:t,at:o,view:n,query:s,onChoose:r,onPoint:a}){let c=u(),{fill:l}=b(),d=R(null);return $(()=>d.current?.children[o]?.scrollIntoView({block:"nearest"}),[o]),i`
    <div class="canned" onMouseDown=${f=>f.preventDefault()}>
      ${t.length?i`
        <div class="canned-list" role="listbox" id=${e} aria-label=${c("canned")} ref=${d}>
          ${t.map((f,_)=>i`
            <div role="option" id=${`${e}-${_}`} key=${`${f.department}/${f.shortcut}`}
              aria-selected=${_===o} class=${_===o?"canned-item canned-at":"canned-item"}
              onClick=${()=>r(f)} onPointerMove=${()=>_!==o&&a(_)}>
              <span class="canned-name">/${f.shortcut}</span>
              <span class="canned-text" dir="auto">${l(f,n)}</span>
            </div>`)}
        </div>
        <p class="canned-keys" aria-hidden="true">${c("canned_keys")}</p>`:i`<p class="canned-none" role="status" id=${e}>${c("canned_none",{query:s})}</p>`}
    </div>`}var Vn=400,Un=250;function Re({id:e,isWriting:t,onChoose:o}){let n=u(),{number:s}=I(),{state:r}=b(),a=r.hasSuggestions?fo(r.conversations[e],r.drafts[e]?.text):null,c=Jn(e,a?.text??""),[l,d]=h(0),[m,f]=h(!1),[_,v,O,y]=Yn(c);if(!a||!c.length||a.line===l||t&&!m)return null;let F=g=>{f(!1),v(null),o(g)},N=()=>{f(!1),d(a.line)},W=g=>g.preventDefault();return i`
    <div class="suggestions" role="group" aria-label=${n("suggestions")} onMouseDown=${W}
      onFocusIn=${()=>f(!0)}
      onFocusOut=${g=>f(Xn(g))}
      onKeyDown=${g=>g.key==="Escape"&&v(null)}>
      ${c.map((g,E)=>i`
        <button type="button" class="suggestion" key=${g.entry_id} data-suggestion=${E+1}
          aria-keyshortcuts=${`Alt+${E+1}`} onClick=${()=>F(g.text)}
          onMouseEnter=${()=>v(g.entry_id)} onMouseLeave=${y}
          onFocus=${()=>v(g.entry_id)} onBlur=${()=>v(null)}>
          <kbd aria-hidden="true">${s(E+1)}</kbd>
          <span class="suggestion-words">
            <span class="suggestion-title" dir="auto">${g.title}</span>
            <span class="suggestion-text" dir="auto">${g.text}</span>
          </span>
        </button>`)}
      <button type="button" class="icon-button" aria-label=${n("suggestions_dismiss")}
        title=${n("suggestions_dismiss")} onClick=${N}><${w} name="close" /></button>
      ${_&&i`<p class="suggestion-preview" aria-hidden="true" dir="auto" onMouseEnter=${O}
          onMouseLeave=${y}>${_}</p>`}
    </div>`}function Yn(e){let[t,o]=h(null),n=R(0),s=()=>clearTimeout(n.current),r=l=>{s(),o(l)},a=()=>{s(),n.current=window.setTimeout(()=>o(null),Un)};return[e.find(l=>l.entry_id===t)?.text??null,r,s,a]}function Xn(e){return e.currentTarget.contains(e.relatedTarget)}function Jn(e,t){let{work:o}=b(),[n,s]=h([]);return $(()=>{if(!t)return s([]);let r=!0,a=setTimeout(async()=>{let c=await o.suggest(e,t);r&&s(c)},Vn);return()=>{r=!1,clearTimeout(a)}},[e,t]),n}function ho({id:e,view:t,isNote:o,onNote:n}){let s=u(),{state:r,work:a,fill:c}=b(),l=ae(),d=R(null),m=o?`${e}:note`:e,[f,_]=h(()=>a.drafts.read(m)),[v,O]=h(null),[y,F]=h(0),N=v?Ct(r.cannedReplies,v.query,t.department,t.language):[],W=st(f)>me.TEXT_CODE_POINTS;$(()=>_(a.drafts.read(m)),[m]),$(()=>()=>a.stopTyping(e),[e]),$(()=>{document.activeElement===document.body&&V(e)},[]);let g=(x,L)=>{_(x),a.drafts.write(m,x),O(o?null:At(x,L)),F(0),!o&&x.trim()?a.typing(e):a.stopTyping(e)},E=x=>{if(!v)return;let L=c(x,t);C(Nt(f,v,L),v.start+L.length)};function C(x,L){g(x,0),O(null),d.current&&(d.current.value=x,d.current.focus(),d.current.setSelectionRange(L,L))}let q=x=>{let L=Ne(f,x);C(L,L.length)},U=()=>{let x=f.trim();!x||W||(o?a.note(e,x):a.send(e,x),g("",0),o&&Le())};function Le(){n(!1),setTimeout(()=>document.activeElement===document.body&&ee(e,"[data-note]")?.focus())}let Pe=x=>{if(!x.isComposing){if(v&&Me(x))return x.preventDefault();x.key!=="Enter"||x.shiftKey||(x.preventDefault(),U())}};function Me(x){let L=x.key==="ArrowDown"?1:x.key==="ArrowUp"?-1:0;if(L&&N.length)F((y+L+N.length)%N.length);else if(x.key==="Escape")O(null);else if((x.key==="Enter"||x.key==="Tab")&&!x.shiftKey&&N[y])E(N[y]);else return!1;return x.stopPropagation(),!0}let re=s(o?"write_note":"write_reply");function be(){n(!o),V(e)}return i`
    <div class=${o?"composer composer-note":"composer"}>
      ${v&&i`<${mo} id=${l} replies=${N} at=${y} view=${t} query=${v.query}
        onChoose=${E} onPoint=${F} />`}
      <div class="composer-field">
        <textarea ref=${d} rows="1" dir=${f?"auto":void 0} placeholder=${re}
          aria-label=${re} data-composer=${e} value=${f}
          aria-controls=${v?l:void 0}
          aria-activedescendant=${v&&N.length?`${l}-${y}`:void 0}
          onInput=${x=>g(x.target.value,x.target.selectionStart)}
          onKeyDown=${Pe} onBlur=${()=>O(null)}></textarea>
      </div>
      <div class="composer-foot">
        <button type="button" class=${o?"chip chip-on":"chip"} aria-pressed=${o} data-note
          title=${s("note_hint")} onClick=${be}>
          <${w} name="note" /> ${s("note")}
        </button>
        ${!o&&i`
          <button type="button" class="chip" title=${s("canned_hint")}
            onMouseDown=${x=>x.preventDefault()}
            onClick=${()=>Qn(d.current,f,g)}><${w} name="slash" /> ${s("canned")}</button>
          <button type="button" class="icon-button" aria-pressed=${r.hasSuggestions} aria-label=${s("suggestions")}
            title=${s(r.hasSuggestions?"suggestions_off":"suggestions_on")}
            onClick=${()=>a.setSuggestions(!r.hasSuggestions)}><${w} name="spark" /></button>`}
        <span class="spacer"></span>
        ${W&&i`<span class="hint hint-bad" role="status">${s("too_long")}</span>`}
        <button type="button" class="button button-main send" disabled=${!f.trim()||W} onClick=${U}>
          ${s(o?"add_note":"send")}
        </button>
      </div>
      ${!o&&i`<${Re} id=${e} isWriting=${f.trim()!==""} onChoose=${q} />`}
    </div>`}function Qn(e,t,o){let n=t&&!/\s$/u.test(t)?`${t} /`:`${t}/`;o(n,n.length),e?.focus()}function go({events:e,messages:t}){let o=e.filter(({body:n})=>n.kind!==D.BOT_DECIDED);return{items:at({events:o,messages:t}),decisions:Zn(e)}}function Zn(e){let t=new Map;for(let{body:o}of e){if(o.kind!==D.BOT_DECIDED)continue;let n=e.find(s=>s.seq>o.question_seq&&s.sender.kind===A.BOT&&s.body.kind===D.MESSAGE);n&&t.set(n.seq,o)}return t}function wo({id:e,text:t,view:o}){let n=u(),{state:s}=b(),{visitor:r}=o;return i`
    <div class="group group-visitor group-draft">
      <${M} kind="visitor" name=${r.name} id=${r.id} isSmall />
      <div class="group-body">
        <div class="bubble bubble-draft" dir="auto" aria-live="off">${t}</div>
        <p class="group-by"><bdi>${P(n,o,s.inbox.visitors[e])}</bdi> · ${n("is_typing")}</p>
      </div>
    </div>`}function De({answers:e,department:t=null}){let o=u(),{departmentName:n}=b();return i`
    <dl class="answers">
      ${e.map(({key:s,label:r,value:a})=>i`
        <div key=${s}>
          <dt><bdi>${es(o,s,r)}</bdi></dt>
          <dd dir="auto">${a}</dd>
        </div>`)}
      ${t&&i`<div><dt>${o("answer_department")}</dt><dd dir="auto">${n(t)}</dd></div>`}
    </dl>`}function es(e,t,o){let n=`answer_${t}`,s=e(n);return s===n?o||t:s}function _o({id:e,view:t}){let o=u(),{language:n}=I(),{state:s,togglePane:r}=b(),a=s.inbox.visitors[e];return i`
    <aside class="pane" aria-label=${o("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${o("close")} title=${o("close")}
        onClick=${r}><${w} name="close" /></button>
      <header class="pane-head">
        <${M} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${a?.is_online} />
        <${ts} id=${e} view=${t} now=${a} key=${e} />
        <p class="pane-presence">
          ${o(a?.is_online?"visitor_online":"visitor_offline")} · ${rs(t.language,n)}
        </p>
      </header>
      <${os} page=${a?.page} />
      <${ns} cart=${a?.cart} />
      <${ss} form=${t.form} />
      ${t.rating!=null&&i`
        <section class="pane-part"><h3>${o("rating")}</h3><${Ze} rating=${t.rating} /></section>`}
      <section class="pane-part"><h3>${o("chat_began")}</h3><p><${J} at=${t.created_at} /></p></section>
    </aside>`}function ts({id:e,view:t,now:o}){let n=u(),{state:s,work:r}=b(),[a,c]=h(null);return a===null?i`
      <h2 class="pane-name"><bdi>${P(n,t,o)}</bdi>
        <button type="button" class="icon-button" aria-label=${n("rename_visitor")} title=${n("rename_visitor")}
          disabled=${s.link!=="online"} onClick=${()=>c(t.visitor.name)}>
          <${w} name="edit" /></button>
      </h2>`:i`
    <form class="rename" onSubmit=${d=>{d.preventDefault(),a.trim()&&r.rename(e,a.trim()),c(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${n("visitor_name")} maxlength=${me.NAME_CODE_POINTS}
        value=${a} onInput=${d=>c(d.target.value)}
        onKeyDown=${d=>d.key==="Escape"&&c(null)}
        ref=${d=>d?.focus()} />
      <button class="button button-main" type="submit">${n("save")}</button>
    </form>`}function os({page:e}){let t=u();if(!e?.url)return null;let o=he(e.url),n=i`<bdi dir="ltr">${e.url.replace(/^https?:\/\//u,"")}</bdi>`;return i`
    <section class="pane-part">
      <h3><${w} name="page" /> ${t("page")}</h3>
      ${e.title&&i`<p dir="auto">${e.title}</p>`}
      <p class="address">
        ${o?i`<a href=${o} target="_blank" rel="noopener noreferrer">${n}</a>`:n}
      </p>
    </section>`}function ns({cart:e}){let t=u(),{number:o}=I();return e?i`
    <section class="pane-part" data-part="cart">
      <h3><${w} name="cart" /> ${t("cart")}</h3>
      ${e.lines.length?i`
        <ul class="cart">
          ${e.lines.map((n,s)=>i`
            <li key=${s}>
              <span class="cart-count">${t("times",{count:n.quantity,quantity:o(n.quantity)})}</span>
              <bdi class="cart-name">${n.name}</bdi><bdi class="cart-price">${n.price}</bdi>
            </li>`)}
        </ul>
        ${e.total&&i`<p class="cart-total"><span>${t("total")}</span><bdi>${e.total}</bdi></p>`}`:i`<p class="hint">${t("cart_empty")}</p>`}
    </section>`:null}function ss({form:e}){let t=u();return e?.length?i`
    <section class="pane-part">
      <h3><${w} name="form" /> ${t("form_answers")}</h3>
      <${De} answers=${e} />
    </section>`:null}function Ze({rating:e}){let t=u();return i`
    <span class="stars" role="img" aria-label=${t("rating_of",{score:e})}>
      ${[1,2,3,4,5].map(o=>i`<span key=${o} class=${o<=e?"star star-full":"star"}>
        <${w} name="star" /></span>`)}
    </span>`}function rs(e,t){try{return new Intl.DisplayNames(t,{type:"language"}).of(e)}catch{return e}}function xo({at:e}){let{day:t}=I();return i`<p class="day"><span>${t(e,xe(60))}</span></p>`}function vo({event:e,view:t}){let{body:o}=e;return o.kind===D.NOTE?i`<${as} event=${e} text=${o.text} />`:o.kind===D.FORM_ANSWERED?i`<${cs} event=${e} body=${o} />`:i`<${is} event=${e} view=${t} />`}function is({event:e,view:t}){let o=u(),{departmentName:n,state:s}=b(),{body:r,sender:a}=e,c=a.id===s.operatorId,l=c?o("you"):a.name??"",m={[D.STATE_CHANGED]:()=>o(`reason_${r.reason}${c?"_own":""}`,{name:l,department:n(r.department??t.department??"")}),[D.VISITOR_RENAMED]:()=>o("renamed",{name:r.name}),[D.FORM_OFFERED]:()=>o("form_offered"),[D.RATED]:()=>i`${o("rated")} <${Ze} rating=${r.score} />${r.comment&&i` <bdi>“${r.comment}”</bdi>`}`}[r.kind]?.();return m?i`<p class="line"><bdi>${m}</bdi> <span class="line-time"><${J} at=${e.at} /></span></p>`:null}function as({event:e,text:t}){let o=u(),{state:n}=b(),s=e.sender.id===n.operatorId?o("you"):e.sender.name??"";return i`
    <div class="note">
      <p class="note-head">
        <${w} name="note" /> <bdi>${o("note_by",{name:s})}</bdi> · <${J} at=${e.at} />
      </p>
      <p class="note-text" dir="auto"><${ge} text=${t} /></p>
    </div>`}function cs({event:e,body:t}){let o=u();return i`
    <div class="form-card">
      <p class="note-head"><${w} name="form" /> ${o(`form_${t.form}`)} · <${J} at=${e.at} /></p>
      <${De} answers=${t.answers} department=${t.department} />
    </div>`}var ls=3;function ko({decision:{outcome:e,candidates:t=[]}}){let o=u(),[n,...s]=t.slice(0,ls),r=i`<span>${o(`why_${e}`)}</span> ${n&&i`<${$o} candidate=${n} />`}`;return s.length?i`
    <details class="why">
      <summary>${r}</summary>
      <ul>
        ${s.map(a=>i`
          <li key=${a.entry_id}><${$o} candidate=${a} /></li>`)}
      </ul>
    </details>`:i`<p class="why">${r}</p>`}function $o({candidate:{phrasing:e,entry_id:t,score:o}}){let n=u(),{number:s}=I(),r=n("percent",{value:s(Math.round(o*100))});return i`<bdi class="why-phrasing">${e||t}</bdi> ${r}`}var ds={picture:"picture",link:"link",video:"play"};function yo({card:e}){let t=u(),o=ct(e),n=t(`card_${e.kind}`),s=i`<${w} name=${ds[e.kind]} /><span class="visually-hidden">${n}: </span>
    <bdi class="card-label">${e.label}</bdi>`;return o?i`
    <a class="card" href=${o} target="_blank" rel="noopener noreferrer nofollow" title=${n}>
      ${s} <bdi class="card-host" dir="ltr">${lt(o)}</bdi>
    </a>`:i`<p class="card">${s}</p>`}function So({id:e,message:t,isOwn:o,author:n}){let s=u(),{state:r}=b(),[a,c]=h(!1);if(a)return i`<${ps} id=${e} message=${t} onDone=${()=>c(!1)} />`;if(t.isErased)return i`<div class="bubble bubble-erased">${s("erased")}</div>`;let l=o&&r.link==="online";return i`
    <div class="bubble-line" data-seq=${t.seq}>
      ${t.text&&i`
        <div class="bubble" dir="auto"><span class="visually-hidden"><bdi>${n}</bdi>: </span><${ge}
          text=${t.text} />${t.isEdited&&i`<span class="edited"> ${s("edited")}</span>`}</div>`}
      ${l&&i`<${us} id=${e} seq=${t.seq} onEdit=${()=>c(!0)} />`}
      ${t.smartMessage&&i`<span class="tag tag-quiet">${s("smart_message")}</span>`}
    </div>
    ${t.card&&i`<${yo} card=${t.card} />`}
    ${t.buttons.length>0&&i`
      <p class="offered" aria-label=${s("offered_buttons")}>
        ${t.buttons.map(d=>i`<bdi class="offered-button" key=${d.id}>${d.label}</bdi>`)}
      </p>`}`}function us({id:e,seq:t,onEdit:o}){let n=u(),{work:s}=b(),[r,a]=h(!1),c=()=>r?s.erase(e,t):a(!0),l=[{key:"edit",label:n("edit_message"),icon:"edit",choose:o},{key:"erase",label:n(r?"erase_sure":"erase_message"),icon:"trash",isDanger:!0,staysOpen:!r,choose:c}];return i`<${X} label=${n("message_menu")} items=${l} buttonClass="icon-button bubble-menu"
    onClose=${()=>a(!1)}><${w} name="more" /><//>`}function ps({id:e,message:t,onDone:o}){let n=u(),{work:s}=b(),[r,a]=h(t.text),c=()=>{r.trim()&&r.trim()!==t.text&&s.edit(e,t.seq,r.trim()),o()},l=d=>{if(!d.isComposing){if(d.key==="Escape")o();else if(d.key==="Enter"&&!d.shiftKey)c();else return;d.preventDefault()}};return i`
    <div class="editor">
      <textarea class="input" dir="auto" rows="2" aria-label=${n("edit_message")} value=${r} onKeyDown=${l}
        ref=${d=>d?.focus()}
        onInput=${d=>a(d.target.value)}></textarea>
      <div class="editor-foot">
        <button type="button" class="button" onClick=${o}>${n("cancel")}</button>
        <button type="button" class="button button-main" disabled=${!r.trim()} onClick=${c}>${n("save")}</button>
      </div>
    </div>`}function To({id:e,group:t,view:o,decisions:n,readSeq:s}){let r=u(),{state:a}=b(),{sender:c,messages:l}=t,d=c.id===a.operatorId&&c.kind===A.OPERATOR,m=c.kind===A.VISITOR?P(r,o,a.inbox.visitors[e]):c.kind===A.BOT?r("bot"):d?r("you"):c.name,f=l[l.length-1],_=l.map(v=>n.get(v.seq)).find(Boolean);return i`
    <div class=${`group group-${c.kind} ${d?"group-own":""}`}>
      <${M} kind=${c.kind} name=${c.kind===A.VISITOR?o.visitor.name:c.name}
        id=${c.id} isSmall />
      <div class="group-body">
        ${l.map(v=>i`<${So} key=${v.clientMessageId??v.id} id=${e}
          message=${v} isOwn=${d} author=${m} />`)}
        <p class="group-by"><bdi>${m}</bdi> · <${J} at=${f.at} />
          ${d&&i` · ${f.seq<=s?r("read"):r("sent")}`}</p>
        ${_&&i`<${ko} decision=${_} />`}
      </div>
    </div>`}function Oo({items:e}){let{operator:t}=b();return e.length?i`
    <div class="group group-operator group-own">
      <${M} kind="operator" name=${t.name} id=${t.id} isSmall />
      <div class="group-body">
        ${e.map(o=>i`<${fs} key=${o.command.client_message_id} item=${o} />`)}
      </div>
    </div>`:null}function fs({item:{command:e,error:t}}){let o=u(),{state:n,work:s,say:r}=b(),a=e.type===z.NOTE,c=e.client_message_id;return i`
    <div class=${["bubble","bubble-pending",a?"bubble-note":"",t?"bubble-failed":""].join(" ")} dir="auto">${e.text}</div>
    ${t?i`
      <p class="group-by failed" role="alert">
        <bdi>${o("not_sent")} ${r(t)}</bdi>
        <button type="button" class="link-button" onClick=${()=>s.retry(c)}>${o("try_again")}</button>
        <button type="button" class="link-button" onClick=${()=>s.discard(c)}>${o("remove")}</button>
      </p>`:i`<p class="group-by sending">${o(n.link==="online"?"sending":"sending_later")}</p>`}`}var bs=60;function Eo({id:e,conversation:t,view:o}){let n=u(),{state:s,work:r}=b(),{events:a,messages:c}=t,{items:l,decisions:d}=K(()=>go({events:a,messages:c}),[a,c]),m=s.drafts[e]?.text,f=s.pending.filter(g=>g.command.conversation_id===e),_=R(null),v=R(0),O=R(0),[y,F]=h(!0);it(()=>{let g=_.current;if(!g)return;let E=v.current>(a[0]?.seq??0)&&v.current>0;y?g.scrollTop=g.scrollHeight:E&&(g.scrollTop+=g.scrollHeight-O.current),v.current=a[0]?.seq??0,O.current=g.scrollHeight},[l,m,f.length]),$(()=>{let g=()=>y&&!document.hidden&&r.see(e);return g(),document.addEventListener("visibilitychange",g),()=>document.removeEventListener("visibilitychange",g)},[t.headSeq,y,s.link]),$(()=>{let g=_.current;if(!g||!y)return;let E=new ResizeObserver(()=>{g.scrollTop=g.scrollHeight});return E.observe(g),()=>E.disconnect()},[y]);let N=()=>{let g=_.current;g&&F(g.scrollHeight-g.scrollTop-g.clientHeight<bs)},W=()=>{F(!0),_.current?.scrollTo({top:_.current.scrollHeight})};return i`
    <div class="log-frame">
      <div class="log" role="log" tabindex="0" aria-label=${n("messages")} ref=${_} onScroll=${N}>
        ${t.hasEarlier&&i`
          <button type="button" class="chip earlier" onClick=${()=>r.askHistory(e)}>${n("earlier")}</button>`}
        ${!l.length&&!f.length&&!m&&i`<p class="log-empty">${n("no_words_yet")}</p>`}
        ${l.map(g=>g.type==="day"?i`<${xo} key=${g.key} at=${g.at} />`:g.type==="group"?i`<${To} key=${g.key} id=${e} group=${g} view=${o}
              decisions=${d} readSeq=${t.readMarks.visitor} />`:i`<${vo} key=${g.key} event=${g.event} view=${o} />`)}
        <${Oo} items=${f} />
        ${m&&i`<${wo} id=${e} text=${m} view=${o} />`}
      </div>
      ${!y&&i`
        <button type="button" class="to-end" aria-label=${n("to_end")} title=${n("to_end")} onClick=${W}>
          <${w} name="down" /></button>`}
    </div>`}function zo({id:e,view:t,isMine:o}){let n=u(),{state:s,work:r}=b(),a=s.inbox.visitors[e],c=s.link==="online";return i`
    <header class="thread-head">
      <button type="button" class="icon-button only-narrow" aria-label=${n("back_to_list")}
        onClick=${r.showList}>
        <${w} name="back" isDirectional />
      </button>
      <${M} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${a?.is_online} />
      <div class="thread-who">
        <h2 dir="auto">${P(n,t,a)}</h2>
        <p class="thread-state"><${ms} view=${t} isMine=${o} /></p>
      </div>
      ${o&&i`<button type="button" class="button" disabled=${!c} title=${n("end_chat_hint")}
        onClick=${()=>r.end(e)}>${n("end_chat")}</button>`}
      ${t.state!==k.CLOSED&&i`<${hs} id=${e} view=${t} canAct=${c} />`}
      <button type="button" class="icon-button" aria-label=${n("close_tab")} title=${n("close_tab")}
        onClick=${()=>r.closeTab(e)}><${w} name="close" /></button>
    </header>`}function ms({view:e,isMine:t}){let o=u(),{departmentName:n}=b(),s=e.department?i`<bdi>${n(e.department)}</bdi> · `:"";if(e.state===k.WAITING){let r=e.queued_at!=null&&i`<${Ie} since=${e.queued_at} />`;return i`${s}${o("state_waiting")} ${r}`}if(e.state===k.ASSIGNED){let r=o("state_colleague",{name:e.operator?.name??""});return i`${s}<bdi>${t?o("state_mine"):r}</bdi>`}return i`${s}${o(`state_${e.state}`)}`}function hs({id:e,view:t,canAct:o}){let n=u(),{state:s,work:r,departmentName:a}=b(),l=(s.me?.departments??[]).map(({key:d})=>({key:d,label:a(d),isCurrent:d===t.department,isDisabled:!o||d===t.department,choose:()=>r.transfer(e,d)}));return l.length?i`<${X} label=${n("transfer")} items=${l}><${w} name="move" isDirectional /><//>`:null}function Ao({id:e,isFocused:t}){let o=u(),{state:n,work:s}=b(),r=Z(n,e),a=r?.state===k.ASSIGNED&&r.operator?.id===n.operatorId,[c,l]=h(!1);$(()=>l(!1),[a]);let d=r?P(o,r,n.inbox.visitors[e]):"",m=()=>s.focus(e);return i`
    <section class=${t?"thread thread-front":"thread"} data-thread=${e}
      aria-label=${o("chat_with",{name:d})}
      onFocusIn=${m} onPointerDown=${m}>
      ${r?i`
        <${zo} id=${e} view=${r} isMine=${a} />
        <${Eo} id=${e} conversation=${n.conversations[e]} view=${r} />
        ${!a&&i`<${gs} id=${e} view=${r} isNote=${c} onNote=${l} />`}
        ${(a||c)&&i`
          <${ho} id=${e} view=${r} isNote=${c||!a} onNote=${l} />`}`:i`<${j} />`}
    </section>`}function gs({id:e,view:t,isNote:o,onNote:n}){let s=u(),{state:r,work:a}=b(),c=t.state===k.WAITING,l=c||t.state===k.MESSAGE_LEFT,d=t.state===k.ASSIGNED?"offer_colleague":`offer_${t.state}`,m=f=>{a.drafts.write(e,Ne(a.drafts.read(e),f)),a.tell(s("suggestion_kept"))};return i`
    <div class=${c?"offer":"offer offer-quiet"}>
      <bdi class="offer-text">${s(d,{name:t.operator?.name??""})}</bdi>
      <button type="button" class=${o?"chip chip-on":"chip"} data-note aria-pressed=${o}
        title=${s("note_hint")} onClick=${()=>n(!o)}><${w} name="note" /> ${s("note")}</button>
      ${t.state!==k.CLOSED&&i`
        <button type="button" class=${c?"button button-main":"button"} disabled=${r.link!=="online"}
          onClick=${()=>a.take(e)}>${s(t.state===k.WAITING?"take":"take_over")}</button>`}
      ${l&&!o&&i`<${Re} id=${e} isWriting=${a.drafts.read(e).trim()!==""} onChoose=${m} />`}
    </div>`}var ws=360,_s=3;function Co(){let e=u(),{state:t,isPaneOpen:o,togglePane:n}=b(),[s,r]=h(!0),[a,c]=vs(),l=s?c:1,d=jt(t.tabs,l),m=G(t.tabs);return i`
    <main class="threads" ref=${a} aria-label=${e("open_chats")}>
      ${t.tabs.ids.length>0&&i`
        <${lo} shown=${d}>
          ${c>1&&i`
            <button type="button" class="icon-button" aria-pressed=${s} aria-label=${e("side_by_side")}
              title=${e("side_by_side")} onClick=${()=>r(!s)}><${w} name="columns" /></button>`}
          <button type="button" class="icon-button" aria-pressed=${o} aria-label=${e("visitor_pane")}
            title=${e("visitor_pane")} onClick=${n}><${w} name="panel" isDirectional /></button>
        <//>`}
      ${d.length?i`
        <div class="columns">
          ${d.map(f=>i`<${Ao} key=${f} id=${f} isFocused=${f===m&&d.length>1} />`)}
        </div>`:i`<${xs} />`}
    </main>`}function xs(){let e=u(),{state:t}=b();return t.inbox.isLoaded?Object.keys(t.inbox.rows).length?i`<${Ke} icon="inbox" title=${e("empty_title")} text=${e("empty_text")}>
    <p class="hint">${e("empty_keys")} <kbd>Alt</kbd> <kbd>N</kbd></p>
  <//>`:i`<${Ke} icon="chat" title=${e("empty_shop_title")} text=${e("empty_shop_text")} />`:null}function vs(){let e=R(null),[t,o]=h(1);return $(()=>{if(!e.current)return;let n=new ResizeObserver(([{contentRect:s}])=>o(Math.max(1,Math.min(_s,Math.floor(s.width/ws)))));return n.observe(e.current),()=>n.disconnect()},[]),[e,t]}function Io(){let e=u(),{account:t}=b(),[o,n]=h(null),[s,r]=h(null),a=()=>t.devices().then(n,r);$(()=>{a()},[]);let c=l=>t.endDevice(l).then(a,r);return s?i`<p class="alert" role="alert">${Te(e,s)}</p>`:o?i`
    <ul class="devices">
      ${o.map(l=>i`
        <li key=${l.id} class="device">
          <span class="device-name">
            <bdi>${l.name||e("device_unknown")}</bdi>
            <span class="hint">${l.is_current?e("device_this"):i`${e("device_last_used")} <${ve}
              at=${l.last_used_at} />`}</span>
          </span>
          ${!l.is_current&&i`
            <button type="button" class="button" onClick=${()=>c(l.id)}>${e("device_end")}</button>`}
        </li>`)}
    </ul>`:i`<${j} count=${2} />`}function No({onDone:e}){let t=u(),{account:o,work:n}=b(),[s,r]=h(""),[a,c]=h(!1),[l,d]=h(null);async function m(){await o.changePassword(s,l??""),n.tell(t("password_changed")),e()}return i`
    <${Q} send=${m} action=${t("change_password")} isReady=${l!==null&&s!==""}>
      <${oe} label=${t("password_current")} isShown=${a} onShow=${c} value=${s}
        autocomplete="current-password" onInput=${f=>r(f.target.value)} />
      <${le} onChange=${d} />
    <//>`}function Ro(){let e=u(),{operator:t,account:o}=b(),[n,s]=h(null),r=()=>s(null),a=[{key:"password",label:e("change_password"),icon:"edit",choose:()=>s("password")},{key:"devices",label:e("devices"),icon:"panel",choose:()=>s("devices")},{key:"out",label:e("sign_out"),icon:"back",choose:()=>o.signOut(!1)},{key:"everywhere",label:e("sign_out_everywhere"),icon:"offline",isDanger:!0,choose:()=>o.signOut(!0)}];return i`
    <${X} label=${e("account")} hasText items=${a} buttonClass="account-button">
      <${M} kind="operator" name=${t.name} id=${t.id} isSmall />
      <span class="visually-hidden">${e("account")}: </span><bdi class="account-name">${t.name}</bdi>
    <//>
    ${n==="password"&&i`
      <${ce} title=${e("change_password")} onClose=${r}><${No} onDone=${r} /><//>`}
    ${n==="devices"&&i`<${ce} title=${e("devices")} onClose=${r}><${Io} /><//>`}`}function Do({onHelp:e}){let t=u(),{state:o,work:n}=b(),s=()=>n.setMuted(!o.isMuted);return i`
    <header class="top">
      <span class="brand brand-small" aria-hidden="true"><${w} name="chat" /></span>
      <h1 class="shop" dir="auto">${o.me?.shop_name??t("title")}</h1>
      <${$s} />
      <span class="spacer"></span>
      <${ks} />
      <button type="button" class="icon-button" aria-pressed=${!o.isMuted} aria-label=${t("sound")}
        title=${t(o.isMuted?"sound_off":"sound_on")} onClick=${s}>
        <${w} name=${o.isMuted?"mute":"sound"} />
      </button>
      <button type="button" class="icon-button" aria-label=${t("help")} title=${t("help_hint")} onClick=${e}>
        <${w} name="help" />
      </button>
      <${ye} />
      <${Ro} />
    </header>`}function $s(){let e=u(),{number:t}=I(),{state:o,place:n}=b(),s=H(n.store).parts[0]==="bot",r=s?Oe(o):0;return i`
    <nav class="places" aria-label=${e("bot.places")}>
      <a class="place" href=${je("chats")} aria-current=${s?void 0:"page"}>${e("chats")}${r>0&&i` <span class="place-count">${t(r)}<span class="visually-hidden"> ${e("section_waiting")}</span>
        </span>`}</a>
      <a class="place" href=${je("bot")} aria-current=${s?"page":void 0}>${e("bot")}</a>
    </nav>`}function ks(){let e=u(),{number:t}=I(),{state:o,work:n}=b();if(!o.own)return null;let{status:s,chats:r,chat_limit:a}=o.own,c=s==="online",l=r>=a;return i`
    <span class=${l?"load load-full":"load"} title=${e("load_hint")}>
      ${e("load",{chats:t(r),limit:t(a)})}
    </span>
    <button type="button" class=${`status status-${s}`} role="switch" aria-checked=${c}
      aria-label=${e("take_chats")} title=${e(c?"go_away":"go_online")}
      disabled=${o.link!=="online"} onClick=${()=>n.setStatus(c?"away":"online")}>
      <span class="status-dot" aria-hidden="true"></span>${e(c?"online":"away")}
    </button>`}var Lo="(min-width: 1180px)";function Po({work:e,operator:t,account:o,api:n}){let s=u(),{language:r}=_e(),a=H(e.store),c=K(()=>ht(window),[]),l=H(c.store).parts[0]==="bot",[d,m]=h(!1),[f,_]=h(()=>matchMedia(Lo).matches);$(()=>{let C=matchMedia(Lo),q=()=>_(C.matches);return C.addEventListener("change",q),()=>C.removeEventListener("change",q)},[]);let v=()=>_(C=>!C),O=G(a.tabs),y=O?Z(a,O):null;$(()=>(e.start(),e.stop),[e]),$(()=>(c.start(),c.stop),[c]),ys(s,a);let F=Qt({work:e,state:a,togglePane:v,showHelp:()=>m(!0)});$(()=>{let C=q=>{let U=Dt(q);!U||document.querySelector("dialog[open]")||l&&U!=="help"||(q.preventDefault(),F(U))};return document.addEventListener("keydown",C),()=>document.removeEventListener("keydown",C)});let N=K(()=>({work:e,state:a,operator:t,account:o,api:n,place:c,isPaneOpen:f,togglePane:v,say:C=>ne(s,C),departmentName:C=>Ss(a.me?.departments,C,r),fill:(C,q)=>It(Ue(C,q.language),{visitor_name:q.visitor.name,operator_name:t.name,shop_name:a.me?.shop_name??""})}),[e,a,t,o,f,s]),W=a.isListShown||!O,g=i`
    <${co} />
    <${Co} />
    ${f&&O&&y&&i`<${_o} id=${O} view=${y} />`}`,E=l?["desk","desk-bot"]:["desk",f&&y?"desk-pane":"",W?"desk-list":"desk-chat"];return i`
    <${bt.Provider} value=${N}>
      <div class=${E.join(" ")}>
        <${Do} onHelp=${()=>m(!0)} />
        <${Zt} />
        ${l?i`<${to} />`:g}
        <${eo} />
        ${d&&i`<${oo} onClose=${()=>m(!1)} />`}
      </div>
    <//>`}function ys(e,t){let o=Oe(t),n=t.me?.shop_name??"";$(()=>{let s=n?e("title_of",{shop:n}):e("title");document.title=o?`(${o}) ${s}`:s},[o,n,e])}function Ss(e,t,o){let n=e?.find(s=>s.key===t)?.names??{};return n[o]??n.en??Object.values(n)[0]??t}var Ts={sign_in:yt,setup:St,password:Tt,unset:Ot,unreachable:Et};function Mo({gate:e,account:t,api:o,createWork:n}){let s=H(e.store),r=s.phase==="inside"?s.operator?.id:void 0,a=K(()=>r?n(r):null,[r]);if($(()=>{e.start()},[e]),a&&s.operator)return i`<${Po} key=${r} work=${a} operator=${s.operator} account=${t} api=${o} />`;let c=Ts[s.phase];return c?i`<${c} key=${s.phase} gate=${e} passage=${s} />`:i`<main class="gate"><${j} /></main>`}var Wo=`
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
.bot { grid-area: bot; display: flex; flex-direction: column; min-block-size: 0; overflow-y: auto; }
.places { display: flex; gap: 2px; margin-inline-start: 8px; }
.place {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding-inline: 12px;
  border-radius: var(--radius-full); color: var(--ink-soft); font-weight: 600; text-decoration: none; white-space: nowrap;
}
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
  .load { display: none; }
  .places { margin-inline-start: 2px; }
  .place { padding-inline: 8px; }
  .account-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .shop { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
  .top { gap: 2px; padding-inline: 8px; }
  .top .icon-button { inline-size: 30px; }
  .status { padding-inline: 10px; margin-inline-end: 0; }
}
`;var Go=`
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
`;var jo=`
.list {
  grid-area: list; overflow-y: auto; padding-block: 6px 24px; border-inline-end: 1px solid var(--line);
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
`;var Ko=`
.log-frame { position: relative; display: flex; flex: 1; min-block-size: 0; }
.log {
  display: flex; flex: 1; flex-direction: column; gap: 14px; min-inline-size: 0; padding: 16px; overflow-y: auto;
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
`;var Ho=`
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
`;var Vo=`
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
`;var Yo=[Wo,Fo,Go,Bo,jo,Uo,Ko,qo,Vo,Ho].join("");function Xo(e){let t=(o,n,s={})=>e({type:o,conversation_id:n,...s});return{send:(o,n)=>t(z.SEND,o,{text:n}),note:(o,n)=>t(z.NOTE,o,{text:n}),edit:(o,n,s)=>t(z.EDIT,o,{target_seq:n,text:s}),erase:(o,n)=>t(z.ERASE,o,{target_seq:n}),take:o=>t(z.TAKE,o),end:o=>t(z.CLOSE,o),transfer:(o,n)=>t(z.TRANSFER,o,{department:n}),rename:(o,n)=>t(z.RENAME_VISITOR,o,{name:n})}}function Jo({storage:e,operatorId:t}){let o=n=>`chatserver:console:${t}:draft:${n}`;return{read:n=>e.getItem(o(n))??"",write(n,s){s?e.setItem(o(n),s):e.removeItem(o(n))}}}function Qo({storage:e,operatorId:t}){let o=`chatserver:console:${t}:tab`;return{read(){try{let{openIds:n=[],seen:s={}}=JSON.parse(e.getItem(o)??"{}");return{openIds:n,seen:s}}catch{return{openIds:[],seen:{}}}},write(n,s){e.setItem(o,JSON.stringify({openIds:n,seen:s}))}}}var Os=new Set([z.SEND,z.NOTE]),Es=2e3;function Zo({storage:e,key:t,transmit:o,setTimeout:n=(s,r)=>window.setTimeout(s,r)}){let s=Ge({storage:e,key:t}),r=Ge({storage:null,key:t}),a=[s,r];function c(l){o((Os.has(l.type)?s:r).add(l))}return{post:c,words:s,resend(){for(let l of a)for(let d of l.pending())o(d)},acknowledge:l=>s.acknowledge(l)??r.acknowledge(l),refuse(l){let[d]=a.filter(f=>f.find(l.in_reply_to??"")),m=d?.find(l.in_reply_to)?.command;return m?l.is_temporary?(n(()=>d.find(l.in_reply_to)&&o(m),l.retry_after_ms??Es),null):(d===s?s.refuse(l.in_reply_to,l):r.remove(l.in_reply_to),m):null},retry(l){let d=s.retry(l);d&&o(d)},discard:l=>s.remove(l)}}function en(e){let t=0;function o(n){e.update(s=>({...s,notices:s.notices.filter(r=>r.id!==n)}))}return{forget:o,tell(n,s=!1){let r=++t,a={id:r,text:n,isBad:s};e.update(c=>({...c,notices:[...c.notices.slice(-2),a]})),setTimeout(()=>o(r),6e3)}}}function tn(e){let t=new Map;function o(n){let s=t.get(n);s&&(clearTimeout(s.timer),t.delete(n),e(n,!1))}return{stop:o,type(n){let s=t.get(n);clearTimeout(s?.timer);let r=Date.now(),a=!s||r-s.toldAt>3e3;a&&e(n,!0),t.set(n,{toldAt:a?r:s.toldAt,timer:window.setTimeout(()=>o(n),5e3)})}}}var As=1500;function sn({operatorId:e,api:t,createTransport:o,url:n,chime:s,local:r,session:a,onSignedOut:c,say:l}){let d=Qo({storage:a,operatorId:e}),m=Jo({storage:a,operatorId:e}),f=bo({storage:r,operatorId:e}),_=te({...Vt(e,d.read()),isMuted:s.isMuted(),hasSuggestions:f.isOn()}),v=o({url:n,hello:U,onFrame:Le,onStatus:Pe}),O=p=>v.send(p),y=Zo({storage:r,key:`chatserver:console:${e}:outbox`,transmit:O}),F=zt(s),N=tn((p,S)=>O({type:z.TYPING,conversation_id:p,is_typing:S})),W=en(_),g=Xo(y.post),E=p=>_.update(S=>({...S,...p})),C=()=>E({pending:y.words.items()});y.words.onChange(C),C();let q=p=>p.storageArea===r&&y.words.reload();async function U(){if(!(await t.session()).signed_in)return null;let p=Object.values(_.get().conversations).map(on);return{type:z.HELLO,protocol_version:1,ticket:await t.ticket(),open:p}}function Le(p){let S=_.get(),B=p.type===T.ACK?p.client_message_id:p.event?.client_message_id,Y=B?y.acknowledge(B):null;_.set(Ut(_.get(),p,{now:Date.now(),command:Y})),F.hear(S,_.get(),p),p.type===T.RESUMED&&setTimeout(y.resend),p.type===T.ERROR&&Me(p),p.type===T.INBOX_ROW&&re(p.row.conversation.id),p.type===T.EVENT&&re(p.event.conversation_id),p.type===T.INBOX_GONE&&L(p.conversation_id)}function Pe(p,S){S!=="closed"&&(E({link:S==="reload"?"outdated":p}),p!=="online"&&_.update(Yt),S==="authenticate"&&c())}function Me(p){!(y.refuse(p)&&y.words.find(p.in_reply_to))&&!p.is_temporary&&W.tell(l(p),!0)}function re(p){nn(_.get(),p)&&setTimeout(()=>nn(_.get(),p)&&be(p),As)}function be(p){O({type:z.OPEN,...on(_.get().conversations[p])})}function x(p){let{conversations:{[p]:S,...B},tabs:Y}=_.get();S&&(O({type:z.LEAVE,conversation_id:p}),E({conversations:B,tabs:Bt(Y,p)}),We())}function L(p){_.get().conversations[p]&&(x(p),W.tell(l({code:"chat_gone",message:""})))}function We(){let{tabs:p,inbox:S}=_.get();d.write(p.ids,S.seen)}function qe(p){let{tabs:S,conversations:B}=_.get(),Y=Ft(S,p);E({tabs:Y,isListShown:!1,conversations:{...B,[p]:B[p]??we(p)}}),S.ids.filter(ie=>!Y.ids.includes(ie)).forEach(x),B[p]||be(p),We()}return{store:_,drafts:m,...W,open:qe,start(){v.open(),window.addEventListener("storage",q)},stop(){v.close(),window.removeEventListener("storage",q)},reconnect(){v.close(),v.open()},closeTab:x,showList:()=>E({isListShown:!0}),focus(p){G(_.get().tabs)!==p&&qe(p)},step(p){let S=Gt(_.get().tabs,p);S&&qe(S)},...g,send(p,S){N.stop(p),g.send(p,S)},retry:y.retry,discard:y.discard,typing:N.type,stopTyping:N.stop,setStatus:p=>O({type:z.SET_STATUS,status:p}),askHistory(p){let S=_.get().conversations[p]?.events[0];S&&O({type:z.HISTORY,conversation_id:p,before_seq:S.seq})},see(p){let{conversations:S,inbox:B,link:Y}=_.get(),ie=S[p]?.headSeq??0;Y!=="online"||ie<=(B.seen[p]??0)||(O({type:z.READ,conversation_id:p,seq:ie}),E({inbox:Mt(B,p,ie)}),We())},suggest:(p,S)=>t.suggestReplies(p,S).catch(()=>[]),setSuggestions(p){f.set(p),E({hasSuggestions:p})},setMuted(p){s.setMuted(p),E({isMuted:p})}}}function on({id:e,headSeq:t,lastId:o}){return{conversation_id:e,last_seq:t,last_id:o}}function nn({conversations:e,inbox:t},o){let n=e[o];return!!n&&(n.hasGap||(t.rows[o]?.head_seq??0)>n.headSeq)}var Cs=2e3,an="chatserver:console:language",Is={fa:new URL("../locales/console.fa.json",import.meta.url)},pe=te(Fe("en",$e)),se=gt(),fe=vt({api:se,takeLink:()=>kt(location,history)}),Ns=_t({storage:localStorage,target:window}),Rs={signOut:fe.signOut,devices:se.devices,changePassword:se.changePassword,endDevice:se.endDevice};function Ds(e){let t=`${location.protocol==="https:"?"wss":"ws"}://${location.host}/ws/operator`,o=sn({operatorId:e,api:se,createTransport:pt,url:t,chime:Ns,local:localStorage,session:sessionStorage,say:n=>ne(pe.get().t,n),async onSignedOut(){await fe.retry(),fe.store.get().phase==="inside"&&setTimeout(o.reconnect,Cs)}});return o}async function cn(e){let t=Is[e],o=t?await tt(t).catch(()=>null):$e;o&&pe.set(Fe(e,o,$e)),document.documentElement.lang=pe.get().language,document.documentElement.dir=pe.get().direction}function Ls(e){localStorage.setItem(an,e),cn(e)}function Ps(){let e=H(pe);return i`
    <${ft.Provider} value=${{translator:e,setLanguage:Ls}}>
      <${Mo} gate=${fe} account=${Rs} api=${se} createWork=${Ds} />
    <//>`}ot(document,nt,Yo);window.addEventListener("hashchange",()=>$t(location)&&fe.start());await cn(et([localStorage.getItem(an),...navigator.languages],["en","fa"]));var rn=document.getElementById("console");rn&&rt(i`<${Ps} />`,rn);
