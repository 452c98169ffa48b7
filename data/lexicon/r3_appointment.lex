# Words of arranging an appointment.

concept ap_thing   an appointment, by any word for it
appiontment, appmnt, appmt, appoinments, appointement, appointment, appointment slot, appointments,
appointmint, appointmnts, appoitment, appts, aptmt, apts, cancelation, canceled one, cancellation,
cancellations, consult, consultation, double appointment, early one, emergency appointment, emergency one,
evening one, f2f, face 2 face, face to face, home visit, late one, on the day, phone appointment,
phone consultation, phone one, routine one, same day, same day one, sameday, slot, slots,
telephone appointment, telephone call appointment, telephone consultation, telephone one, time slot,
urgent one, video call, visit

concept ap_one   one appointment
appiontment, appmnt, appmt, appointement, appointment, appointmint, appoitment, aptmt, cancelation,
cancellation, consultation, double appointment, emergency appointment, emergency one, home visit,
phone appointment, phone consultation, routine one, same day, same day one, slot, telephone appointment,
telephone consultation, time slot, urgent one

concept ap_service   what people come for
40 plus check, 6 week check, 8 week check, 8 week jabs, annual check, annual review, antenatal, asthma check,
asthma clinic, asthma nurse, asthma review, b 12, b12, b12 injection, b12 jab, baby check, baby clinic,
baby jabs, baby weighed, blood pressure, blood pressure check, blood pressure test, blood test, blood tests,
bloods, booster, bp check, cervical screening, check up, check ups, checkup, cholesterol check,
cholesterol test, coil, coil check, coil fitting, coil out, coil removal, contraceptive injection, copd review,
cortisone, counselling, covid booster, covid jab, covid jabs, covid vaccine, ct scan, depo, depo injection,
depo jab, diabetes check, diabetes review, diabetic check, diabetic clinic, diabetic nurse, diabetic review,
doppler, dressing, dressing change, dressing changed, dressing changing, dressings, ear syringing, ear wax,
ears doing, ears done, ears flushed, ears syringed, ears syringing, ecg, eight week check, eight week jabs,
fasting blood, fasting bloods, feet check, flu clinic, flu injection, flu jab, flu jabs, flu one, flu shot,
flu vaccination, flu vaccine, foot check, foot clinic, health check, health mot, hearing test, hgv medical,
holiday jabs, hpv, hrt review, imms, immunisations, implant, implant out, implant removal, injection,
injections, inoculation, inr, inr check, jab, jabs, jabs done, jag, jags, leg ulcer clinic, med review,
medical, medication review, medicine review, meds review, memory clinic, memory test, menopause clinic,
microsuction, midwife appointment, minor op, minor surgery, mmr, mole, mole check, mot, new patient check,
nhs health check, nurse clinic, over 40s check, physio, pill check, pill review, pneumo jab, pneumonia jab,
podiatry, post natal check, postnatal check, practice nurse, pre school booster, pre school jabs,
preschool booster, psa test, review, rsv, rsv jab, rsv vaccine, saturday clinic, shingles, shingles jab,
shingles jag, shingles one, shingles vaccine, six week check, smear, smear test, smears, spirometry,
staples out, steroid injection, steroid jab, stitches, stitches out, stitches removed, stitches taken out,
swab, swabs, thyroid test, travel clinic, travel jabs, travel vaccinations, travel vaccines, ultrasound,
urine test, vacc, vaccination, vaccinations, vaccine, vaccines, vaccs, verruca, verucca, warfarin clinic, wart,
warts, wax removal, weigh in, weight check, well man, well woman, well woman clinic, wound check, wound clinic,
yearly check, yearly review

concept ap_bookable   whatever may be booked
@ap_service, @ap_thing

concept ap_day   a day or a part of one
2day, @ap_weekday, a s a p, a week monday, a week on monday, after dinner, after school, after tea, after work,
afternoon, afternoons, afters, any 1, any day, any time, anytime, arvo, as soon as possible, asap, asap please,
before friday, day after tomorrow, earlier, earliest, early doors, early next week, early on, end of the week,
end of week, evening, evenings, first thing, following week, fortnight, half term, in the morning,
in the morra, late on, later on, later today, mid week, midweek, morning, mornings, morra, next month,
next week, next wk, nxt week, nxt wk, s'afternoon, s'morning, soon as, sooner, sooner rather than later,
soonest, straight away, tday, tdy, the aft, the morn, the morn's morn, the morra, the morrow, the now,
the week after, this aft, this afternon, this afternoon, this aftie, this afty, this arvo, this avo, this eve,
this evening, this month, this morn, this mornin, this morning, this week, this wk, today, todya, tomorrow,
tonight, two weeks time, week after, week after next, week today, weekend

concept ap_weekday   a day of the week
frday, freeday, fri, friday, friday's, fridays, fridi, fridy, mon, monday, monday's, mondays, mondi, mondy,
munday, mundy, next sat, next wed, on sat, on wed, sat am, sat morning, satarday, satday, satdi, satdy,
saterday, saturday, saturday's, saturdays, sunday, sundi, sundy, teusday, thirsday, this sat, this wed, thu,
thur, thurday, thurdsay, thurs, thursday, thursday's, thursdays, thursdi, thursdy, tue, tues, tuesday,
tuesday's, tuesdays, tuesdi, tuesdy, tusday, tuseday, wed afternoon, wed am, wed morning, wed pm, wedensday,
wednesday, wednesday's, wednesdays, wednesdy, wednsday, weds, wendsday, wensday, wensdi, wensdy

concept ap_date   a day of the month
10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 1st, 20th, 21st, 22nd, 23rd, 24th, 25th, 26th,
27th, 28th, 29th, 2nd, 30th, 31st, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, the eighteenth, the eighth, the eleventh,
the fifteenth, the fifth, the fourteenth, the fourth, the nineteenth, the ninth, the seventeenth, the seventh,
the sixteenth, the sixth, the tenth, the thirteenth, the twelfth, the twentieth

concept ap_clock   a time of day in words
10am, 11am, 12pm, 1pm, 2pm, 3pm, 4pm, 5pm, 6pm, 8am, 9am, dinner time, dinnertime, five past, five to, half 1,
half 10, half 11, half 12, half 2, half 3, half 4, half 5, half 6, half 7, half 8, half 9, half eight,
half eleven, half five, half four, half nine, half one, half past, half seven, half six, half ten, half three,
half twelve, half two, lunchtime, mid day, midday, nine o'clock, noon, o'clock, oclock, quarter past,
quarter to, tea time, teatime, ten o'clock, ten past, ten to, three o'clock, twenty past, twenty to,
two o'clock

concept ap_time   when one might come, or is booked to
@ap_clock, @ap_date, @ap_day

concept ap_who   who is to be seen
@ap_kin, @i, @we, he, her, him, himself, me, my, our, she, the kids, them, they, us, we

concept ap_kin   those one books for
@relative, baby, bairn, bairns, daughter, eldest, hubby, kids, lad, lads, lass, lassie, little boy,
little girl, little lad, mam, mams, missus, mither, mum, nan, newborn, nipper, old man, our kid, our lad,
our lass, son, sons, the bairn, the boy, the girl, the missus, the wean, the wee man, the wife, toddler, weans,
wee boy, wee girl, wee lad, wee lass, wee man, wee yin, wor bairn, wor kid, wor lad, wor lass, youngest,
youngsters

concept ap_obj   as the object: the one to be put down
@ap_kin, both of us, her, him, me, mine, my name, myself, name, our name, our names, the two of us, them, us,
wor

concept ap_ask   asks that somebody do it
any chance, can, cld, could, cud, gonna, gonnae, is it possible, kindly, mind, please, pliz, pls, plz,
possible to, wid ye, will, would, would ye, wud

concept ap_arrange   to get an appointment, as a plain verb
arrange, ask for, b00k, bag, bok, book, book in, bookin, boook, buk, fix up, get, grab, have, make, nab,
organise, put in for, request, reserve, schedule, secure, set up, snag, sort, sort out, take

concept ap_put   to enter a name in the diary, as a plain verb
add, b00k, bang, book, buk, bung, chuck, enter, fit, get, jam, jot, mark, note, pencil, pit, poot, pop, put,
register, reserve, save, schedule, shoehorn, shove, sign, skweeze, sling, slip, slot, sneak, squash, squeese,
squeez, squeeze, squish, stick, tuck, wangle, wedge, whack, write

concept ap_narr   tells of what went on, rather than asking
able, advised, always, anybody, asked, called, can't, cannot, cant, couldn't, couldnt, days, didn't, didnt,
difficult, don't, dont, easier, easy, everybody, everyone, failed, folk, got to, had to, hard, harder,
having to, he, he'd, hours, impossible, invited, letter to, manage, managed, manages, mins, minutes, never,
nobody, not, offered, others, people, phoned, ppl, quick, quicker, rang, receptionist, refuse, refused, said,
she, she'd, simple, somehow, staff, struggle, struggled, struggling, supposed, text to, texted, thank, thanks,
they, they'd, they'll, theyll, told, tried, try to, unable, unless, used, waited, waiting, was, weeks, went,
were, who, won't, wont, wouldn't, wouldnt

concept ap_if   puts it under a condition
after, because, before, every time, everytime, how, if, imagine, in case, in order to, once, remember,
should you, since, so i, so that, so we, then i, till, u can just, unless, until, what if, when, whenever,
where, whether, who, why, wish, you can just

concept ap_channel   ways to book that are asked about
accurx, ahead, airmid, an app, app, apps, at reception, at the desk, by email, by phone, by post, by text,
e consult, econsult, front desk, in advance, in person, klinik, link, nhs app, on line, on the phone, online,
over the phone, patchs, patient access, portal, system, systems, systmonline, the app, via, web site, website,
weeks ahead

concept ap_event   things one may go to that are no appointment
auction, awareness day, awareness evening, bake sale, bereavement group, bingo night, blood donor session,
blood donors, cake sale, car boot, carers cafe, carers group, carol service, carols, chair yoga, choir,
christening, christmas fair, christmas fayre, cinema, class, classes, coffee and cake, coffee and chat,
coffee morning, concert, consultation evening, consultation event, cpr course, cpr training, craft club,
craft group, defib training, dementia cafe, donor session, drop in, event, exercise class, exhibition, fair,
farewell, fete, film night, first aid course, flight, flights, fun day, fun run, funeral, garden party, gig,
grand opening, group, health evening, health fair, health walk, hotel, info evening, information evening,
information session, jumble sale, knit and natter, leaving do, leaving party, lecture, litter pick, lunch club,
market, meeting, meetings, memorial, men's health evening, men's shed, nativity, open day, open evening,
open evenings, opening ceremony, pantomime, parade, park run, parkrun, party, patient group,
patient group meeting, patient meeting, pilates, ppg, ppg meeting, prize draw, public meeting, quiz,
quiz night, race night, raffle, raffle draw, raffle tickets, restaurant, retirement do, retirement party,
retirement tea, ribbon cutting, sing along, singing group, slimming group, sponsored walk, stall, street party,
summer fair, summer fayre, support group, table, table top sale, tabletop sale, tai chi, talk, taxi, ticket,
tickets, tree lighting, unveiling, volunteering, wake, walk, walk and talk, walking group, webinar, wedding,
weight group, womens health evening, workshop, yoga, zoom talk, zumba

concept ap_cancel   to cancel, as a plain verb
axe, bin, bin off, call off, cancel, cancell, cancil, cancle, cansel, cansell, cencel, ditch, drop,
knock on the head, sack off, scrap, scratch, scrub, un book, unbook

concept ap_change   to change the time, as a plain verb
adjust, alter, amend, bring forward, bring it forward, bump, chainge, change, chnage, defer, delay, move,
postpone, push back, put back, put forward, put off, re arrange, re book, re schedule, rearrange, rebok,
rebook, rejig, rescedule, reschedule, reshedule, reskedule, shift, shuffle, swap, switch, swop

concept ap_wontcome   says that one will not come
ain't going to, ain't gonna, aint gonna, can no, can not, can't, canna, cannae, cannot, canny, cant,
don't think i can, don't think i'll, dont think i'll, dont think ill, doubt he'll, doubt i'll, doubt ill,
doubt she'll, havnt got, isn't able to, isnt able to, never going to, never gonna, no able to, no can,
no chance i'll, no chance ill, no going to, no way i will, no way i'll, no way ill, not able, not able to,
not going to, not gona, not gonna, not gonnae, not gunna, regret, shall not, shan't, shant, struggling to,
unable, unable to, will no, will not, willnae, wilnae, winna, won't, won't be able to, won't get to,
won't manage to, wont, wont be able to, wullnae

concept ap_else   whoever may have the appointment instead
another, another patient, anybody else, anyone else, more deserving, needier, next in line, next person,
other people, others, some other poor soul, some1, some1 else, somebody, somebody else, somebody worse,
someone, someone else, someone in need, someone who, someone worse, waiting list, who needs it, whoever

concept ap_clash   what keeps one away
abroad, at work, away, babysitter, bad, bad cold, boss, broke down, broken down, cancelled, car broke,
car won't start, car wont start, car's broke, childcare, covid, delayed, fell through, flooded, gaffer,
got called in, got covid, got stuck, in hospital, jammed, lift's let me down, locked out, no childcare,
no lift, no sitter, nobody to, not well, off school, on holiday, poorly, shift, sick, snow, something come up,
something's come up, somethings come up, stuck, traffic, train, work, working

concept ap_free   says when one could come
afternoons best, afternoons only, any day but, any day except, any day will do, any doctor, any nurse,
any one will do, any time after, any time before, any time except, any time will do, any will do,
anytime after, anytime between, anytime except, anytime will do, available all day, available any time,
best for me, don't mind who, dont mind who, free after, free all day, free any time, free anytime,
happen to be free, happens to be free, i am available, i am free, i can come any, i can do, i can do any,
i could do, i finish at, i get off at, i'm about, i'm around, i'm available, i'm flexible, i'm free,
i'm off all, i'm off on, im about, im around, im available, im flexible, im free, im off on, mornings best,
mornings only, my day off, not fussed what time, not fussy who, off work on, suits me, whichever doctor,
will suit, works for me, would suit

concept ap_act   to arrange, change or cancel, in the forms of one who asks it now
arrange, arranging, be fitted in, be moved, be seen, be squeezed in, book, book an appointment, book in,
bookin, booking, booking in, bring forward, call off, cancel, cancelin, canceling, cancellin, cancelling,
change, changing, chnage, come in, come off, confirm, confirming, drop out, fit in, get in, get out of,
hand back, make a booking, make an appointment, move, moving, pop in, postpone, postponing, pull out,
push back, put back, put off, re arrange, re book, rearrange, rearranging, rebook, rebooking, reschedule,
rescheduling, schedule, scheduling, slot in, squeeze in, swap, swapping, switch, switching, swop

concept ap_my   the writer's or theirs, before what is booked
baby's, babys, bairn's, brother's, dad's, dads, daughter's, father's, gran's, grandad's, her, his, hubby's,
husband's, kids, kids', lad's, lass's, little one's, little ones, ma, mam's, mams, mi, mom's, mother's, mum's,
mums, my, my dads, my daughter's, my daughters, my husband's, my husbands, my mum's, my mums, my son's,
my sons, my wife's, my wifes, nan's, nans, oor, our, partner's, sister's, son's, the wife's, their, twins,
twins', wean's, wife's, wor

spelling
appointment = apoinment, apointement, apointent, apointmant, apointmet, apointmunt, apoitment, aponitment, appintment, appoimtment, appoinement, appoinmemt, appoinmet, appoinmtent, appointemnt, appointmemt, appointmet, appointmnet, appointnent, appoitmant, apponitment, appontmant, appyntment, opointment
booked = bookd
can = cn
cancel = cancil, cancle, cansel, cansle
tomorrow = 2mora, 2morow, 2morra, tommoro, tommorow, tommorrer, tommorrow, tomoro, tomorow, tomorra, tomorrer, tomorrer's, tomorrers, tomorrro

concept ax_when   any day, date, hour or season one may be booked for
10 mins, 15 mins, 20 mins, 2moro, 2morow, 2morrow, 2moz, 2nite, 5 mins, @ap_time, a different day,
a different time, a fortnight, a friday, a lunchtime, a monday, a saturday, a thursday, a tuesday, a wednesday,
a week today, a week tomorrow, after 4, after christmas, after dinner, after easter, after lunch,
after new year, after six, after the school run, after the weekend, after xmas, afternoon one, an hour,
another date, another day, another time, any afternoon, any day, any day next week, any evening, any morning,
any time, any time next week, anytime, at night, bank holiday, before christmas, before dinner, before easter,
before lunch, before school, before the weekend, before we fly, before we go, before work, before xmas,
beginning of, breakfast time, by friday, closing time, couple of weeks, day after, day off, december,
different day, different time, dinnertime, dinnertimes, early afternoon, early doors, early evening,
early morning, early next week, easter week, either day, end of day, end of the day, end of the month,
february, few weeks, fifteen mins, five mins, five minutes, fortnight, friday's, half an hour, half five,
half ten, half term week, home time, in an hour, in april, in august, in january, in july, in june, in march,
in may, in the new year, january, july, june, l8r, last thing, late afternoon, late morning, later,
later in the week, later on today, later this week, lunch hour, lunch time, lunchtimes, mid afternoon,
mid morning, midmorning, monday's, mondy, morn, mornin, my day off, my lunch, next available, next fri,
next mon, next monday, next month, next thurs, next thursday, next tues, next tuesday, next wednesday,
next weds, nightime, november, october, other day, other week, over the weekend, quarter of, quarter past,
quarter to, same day, same time, saturday's, school holidays, school hours, september, side of christmas,
some other day, spring, ten mins, ten minutes, ten past, the 9th, the morn, the morn's morn, the morra,
the same day, the week after, the week commencing, this coming, this side of, thursday's, tmoro, tmoz, tmr,
tmro, tmrw, tmw, today's, tomo, tomoro, tomorow, tomorro, tomorrow am, tomorrow morning, tomorrow pm,
tomorrow's, tomos, tomoz, tomozz, tues week, tuesday's, twenty past, twenty to, w c, wednesday's,
week commencing, week on, weekday, weekdays, weekends, whatever day, whatever time, when you can,
whichever day, whichever time, wk after

concept ax_see   words for what one is booked for that the other concepts leave out
appiontments, b12s, bp, breathing test, cervical, chair, check, clinic, clinics, dates, diabetic, diary,
drop in, evening clinic, eye screening, feet, first appointment, fitting, flu jab, flu jabs, follow up,
followup, foot clinic, gap, halter, hearing aid clinic, heart check, home visits, list, minor ops, nurse one,
opening, place on the clinic, scan, screening, session, skin check, sugar check, surgery slot, telephone one,
triage call, vaccination, vax, vaxx, warfarin, weigh in, well baby

concept ax_offer   asks politely, begs or hints for oneself
any appointments, any cancellations, any chance, any gaps, any hope, any joy, any possibility, any room,
any slot, any slots, any space, any way of, any way you, anything, appreciate it, appreciated, aye, be a love,
be a pal, be a star, be an angel, be glad, be grand, be great, be handy, be ideal, be lovely, be obliged,
be perfect, be so kind, beg, begging, by any chance, can anyone, can dad, can he, can hubby, can i, can mum,
can my, can one, can she, can somebody, can someone, can that, can the, can they fit, can this, can u, can us,
can we, can ya, can ye, can you, can yous, cld i, cld u, cld we, could do with, could he, could i, could me,
could my, could one, could one of you, could she, could somebody, could someone, could the, could u, could us,
could we, could yer, could you, could yous, count me in, cud i, cud u, cud we, cud you, desperate for,
do me a favour, do my, do us a favour, do with, ever so grateful, ever so obliged, fancy, fine by me, fit in,
get him, get me, get us, gimme, gis, give me, gizza, glad of, go on, go on then, gonna need, grateful,
gratefully, happy to, hoping, hoping for, hoping to, i beg, i request, i want, i would like, i would prefer,
i'd like, i'd love, i'd prefer, i'd rather, i'd take, i'll have, i'll take, id like, if at all possible,
if i may, if it's possible, if it's still, if its possible, if poss, if possible, if someone could,
if that's alright, if that's ok, if that's possible, if thats ok, if there is any, if there's any,
if there's room, if there's space, if theres room, if u can, if you can, if you could, if you don't mind,
if you would, if you'd be so good, if you'd be so kind, if you're able, if you've, in need of, is it alright,
is it ok, is it okay, is possible, is that, is their anything, is there, is there any, is there anything,
is there space, it possible, kindly, let me have, let me know, let us have, looking for, looking to, may i,
may we, me an all, me too, me wants, might i, might we, mind if, much appreciated, much obliged, need, needing,
needs, okay with you, open to, owt, pl, please, pls, plse, plz, prefer, preferably, put her, put him, put me,
put my, put our, request, requesting, requires, same please, seeking, shall i, shall we, stick me, suit you,
summat, that possible, there anything, us too, very grateful, wanting, wants, what else, will you, wish,
wish to, wishing, wondering, would anyone, would be best, would be better, would be fine, would be good,
would be great, would be ok, would be okay, would do, would do me, would it be, would like, would love,
would suit, would that, would u, would ye, would you, would yous, yeah, yes please

concept ax_makes   to be put in the diary or to come, as one word or more
accommodate, add, attend, b00k, be fitted, be seen, be squeezed, be there, be with you, book, bookin, booking,
boook, bring, buk, bung, come, come down, come in, come round, come up, drop by, fetch, fit, fitted, get in,
get me in, get one, grab, grab one, have a, have it done, have one, have the, have them done, jabbed, jam,
nip down, nip in, pencil, pop down, pop in, pop over, rebook, register, reserve, save, schedule, see a,
see him, see my, see someone, see the, shoehorn, slot, slot in, sneak, squeeze, squeezed, take place, tuck,
turn up, wedge, weighed, write me

concept ax_drops   to give up, miss, move or swap what is booked, in the words of one who does it
a miss, ain't coming, aint coming, all cleared up, another day instead, bagsy it, be absent, bear with me,
bring forward, bump, call it off, can't come, can't do, can't get there, can't keep, can't make, cancel,
cancel all, canceling, cancelling, cancle, cannae come, cannae mak, cannae make, cannot attend, cannot come,
cannot keep, cannot make, cant come, cant do, cant get there, cant keep, cant make, change, cleared up,
count me out, cry off, delay mine, delay my, different day, do without, don't need, don't want, dont need,
drop out, duck out, empty chair, exchange, excuse me from, fill it, free up, gie it tae, gie it to,
give it somebody, give it to, give it to somebody, give it to someone, give my appointment, give my place,
give my slot, give somebody, give someone, give that to, going begging, going spare, gonnae gie, hand back,
hand it back, hang on for, hang on to my, hold on for, i'm reight now, let it go, let my place, let my slot,
let somebody have, let someone, let someone have, miss, move it, move me, move mine, move my, nae needed,
no longer need, no longer require, no longer want, no show, no use to me, not able to, not attend,
not be attending, not be coming, not be needing, not be there, not coming, not gonna make, not make,
not making, not needed, not required, not wanted, offer it, other time, pass it on, postpone, pull out,
push back, put back, putting back, re arrange, re schedule, rearrange, rebook, release, reschedule,
right as rain now, scrap, scrub, shan't, shan't need, shift it, shift me, shift mine, shift my, skip,
some other day, somebody else can have, someone else can have, strike me, struggling to, surrender, swap,
swapped, swapping, swaps, switch, swop, take me off, take me out, unable, up for grabs, wait for me,
will not attend, withdraw, won't be, won't be needing, won't make, won't need, wont be, wont make, wont need,
yours if you want

concept ax_snag   what gets in the way of coming
a and e, at a funeral, babysitter, battery's flat, been called in, boiler man, broken down, bus strike,
called into work, car's died, carer hasn't, chemo, childminder, choir, clash, clashes, clashing, court, cover,
covid, delayed, delivery, double booked, exam, ferry, flat tyre, flight, flood, flooded, funeral, gearbox,
got held up, held up, holiday, home late, hospital, in bed with, in hospital, inset day, interpreter,
interview, jury duty, jury service, late shift, lift, m'way, meeting, moving, new job, night shift, nights,
no  no lift, on call, on earlies, on lates, on nights, parents evening, poorly, puncture, rail strike,
ring road, roadworks, rota, school play, shift, sick, snow, snowed in, sports day, stranded, strike, stuck,
taxi, tested positive, the trains, traffic, train, trains, tyre, van, vomiting, wedding, work

concept ax_avail   says when one could be had, or that any will do
afternoon's best, afternoons best, afternoons only, any day you like, any doctor, any morning, any nurse,
any old time, any time you like, anything after, anything before, anything but, at a moment's notice,
at a moments notice, at short notice, at the drop of a hat, be there in, be with you, best before, call me in,
can be there, can come any, can do any, can get there, can pop in, could be there, could be with you,
could come any, could get there, could make, could nip, could pop, could pop round, dawn or dusk, day or night,
don't mind when, dont mind when, drop of a hat, earlier the better, easy for me, either day, either is fine,
either of those, either one, either suits, evenings best, evenings only, five minutes away, flexible, free all,
free any, free from, free on, happy to come, happy to take, happy to wait, i can be, i can come, i can do,
i could come, i could do, i'm free, i'm local, i'm only round, i'm retired, i'm retired so, im free,
im retired, just round the corner, live opposite, live over the road, live round the corner, lunchtimes best,
make myself free, moment's notice, moments notice, morning noon or night, morning's best, mornings best,
mornings only, no hurry, no preference, no rush, not fussed, not fussy, not picky, not urgent,
only live over the road, only round the corner, over the road, prefer, preferably, rather have,
round the corner, short notice, sooner the better, suit me, suit yourselves, suits best, suits me, suits us,
ten minutes notice, the sooner the better, two minutes away, whenever is best, whenever suits,
whenever you can, whenever you like, whenever you've, whenever's best, whichever suits, will do me,
work for me, works best, you choose, you pick, you say when
