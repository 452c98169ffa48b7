# Words that many rules share. Members are sorted within a concept; `word/v`, `/n`, `/a` give the forms of a verb, noun
# or adjective; several words make one member; `@name` takes in all of another concept. See the README for the format.

concept i   the writer
i, i'd, i'll, i'm, i've, ima, me, meself, myself

concept i_am   the writer is
i am, i was, i'm, i've been, im, iv been, ive been

concept my   the writer's
me, mi, mine, my, our, ours, us

concept we   the writer with others
us, we, we'd, we'll, we're, we've

concept you   whoever is spoken to
u, ya, ye, yer, you, you'd, you'll, you're, you've, yous, youse

concept your
ur, ya, yer, your, yours

concept they   people spoken of
em, them, they, they'd, they'll, they're, they've, theyre, theyve

concept he_she   one person spoken of
he, he'd, he'll, he's, her, hes, him, she, she'd, she'll, she's, shes

concept somebody
any1, anybody, anyone, some1, somebody, someone, sum1

concept not   denial, before what it denies
ain't, aint, aren't, arent, barely, can't, cannae, cannot, cant, couldn't, couldnae, couldnt, didn't, didnae,
didnt, dinnae, doesn't, doesnt, don't, dont, hadn't, hadnt, hardly, hasn't, hasnt, haven't, havent, isn't,
isnt, nay, neither, never, no, nor, not, nothing, nowt, scarcely, shouldn't, shouldnt, wasn't, wasnt, weren't,
werent, without, won't, wont, wouldn't, wouldnae, wouldnt

concept very   words that strengthen
absolute, absolutely, awfully, bloody, complete, completely, dead, downright, extremely, fucking, incredibly,
just, mega, proper, pure, really, right, ruddy, seriously, so, such, super, that, total, totally, truly, utter,
utterly, very, well, wicked

concept team   the people of the practice, as a body or by role
@clinician, @desk_staff, admin, admin staff, admin team, all of you, clinicians, employee/n, everyone there,
frontline staff, lot of you, management, member of staff, members of staff, partners, practice team, staff,
staff member/n, surgery staff, surgery team, team, team there, them lot, this lot, those lot, whole team,
you lot, you people, your lot, your staff, your team

concept clinician   those who treat
anp, clinical pharmacist/n, clinician/n, consultant/n, doc/n, docs, doctor/n, doctors, dr, drs, gp, gps, hca,
hcas, health visitor/n, healthcare assistant/n, locum/n, matron, medic/n, midwife, midwives,
nurse practitioner/n, nurse/n, paramedic/n, pharmacist/n, phleb, phlebotomist/n, physio/n, practice nurse/n,
practitioner/n, registrar/n, trainee/n, vampire/n

concept desk_staff   those at the desk and on the phone
front desk, front of house, gatekeeper/n, girl on reception, girls on reception, ladies on reception,
lady on reception, on the desk, on the phones, person on the phone, practice manager, reception,
reception staff, reception team, receptionist/n, receptionists, recieptionist/n, secretary/n, switchboard,
that desk, the desk, the manager, woman on reception, woman on the phone, women on reception

concept practice   the place
clinic, docs, doctor's, doctors, doctors surgery, gp practice, gp surgery, health center, health centre,
local surgery, medical center, medical centre, our surgery, practice, sugery, surgary, surgeries, surgery,
that place, the place, this place, your place, your surgery

concept consultation   being with a clinician
appointment with, appt with, clinic room, consult/n, consultation/n, consulting room, doctor's room,
during my appointment, exam room, examination, in with, mid consultation, nurse's room, surgery room,
treatment room

concept waiting_area   where patients sit
foyer, lobby, reception, reception area, the chairs, waitin room, waiting area, waiting room, waiting rooms,
waitingroom

concept relative   family and close ones, unnamed
aunt, auntie, aunty, baby, bairn/n, boyfriend, bro, brother/n, child, children, cousin/n, da, dad, daddy, dads,
daughter/n, eldest, father, fella, gf, girlfriend, gran, granda, grandad, granddad, granddaughter/n, grandma,
grandmother, grandson/n, granny, hubby, husband, in laws, kid, kiddo, kids, lad, little man, little one, ma,
mam, mam's, mammy, mate, mom, mother, mum, mummy, mums, nan, nana, nanna, nephew/n, niece/n, other half,
partner, sis, sister/n, son, sons, spouse, step dad, step mum, stepdad, stepmum, toddler, twin/n, uncle,
wean/n, wee one, wife, youngest

concept when   a day or time one may be asked to come
afternoon, asap, evening, fri, friday, lunchtime, mon, monday, morning, next week, sat, saturday, soonest, sun,
sunday, this week, thu, thur, thurs, thursday, today, tomorrow, tonight, tue, tues, tuesday, wed, wednesday,
weds, weekend

concept duration_unit
day/n, fortnight, hour/n, hours, hr, hrs, min, mins, minute/n, month/n, week/n, wk, wks, year/n, yr, yrs

concept number_word
a couple of, couple of, eight, eighteen, eleven, fifteen, fifty, five, forty, four, fourteen, hundred, nine,
nineteen, one, seven, seventeen, several, six, sixteen, sixty, ten, thirteen, thirty, three, twelve, twenty,
two

concept other_place   other organisations
ambulance, ambulance service, anne e, asda, boots, casualty, chemist, council, dentist, dentists, hospital,
hospitals, infirmary, lloyds, mind, nhs 111, optician/n, out of hours, pharmacy, royal infirmary, specsavers,
superdrug, tesco, the council, the general, the hospital, the infirmary, the pharmacy, the royal, vet, vets,
walk in centre, ward
