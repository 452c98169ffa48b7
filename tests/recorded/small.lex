# A small lexicon for tests/recorded.rs, apart from the product's, so that what is recorded changes with the code alone.

concept disguise_target   words that people hide
arse, arsehole/n, bastard/n, bellend, bitch, bitches, bollocks, cunt/n, dickhead/n, fuck/v, fucker/n, idiot/n,
kill/v, moron/n, prick/n, shit/v, shite, slag/n, tosser/n, twat/n, useless, wanker/n, whore/n

concept small_ask   asks for something
any chance of, can i, can you, could i, could you, please, pls

concept small_feel   how it was
awful, brilliant, disgraceful, excellent, friendly, good, great, helpful, horrible, kind, lovely, poor, rude,
terrible, wonderful

concept small_meet   being seen
appointment/n, book/v, cancel/v, slot/n, waiting room/n

concept small_people   whom it is about
doctor/n, gp/n, member of staff, nurse/n, reception, receptionist/n, staff, surgery

concept small_sick   illness
antibiotics, chest pain, cough/v, hurt/v, ill, infection/n, pain/n, rash, sick, tablet/n, test results

concept small_time   when
2 weeks, friday, hour/n, monday, morning, today, tomorrow, tuesday, week/n
