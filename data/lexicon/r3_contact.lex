# Words of reaching somebody about one's own affairs.









concept ct_reach   to get hold of somebody, as a plain verb
answer, be in touch with, bell, buzz, caal, call, call back, coll, come and see, come back to, contact,
direct message, dm, e mail, email, emial, facetime, fone, get a hold of, get ahold of, get back to,
get hold of, get in touch with, inbox, inform, let me know, liaise with, message, messege, messenger, msg,
notify, phne, phone, phone back, pm, pop round to, private message, reach, reach out to, reply to, respond to,
ring, ring back, rng, see to, speak to, talk to, telephone, text, tinkle, tx, txt, update, voicenote, whatsap,
whatsapp, write back to, write to

concept ct_call   a call, a message
a bell, a bell back, a bell when, a buzz, a buzz back, a call, a call back, a call please, a call when,
a callback, a ding, a dm, a heads up, a holler, a jingle, a knock, a line, a line back, a mail, a message,
a message back, a msg, a note, a nudge, a phone, a phone call, a phone call back, a phonecall, a pm, a poke,
a progress report, a quick bell, a quick buzz, a quick call, a quick email, a quick message, a quick ring,
a quick text, a reply, a reply back, a ring, a ring back, a rounder, a shout, a shout back, a straight answer,
a text, a text back, a ting, a tinkle, a tinkle back, a tinkle when, a tweet, a voicemail, a wee bell,
a wee bell back, a wee call, a wee message, a wee ring, a wee shout, a wee text, a whatsapp, a word, an answer,
an answer either way, an email, an eta, an inbox, an update, bell, call, callback, email, message, phonecall,
private message, quick bell, quick call, ring, text, the courtesy of a call, the courtesy of a reply,
the heads up, the nod, tinkle

concept ct_ask   asks or begs
abeg, admin, any chance, any1, anybody, anyone, appreciate, ask, be grateful, beg, can, can't somebody,
can't someone, cld, could, cud, get, gonnae, has to, have, help, hope, if u could, if you can, if you could,
just, kindly, let, must, need, one of you, one of yous, please, pliz, pls, plse, plz, some body, some one,
some1, somebody, someone, tell, want, whoever, will, would, would like, wud

concept ct_someone   anybody at the practice
admin, anybody, anyone, boss, care coordinator, doctor, duty doctor, gp, head honcho, human, management,
manager, manageress, medical secretary, nurse, office, one of you, one of yous, person in charge, pharmacist,
practice manager, prescription team, prescriptions team, reception, receptionist, referral team, referrals,
secretary, social prescriber, some body, some one, some1, somebody, someone, someone in charge, someone senior,
supervisor, the doctor, the manager, the nurse, the secretaries, u, whoever, whoever deals with, whoever does,
whoever is dealing, ye, you, yous, youse

concept ct_story   tells of calls made or awaited
able, always, asked, asks, before, bother, bothered, brilliant, can't, cant, couldn't, couldnt, council,
courtesy, daughter's, days, decency, dentist, didn't, didnt, doesn't, doesnt, don't, dont, expect, expected,
failed, forgot, great, hates, he, he'd, he'll, helpful, hold, hospital, hospitals, hours, how, imagine,
impossible, kind, lovely, managed, meant, neither, never, no one, no1, nobody, noone, not, offered, optician,
police, promise, promised, refuse, refused, rude, said, says, service, she, she'd, she'll, supposed, system,
tells, thank, thanks, they, they'd, they'll, theyd, theyll, til, till, to be told, to get someone, told, until,
used to, vet, wait, waited, waiting, was going, was to, weeks, when, whenever, where, who, why, without, won't,
wont, would never, would only, wouldn't, wouldnt

concept ct_notme   after "call me": not a call at all
a, al, an, biased, by, crazy, cynical, daddy, daft, darling, duck, fussy, ishmael, later babe, liar, love, mad,
my, naive, names, nosy, old, old fashioned, paranoid, pet, petty, picky, sad, selfish, sentimental, silly,
simple, soft, stupid, suspicious, sweetheart, thick, weird, what, when, when hell

concept ct_sent   wrote to the practice
@ct_wrote, dropped in, dropped off, emailed over, filled in, handed in, left, popped in, posted, put in, sent,
sent off, submitted

concept ct_wrote   wrote, in one word
dm'd, dmd, dmed, e mailed, emaild, emailed, facebooked, inboxed, messaged, messages, messeged, msgd, msged,
pm'd, pmd, pmed, texted, txted, whatsapped, written, wrote

concept ct_mail   what is written
application, complaint, cv, direct message, dm, dms, e consult, e mail, e mails, econsult, email, emails,
emial, enquiry, form, forms, inbox, letter, letters, mesage, message, messages, messege, messenger, msg, msgs,
note, paperwork, photos, pics, pm, pms, private message, private messages, private msg, query, question, reply,
request, text, texts, voice mail, voicemail, voicemails

concept ct_doc   papers the practice deals with
adoption form, adoption medical, adoption papers, afs form, allergy letter, application, armed forces form,
army medical, attendance allowance form, blood form, blood pressure machine, blood test form, bloods form,
blue badge, blue badge form, bp machine, bus pass form, cancellation form, capability form, carer's form,
carers allowance form, carers form, certificate, change of address, claim form, complaint form,
complaint letter, consent form, copy of my notes, copy of my records, cremation form, d4, death certificate,
deputyship, disability form, disabled facilities letter, discharge letter, dla form, dla letter, dnr,
documents, driving licence form, driving medical, ds1500, dvla form, dvla letter, dvla medical,
education letter, ehcp letter, esa form, exam letter, exemption card, extenuating circumstances letter,
firearms form, firearms letter, fit note, fit to fly, fit to fly letter, fit to work note, fitness certificate,
fitness to travel, fitnote, form, forms, fostering medical, freedom pass form, ghic form, gp letter, gp report,
gym form, gym letter, gym referral, hc2, hearing aid batteries, hgv form, hgv medical, holiday form,
home office letter, housing form, housing letter, immigration letter, insurance certificate, insurance form,
insurance paperwork, insurance report, jury form, jury service letter, key worker letter, leaflet i asked,
letter, letters, life insurance form, loan equipment, login, lpa, mat b1, matb1, maternity certificate,
maternity form, med 3, med3, medical, medical certificate, medical exemption, medical form, medical notes,
medical questionnaire, medical records, medical report, mobility form, motability form, new patient form,
nhs number, notes, nursery form, nursery letter, occupational health form, occupational health report,
online access, papers, paperwork, passport, passport form, passport photo, passport photos, password,
pcv medical, pension form, pension letter, pip form, pip letter, pip report, poa, police form,
power of attorney, pre employment form, prepayment certificate, probate letter, proof of address, proof of id,
proof of vaccine, ramp letter, record, records, referal, referals, reference, referral, referrals, refferal,
registration, registration form, rehousing letter, repeat form, report, request, respect form,
return to work note, sample, sample bottle, sample pot, sar, sats letter, scan form, school absence letter,
school letter, school medical form, screening letter, self cert, self certificate, shielding letter,
shotgun certificate, shotgun form, sick line, sick note, sicknote, sicky note, skydive form,
social services letter, solicitors letter, ssp form, statement of fitness, student finance form,
subject access, subject access request, summary, support letter, supporting letter, tax form, taxi form,
taxi medical, to whom it may concern, toll form, travel cert, travel form, travel insurance form,
travel letter, trust letter, two week wait, uc form, uc50, uni form, universal credit form, university letter,
urine pot, vaccination certificate, vaccine card, vaccine certificate, vaccine letter, vaccine record,
visa form, visa letter, volunteer form, wheelchair referral, will witness form, work letter, work note,
x ray form, yellow fever certificate

concept ct_done   what one hopes has been done with them
actioned, addressed, agreed, approved, arrived, attached, authorised, available, back, been, binned, chased,
chased up, checked, closed, collected, collected yet, come, come back, come through, coming, completed,
countersigned, countersigned yet, dealt, dealt with, delivered, despatched, did, dispatched, do, done, emailed,
faxed, filed, filled, finished, fixed, forwarded, forwarded on, found, gone, gone in, gone off, gone out,
gone through, handed over, in, landed, landed yet, looked, looked over, lost, made it, mislaid, on its way,
passed on, picked up, posted, printed, processed, put through, reached, read, ready, received, recieved,
resent, returned, reviewed, sanctioned, scanned, scanned on, seen, seen to, sent, sent back, sent off, sent on,
shredded, signed, signed off, sorted, sorted out, stamped, submitted, there, through, turned up, typed,
typed up, updated, uploaded, went, witnessed, wrote, yet

concept ct_item   what people leave behind
airpod, airpods, anorak, baby bag, baby grow, baby shoe, badge, bag, bags, bank card, beads, beanie, blanket,
blankie, bobble, bobble hat, body warmer, book, book bag, boots, bottle, bracelet, breast pump, brolly,
brown envelope, buggy, bunnet, bunny, bus pass, cagoule, cane, cap, car keys, car seat, card, cardi, cardie,
cardigan, carrier bag, changing bag, charger, child's coat, child's shoe, clutch bag, coat, coat and scarf,
comfort blanket, crocheted blanket, crocs, crossbody, crutch, crutches, cuddly toy, debit card, diary,
dinosaur, dog lead, doll, door key, dummy, ear muffs, ear phones, earbuds, earphones, earring, earrings,
envelope, fedora, fidget toy, fitbit, flask, flat cap, fleece, fob, folder, folding stick, glass case, glasses,
glove, gloves, gold chain, gran's stick, hair clip, handbag, handkerchief, hankie, hat, headphones, headscarf,
hearing aid, hi vis, hi viz, hip flask, hood, hoodie, hot water bottle, house keys, inhaler, ipad, jacket,
jigsaw, juice bottle, jumper, kagool, key, keyring, keys, kindle, knitting, knitting bag, lanyard, laptop,
lead, letter, lip balm, lipstick, locket, lunch bag, lunchbox, mac, magazine, medical bag, medication bag,
mitten, mittens, mobile, moby, nappy bag, neck pillow, necklace, notebook, pacamac, parcel, parka, pashmina,
passport, pen, pendant, phone, phone case, phone charger, picnic bag, plimsoll, pod case, pouch, pram,
prescription sunglasses, puffer, puffer jacket, pump, purse, pushchair, raincoat, rattle, reading glasses,
ring, rollator, rosary, rosary beads, rucksack, satchel, scarf, scooter, shades, shawl, shoe, shopping,
shopping bag, shopping trolley, sling, slipper, slippers, snood, sock, soft toy, specs, specs case, spectacles,
stick, sun glasses, sun hat, sunglasses, sunhat, tablet, tablets, teddy, teething ring, thermos, tote,
tote bag, toy, trainers, trilby, turban pin, umbrella, vape, varifocals, waistcoat, walker, walking stick,
wallet, watch, water bottle, water flask, wedding ring, wellie, wellies, welly, wheelchair, wheelie bag,
windcheater, woolly, woolly hat, work bag, work lanyard, work pass, works pass, yashmak, zimmer, zimmer frame

concept ct_place   where on the premises
@practice, @waiting_area, baby clinic, bench, bike rack, bike shed, blood pressure machine, blood room,
bloods chair, blue chairs, buggy park, by the door, car park, carpark, chair, chairs, check in screen, clinic,
coat hook, coat stand, consulting room, consulting rooms, corridor, couch, counter, cubicle, desk,
disabled toilet, doctor's room, downstairs, dr's room, entrance, fish tank, flu clinic, foyer, front bench,
front desk, gents, green chairs, hatch, hook, in room, in the surgery, ladies, leaflet rack, ledge, lift,
lobby, loo, loos, nurse's room, on the bench, on the chair, on the counter, on the floor, on the hook,
on the radiator, on the side, on the windowsill, pharmacy hatch, play area, play corner, porch, pram park,
radiator, railings, ramp, reception, room, room 1, room 2, room 3, room 4, room 5, room 6, room five,
room four, room one, room six, room three, room two, scales, seat, there, toilet, toilets, toy corner,
treatment room, umbrella stand, under the chair, under the seat, upstairs, upstairs waiting, waiting rm, wall,
weighing scales, windowsill, with you, your place, yours

concept ct_detail   a contact detail, named
address, addy, adress, birth date, birthdate, birthday, cell, contact details, contact no, contact number,
d o b, d.o.b, date of birth, details, digits, dob, e mail, email, email address, email addy, facebook, fone,
home number, home phone, house phone, insta, instagram, land line, landline, line, messenger, mob, mobile,
mobile no, mobile number, moby, nhs no, nhs num, nhs number, nhsno, no, nos, num, number, nummer, phone,
phone no, phone number, post code, postcode, snapchat, tel, tel no, tel number, telephone, telephone no,
telephone number, whatsapp, whatsapp number, work number

concept ct_kind   before a detail's name
best, cell, contact, correct, current, direct, e mail, email, full, home, house, landline, mobile, new, nhs,
old, other, own, personal, phone, private, right, updated, work

concept ct_live   where the writer lives, or is to be found
at mine, bring it round to, bring it to, change of address, come round to, come to, deliver it to,
deliver them to, deliver to, drop it at, drop it off at, home address, i am at, i have moved, i live, i moved,
i reside at, i stay at, i'm at, i'm on, i'm staying at, i'm stopping at, i've moved, im at, im staying at,
im stopping at, iv moved, ive moved, lives with me, living at, me flat, me house, moved across to, moved house,
moved in at, moved into, moved over to, moved to, moving to, my flat, my home, my house, my mum's now,
my new address, my new bungalow, my new flat, my new house, my new place, new address, now at, now living,
now living at, our flat, our house, our new flat, our new house, our new place, pop it through, pop it to,
post it to, post it to me, post this to, redirect it to, redirect to, reside at, residing at, send it to,
send it to me, send them to, send this to, staying at, still at, still live at, still living at, we are at,
we are still at, we have moved, we live, we moved, we stay at, we're at, we're still at, we've moved, were at,
weve moved, wor hoose

concept ct_mybirth   the writer's own birth
i was born, i were born, me dob, my bday, my birth date, my birthdate, my birthday, my d o b, my date of birth,
my dob

concept ct_late   late, of the surgery or its people
badly behind, behind, behind time, far behind, late running, on time, runnin late, running behind,
running late, running on time, running over, running slow, running to time, running v late, running very late,
up to time

concept ct_imlate   the writer is late
be 10 mins late, be 10 minutes late, be 15 mins late, be 15 minutes late, be 5 mins late, be 5 minutes late,
be a bit late, be a few minutes late, be five minutes late, be late, be ten mins late, be ten minutes late,
bit late, broke down, broken down, delayed, going to be late, gonna be late, held up, late for my, mins late,
minutes late, on my way, on our way, runnin late, running a bit late, running a few minutes late, running late,
stuck in traffic, stuck on the bus, wee bit late

concept ct_news   news of one's own matter
an update, any idea, any joy, any joy yet, any luck, any movement, any news, any progress, any sign,
any update, any updates, any word, anything doing, anything happening, anything on, anything yet,
are we any further, are we any nearer, asking about, been any, chasing, chasing up,
could somebody tell me about, did anything come of, do we know, do you know what's happened, enquiring about,
fate of, following up, got any news, has anything happened, heard anything, heard back, heard owt,
how is it going with, how long till, how much longer for, how's, how's it going with, hows, in the dark about,
inquiring about, news on, no further forward, no further forwards, no nearer, no word about,
not heard a dicky bird, not heard a peep, not heard a thing, not heard a word, not heard anything,
not heard back, nothing about, nothing back, nothing on, nothing's happened with, on tenterhooks, ony news,
ony word, still in the dark, still no further, still no news, still no sign of, still no word, still nowt,
still waiting for, still waiting on, tell me the outcome, the latest, the outcome, the position with,
the situation with, the state of play, the status, up to date with, update on, what about, what became of,
what gives, what happened to, what is happening with, what is the position, what is the situation, what news,
what stage, what's going on, what's going on re, what's going on with, what's happened about,
what's happened re, what's happened to, what's happening with, what's occurring, what's the crack with,
what's the craic with, what's the latest, what's the position, what's the score, what's the script,
what's the situation, what's the sketch, what's the state of play, what's the story, whats going on with,
whats happened to, whats happening with, when am i likely, when are we likely, where are we with, where is,
where's, whereabouts is, whereabouts of, wheres, who's got, whos got

concept ct_chase   to look into something, as a plain verb
ask about, ask after, badger, bump, bump up, chase, chase up, check, check on, chivvy, chivvy along, clarify,
clear up, confirm, confirm receipt, crack on with, deal with, dig, dig out, dig up, do, double check, expedite,
explain, explain to, fill in, find, find out, fix, follow up, forward, gee up, get a move on with, get moving,
get on to, get on with, get sorted, go through, hunt down, hurry, inquire, investigate, issue, jog along, keep,
kindly look, lay hands on, lay your hands on, locate, look, look at, look for, look in, look into, look out,
look up, make sure, nudge, post, print, process, prod, progress, pull out, pull up, push, put by, re do,
re issue, re send, rectify, redo, reissue, release, resend, reset, resolve, rush, scan, see, send,
shed light on, shed some light on, sign, sign off, sort, sort out, source, speak to someone about, speed up,
stamp, straighten out, take a look, take a look at, tell, trace, track down, unearth, unlock, update, verify

concept ct_alter   to put right in the records, as a plain verb
add, alter, amend, change, chnage, correct, delete, edit, fix, link, log, merge, note, pop, put, record,
register, remove, set, swap, take, updat, update

concept ct_record   what is to be put right
account, address, adress, carer, chemist, contact, contact details, contact number, date of birth, details,
doctor, email, emergency contact, family, file, line, list, maiden name, married name, mobile, name, names,
next of kin, nok, nominated pharmacy, notes, number, pharmacy, phone number, postcode, priority list, record,
records, register, surname, system, telephone number, waiting list

concept ct_thanks   greetings and thanks passed on
all the best, amazing, appreciate, appreciated, asking after, best wishes, big shout out, bless, blessed,
bravo, brilliant, cheers, chuffed, congrats, congratulation, congratulations, cracking, fab, fabulous,
fantastic, gem, give my love, give my regards, good luck, grateful, gratitude, great, happy, happy birthday,
happy retirement, hats off, hello, hi, how good, how lovely, how much, hug, i said thank you, i said thanks,
job well done, kind, kindest, kiss, legend, love, lovely, many thanks, merry, miss, nicest, off, priceless,
proud, regards, said hello, said hi, sends her love, sends his love, shout out, star, superb, ta, thank,
thank you, thanks, thankyou, thanx, thx, to get stuffed, top notch, treasure, was asking after, we love,
we miss, well deserved, well done, wishes, wonderful, wonderful job

concept ct_findme   where the writer may be had, said to the practice
after five on, after six on, at home all week, await your call, await your reply, awaiting your call,
awaiting your reply, best on the landline, best on the mobile, best time to call me, best time to get me,
best time to ring me, best to call me, best to ring me, best to text me, best way to get me,
best way to reach me, can be contacted, can be got on, can be reached at, catch me after, catch me before,
evenings are free, get me after, got my number, have my number, here all day, home after, home all afternoon,
home all week, hope to hear from you, hoping to hear from you, i am easily reached, i am reachable,
i await your, i can be reached, i never go out, i shall be in all day, i will be in all day,
i'll be in all day, i'll be waiting for your call, i'm always in, i'm at home all day, i'm back in now,
i'm contactable, i'm easily reached, i'm easy to get hold of, i'm home all day, i'm in all day,
i'm in most days, i'm in the book, i'm in the phone book, i'm not going anywhere, i'm retired so any time,
i'm waiting by the phone, ill be in all day, im at home all day, im back in now, im home all day,
im in all day, im in the book, in all afternoon, in all morning, in most evenings, keep my phone on,
keeping my phone on, know where to find me, leave a message with, leave it on the machine, leave word with,
look forward to hearing from you, looking forward to your reply, me on the landline, my landline,
my mobile is on, my number's on, my numbers on, my phone is always on, my phone's always on,
not on the landline, number hasn't changed, number is the same, number on file, number on my record,
number on record, number's the same, on my mobile all day, phone is in my hand, phone will be on all day,
phone's by the bed, phone's charged, phone's in my hand, phone's next to me, phone's on all day,
phones charged, reach me at, reach me on, same number as always, same number as before, sat by the phone,
sat by the phone waiting, sat here by the phone, sat next to the phone, sitting by the phone, u got my number,
u know where i am, usual number, wait to hear from you, waiting by the phone, waiting in for,
waiting to hear from you, you all know me, you can get me, you can reach me, you have me on file,
you have my details, you have my number, you have our number, you know my number, you know where i am,
you know where to find me, you'll find me, you'll get me, you'll have my number, you've got me on file,
you've got my details, you've got my landline, you've got my number, you've my details, you've my number,
youve got my number

concept ct_whenme   a time to ring
after 4, after 5, after 6, after 7, after dinner, after half five, after half six, after my shift,
after school, after seven, after six, after tea, after the school run, after work, any evening, any morning,
any time after, any time before, any time but, anytime after, anytime before, anytime but, anytime today,
anytime tomorrow, at dinner time, at dinnertime, before 10, before 11, before 12, before 3, before 9,
before dinner, before lunch, before nine, before noon please, before school, before teatime, before ten,
before three, best after, best before, between shifts, daytime only, dinner hour, during my break, early doors,
evenings best, evenings only, except between, first thing please, from 9, from nine, from ten, i finish at,
i'm off at, im off at, in my break, in my lunch hour, in the evening please, late on, lunch hour, lunchtimes,
mornings best, mornings only, mornings please, no earlier than, no later than, not after 5, not after 6,
not after 7, not after 8, not after 9, not after eight, not after five, not after nine, not after seven,
not after six, not at teatime, not before 10, not before 11, not before 12, not before 5, not before 6,
not before 7, not before 8, not before 9, not before eight, not before eleven, not before nine,
not before noon, not before seven, not before ten, not between, not between 12, not first thing, not mondays,
not till after, not until after, on my dinner, on my lunch, only after, out of school hours, weekdays only,
when i finish, when the kids are

concept ct_whereme   where the writer is to be found
at work till, away till, away until, back home now, back on friday, back on monday, back tomorrow,
back tonight, evenings are free, housebound, i am home, i can't answer at work, i don't go out, i'll be home,
i'll be in, i'll be in till, i'm a night worker, i'm a shift worker, i'm about till, i'm at home,
i'm at work till, i'm by the phone, i'm here till, i'm home after, i'm home from, i'm housebound, i'm in after,
i'm in bed, i'm in bradford, i'm in from, i'm in hospital, i'm in til, i'm in till, i'm laid up, i'm off sick,
i'm off today, i'm off tomorrow, i'm on days, i'm on earlies, i'm on lates, i'm on nights, i'm on shift,
i'm out till, i'm retired, i'm sat here, i'm stuck in, i'm working from home, ill be in, im at home,
im by the phone, im home after, in all day, in all evening, in all week, in most evenings, not at home till,
off all week, on a late shift, on earlies, on lates, on nights, out all morning, out till, staying at my,
staying with my, stopping at my, waiting in, wfh, will be in, working from home

concept cx_thing   whatever of one's own may lie with the practice: papers, records, messages, orders
@ct_doc, attendance note, bank details form, blue badge, cert, certs, chest x ray form, claim, cover letter,
csa form, deed poll, discharge note, dla, doctor's letter, doctors letter, dvla, dvla thing, envelope,
envelopes, exemption certificate, family history form, fit notes, funding form, gp2gp, green form, headed note,
headed paper, housing form, invoice, jiffy bag, key safe, list of meds, log on, login details,
medical evidence, memory stick, next of kin, nhs login, nomination, note for work, notes, official letter,
online registration, paper copy, passcode, photo id, pink slip, planner, power of attorney papers, printout,
proof, proof of vaccination, questionnaire, reader, receipt, red book, reference number, referral letter,
refund, registering, registration form, release form, repeat slip, results letter, sar request, school form,
sealed envelope, sen form, sick certificate, sick paper, sign off, slip, social services form,
solicitor's letter, specimen bottle, statement, student form, transfer, travel pack, two week referral,
two week wait, vaccination card, vaccination record, verification, voucher, work note, yellow card,
yellow form

concept cx_status   how an errand stands, or what should be done about it
accepted, acknowledged, any further, any further forward, any idea when, any joy, any luck, any nearer,
any sign, any word, anything back, arrived, asking for, asking for it, asking me for, back yet, been approved,
been done, been in touch, been looked at, been lost, been mislaid, been read, been received, been reviewed,
been scanned, been seen, been sent, been signed, been signed off, before monday, behind the desk, belongs to,
blank, bounced, bounced back, by any chance, by friday, by monday, called about it, came through, changed over,
chase, chased, chased it, chasing, chasing me, closing date, come back, come of, come off the system,
come through, come to anything, corrected, countersigned, cut off, deadline, done yet, downstairs,
dropped off the, due back, due in, ended up, ex's, expired, expires, fallen through the, faxed,
fell through the, filled in, finished, forgotten about, forwarded, found, get it back, get off, get sorted,
get that, getting on, go anywhere, go off, go out, going round in circles, gone astray, gone cold, gone in,
gone missing, gone off, gone out, gone quiet, gone through, gone to the wrong, got forgotten, got lost,
got signed, got that, got there, got to you, gotten lost, half filled, handed in, happened about, happened to,
happened with, happening with, hasn't arrived, hasn't come, hasnt arrived, hasnt come, heard a dicky bird,
heard a peep, heard a thing, heard a word, heard about, heard anything, heard back, heard diddly,
heard from anyone, heard no more, heard nothing, heard nowt, heard zilch, held up, hold up, holding it up,
illegible, in a drawer, in a pile, in a tray, in limbo, in the bin, in the drawer, in the ether, in the post,
in the safe, in the system, in the tray, in the wrong envelope, in whose tray, is it sorted, isn't here,
isnt here, just sat, landed, landed on, languishing, lapsed, left off, listed, logged, looked at, looked into,
lost, lost in the post, lying, made it, missing, moved on, need it by, needed by, needs it by, never actioned,
never arrived, never came, never got, never reached, never received, never replied, never sent, never showed,
never turned up, no further, no further forward, no joy, no record, no sign, no word, not arrived, not back,
not come, not dated, not gone through, not got it, not had, not had a, not heard, not here, not in, not mine,
not received, not recognised, not registered, not replied, not returned, not sent, not signed, not stamped,
not turned up, not what i asked, not with me, not working, nothing yet, nowhere to be, nowt yet, on a desk,
on at me, on file, on hold, on its way, on my back, on somebody's desk, on someone's desk, on the pile,
on the system, on whose desk, outstanding, overdue, page missing, pending, picked up, posted, processed,
put in the post, put right, put through, radio silence, ready, received, recieved, registered yet, rejected,
reset, returned, round to, run out, runs out, sat in, sat in a tray, screaming for it, seen to, sent back,
sent it twice, sent off, sent on, sent to the wrong, shut out, signed, signed off, sit on, sitting in,
sitting there, snagged, somebody else's, someone else's, sorted, sorted out, sorting, stamped, still at yours,
still nothing, still nowt, still pending, still sat, still to hear, still waiting, still with you, stuck,
swallowed, taking so long, the latest, the wrong, through yet, timed out, traced, tracked, turn up, turned up,
typed, typed up, unanswered, under review, under the counter, unlocked, unread, unreadable, unsigned,
up and running, update on, updates on, waiting for, waiting on, want it by, wanted by, wants it, went astray,
went missing, went off, went out, went through, what became, where that is, where's it, whereabouts,
which desk, who has it, who's got it, whose desk, with you yet, within a week, without an answer, word on,
written, wrong address, wrong date, wrong dates, wrong details, wrong name, wrong person, wrong surgery,
wrong way round

concept cx_reach   to ring, write or speak, in any form of the plain verb
answer, be in touch, bell, buzz, call, call again, call back, come back to me, come back to us, contact, dm,
drop a line, drop me a line, drop us a line, e mail, email, fb, fone, get back, get back to me, get back to us,
get hold of, get in touch, get on to, give a bell, give a call, give a ring, hit me up, holler, inbox, knock,
let me know, let us know, make contact, message, messenger, msg, page, phone, phone again, phone me, ping, pm,
pop round, private message, reach out, reply, respond, ring, ring again, ring back, ring me, ring us,
send word, shout, speak, speak with, telefone, telephone, tell me, text, tinkle, touch base, try again, try me,
whatsapp, write back, write to

concept cx_word   a word with somebody, wanted
a brief word, a chat, a chat about, a chat with, a conversation about, a conversation with, a discreet word,
a few minutes with, a few words, a few words with, a little word, a meeting with, a minute of,
a minute of your time, a moment of, a moment with, a natter with, a phone conversation, a private chat,
a private word, a proper chat, a quick chat, a quick minute, a quick word, a quiet word, a short chat,
a sit down with, a talk with, a wee word, a word, an audience with, an urgent word, chat to someone,
discuss it with, discuss this with, face to face with, five minutes with, have a chat, have a minute,
have a private, have a word, in confidence, in private, meet with, meeting with, private word, rather speak,
rather talk, rather tell, say it to, see the manager, see you about, sit down with, some of your time,
speak in private, speak privately, speak to a manager, speak to somebody, speak to someone, speak with someone,
talk it over, talk it through, talk privately, talk to a human, talk to somebody, talk to someone,
ten minutes of, to see whoever, two minutes of, two minutes with

concept cx_things   what gets left behind, besides
@ct_item, addressed envelope, airpod, airpod case, ankle strap, baby blanket, baby bottle, baby shoes,
backpack, badge, bag, bag for life, balaclava, bangle, beaker, bear, beret, bib, bifocals, blanket, blankie,
blister pack, bobble hat, bodywarmer, book, book bag, boots, bottle, bottom set, bracelet, briefcase, broach,
brolly, brooch, buggy, bum bag, bunnet, bus pass, bus ticket, cap, car keys, car seat, card, cardigan, cardy,
chain, changing mat, charger, child's, clutch, coat, coats, comforter, cool bag, crochet, crossword book,
crutch, crutches, cuddly, cufflink, denture, dentures, diary, dog lead, dog's lead, doll, dolly, dummy,
ear bud, ear pods, earbuds, earpods, earring, engagement ring, exemption card, eye patch, false teeth,
favourite teddy, feeding bottle, fitbit, flask, flat cap, flatcap, fleece, fob, footstool, frame, gilet,
glasses, glove, gloves, hair band, hair slide, hairband, handbag, handkerchief, hankie, hat, headphones,
headscarf, hearing aid, hearing aids, hi vis, hijab, home made, hoodie, hot water bottle, house keys, ice pack,
id badge, id card, inhaler spacer, insoles, ipad, jacket, jigsaw piece, jotter, kagool, key ring, keys,
kid's coat, kids coat, kids shoe, kindle, knitting, knitting needles, lanyard, letter opener, library book,
lippy, locket, lunch, lunch bag, lunch box, manbag, medal, medication bag, mitten, moses basket, muslin,
nappy bag, neck brace, necklace, notebook, notepad, nursery bag, oyster card, pacifier, packed lunch, padlock,
paper bag, parka, pashmina, pearl earring, pendant, phone, phone case, phone holder, photo of, pill box,
poncho, power bank, pram toy, prayer beads, prescription glasses, puffer, purse, pushchair, pushchair cover,
puzzle book, rabbit, rain cover, raincoat, readers, reading book, reading glasses, rollator, rosary, rucksack,
sandwich box, scarf, school bag, school jumper, scooter key, shades, shawl, shopping, shopping bag,
signet ring, sippy cup, slipper, snuggly, soft toy, spacer, specs, spectacle case, spectacles, splint,
sports bag, stick, sunglasses, support bandage, tablet, teeth, tens machine, thermos, tin of sweets, top set,
tote, tote bag, toy rabbit, travel card, trolley, tupperware, turban, umbrella, vape, varifocals, walker,
walking frame, walking pole, walking stick, wallet, watch, water bottle, wedding band, wedding ring, wellie,
wellies, wellington, wheelie, wipes, woolly, woolly hat, work pass, wrist splint, wrist support, zimmer

concept co_paper   papers that the practice writes, signs or passes on, by names used for little else
aa form, absence note, access letter, adhd form, adhd referral, adjustments letter, adoption form,
adoption medical, adoption papers, afs form, allergy letter, appeal letter, application, application form,
armed forces form, army medical, asylum letter, attendance allowance form, attendance note, autism form,
autism referral, bank details form, bank form, benefit form, benefits form, benefits letter, blood form,
blood test form, bloods form, blue badge, blue badge form, boxing medical form, bus pass form, camhs form,
camhs referral, cancellation claim form, cancellation form, cancellation insurance form, capability form,
carer's form, carers allowance form, carers form, chc form, chest x ray form, childminder form,
childminder's form, cholesterol results letter, claim form, claim forms, clinic letter, college form,
college letter, complaint form, complaint letter, concession form, concessionary pass form, consent form,
consultant's letter, consultants letter, continuing care form, continuing healthcare form, copy of my notes,
copy of my records, countersignature, court letter, court report, cover letter, covering letter, covid pass,
cpap letter, cremation form, csa form, customs letter, dbs form, death cert, death certificate,
deputyship papers, disability form, disability letter, disabled facilities letter, disabled parking form,
discharge letter, discharge note, discharge papers, discharge summary, dive medical form, diving form,
dla form, dla letter, dnar, doctor's letter, doctors letter, driver's medical form, driving form,
driving licence form, driving medical, dvla form, dvla letter, dvla medical, dwp form, dwp letter, eca form,
education letter, ehcp letter, ehcp report, emigration form, emigration medical, esa form, esa letter,
evidence letter, exam board letter, exam letter, exam note, exams letter, exemption card,
exemption certificate, exemption form, extenuating circumstances letter, eye test form, family history form,
firearms form, firearms letter, firearms report, fit for work letter, fit note, fit notes, fit to fly,
fit to fly letter, fit to work note, fitness certificate, fitness letter, fitness to dive form,
fitness to drive form, fitness to travel, fitnote, form i handed in, form i left, form i sent, fostering form,
fostering medical, fostering report, freedom pass form, funding form, funding request, ghic form, gms1,
gp letter, gp report, gp summary, green form, gun form, gun licence form, gun licence letter, gym form,
gym letter, gym referral, headed note, headed paper, hep b certificate, hgv form, hgv medical,
hgv medical form, holiday form, home office letter, home start form, hospital letter, hospital referral,
housing form, housing letter, housing medical form, housing support letter, id check form, ifr form,
immigration letter, immunisation history, immunisation record, injury form, insurance certificate,
insurance claim form, insurance form, insurance letter, insurance paperwork, insurance report, insurers' form,
invoice, irb form, jab record, jabs record, job form, jsa form, jury excusal letter, jury form,
jury service letter, key worker letter, leaflet i asked, letter for school, letter for the airline,
letter for the council, letter for the court, letter for the dentist, letter for the dwp, letter for the gym,
letter for the housing, letter for the school, letter for uni, letter for university, letter for work,
letter from the doctor, letter of support, letter to the council, letter to the dvla, letter to the school,
life assurance form, life insurance form, loan equipment, loan form, log in, login details, lpa form,
marathon form, marathon letter, marathon medical form, mat b1, mat cert, maternity certificate,
maternity exemption, maternity form, med 3, med cert, medical cert, medical certificate, medical evidence,
medical evidence form, medical exemption, medical exemption card, medical exemption form, medical form,
medical letter, medical notes, medical records, medical report, medical summary, medication letter,
medication list, mobility form, mortgage form, mortgage letter, motability form, motability letter,
new patient form, nhs login, note for school, note from the doctor, note to work, notes transferred,
nursery form, nursery letter, nursery medication form, occ health form, occ health letter, occ health report,
occupational health form, occupational health letter, occupational health report, occupational health thing,
oh report, old notes, online registration, onward referral, oxygen form, paediatric referral,
passport countersigned, passport form, patient access registration, pcv medical, pension credit form,
pension form, pension letter, phased return letter, phased return note, photos for my passport, physio form,
physio letter, physio referral, pip evidence, pip form, pip forms, pip letter, pip report, police form,
power of attorney, power of attorney papers, pre employment form, pre op form, prepayment certificate,
prepayment form, private referral, private referral letter, probate letter, proof of address,
proof of vaccination, proof of vaccine, proxy access, proxy access form, proxy form, psychology referral,
ramp letter, record request, records request, records transfer, reference number, referral, referral form,
referral letter, referrals, registration form, registration pack, rehab form, rehousing letter, release form,
release of records, removal form, repeat form, repeat slip, request for my records, residency form,
respect form, results letter, return to work letter, return to work note, right to choose form,
right to choose referral, sar request, sats letter, scan form, school absence letter, school form,
school letter, school medical form, school medicine form, school note, school nurse form, screening letter,
sealed envelope, seatbelt exemption, second opinion letter, self cert, self certificate, sen form,
shared care agreement, shared care letter, shielding letter, shotgun certificate, shotgun form,
shotgun licence form, sick certificate, sick line, sick lines, sick note, sick notes, sick paper,
sick pay form, sicknote, sicky note, sign off, skydive form, social services form, social services letter,
solicitor's letter, solicitor's report, solicitors letter, special diet letter, sports form, ssp form, ssp1,
statement of fitness, student finance form, student form, student loan form, subject access request,
support letter, supporting letter, tax exempt form, tax form, taxi card form, taxi driver form, taxi form,
taxi licence form, taxi medical, therapy referral, third party form, to whom it may concern, toll form,
tooth letter, transfer of records, travel cert, travel form, travel insurance claim, travel insurance form,
travel letter, travel pack, travel vaccine record, trust letter, two week referral, uc form, uc letter, uc113,
uni form, universal credit form, university letter, urgent referral, vaccination card, vaccination certificate,
vaccination dates, vaccination history, vaccination record, vaccination records, vaccine card,
vaccine certificate, vaccine dates, vaccine history, vaccine letter, vaccine proof, vaccine record,
veteran form, veterans form, visa form, visa letter, visa medical, volunteer form, volunteering form,
weapons form, wedding form, wheelchair form, wheelchair referral, wheelchair services referral,
will witness form, winter fuel letter, witness form, work form, work health form, work letter, work note,
wrong letter, x ray form, yellow fever card, yellow fever certificate, yellow form

concept co_here   where one stands now, waiting for somebody
at reception, at the back door, at the bell, at the buzzer, at the counter, at the desk, at the door,
at the doors, at the entrance, at the front door, at the gate, at the hatch, at the side door, been outside,
been stood, bell doesn't work, bell's broke, bell's broken, buzzer not working, buzzer's broke, by the bell,
by the door, desk is empty, door won't open, door's locked, doors are locked, doors are still locked,
doors locked, doors still locked, doors won't open, freezing out here, frozen out here, here in the car park,
here with the wheelchair, i'm at the, i'm here, i'm in reception, i'm in the car park, i'm in the foyer,
i'm in the porch, i'm outside, im here, im outside, in the car park, in the porch, in the rain,
in the vestibule, intercom, knocking, lift's stuck, locked in, locked out, no one at the desk,
nobody at reception, nobody at the desk, nobody on the desk, number 1 in the queue, number 2 in the queue,
number 3, number in the queue, on hold, on the doorstep, on the line, on the ramp, on the step, outside now,
outside since, outside the door, outside with, outside your, pressing the bell, pressing the buzzer, ramp,
ringing the bell, sat in the car, sat in the waiting room, sat outside, shutters are down, side door,
sitting here, sitting in the car, standing here, still in the queue, still on hold, still on the phone,
still queuing, still sat here, still waiting here, stood here, stood outside, stuck in the lift,
stuck in the toilet, the hatch is shut, waiting outside, we're outside, were outside, wheelchair

concept co_letin   wants somebody to open, come or answer
answer it, answer me, answer the bell, answer the door, answer the phone, answer your phone, any one about,
any one there, anybody about, anybody coming, anybody in, anybody there, anyone about, anyone coming,
anyone home, anyone in, anyone there, buzz me in, buzz us in, come and get, come and help, come and let,
come and move, come and shift, come down, come out, come to the door, do i come in, do i just walk in,
do i wait, forgotten about me, forgotten me, give me a hand, has everyone gone, hello hello, hellooo,
is anybody coming, is it shut, is somebody coming, is someone coming, let dad in, let me in, let me out,
let mum in, let us in, let us out, need a hand, open it, open the door, open the doors, open the side door,
open up, pick it up, pick up, pick up the phone, shall i come in, shall i knock, somebody come, someone about,
someone come, someone there, unlock, wave me in, wave us in, wave when, who's in, who's on the desk

concept co_ownfile   what the practice keeps on one
@co_paper, dad's file, dad's notes, dad's records, daughter's notes, daughter's record, her notes, her record,
his notes, his record, mum's file, mum's notes, mum's records, my app, my card, my chart, my details, my file,
my id, my letter, my letters, my medical records, my nhs app, my notes, my profile, my record, my records,
my registration, my summary, my text, our file, our records, son's notes, son's record, system, the computer,
the form, the letter, the letter you sent, the screen, the text, your computer, your letter, your records,
your system, your text, your texts

concept co_says   shows
addressed to, addresses me, are in, are under, calling me, calls me, down as, go to, goes to, going to, got,
has, has me, have, is in, is under, keeps calling, keeps saying, lists, put, reads, said, say, saying, says,
showing, shows, spelt, still got, still has, still says, think i'm, thinks i'm, went to

concept co_right   to put right, as a plain verb
alter, amend, change, clear, correct, cross out, delete, edit, erase, fix, get it off, get rid of,
get that off, get that taken off, have removed, have that taken off, mend, merge, put right, put straight,
rectify, remove, replace, reset, rub out, set straight, sort, sort out, strike off, swap, switch, take,
take off, unlock, untick, update, wipe

concept co_missed   a call one missed
a call from you, a call off you, a missed call, a voicemail, answerphone message, call from the surgery,
call from yourselves, calls from you, calls off you, garbled message, message on my phone,
message on the answerphone, message on the machine, missed a call, missed call, missed calls, no caller id,
number withheld, private number, unknown number, voice mail, voicemail, voicemail from, withheld number,
your call, your number came up, your number on my phone

concept co_owed   what was promised and has not come
be in touch, get back to me, get back to us, give me a ring, let me know, look into it, ring back,
ring me back, ring us back, somebody would ring, someone would ring, would be in touch, would call,
would chase, would find out, would get back, would phone, would ring, would sort

concept co_press   presses for a paper
are asking for, asking me for, at me for, badgering me for, breathing down my neck for, can't start till,
can't start without, cannot start without, chasing me for, doing my nut for, hassling me for, holding out for,
hounding me for, is asking for, keep asking for, mithering me for, need sight of, nobody will pay me without,
on at me for, on my back for, on my case about, on my case for, still asking for, want a copy of,
want sight of, wants a copy of, won't accept, won't budge without, won't let me back without,
won't pay me without, won't pay out without, won't pay without, won't take my word

concept co_locked   shut out of one's account
account's locked, app won't let me, can't get in my account, can't get into my, can't get on my app,
can't get on the app, can't log in, can't log on, can't sign in, cant get into my, cant log in, cant log on,
code doesn't work, code has expired, code not working, expired link, forgot my password, forgotten my password,
link doesn't work, link has expired, link won't open, link's expired, linkage key, locked me out,
locked out of my, login doesn't work, login not working, lost my login, lost my password, new passcode,
passcode, password doesn't work, password has expired, password reset, proxy access, says i don't exist,
says invalid, says not recognised, won't accept my, won't let me in, won't recognise my

concept co_doing   what is to be done with a paper or a record
altered, altering, amended, amending, back dating, backdated, backdating, changing, chasing, chasing up,
checking, completing, copying, corrected, correcting, countersigned, countersigning, dating, done, emailing,
endorsing, extended, extending, faxing, filling in, filling out, finishing, forwarding, issuing, looking at,
postdating, posting, printed, printed off, printing, putting right, redoing, reissued, reissuing, releasing,
removing, renewing, resending, resent, rewriting, scanning, sending, sending off, shredding, signed,
signed off, signing, signing off, sorting, sorting out, stamped, stamping, taking off, translating, typing,
unlocking, updating, uploading, verifying, witnessed, witnessing, wording, writing

concept co_matter   a matter of one's own that lies with the practice, by any word
@co_paper, @ct_mail, @cx_thing, bill, blood pressure cuff, blood pressure machine, blood pressure monitor,
blood pressure readings, box of bandages, bp machine, bp monitor, bp readings, case, catheters, claim, commode,
complaint, deduction scheme, dressings, enquiry, fee, file, food diary, home readings, invoice, issue,
loan equipment, matter, nebuliser, oxygen, pads, payment, peak flow diary, peak flow meter, photographs,
photos, poo sample, query, readings, records, registration, request, returned meds, sample pot, sharps box,
situation, specimen, spit pot, stockings, stool sample, sugar diary, swab kit, tens machine, ticket,
urine sample, walking aid, wee sample, weights, wheelchair

concept co_nothing   that no answer has come
crickets, dead silence, deafening silence, diddly squat, fallen on deaf ears, has not arrived, has not come,
hasn't arrived, hasn't come, haven't had, haven't heard, havent had, havent heard, heard diddly, heard nothing,
in limbo, into a black hole, into the void, into thin air, jack all, left hanging, left high and dry,
left in the dark, nada, naff all, never came back, never heard, never received, no acknowledgement, no answer,
no call, no callback, no clue, no contact, no further forward, no idea where, no joy, no one answer,
no one has, no one is answer, no one is reply, no one reads, no one reply, no reply, no response, no sign,
no word, nobody answer, nobody has, nobody reads it, nobody reply, nobody's answered, nobody's been in touch,
nobody's putting me through, nobody's replied, nobody's rung, none the wiser, not a bean, not a call,
not a dickie bird, not a dicky bird, not a peep, not a sausage, not a squeak, not a word, not answered,
not been answered, not been in touch, not been rung, not had a reply, not heard, not one reply, not one word,
not seen, nothing back, nothing doing, nothing heard, nothing since, nothing yet, nowt, nowt back,
passed from pillar to post, pillar to post, radio silence, rang out, silence, sod all, still in the dark,
still nothing, still nowt, still unread, still waiting, sweet fa, tumbleweed, unanswered, unopened, unread,
unseen, without a reply, without reply, zilch, zip

concept co_strong   a matter that lies with the practice, by names used for little else
@co_paper, access code, bill, blood form, bp readings, care plan, change of address, contact details, details,
dosette, emergency contact, enquiry, form, forms, home readings, invoice, letter, letters, login,
medical records, next of kin, nhs number, note, notes, paperwork, query, readings, receipt, record, records,
referral, refund, registration, report, request, sample, sick line, surname, urine sample, vaccine paper,
water sample, wee sample
