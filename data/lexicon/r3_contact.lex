# Words of reaching somebody about one's own affairs.

concept ct_reach   to get hold of somebody, as a plain verb
answer, be in touch with, bell, buzz, caal, call, call back, coll, come and see, come back to, contact,
direct message, dm, e mail, email, emial, facetime, fone, get a hold of, get ahold of, get back to,
get hold of, get in touch with, inbox, inform, let me know, liaise with, message, messege, messenger, msg,
notify, phne, phone, phone back, pm, pop round to, private message, reach, reach out to, reply to, respond to,
ring, ring back, rng, see to, speak to, talk to, telephone, text, tinkle, tx, txt, update, voicenote, whatsap,
whatsapp, write back to, write to

concept ct_call   a call, a message
a bell, a buzz, a call, a call back, a callback, a ding, a dm, a jingle, a knock, a line, a mail, a message,
a msg, a note, a phone, a phone call, a phonecall, a pm, a quick call, a quick ring, a reply, a ring,
a ring back, a shout, a text, a ting, a tinkle, a voicemail, a wee bell, a wee call, a wee message, a wee ring,
a wee shout, a wee text, a whatsapp, a word, an answer, an email, an inbox, an update, bell, call, callback,
email, message, phonecall, private message, quick bell, quick call, ring, text, the heads up, tinkle

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
account, adoption form, adoption medical, application, blood form, blood pressure machine, blood test form,
bloods form, blue badge, blue badge form, bp machine, cancellation form, carer's form, carers form,
certificate, change of address, claim form, complaint form, complaint letter, consent form, copy of my notes,
copy of my records, d4, discharge letter, dla form, dnr, documents, ds1500, dvla form, esa form, exemption,
exemption card, fit note, fitnote, form, forms, glasses, gp letter, gp report, gym form, hc2,
hearing aid batteries, holiday form, housing letter, insurance form, insurance paperwork, insurance report,
leaflet i asked, letter, letters, line, log in, login, lpa, machine, mat b1, matb1, maternity certificate,
medical, medical form, medical notes, medical records, medical report, new patient form, notes, online access,
order, papers, paperwork, parcel, passport, passport form, passport photo, passport photos, password, pip form,
pip letter, poa, power of attorney, proof of address, record, records, referal, referals, referral, referrals,
refferal, registration, registration form, repeat form, report, request, respect form, sample, sample bottle,
sample pot, sar, school letter, shotgun certificate, shotgun form, sick line, sick note, sicknote, sicky note,
subject access, subject access request, summary, support letter, supporting letter, tax form, travel form,
travel insurance form, travel letter, uni form, vaccine record, x ray form

concept ct_done   what one hopes has been done with them
approved, arrived, available, back, been, chased, collected, come, come back, come through, coming, completed,
countersigned, dealt, did, do, done, emailed, filled, finished, forwarded, found, gone, gone off, in, landed,
looked, lost, on its way, picked up, posted, printed, processed, reached, read, ready, received, recieved,
sent, signed, sorted, stamped, there, through, turned up, typed, typed up, updated, went, yet

concept ct_item   what people leave behind
airpod, airpods, bag, bags, bank card, beanie, blankie, bobble, bobble hat, book, bracelet, brolly,
brown envelope, bunnet, bunny, bus pass, cane, cap, car keys, card, cardi, cardie, cardigan, carrier bag,
changing bag, coat, comfort blanket, crutch, crutches, cuddly toy, debit card, diary, dinosaur, door key,
dummy, earphones, earring, earrings, envelope, flask, fleece, fob, folder, glass case, glasses, glove, gloves,
gran's stick, handbag, hat, headphones, hearing aid, hood, hoodie, house keys, inhaler, ipad, jacket, jumper,
key, keyring, keys, kindle, lanyard, laptop, letter, lunchbox, mitten, mittens, mobile, nappy bag, necklace,
passport, pen, phone, phone charger, pram, purse, pushchair, reading glasses, ring, rollator, rucksack, scarf,
scooter, shawl, shoe, shopping, shopping bag, specs, spectacles, stick, sun glasses, sunglasses, tablets,
teddy, toy, trilby, umbrella, walking stick, wallet, watch, water bottle, welly, wheelchair, zimmer

concept ct_place   where on the premises
@practice, @waiting_area, baby clinic, blood pressure machine, by the door, car park, carpark, chair, chairs,
check in screen, clinic, consulting room, counter, desk, downstairs, entrance, flu clinic, front desk, hook,
in room, loo, loos, play area, porch, pram park, reception, room, seat, there, toilet, toilets, treatment room,
upstairs, windowsill, with you, your place, yours

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
any update, any updates, any word, anything on, asking about, chasing, chasing up, enquiring about,
following up, heard anything, heard back, heard owt, how's, how's it going with, hows, inquiring about,
news on, ony news, ony word, still waiting for, still waiting on, the latest, the status, update on,
what became of, what happened to, what is happening with, what's going on with, what's happened to,
what's happening with, whats going on with, whats happened to, whats happening with, where are we with,
where is, where's, wheres

concept ct_chase   to look into something, as a plain verb
chase, chase up, check, check on, confirm, dig out, do, fill in, find, find out, fix, forward, go through,
hurry, investigate, issue, keep, look, look at, look for, look in, look into, look out, look up, post, print,
process, push, put by, resend, reset, rush, see, send, sign, sort, sort out, speed up, stamp, tell, trace,
track down, unlock, update

concept ct_alter   to put right in the records, as a plain verb
add, alter, amend, change, chnage, correct, delete, edit, fix, link, log, merge, note, pop, put, record,
register, remove, set, swap, take, updat, update

concept ct_record   what is to be put right
account, address, adress, carer, chemist, contact, contact details, contact number, date of birth, details,
doctor, email, emergency contact, family, file, line, list, maiden name, married name, mobile, name, names,
next of kin, nok, nominated pharmacy, notes, number, pharmacy, phone number, postcode, priority list, record,
records, register, surname, system, telephone number, waiting list

concept ct_thanks   greetings and thanks passed on
all the best, amazing, appreciate, appreciated, asking after, best wishes, bless, brilliant, cheers, congrats,
congratulations, good luck, grateful, gratitude, great, happy, hello, hi, how good, how lovely, how much, hug,
kind, kiss, legend, love, lovely, merry, miss, off, proud, regards, said hello, said hi, star, ta, thank,
thank you, thanks, thankyou, to get stuffed, was asking after, well done, wishes, wonderful

concept ct_findme   where the writer may be had, said to the practice
await your call, await your reply, awaiting your call, awaiting your reply, best time to call me,
best time to get me, best time to ring me, best to call me, best to ring me, best to text me,
best way to get me, best way to reach me, can be contacted, evenings are free, got my number, have my number,
hope to hear from you, hoping to hear from you, i am easily reached, i am reachable, i await your,
i can be reached, i shall be in all day, i will be in all day, i'll be in all day,
i'll be waiting for your call, i'm at home all day, i'm back in now, i'm contactable, i'm easily reached,
i'm home all day, i'm in all day, i'm in the book, i'm in the phone book, i'm waiting by the phone,
ill be in all day, im at home all day, im back in now, im home all day, im in all day, im in the book,
keep my phone on, keeping my phone on, kettle's on, know where to find me, look forward to hearing from you,
looking forward to your reply, my number's on, my numbers on, number on file, number on my record,
number on record, phone will be on all day, phone's charged, phone's on all day, phones charged,
sat by the phone waiting, u got my number, u know where i am, waiting to hear from you, you can get me,
you can reach me, you have my details, you have my number, you have our number, you know where i am,
you know where to find me, you've got my details, you've got my number, you've my details, you've my number,
youve got my number

concept ct_whenme   a time to ring
after the school run, any time after, any time but, anytime after, anytime but, before noon please,
before teatime, best after, best before, evenings best, evenings only, except between, i finish at, i'm off at,
im off at, mornings best, mornings only, not after 6, not after five, not after six, not at teatime,
not before 10, not before 11, not before 12, not before 5, not before 6, not before 9, not before eleven,
not before nine, not before noon, not before ten, not between, only after

concept ct_whereme   where the writer is to be found
at work till, evenings are free, i am home, i can't answer at work, i'll be home, i'll be in, i'll be in till,
i'm about till, i'm at home, i'm at work till, i'm by the phone, i'm home after, i'm home from, i'm in after,
i'm in from, i'm in til, i'm in till, ill be in, im at home, im by the phone, im home after, on a late shift,
on earlies, on lates, on nights, will be in

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
accepted, acknowledged, any further, any joy, any luck, any nearer, any sign, any word, anything back, arrived,
asking for it, back yet, been approved, been done, been received, been sent, been signed, by any chance,
came through, changed over, chase, chased, chasing, come back, come of, come through, corrected, countersigned,
disappeared, done yet, downstairs, due back, ended up, expired, faxed, filled in, finished, forwarded, found,
get off, get that, getting on, go off, go out, gone astray, gone in, gone missing, gone off, gone out,
gone through, got lost, got signed, got that, got there, got to, handed in, happened to, happening with,
hasn't arrived, hasn't come, hasnt arrived, hasnt come, heard about, heard anything, heard no more,
heard nothing, heard nowt, held up, hold up, hurry, in the post, isn't here, isnt here, landed, left off,
listed, locked, logged, looked at, lost, lying, made it, missing, moved on, never arrived, never came,
never got, never sent, news, no further, no record, no sign, no word, not arrived, not back, not come, not had,
not here, not in, not recognised, not turned up, not with me, not with them, not working, nothing yet,
nowt yet, on file, on its way, on my back, on the system, outstanding, overdue, picked up, posted, printed,
processed, progress, put right, put through, reached, ready, received, recieved, registered yet, rejected,
reset, returned, round to, sat on, screaming for it, seen to, sent off, sent on, signed, signed off,
sitting there, sorted, sorted out, sorting, stamped, still not, still nothing, still nowt, still waiting,
stuck, taking so long, the latest, through yet, traced, tracked, turn up, turned up, typed, typed up, unlocked,
up and running, up to, update on, updates on, waiting on, wants it, went astray, went missing, went off,
went out, went through, what became, where's it, whereabouts, with you yet, word on, written, wrong address,
wrong name

concept cx_reach   to ring, write or speak, in any form of the plain verb
answer, bell, buzz, call, call again, call back, contact, dm, drop a line, e mail, email, fb, get back,
get hold of, get on to, inbox, knock, message, messenger, msg, page, phone, phone again, ping, pm, pop round,
private message, reply, respond, ring, ring again, ring back, send word, shout, speak, speak with, telephone,
text, tinkle, try again, try me, whatsapp, write back, write to

concept cx_word   a word with somebody, wanted
a chat with, a conversation with, a few minutes with, a few words with, a minute of, a quick word,
a quiet word, a wee word, a word, chat to someone, five minutes with, have a word, in confidence, in private,
private word, rather speak, rather talk, rather tell, say it to, see the manager, see you about,
some of your time, speak privately, talk privately, two minutes of, two minutes with

concept cx_things   what gets left behind, besides
@ct_item, airpod case, ankle strap, baby blanket, baby bottle, backpack, badge, balaclava, bangle, bib,
blanket, boot, bottle, bow, bracelet, briefcase, broach, brooch, buggy, bus pass, card, cardy, case, charger,
clip, cuddly, denture, dentures, doll, ear bud, earbuds, earpods, fitbit, flat cap, flatcap, folder, frame,
glove, gloves, hair band, hairband, hankie, hat, hearing aid, jotter, kagool, lead, lippy, locket, lunch box,
mac, mask, medal, notebook, padlock, pass, pendant, prayer beads, prescription glasses, puffer, purse,
rain cover, raincoat, rosary, shades, shoe, slipper, splint, sports bag, stick, teeth, tin, tote, tote bag,
trainer, umbrella, vape, varifocals, wedding ring, wellie, wellies, wellington, woolly hat, wrist splint
