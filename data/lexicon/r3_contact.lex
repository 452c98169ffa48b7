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
impossible, kind, lovely, managed, meant, neither, never, no one, no1, nobody, noone, not, offered, only,
optician, police, promise, promised, rather, refuse, refused, rude, said, says, service, she, she'd, she'll,
supposed, system, tells, thank, thanks, they, they'd, they'll, theyd, theyll, til, till, to be told,
to get someone, told, until, used to, vet, wait, waited, waiting, was going, was to, weeks, when, whenever,
where, who, why, without, won't, wont, would never, would only, wouldn't, wouldnt

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
account, adoption form, adoption medical, adoption papers, afs form, allergy letter, application,
armed forces form, army medical, attendance allowance form, blood form, blood pressure machine,
blood test form, bloods form, blue badge, blue badge form, bp machine, bus pass form, cancellation form,
capability form, carer's form, carers allowance form, carers form, certificate, change of address, claim form,
complaint form, complaint letter, consent form, copy of my notes, copy of my records, cremation form, d4,
death certificate, deputyship, disability form, disabled facilities letter, discharge letter, dla form,
dla letter, dnr, documents, driving licence form, driving medical, ds1500, dvla form, dvla letter,
dvla medical, education letter, ehcp letter, esa form, exam letter, exemption, exemption card,
extenuating circumstances letter, firearms form, firearms letter, fit note, fit to fly, fit to fly letter,
fit to work note, fitness certificate, fitness to travel, fitnote, form, forms, fostering medical,
freedom pass form, ghic form, glasses, gp letter, gp report, gym form, gym letter, gym referral, hc2,
hearing aid batteries, hgv form, hgv medical, holiday form, home office letter, housing form, housing letter,
immigration letter, insurance certificate, insurance form, insurance paperwork, insurance report, jury form,
jury service letter, key worker letter, leaflet i asked, letter, letters, life insurance form, line,
loan equipment, log in, login, lpa, machine, mat b1, matb1, maternity certificate, maternity form, med 3, med3,
medical, medical certificate, medical exemption, medical form, medical notes, medical questionnaire,
medical records, medical report, mobility form, motability form, new patient form, nhs number, notes,
nursery form, nursery letter, occupational health form, occupational health report, online access, order,
papers, paperwork, parcel, passport, passport form, passport photo, passport photos, password, pcv medical,
pension form, pension letter, pip form, pip letter, pip report, poa, police form, power of attorney,
pre employment form, prepayment certificate, probate letter, proof of address, proof of id, proof of vaccine,
ramp letter, record, records, referal, referals, reference, referral, referrals, refferal, registration,
registration form, rehousing letter, repeat form, report, request, respect form, return to work note, sample,
sample bottle, sample pot, sar, sats letter, scan form, school absence letter, school letter,
school medical form, screening letter, self cert, self certificate, shielding letter, shotgun certificate,
shotgun form, sick line, sick note, sicknote, sicky note, skydive form, social services letter,
solicitors letter, ssp form, statement of fitness, student finance form, subject access,
subject access request, summary, support letter, supporting letter, tax form, taxi form, taxi medical,
to whom it may concern, toll form, travel cert, travel form, travel insurance form, travel letter,
trust letter, two week wait, uc form, uc50, uni form, universal credit form, university letter, urine pot,
vaccination certificate, vaccine card, vaccine certificate, vaccine letter, vaccine record, visa form,
visa letter, volunteer form, wheelchair referral, will witness form, work letter, work note, x ray form,
yellow fever certificate

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
im stopping at, iv moved, ive moved, lives with me, living at, me flat, me house, moved house, moved to,
moving to, my flat, my home, my house, my new place, new address, now at, now living, now living at, our flat,
our house, pop it through, pop it to, post it to, post it to me, reside at, residing at, send it to,
send it to me, send them to, staying at, still at, still live at, still living at, we are at, we are still at,
we have moved, we live, we moved, we stay at, we're at, we're still at, we've moved, were at, weve moved,
wor hoose

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
catch me on, evenings are free, get me after, get me any time, get me on, got my number, have my number,
here all day, home after, home all afternoon, home all week, hope to hear from you, hoping to hear from you,
i am easily reached, i am reachable, i await your, i can be reached, i never go out, i shall be in all day,
i will be in all day, i'll be in all day, i'll be waiting for your call, i'm always in, i'm at home all day,
i'm back in now, i'm contactable, i'm easily reached, i'm easy to get hold of, i'm home all day,
i'm in all day, i'm in most days, i'm in the book, i'm in the phone book, i'm not going anywhere,
i'm retired so any time, i'm waiting by the phone, ill be in all day, im at home all day, im back in now,
im home all day, im in all day, im in the book, in all afternoon, in all morning, in most evenings,
keep my phone on, keeping my phone on, know where to find me, leave a message with, leave it on the machine,
leave word with, look forward to hearing from you, looking forward to your reply, me on the landline,
my landline, my mobile is on, my number's on, my numbers on, my phone is always on, my phone's always on,
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
@ct_doc, appeal, attendance note, bank details form, blue badge, cert, certs, chart, chest x ray form, claim,
code, cover letter, csa form, deed poll, discharge note, dla, doctor's letter, doctors letter, dvla,
dvla thing, envelope, envelopes, exemption certificate, family history form, fit notes, funding form, gp2gp,
green form, headed note, headed paper, housing form, insurance, invoice, jiffy bag, key safe, link,
list of meds, log on, login details, medical evidence, memory stick, next of kin, nhs login, nomination,
note for work, notes, official letter, online registration, pack, packet, paper copy, passcode, photo id, pin,
pink slip, planner, power of attorney papers, printout, proof, proof of vaccination, questionnaire, reader,
receipt, red book, reference number, referral letter, refund, registering, registration form, release form,
repeat slip, results letter, sar request, school form, sealed envelope, sen form, sick certificate, sick paper,
sign off, slip, social services form, solicitor's letter, specimen bottle, statement, student form, transfer,
travel pack, two week referral, two week wait, vaccination card, vaccination record, verification, voucher,
work note, yellow card, yellow form

concept cx_status   how an errand stands, or what should be done about it
accepted, acknowledged, any further, any further forward, any idea when, any joy, any luck, any nearer,
any sign, any word, anything back, arrived, asking for it, back yet, been approved, been done, been in touch,
been looked at, been lost, been mislaid, been read, been received, been reviewed, been scanned, been seen,
been sent, been signed, been signed off, bounced, bounced back, by any chance, called about it, came through,
changed over, chase, chased, chased it, chasing, come back, come of, come off the system, come through,
come to anything, corrected, countersigned, cut off, disappeared, done yet, downstairs, dropped off the,
due back, ended up, expired, expires, fallen through the, faxed, fell through the, filled in, finished,
forgotten about, forwarded, found, get it back, get off, get sorted, get that, getting on, go anywhere, go off,
go out, going round in circles, gone astray, gone cold, gone in, gone missing, gone off, gone out, gone quiet,
gone through, gone to the wrong, got forgotten, got lost, got signed, got that, got there, got to, got to you,
gotten lost, handed in, happened about, happened to, happened with, happening with, hasn't arrived,
hasn't come, hasnt arrived, hasnt come, heard a dicky bird, heard a peep, heard a thing, heard a word,
heard about, heard anything, heard back, heard diddly, heard from anyone, heard no more, heard nothing,
heard nowt, heard zilch, held up, hold up, holding it up, hurry, in a pile, in a tray, in hand, in limbo,
in the bin, in the ether, in the post, in the system, is it sorted, isn't here, isnt here, just sat,
keep getting, landed, landed on, languishing, lapsed, left off, listed, locked, logged, looked at, lost,
lost again, lost in the post, lying, made it, missing, moved on, muddled, never actioned, never arrived,
never came, never got, never reached, never received, never replied, never sent, never showed, never turned up,
news, no further, no further forward, no joy, no record, no sign, no word, not arrived, not back, not come,
not gone through, not got it, not had, not had a, not heard, not here, not in, not received, not recognised,
not registered, not replied, not returned, not sent, not signed, not turned up, not with me, not with them,
not working, nothing yet, nowhere to be, nowt yet, on a desk, on file, on hold, on its way, on my back,
on somebody's desk, on someone's desk, on the pile, on the system, outstanding, overdue, pending, picked up,
posted, printed, processed, progress, put in the post, put right, put through, queried, radio silence, ran out,
reached, ready, received, recieved, registered yet, rejected, reset, returned, round to, sat in, sat in a tray,
sat on, screaming for it, seen to, sent back, sent it twice, sent off, sent on, sent to the wrong, shut out,
signed, signed off, sit on, sitting in, sitting there, snagged, sorted, sorted out, sorting, stamped,
still at yours, still not, still nothing, still nowt, still pending, still sat, still to hear, still waiting,
still with you, stuck, swallowed, taking so long, the latest, through yet, timed out, traced, tracked, turn up,
turned up, typed, typed up, unanswered, under review, unlocked, unread, unsigned, up and running, up to,
update on, updates on, waiting for, waiting on, wants it, went astray, went missing, went off, went out,
went through, what became, where that is, where's it, whereabouts, who has it, with you yet, within a week,
without an answer, word on, written, wrong address, wrong date, wrong dates, wrong details, wrong name,
wrong person, wrong surgery

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
@ct_item, addressed envelope, airpod case, ankle strap, baby blanket, baby bottle, baby shoes, backpack, badge,
bag for life, balaclava, bangle, bib, blanket, book bag, boot, boots, bottle, bow, bracelet, briefcase, broach,
brooch, buggy, bus pass, bus ticket, car seat, card, cardigan, cardy, carrier, case, charger, child's, clip,
cloth, coats, cool bag, cuddly, denture, dentures, dog lead, doll, ear bud, ear pods, earbuds, earpods,
eye patch, feeding bottle, fitbit, flask, flat cap, flatcap, folder, footstool, frame, glove, gloves,
hair band, hair slide, hairband, handkerchief, hankie, hat, hearing aid, hi vis, home made, hot water bottle,
ice pack, id badge, id card, insoles, jigsaw piece, jotter, kagool, kids coat, kids shoe, knitting, lead,
letter opener, lippy, locket, lunch box, mac, mask, medal, medication bag, moses basket, muslin, neck brace,
notebook, notepad, nursery bag, oyster card, pacifier, packed lunch, padlock, paper bag, parka, pass, pendant,
phone holder, pill box, pods, pram toy, prayer beads, prescription glasses, puffer, purse, pushchair cover,
rain cover, raincoat, reading book, remote, ring, rosary, sandwich box, school bag, school jumper, shades,
shoe, sippy cup, slipper, soft toy, spectacle case, spectacles, splint, sports bag, stick, support bandage,
teeth, tens machine, thermos, tin, tote, tote bag, toy rabbit, trainer, travel card, trolley, tupperware,
umbrella, vape, varifocals, walker, walking pole, wedding ring, wellie, wellies, wellington, woolly,
woolly hat, work pass, wrist splint, wrist support
