# Words of judging: roles, praise, its strength. Concepts of reviews begin with rv_; what blames is in c_complaint.lex.

concept rv_who   who may be praised or blamed: the team and those who come in its name
@clinician, @desk_staff, @team, admin lad, admin lass, ahp, ambulance crew/n, ambulance man, ambulance men,
assistant/n, blokes, bunch, call handler/n, carer/n, cleaner/n, counsellor/n, crew/n, crisis team,
dispatcher/n, docs, driver/n, everybody at, everybody there, everyone at, everyone i, everyone there,
everyone who, feller on, feller who, folk in there, gals, geezer on, girls in there, health care assistant/n,
health visitor/n, hv, lad on reception, lad on the desk, lad on the phone, ladies in there, lads in there,
lady doctor, lady i spoke to, lady on the desk, lady on the phone, lady who, lass at the desk,
lass on reception, lass on the desk, lass on the phone, lasses in there, lasses on the desk,
lasses on the phones, lassie on the desk, man i spoke to, nurses, nursing team, operative/n, operator/n, ot,
paramedics, person i spoke to, person who, phlebs, physician/n, receptionists, social prescriber/n,
staff members, students nurse, support worker/n, surgeon/n, team members, telephonist/n, the gaffer,
the girl who, the girls, the ladies, the lads, the lass who, the lasses, the nurse, therapist/n, volunteer/n,
woman i spoke to, wumman on the desk, young doctor, young lady on, young lady who, young man who, your lot,
your team

concept rv_person   one person, told of without a role
@he_she, chap, fella, feller, gentleman, girl, guy, her there, lad, lady, lass, lassie, man, woman, wumman

concept rv_folk   people or the whole, as the subject of a judgement
all of you, all of yous, all of youse, every one of them, every one of you, every one of yous, everybody,
everyone, them, they, they all, they were all, they're, they've, theyre, u, u guys, u lot, ye, ye lot, yer all,
yis, you, you all, you guys, you lot, you re, you're, you've, your, youre, yous, yous lot, youse

concept rv_thing   what the practice does or has, as the thing judged
@practice, a1 service, admin system, advice, after care, aftercare, answering machine, app, appointment,
appointment system, appointments, appts, assessment, attitude, automated voice, bedside manner, blood test/n,
bloods, booking system, call back, call back system, call handling, call queue, call system, callback,
callbacks, care, check in screen, check up, checkup, clinic/n, communication, consultation/n, customer care,
customer service, doctors surgery, dressing/n, e consult, econsult, eight o'clock scramble, experience/n,
explanation, flu clinic, follow up, food, gp service, help, home visit, jab clinic, meals, medical care,
menu system, new number, new system, online booking, online form, online service, online system, outcome,
patient access, phone call, phone call back, phone calls, phone line/n, phone lines, phone manner, phone queue,
phone system, phones, prescription service, prescription system, professionalism, queue system,
queueing system, reception area, referral, repeat prescriptions, repeat system, repeats, response, sergery,
service, service given, services, set up, setup, sick note, smear, smear test, standard of care, support,
system, telephone, telephone consultation, telephone manner, telephone system, text reminders, text service,
the call, the care, the chat, the drivers, the form, the line, the online thing, the phones, the place,
the practice, the surgery, the team, the visit, the ward, treatment, triage, visit/n, waiting room,
waiting time/n, website, website booking, whole experience, whole system, whole thing

concept rv_be   is, was, has been: before a judgement
's, 've been, am, are, aren't half, be, been, being, feels, felt, has been, have been, havebeen, is, ist, iz,
seem/v, was, wasz, wer, were, wes, wis, wiz, wor, wos, wuz

concept rv_be_neg   the same, denied
ain't, aint, am not, are never, are not, aren't, arent, ay, cannot be called, doh, don't seem, in't, int,
is not, isn't, isnae, isnt, isny, never been, never was, not been, was never, was not, wasn't, wasnae, wasnt,
were not, weren't, werent, wor not, worn't, wornt

concept rv_praise   strong praise, of nearly anything
a class act, a1, absolute class, ace, amazin, amazing, awesome, beaut, belter, best, bloody marvellous, boss,
bostin, bostin', bosting, braw, bril, briliant, brill, brillant, brilliant, brilliantly, buzzin, canny good,
champion, class act, class apart, commendable, cracker, crackin, cracking, dead good, dead nice, dead on,
delightful, excelent, excellant, excellent, excellently, exceptional, exceptionally, exemplary,
extraordinary kind, fab, fabby, fabulous, fabuluos, fanbloodytastic, fandabidozi, fantabulous, fantastic,
fantastically, faultless, faultlessly, fine service, finest, first class, first rate, five star, flawless,
flawlessly, gem/n, gleaming, goat, gold standard, gr8, grand, great, groovy, gud, hundred percent, ideal,
immaculate, impeccable, impeccably, impressed, impressive, incredible, invaluable, kindest, like clockwork,
loveliest, lovely, lovliest, lush, luvly, magic, magnificent, marvellous, marvellously, marvelous, mint,
nicest, out of this world, outstanding, peng, perfect, perfectly, phenomenal, pukka, purrfect, quality,
remarkable, safe as houses, seamless, seamlessly, second to none, sensational, sick as, smashin, smashing,
sound as a pound, spectacular, spiffing, splendid, spot on, stellar, stonking, stunning, super, super duper,
superb, superbly, swell, terriffic, terrific, tidy, tip top, top class, top draw, top drawer, top marks,
top notch, top quality, top rate, topclass, topnotch, unbeatable, unfaultable, unreal, well above, well good,
well impressed, wicked, wonderful, wonderfull, wonderfully, world beating, world class, worldclass

concept rv_soft   praise that other things get as well
alright, ample, awright, bang on, beautiful, class, clean, clear, comfortable, competent, decent, easy,
easy as pie, efficient, fair, fine, fit for purpose, gentle, glad, good, gud, happy, informative, lively, nice,
nicely, no bother, not bad, ok, okay, on point, pleased, pretty good, prompt, promptly, proper canny,
proper good, quick, quickly, reasonable, satisfactory, satisfied, simple, sincere, smooth, smoothly, sound,
speedy, straightforward, sweet, swift, swiftly, thankful, timely, useful, valuable, very well, welcoming,
well oiled, well organised, well organized, well run, worth it, worthwhile

concept rv_manner   how good staff are: said of people who serve, and of little else
accommodating, approachable, attentive, calm, calming, canny, careful, caring, cheerful, cheery, civil,
comforting, compassion, compassionate, competent, concerned, conscientious, considerate, constructive,
cooperative, courteous, courtious, couteous, dedicated, diligent, diplomatic, down to earth, easy to talk to,
efficent, efficiant, efficient, efficiently, empathetic, empathic, encouraging, engaging, expert, explanatory,
freindly, frendly, friendly, frinedly, genial, gentle, gentlest, genuine, good humoured, good listener/n,
gracious, hard working, hardworking, helpful, helpfull, hospitable, humane, informed, jolly, kind,
kind hearted, kinder, kindest, kindhearted, kindness, knowledgable, knowledgeable, knowlegable, listening,
loving, mannered, mannerly, meticulous, motherly, non judgemental, nonjudgemental, nurturing, obliging,
organised, outgoing, patient, personable, pleasant, plesant, polite, politely, profesional, professional,
professionally, proffesional, proffessional, proficient, prompt, punctual, quick to respond, re assuring,
reassured, reassuring, reasuring, receptive, reliable, respectful, respectfull, responsive, sensitive, skilful,
skilled, skillful, smiley, smiling, smily, straight talking, supporting, supportive, sweet, sympathetic,
tactful, tender, thorough, thoroughly, thoughtful, throrough, tolerant, trustworthy, understanding,
unflappable, upbeat, very human, warm, warm hearted, welcoming, well mannered, well spoken, willing

concept rv_very   what strengthens a judgement
100, @very, a bit of, all, allus, always, awful, awfy, bare, brilliantly, canny, consistently, dead, deeply,
doubly, ever so, exceptionally, extra, extremley, fair, genuinely, gey, hella, highly, honestly, hugely,
immensely, incredibly, most, never less than, nothing but, nowt but, perfectly, pretty, proper, properly,
quite, rather, real, really, reight, remarkably, rey, right, so so, so very, soo, sooo, super, terribly, that,
thoroughly, tidy, too, totally, truly, uber, unfailingly, v, vary, very, very very, vry, well, wicked, wildly

concept rv_star_word   a person or place as a treasure
a credit, a marvel, a natural, a pro, a tonic, a true pro, absolute darling, absolute hoot, ace in the pack,
angel/n, angles in disguise, asset, belter, blessing, boon, breath of fresh air, brick, champ/n, credit to the,
credit to the nhs, credit to the practice, credit to the surgery, credit to their profession, credit to your,
darlin, darling/n, diamond geezer, diamond/n, dream team, earth angel, fortune to have, gem/n, gift from god,
god send, god sent, goddess, godsend, gold dust, gold star, good egg/n, good laugh, guardian angel/n,
heart of gold, hearts of gold, hero/n, heroes, heroine, hidden gem, jewel/n, keeper, king, legend/n, legends,
life saver/n, lifeline, lifesaver/n, lovely lot, magician, marvel/n, miracle worker/n, national treasure,
peach, pearl, poppet, queen, real find, rock/n, rockstar, saint/n, salt of the earth, saving grace, smasher/n,
star/n, superstar/n, sweetheart, sweetie, the bees knees, top bloke, top geezer, top lad, top lass, topper,
total pro, treasure/n, trooper, troopers, trouper, trump card, unsung hero, unsung heroes, unsung heroine,
wizard, wonder woman, worldie

concept rv_deserve   what one gives to those who did well
a big thank you, a bonus, a clap, a cream bun, a drink, a gold star, a good drink, a knighthood, a medal,
a medal each, a pat on the back, a pay rise, a payrise, a pint, a pint on me, a promotion, a raise, a rise,
a round of applause, all the praise, an award, an mbe, an obe, applause, credit, every penny, flowers, medals,
more money, praise, recognition, so much more, thanks, the world, to be commended, to be recognised

concept rv_no_fault   praise by denial of blame
bar none, can fault nothing, can't be faulted, can't complain, can't fault, can't grumble, can't knock,
can't knock it, cannae complain, cannae fault, cannae praise, cannae whack, cannot be faulted, cannot complain,
cannot fault, cannot find any fault, cannot find fault, canny fault, cant be faulted, cant complain, cant falt,
cant fault, cant find fault, cant grumble, cant knock, could not fault, couldn't fault, couldnae fault,
couldnt fault, haven't a bad word, havent a bad word, never any bother, never any trouble, never fault,
never had a bad experience, never had a bad word, never had a moments bother, never had a problem,
never had an issue, never had any bother, never had any issues, never had any trouble, never let me down,
never let us down, no bad word, no bother at all, no cause for complaint, no complaint, no complaint here,
no complaints, no criticism, no criticisms, no fault, no faults, no gripes, no grumbles, no issues,
no issues at all, no moans, no quarrel, not a bad word, not a complaint, not a single complaint,
not got a bad word, nothing bad to say, nothing but good, nothing but kindness, nothing but praise,
nothing but respect, nothing could be improved, nothing is a bother, nothing is too much,
nothing needs improving, nothing negative, nothing to complain, nothing to complain about,
nothing to moan about, nothing was too much, nothing's a bother, nothing's too much, nothings too much,
nowt bad to say, nowt but praise, nowt to moan about, nowt too much trouble, nowt's too much, without fault,
won't hear a bad word, won't hear a word against, wont hear a word against, wouldn't fault,
wouldn't hear a bad word, wouldn't hear a word against, wouldnt fault, zero complaints

concept rv_unmatched   could not be better, in its many forms
any better, any kinder, any more helpful, any nicer, ask for a better, ask for better, ask for more,
ask for nicer, asked for better, asked for more, be beaten, be better, be bettered, be kinder, be more helpful,
be nicer, been any better, been better, been easier, been friendlier, been gentler, been happier, been kinder,
been lovelier, been more caring, been more helpful, been more kind, been more patient, been more pleasant,
been more professional, been more supportive, been more understanding, been nicer, been quicker, been smoother,
better it, bettered, commend enough, do any better, do enough, do more, done any better, done anymore,
done anything better, done better, done enough for, done more, fault any, fault anything, find a better,
find better, get any better, have asked for better, have asked for more, have been better looked after,
imagine better, praise enough, praise her enough, praise him enough, praise it enough, praise the staff enough,
praise them enough, praise you all enough, praise you enough, praised enough, recommend enough,
recommend highly enough, recommend more highly, recommend them enough, say enough, say enough good things,
speak highly enough, speak too highly, thank enough, thank her enough, thank him enough, thank them enough,
thank u enough, thank ye enough, thank you all enough, thank you enough, thank yous enough, want for better,
wish for a better, wish for better, wish for nicer, wished for better

concept rv_not   could not, cannot
can not, can't, cannae, cannit, cannot, cant, could nae, could not, couldn't, couldnae, couldnt, couldny,
nobody could, nothing could, nowt could, wouldn't, wouldnt

concept rv_kind_deed   what good staff do for a patient
a great help, a massive help, actually listened, actually listens, all the help, all the time in the world,
always listens, answered all my questions, answered every question, answered my questions, answered promptly,
answered quickly, as long as i needed, as long as it takes, batted an eyelid, be there for, been good to me,
been good to us, been great with, been looked after, being listened to, bend over backwards,
bends over backwards, bent over backwards, brightened my day, brightens my day, broke it all down,
broke it down, calmed her down, calmed him down, calmed me down, changed my life, checked up on me,
cheered me up, comes to see me, could not do enough, couldn't do enough, couldnt do enough, did a great job,
did a lovely job, did all they could, did everything possible, did everything they could, did their best,
do a cracking job, do a fantastic job, do a good job, do a grand job, do a great job, do an amazing job,
do anything for you, do owt for you, do their best, do their upmost, do their utmost, does a great job,
does a lovely job, doing a cracking job, doing a fantastic job, doing a good job, doing a grand job,
doing a great job, doing a sterling job, doing an amazing job, doing their best for, drew it on, eased my mind,
eased my worries, explained all, explained clearly, explained each, explained every, explained everything,
explained it all, explained it so, explained it to, explained things, explained what, explained why,
explaining everything, explains everything, explains it all, explains tablets, explains things, feel at ease,
feel heard, feel listened to, feel looked after, felt at ease, felt at home, felt cared for, felt comfortable,
felt heard, felt in safe hands, felt listened to, felt looked after, felt respected, felt safe, felt supported,
felt valued, fitted her in, fitted him in, fitted me in, fitted us in, fought for me, fought my corner,
found out what was wrong, found time for, full attention, gave me confidence, gave me hope,
gave me my life back, gave me reassurance, gave me sound advice, gave me time, gave us time, get respect,
give me time, gives me her time, gives me his time, gives me time, gives you time, go above,
go out of their way, go the extra mile, goes above, goes out of her way, goes out of his way,
goes out of their way, goes the extra mile, going above, going the extra mile, gone above, gone out of her way,
gone out of their way, got it all sorted, got it sorted, got me back on my feet, got me seen, got me sorted,
got me through, got us in, got us sorted, got us through, had the time for, had time for me,
has the patience of, has time for everyone, hear me out, heard me out, held me hand, held my hand,
helped a lot, helped me a lot, helped me feel, helped me get, helped me greatly, helped me so much,
helped me through, helped so much, helped us so much, helped us through, in good hand, in good hands,
in safe hands, in the best hands, keep me informed, keeping me informed, keeping us informed, kept me calm,
kept me going, kept me in the loop, kept me informed, kept me up to date, kept me updated, kept them informed,
kept us informed, knew me name, knew my name, knows everyone, knows me by name, knows my name, knows us all,
knows you by name, listen to you, listened and, listened carefully, listened properly, listened to all,
listened to every, listened to me, listened to my, listened to our, listened to us, listens and,
listens properly, listens to me, listens to my, listens to us, listens to you, look after me, look after us,
look after you, looked after me, looked after my, looked after our, looked after so, looked after us,
looked after well, looks after me, looks after my, looks after us, made a big difference,
made a huge difference, made all the difference, made her feel, made him feel, made him feel at ease,
made it bearable, made it easy, made me comfortable, made me feel at ease, made me feel better,
made me feel comfortable, made me feel human, made me feel like a person, made me feel like i mattered,
made me feel safe, made me feel so, made me feel special, made me feel welcome, made me laugh, made me welcome,
made my day, made such a difference, made the world of difference, made time for, made to feel at ease,
made to feel comfortable, made to feel extremely, made to feel like, made to feel safe, made to feel so,
made to feel special, made to feel very, made to feel welcome, made us feel, made us feel at ease,
made us feel welcome, made you feel, made you feel at ease, make me feel, make you feel, make you welcome,
makes me feel, makes you feel, makes you welcome, massive help, monitored me, moved heaven and earth,
never made me feel, never once made me feel, never rushed, never rushes, no bother to them, no flannel,
no judgement, no judgment, no rushing, no waffle, nobody once made me feel, not once made me feel, not rushed,
nothing fazed, nothing phased, patience of a saint, patience of job, plain english, pulled out all the stops,
pulling out all the stops, put at ease, put her at ease, put him at ease, put me at ease, put me mind at ease,
put me mind at rest, put my mind at ease, put my mind at rest, put my mum at ease, put our minds at rest,
put their mind at rest, put us at ease, put you at ease, puts me at ease, puts you at ease, rang back within,
rang me back within, really listened, really listens, reassured me, reassured my, reassured us,
respond quickly, responded quickly, sat with me, sat with us, saved her life, saved his life, saved me life,
saved my dad, saved my daughter, saved my life, saved my mum, saved my son, saved our, showed respect,
shown by everyone, shown kindness, shown to me, shown to my, shows respect, sort you out, sorted everything,
sorted in minutes, sorted in no time, sorted it all out, sorted it in, sorted it straight,
sorted it there and then, sorted me out, sorted me right out, sorted same day, sorted us out, sorted within,
sorts it, sorts me out, speak to me respectfully, spent ages with, spent time, spoke to me like a human,
squeezed her in, squeezed him in, squeezed me in, squeezed us in, stayed behind, stayed late, stayed with me,
stayed with us, stopped back, stopped behind, stops on after, straight answers, straight talker,
straight talking, stuck by me, stuck with it, supported me, supported us, take the time, taken the time,
takes her time, takes his time, takes the time, takes time, talked her through, talked him through,
talked me through, talked us through, talks you through, think the world of, took care of, took great care,
took her time, took his time, took me seriously, took the time, took their time, took time to,
treat me with respect, treat you like family, treat you with respect, treated kindly, treated like family,
treated like royalty, treated me like family, treated me well, treated me with, treated so well,
treated us with, treated very well, treated well, treated with care, treated with dignity,
treated with kindness, treated with respect, treats everyone, treats me like, treats me with,
treats you like a person, treats you like family, tried their best, try their best, turned it round,
turned my day, turned my whole day, understood my, walk you through, walked me through, was looked after,
was there for me, well cared for, well informed, well looked after, well treated, went above, went beyond,
went out of her way, went out of his way, went out of their way, went out of your way, went over and above,
went the extra, went through everything, went through it all, were there for, work hard, work so blooming hard,
work so hard, work their socks off, worked wonders, working so hard, works so hard, works wonders

concept rv_seen   was served
answered, arrived, bandaged, booked in, called back, called in, dressed, fitted in, got seen, got straight in,
got straight through, got through, home, home again, in an out, in and out, in and sorted, in n out, in out,
jabbed, on the table, out again, phoned back, phoned me back, picked up, rang back, rang me, rang me back,
replied, ringed me back, rung back, rung me back, saw me, saw somebody, saw the doctor, saw the nurse, scanned,
seen, seen to, sorted, spoke to, stitched, text back, texted back, through to, x rayed

concept rv_fast   quickly, as patients tell it
a day later, afore ah, afore ah got, afore ah'd, afore i got, afore i'd, an hour later, bang on, bang on time,
before ah'd, before i could, before i knew it, before i'd, before i'd sat, before id, before id got,
before lunch, before my, before my bum, before my coat, before the hour, before you can say, bob on time,
by dinner, by dinner time, by dinnertime, by lunch, by lunchtime, by noon, by return, by teatime, chop chop,
dead on time, dead quick, early, fast, first time, fore i'd, immediately, in a jiffy, in a tick, in a trice,
in five minutes, in jig time, in minutes, in no time, in record time, in seconds, in seconds flat,
in ten minutes, in two minutes, in two ticks, inside an hour, inside the hour, instantly, lickety split,
like lightning, no faffing, no hanging about, no mess no fuss, no messing, no messing about, no queue,
no time at all, no wait, no waiting, on the dot, on the first ring, on the second ring, on time, pdq, prompt,
promptly, pronto, quick, quick as a flash, quicker than, quickly, really fast, right away, same afternoon,
same day, same morning, same night, second ring, sharpish, smoothly, spot on time, straight away, straight in,
straight off, straight through, straightaway, super fast, swiftly, that afternoon, that day, that morning,
the same day, the same morning, there and then, this morning, to the minute, to time, toot sweet, tout suite,
two shakes, very quick, very quickly, within 24 hours, within a day, within a week, within an hour,
within half an hour, within hours, within minutes, within seconds, within the day, within the hour,
within the week

concept rv_loyal   staying, recommending
always recommend, best around, best decision, best doctor, best doctors, best gp in, best gp practice,
best gps, best in, best in the, best nurse, best practice, best receptionist, best surgery, best thing we,
blessed to have, carry on doing what, could recommend, couldn't be without, couldnt be without,
definitely recommend, defo recommend, doing brilliantly, doing great, doing well by us, don't change,
don't ever change, don't know what i'd do without, don't know what we'd do without,
don't know where i'd be without, dont ever change, dont know what id do without, dont know what wed do without,
dont know where id be without, dunno what id do without, fortunate to have, glad i joined, glad i moved,
glad i switched, glad we joined, glad we moved, glad we switched, highly reccomend, highly recomend,
highly recommend, how lucky we are, keep doing what, keep doing what you do, keep doing what you're doing,
long live, love my doctor, love my gp, love our doctors, love our gp, love our surgery, love this practice,
love this surgery, lucky to have, never go anywhere else, never leave, never leaving, never look back,
never looked back joining, never swap, not leave, not swap, only one i trust, only one i'd see,
only one i'd trust, only one who, only one who listens, please don't change, reccomend, reccommend, recomend,
recommend, recommended to, recommending, so lucky, spoilt to have, stay as you are, trust her with my life,
trust him with my life, trust them with my life, very lucky, were so lucky, worth her weight, worth his weight,
worth its weight, worth their weight, worth your weight, would definitely recommend, wouldn't be anywhere else,
wouldn't be here if, wouldn't be here without, wouldn't be without, wouldn't change, wouldn't change doctors,
wouldn't go anywhere, wouldn't go elsewhere, wouldn't let anybody else, wouldn't let anyone else,
wouldn't swap, wouldn't trust anyone else, wouldn't want anyone else, wouldnae swap, wouldnt be here if,
wouldnt be here without, wouldnt be without, wouldnt change, wouldnt go anywhere, wouldnt go elsewhere,
wouldnt let anyone else, wouldnt swap, wouldnt want anyone else, you do well

concept rv_thank_for   thanks that tell what was done
appreciate all, appreciate everything, appreciated, big thank you to, big thanks to, big up, chuffed,
chuffed to bits, commend, compliment, compliments to, credit to, credit where, credit where it's due,
credit where its due, dead chuffed, eternally grateful, ever so grateful, fair play, fair play to,
forever grateful, full marks, god bless, grateful, hats off, hats off to, huge thank you, huge thanks,
indebted, kudos, much love for, over the moon, praise for, props to, respect to, round of applause, salute,
shout out, shout out to, shoutout, shoutout to, so grateful, take my hat off, ten out of ten, thank the,
thank you for all, thank you for being, thank you for everything, thank you for the, thank you for your,
thanks a million, thanks for all, thanks for being, thanks for everything, thanks for looking after,
thanks to the, thumbs up, top marks, tribute to, very grateful, well chuffed, well pleased

concept rv_event   signs that the writer tells of care received
@consultation, ambulance, answered, appointment, appointments, appt, baby check, baby clinic, blood pressure,
blood test, bloods, call back, called, check up, checkup, coil, covid jab, diagnosed, diagnosis, dressing,
dressings, ear syringing, ears, examined, flu jab, home visit, in pain, injection, jab, jabs, medication,
my meds, my tablets, my test, my tests, operation, phone call, phoned, poorly, prescription, rang, referral,
results, saw, seen, smear, smear test, stitches, telephoned, treated, treatment, vaccination, vaccine, visit,
waiting room

concept rv_thing_else   what else gets praise on a practice's page
a talk, advert/n, article, artwork, award, awards, baby photo, bake sale, banner, bench, benches, bluebells,
book, books, buns, bunting, cake stall, cake/n, cakes, calendar, campaign, car park, cards, carol singers,
carols, choir, coffee morning, costume/n, curtains, dance, decorations, display/n, dog/n, drama, extension,
fete, film, flowers, food bank, football, fundraiser/n, garden, gardeners, gardening club, goodbye, hamper,
hat, holiday, idea, ideas, information, initiative, jumper, knitting, leaflet, leaflets, lollipop man, lunch,
match, mural, music, new building, new chairs, new logo, news, newsletter, noticeboard, open day, outfit,
photo, photograph/n, photos, pic, pics, picture, pictures, planters, plants, poem, post, poster, posters,
posts, programme, quiz, raffle, reading, recipe, rose/n, scones, show, sign, signs, singing, song, speech,
story, storyline, sunflowers, sunshine, talks, tea, telly, the info, the talk, time of year, tip/n, tree,
trees, tv, video, view, walk, walking group, weather, wedding, weekend, window, your talk

concept rv_org   another organisation, as the one judged
a and e, aande, aldi, asda, boots, british gas, casualty, chemist, council, dentist, dentists, dvla, dwp,
general, hospital, hospitals, infirmary, lloyds, lloyds chemist, optician, opticians, pharmacies, pharmacy,
police, royal infirmary, school, sky, specsavers, taxi driver, the bank, the bus, the council, the gas board,
the school, the tories, the trams, the vet, vet, vet's, vets

concept rv_trade   where something else is done
allotments, bank, barber/n, bowls club, british gas, building society, butcher/n, cafe, care home, chippy,
church, council, dentist, dentists, garage, gym, hairdresser/n, hospice, hotel, library, nursery, optician,
opticians, orthodontist, pub, pub quiz, school, sky, supermarket, vet, vet's, vets, virgin media

concept rv_quickly   quickly, said of nothing but service
an hour later, bang on time, before lunch, by dinner time, by dinnertime, by lunchtime, by return, by teatime,
dead on time, in a jiffy, in minutes, in no time, in record time, inside an hour, inside the hour, on time,
promptly, same afternoon, same day, same morning, second ring, straight in, straight through, there and then,
within a day, within an hour, within half an hour, within hours, within minutes, within the hour

concept rv_mild   mild praise of service
alright, clear, competent, easy, efficient, gentle, good, great, informative, nice, no bother, painless,
prompt, quick, satisfactory, simple, smooth, sound, speedy, straightforward, swift, useful, welcoming

concept rv_gem   a treasure, by itself
absolute legend, absolute star, angel, angels, asset, brick of a, credit to the, diamond, diamonds, gem, gems,
god send, godsend, heroes, legend, legends, life saver, lifesaver, lifesavers, real star, superstar,
superstars, total legend, total star, treasure, trooper, worldie

concept rv_did_well   a helpful act, done
answered every, answered my, apologised, apologized, arranged, asked after, bent over, bothered, broke it down,
brought, calmed, came out to, can't do enough, cared, carried, caught it, chased it up, cheered, comforted,
couldn't do enough, cuddled, delivered, diagnosed me, drove, encouraged, even rang, explained, fetched,
figured out, finally listened, fitted me, fitted us, fixed, followed it up, fought for, found a vein, found me,
found my, found out what, gave me a hug, gave me time, gave us, goes above, got it sorted, got me, got my,
got to the bottom, had the patience, held, helped, helped me, helped us, hugged, kept me, kept my, kept us,
knew exactly, knew what, knows me, knows my, knows us, let me, listened, listens, looked after, looked into,
looks after, made me feel, made sure, makes time, managed to get, never gave up, never rushed, noticed,
notices, offered me, offered us, organised, patched me up, persevered, phoned to check, picked up on, printed,
pulled out, pushed for, put me at, put us at, rang back, rang round, reassured, remembered, remembers, rushed,
sat with, saved, saw me straight, saw us straight, showed me, smiled, soothed, sorted, sorted it, sorted me,
sorted my, sorts, spent ages, spent time, spotted, squeezed, stayed, stayed behind, stayed late, stayed on,
stopped behind, stuck with, supported, takes the time, talked me through, talks you through, taught me,
took care, took her time, took his time, took the time, took their time, treated me, treats you, understood,
waited with, walked, went above, went out of, went the extra, works miracles, works wonders

concept rv_idiom   figures of speech for good service
a blinder, a cut above, a joy to deal with, a pleasure to deal with, a proper tonic, a tonic, above and beyond,
absolute unit, aced it, all as lovely, as good as each other, as good as gold, as good as they get,
as lovely as the last, as nice as each other, as they come, at the top of their game, backbone of,
bang for your buck, bang up to date, beacon of, beating heart, beats any, beats the last, beats theirs,
bee's knees, bees knees, best in the business, best there is, best thing since, beyond grateful, big tick,
blessed with, born to do it, breath of fresh air, breezed through, bright future, brightens your day,
brought up proper, brought up right, came up trumps, can do no wrong, can't do enough, can't say fairer,
cannot say fairer, cannot thank, cant do enough, cant say fairer, cheery as each other, chef's kiss,
chefs kiss, clean and tidy, clean tidy, cooking on gas, could do a lot worse, could do worse,
cream of the crop, credit to her mother, credit to his mother, credit to their mothers,
credit where credit's due, credit where credits due, credit where due, credit where it's due,
credit where its due, cushty, cut above the rest, cut from different cloth, dab hand, dancing out,
diamond geezer, did me proud, did us proud, doing something right, don't let her go, don't let him go,
don't lose her, don't lose him, done me proud, done us proud, dream team, dying breed, eat it for breakfast,
eat them for breakfast, eats theirs for breakfast, elite, extra special, fair play, feet tall,
few and far between, first rate, flying colours, for your trouble, from the bottom of my heart, full marks,
gentle pair of hands, get what they pay, gets my vote, give her a job, give him a job, go far in, going places,
gold dust, good 'uns, good as gold, good as it gets, good egg, good eggs, good sort, good sorts, good un,
good uns, got a soft spot, great career ahead, grinning since, hand on heart, hands like silk, hang on to her,
hang on to him, hang onto her, hang onto him, hard act to follow, hats off, he'll go far,
head and shoulders above, healing hands, heart and soul, heart of gold, hearts of gold, hit the nail,
hit the spot, hits different, if only they all, in a league, in a league of, in good hands, in safe hands,
it's the little things, its the little things, jewel in the crown, job's a good, job's a good un, jobs a good,
jobs a good un, just the ticket, just what the doctor ordered, keen as mustard, keep hold of, keep it up,
keep up the good work, knocked it out of the park, knocks spots off, know their onions, know their stuff,
know what they're doing, knows her onions, knows her stuff, knows his stuff, knows their stuff,
knows what he's doing, knows what she's doing, last of a breed, laughed all the way, laughing all the way,
leaps and bounds, leave them to it and they, leaves others standing, left no stone, lifeblood,
light at the end, light in the dark, like a dream, like a rat up, like clockwork, like family,
like greased lightning, like lightning, like old friends, little ray of, long may it continue,
long may it last, lots of attention, lovely pair of hands, lovely touch, made my month, made my week,
made the place, made up for the rest of the day, made up with the, magic hands, makes my week, makes the place,
means the world, meant the world, military precision, moved mountains, must be doing something right, my rock,
my saviour, nae bother at aw, nailed it, never a cross word, never a dull, new lease of life, no moans from me,
no notes, no trouble at all, not a bad word, not many left like, nothing but good, nothing is too much trouble,
nothing like a good, nothing short of, nothing's too much trouble, nowt but good, old fashioned care,
old school in the best way, on it like, on the ball, one in a million, one of nature's, one of the best,
one of the good ones, one to watch, our rock, out of this world, over and above, part of the family,
patience of a saint, pay attention to you, pillar of the community, played a blinder, port in a storm,
pride of, proper doctor, proper nurse, proper old school, proper surgery, pulled out all the stops,
pure belter, pure brilliant, pure class, pure dead brilliant, pure gold, put my mind at, put the rest to shame,
put their heart, puts others to shame, puts the others to shame, puts yours to shame, quick off the mark,
quicker than boiling, raised right, ran like clockwork, rare breed, ray of sunshine, restored my faith,
restores your faith, rock solid, rolls royce service, runs like clockwork, runs rings round, safe as houses,
safe hands, safe pair of hands, salt o the earth, salt of the earth, second to none, she'll go far,
shining example, shining light, simply the best, sing their praises, singing their praises, skipped out,
smashed it, smiling all the way, smiling ever since, smiling since, smooth as silk, sound as a bell,
sound as a pound, sound as owt, spick and span, spot on, spotless, streets ahead, ten feet tall,
thank my lucky stars, the bomb, the bomb diggity, the cat's whiskers, the dog's bollocks, the dogs bollocks,
the mutt's nuts, they don't make them, they rock, they rule, thumbs up, tip of the hat, to be proud of,
tonic to be around, top banana, top bins, top bloke, top drawer, top geezer, top job, top lady, top lass,
top man, top notch, top of the tree, top people, top service, top tier, tower of strength, true gent,
true lady, true professional, understood the assignment, unsung heroes, w doctor, w nurse, w surgery,
walked on air, walking on air, warm welcome, way above, wee belter, wee gem, wee star, weel done,
went the extra, what a find, what a gent, what a lady, what a place, what a practice, what a star,
what a surgery, what a team, what more do you want, will be missed, will go far, wipe the floor with,
wipes the floor with, worth every penny, worth her salt, worth her weight, worth his salt, worth his weight,
worth the wait, worth their salt, worth their weight, worth waiting for, yer a wee gem, you could do worse,
you rock, you're all stars

concept rv_strong   praise that is strong by itself
1st class, a1, absolutely amazing, absolutely lovely, bostin, bril, briliant, brill, brillant, brilliant,
cracking service, dead helpful, excelent, excellant, excellent, excellently, exceptional, exemplary, fab,
fabulous, fantastic, fantastically, faultless, first class, first rate, flawless, gold standard,
immaculate service, impeccable, marvellous, outstanding, phenomenal, second to none, so lovely, spot on,
stellar, superb, superbly, terrific, tip top, top class, top drawer, top marks, top notch, top quality,
unbeatable, unfaultable, wonderful, wonderfully, world class

concept rv_sure   manners that only those who serve are praised for
accommodating, approachable, attentive, caring, compassion, compassionate, conscientious, considerate,
courteous, courtious, dedicated, efficent, efficient, efficiently, empathetic, empathic, freindly, frendly,
friendly, helpful, helpfull, hospitable, kindness, knowledgable, knowledgeable, knowlegable, meticulous,
non judgemental, nonjudgemental, obliging, personable, pleasant, plesant, polite, politely, profesional,
professional, professionally, proffesional, proffessional, re assuring, reassured, reassuring, reasuring,
respectful, respectfull, skilful, supportive, sympathetic, tactful, thorough, thoughtful, trustworthy,
understanding, unflappable, welcoming, well mannered, well spoken

concept rv_nice   praise that other things get as well
ace, amazing, awesome, bang on, braw, canny, cracking, dead good, dead nice, delightful, fab, gentle, gr8,
grand, happy with, impressed, impressive, incredible, kind, lovely, luvly, perfect, perfectly, proper good,
proper nice, pukka, quality, remarkable, smashing, splendid, super, well good

concept rv_brand   firms and offices that are never the practice
acupuncturist, airbnb, aldi, amazon, argos, b and q, bank holiday fair, barclays, betfred, broadband,
broadband provider, bt, call of duty, chiropractor, costco, currys, deliveroo, dvla, easyjet, ebay, ee,
estate agent, evri, facebook group, facebook marketplace, gas board, greggs, halfords, herbalist, hermes, hmrc,
home office, homebase, homeopath, ikea, jet2, john lewis, kept dad in, kept her in, kept him in, kept me in,
kept mum in, letting agent, lidl, lloyds bank, m and s, marks and spencer, matalan, mcdonalds, morrisons,
naturopath, natwest, netflix, openreach, osteopath, parcel, passport office, post office, poundland, primark,
reservoir, royal mail, ryanair, santander, scottish power, screwfix, sky broadband, the airline, the broadband,
the ferry, the gas, the trams, three mobile, tk maxx, tui, uber, vinted, virgin media, vodafone, waitrose,
water board, wetherspoons, wilko, yorkshire water, youtube

concept rv_book   what one asks for who asks for an appointment
appointment, appointments, appt, appts, blood test, bloods, booked in, call back, callback, cancellation,
cancellations, check up, checkup, double slot, dressing, face to face, home visit, jab, jabs, last slot, mot,
phone call, review, slot, slots, smear, space, spaces, telephone appointment, travel jabs, vaccine

concept rv_request   what one asks to be done, through the page
add, arrange, book, call, cancel, change, chase, check, come, confirm, contact, delete, dm, drop, email, fill,
find, fit, forward, get back to me, get in touch, get someone, give me, inbox, leave, let me know, let us know,
look into, message, move, pass on, phone, pop, post, put, rearrange, rebook, remove, reschedule, resend,
reserve, ring, save, see, send, speak, squeeze, swap, take, tell, text, whatsapp

concept rv_film   to take pictures or sound
dictaphone, film, filmed, filming, instagram, live stream, livestream, livestreamed, photographed, record it,
recorded, selfie, selfies, snapchat, snapped a, story on insta, streamed, tiktok, took a snap, uploaded,
uploading, videoed, vlog, voice memo, voice recorder, youtube

concept rv_gadget   what one busies oneself with on a device
airpods, angry birds, audiobook, bet, bets, bingo app, candy crush, crossword, duolingo, earbuds, earphones,
ebay, facetime, fifa, fortnite, game boy, gaming, group chat, headphones, instagram, ipad, kindle, laptop,
loudspeaker, macbook, minecraft, my game, netflix, online bingo, playlist, podcast, ps5, quiz app, roblox,
scrolling, slots app, snapchat, sodoku, solitaire, spotify, sudoku, tablet out, teams meeting, the racing,
tinder, vinted, whatsapp, wordle, youtube, zoom

concept rv_menace   harm, promised or wished
bang out, batter, blood on, break her, break his, break your, brick through, burning down, come for you,
dead meat, deserve to die, find out where, hope it happens, hope you die, hope you get, hospital food,
knock his, knock your, know what car, know where you, knuckles, life insurance, payback, petrol, pitchfork,
punch, rot in, rot in hell, shallow sleep well, slap, slit, smash, stab, strangle, teach you a lesson,
throttle, waiting for you outside, you will pay, you will regret, you'll pay, you'll regret

concept rv_people   the practice's people, by role
@clinician, @desk_staff, @team, all of you, call handler/n, care coordinator, dispensary, dispenser/n, doc,
doctor woman, doctor's, first contact social prescriber, hca, health visitor, lady doctor, locum, midwife,
nurse, nursey, phlebs, quack, reception staff, receptionist, them lot, vampire lady, whole lot of you, you lot,
your lot

concept rv_served   what the practice does for its patients, in words that are seldom another's
111, annual review, appointment/n, appt, appts, apt, asthma review, at yours, baby check, blood pressure check,
blood test/n, bloods, booking system, booster, call back/n, call handler, callback/n, cervical screening,
check in machine, check in screen, check up/n, checkup/n, consultation/n, diabetic review, diagnosed,
diagnosis, doctoring, dressing/n, e consult/n, e consults, ear syringing, econsult/n, face to face, fit note,
flu jab/n, follow up, front office, gatekeepers, get through, getting through, got through, hatch,
health check, hold home visit/n, hold music, immunisation/n, injection/n, jab, jabs, medication review,
minor ops, missed appointments, my letter, my notes, my records, my results, on hold, on the phones,
online form, out of hours, patient access, patient list, phlebotomy, phone line/n, phone lines, phone queue,
phone system, phones, prescription/n, queue position, receptionists, recorded message, referral/n, referred,
repeat prescription, results, review appointment, sample/n, scan, script, service, services, shutters,
sick line, sick note, slot/n, smear/n, stitches, tape, test results, that tape, the app, the coil, the desk,
the hatch, the phones, the queue, the survey, the tape, treatment, triage, triage form, vaccination/n,
vaccine clinic, waiting list, waiting room, waiting time/n, whole system, your aftercare, your door, your form,
your letter, your letters, your page, your surgery, your system, your text, your website

concept rv_else   what people talk of who do not talk of the practice
10k, a film, a good book, accordion, airport, album, allotment, amazon, anniversary, apple, aqua, artist,
auction, award, bake off, baker, bakery, baking, bank, barbecue, barber, barman, bbq, beach, bedding plants,
beer, bell ringing, bet, bets, bike, bike ride, bin, bin day, bin lorry, bin men, bingo, bins, birthday,
birthday cake, biscuits, boat, boats, boiler, bonfire, book club, boot sale, bowls, brass band, bread, brexit,
bric a brac, bridge club, broadband, brolly, brownies, budgie, builder, builder/n, builders, bulbs, bunting,
bus, bus driver, bus pass, bus stop, butcher, by election, bypass, cafe, cake, cake stall, cakes, camping,
campsite, captain, car boot, caravan, carnival, carol, carpet, carriage, carvery, casualty last night, cat,
cats, celtic, chapel, checkout, chess, chickens, chicks, chippy, chips, choir, christening, christmas,
christmas lights, church, church hall, cinema, coach trip, conker, conkers, cooker, cooking, coronation street,
corrie, council, councillor, countdown, cricket, crochet, crossword, cruise, cup final, curry, daffodils,
dance, dancing, darts, day trip, decorator, deliveroo, disco, disney, diversion, dog, dog groomer, dogs,
dominoes, ducklings, eastenders, easter eggs, ebay, electrician, emmerdale, engagement, episode, estate agent,
eyebrows, facebook account, factory, farm, ferry, festival, fete, films, fireworks, fish, fish and chips,
fishing, fitbit, flight, flowers, food bank, football, footy, fox, fridge, friend request, friend requests,
funeral, gaffer, games, garage, garden, gardening, gig, gogglebox, golf, golf club, goose, government,
grandson, great north run, greenhouse, greggs, groomer, guides, guitar, gym, haircut, hairdresser,
half marathon, halloween, hamster, hanging basket, hanging baskets, headmaster, headteacher, hedge, hedgehog,
hen do, her school, hmrc, homework, hoover, horse, horses, hotel, inset day, iphone, jigsaw, joiner, jumble,
kebab, kindle, kitten, kittens, knitting, landlady, landlord, laptop, lawn, lawnmower, lecture, leeds united,
leeks, library book, library lift, line dancing, liverpool fc, lorry, lorry driver, lottery, love island,
luggage, lunch club, magazine, man united, marathon, marquee, marrow, match, mayor, microwave, mince pies,
mirror, mortgage, mosque, motorbike, motorway, mp, mural, museum, my boss, my hairdresser, nails done,
nativity, neighbour, neighbours, netball, netflix, newcastle united, newspaper, nursery, on holiday, orchestra,
our holiday, panto, pantomime, parade, parcel, parking ticket, parking warden, parkrun, parrot, party,
passport, passport photo, pasty, penalty, perm, phone call from my, photo, photos, picture, pictures, pie,
pies, pigeon, pigeons, pilates, pizza, playground, plumber, podcast, poem, police, policeman, politician,
polling station, pond, ponds, poodle, postman, pothole, potholes, primary school, pub, pub lunch, pudding,
pumpkin, puppy, quilting, quiz, rabbit, radio, raffle, rangers, recipe, recycling, ref, referee, reservoir,
restaurant, river, roadworks, roof, roofer, roundabout, router, rowing, rugby, runner beans, sat nav, satnav,
school gates, school play, scone, scones, scout leader, scouts, seagull, seagulls, seaside, secondary school,
sewing, shed, shop, slug, slugs, snooker, snow, snowdrops, song, songs, spin class, spotify, stag do, stall,
stalls, stately home, statue, stomach, strictly, sunday lunch, sunshine, supermarket, sweets, swimming,
tapestry, tattoo, tax, tea towel, teacher, teachers, telly, temple, tenancy, tenant, tent, that book,
that film, the bingo, the book, the film, the library, the school fair, theatre, thunder, tickets, tiktok,
till, tills, tom cat, tomatoes, tombola, tomcat, tortoise, tractor, traffic, traffic lights, tram, trip,
trolley, trowel, tummy, tv, tv licence, tyres, umbrella, universal credit, van, van driver, vending machine,
vet, vets, vicar, video, videos, walk, walking group, washing machine, wasp, wasps, weather, wedding,
wedding dress, wembley, whatsapp, whist, window cleaner, wine, wordle, yoga, zoom, zumba

concept rv_unasked   done freely, beyond duty
above her pay grade, after he'd finished, after her shift, after his shift, after hours, after she'd finished,
at eight at night, at nine at night, at ten at night, beyond the call of duty, didn't have to, didnt have to,
going home time, half past seven at night, in her dinner hour, in her own time, in his dinner hour,
in his own time, in their own time, late at night, more than her job, never had to ask, off her own bat,
off his own bat, off the clock, off their own bat, on a saturday night, on a sunday, on christmas eve,
on her day off, on her lunch, on his day off, on his lunch, on new year's eve, out of the goodness, unasked,
unprompted, without being asked, without having to ask, without me asking

concept rv_tea   marks of the day that one is home by
a brew, a cuppa, bargain hunt, bedtime, breakfast, brekkie, brew, corrie, countdown, cuppa, dinner,
dinner time, dinner's ready, dinnertime, eastenders, elevenses, emmerdale, half nine, half ten, home time,
homes under, homes under the hammer, kick off, last orders, loose women, lunch, lunchtime, nine, noon,
nursery pickup, opening time, pick up time, pointless, school run, second post, tea, tea time, teatime, ten,
the archers, the bingo, the football, the match, the one show, the school run, tipping point, work

concept rv_saved_part   what good care saves
arm, baby, bacon, bairn, brother, child, dad, daughter, eye, eyes, family, feet, fella, fellow, fiance, foot,
grandad, hand, hearing, heart, hide, husband, job, kidney, lad, lass, leg, legs, life, little boy, little girl,
lung, mam, marriage, mum, nan, neck, partner, sanity, sight, sister, skin, son, toe, toes, twins, unborn, wean,
wife, womb, world

concept rv_small_kindness   small kindnesses of those who serve
a box of tissues, asked how mum was, asked how my, asks about my, asks after my, asks how my,
balloon out of a glove, blew up a glove, brought her a, brought him a, brought it out, brought it round,
brought it to, brought me a, called a taxi, came in early, came in on her day, came in specially,
came out to her, came out to him, came out to the car, came to her funeral, came to his funeral,
came to the car, came to the funeral, carried her bag, carried his bag, carried my bag, carried the pram,
chased it up, chased the chemist, chased the hospital, chased up my, crouched down, cuddled the baby,
drew a diagram, drew a picture, drew her a, drew him a, drew me a picture, dropped it off, dropped off my,
fetched a chair, fetched her a, fetched him a, fetched me a, fitted in my, fought for my, fought the hospital,
found me a chair, found us a quiet, found us a room, gave her a hug, gave her a sticker, gave him a hug,
gave him a sticker, gave me a cuddle, gave me a hug, gave me a lift, gave me tissues, gave up her break,
gave up her lunch, gave up his lunch, gave us a lift, got down on, got her a chair, got her laughing,
got him a chair, got him giggling, got him laughing, got me a chair, handed me a tissue, held my baby,
held the baby, held the door, holding my hand, kept the door open, kept the light, kept the surgery open,
knelt down, knew all the kids, knows their names, learned her name, learned some sign, learnt his name,
learnt to sign, let her hold, let her listen, let him hold, let him listen, let me cry, let me have a cry,
look at you and not, look at you not, looked me in the eye, looks at you and not, looks me in the eye,
looks you in the eye, made a balloon, made her a cuppa, made her laugh, made him a cuppa, made him laugh,
made me a brew, made me a cuppa, made me a tea, made me toast, made my dad laugh, made my mum laugh,
made us a brew, made us a cuppa, made us laugh, made us toast, minded the baby, minded the kids,
minded the pram, missed her break, missed her dinner, missed her lunch, missed his break, missed his dinner,
missed his lunch, opened early, opened up early, opened up specially, passed me a tissue,
passed me the tissues, passed the tissues, patted my hand, phoned a taxi, popped him in, popped in on,
popped me in, popped round, popped us in, pushed her chair, pushed his chair, pushed the wheelchair,
rang a taxi, rang every, rang me a taxi, rang on her day off, rang round, rang the chemist, rang the hospital,
rang the pharmacy, rang us a taxi, remembered my, remembered our, rocked the baby, rubbed my back,
sang nursery rhymes, sang to her, sang to him, sang to the baby, sat and listened, sat and talked,
sat down next to, sat on the floor, sat on the step, saw her to the door, saw me to the door, sent a card,
sent flowers, sent me a card, sent us a card, sent us flowers, signed hello, skipped her lunch, slotted him in,
slotted me in, slotted us in, sorted the chemist, speaks slowly, speaks up, spoke slowly, spoke to her not,
spoke to him like, spoke to him not, spoke up, squeezed her, squeezed him, squeezed in my, squeezed in our,
squeezed my hand, squeezed us, stayed on late, stayed open, stopped late, stroked her hair, stroked my hand,
talked her down, talked him down, talked it through, talked me down, talked me round, talked to her like,
talked to him like, told her a joke, told him a joke, waited for me, waited for the taxi, waited with her,
waited with him, walked dad to, walked her out, walked her to, walked him out, walked him to, walked me out,
walked me to, walked mum to, walked us out, warmed her hands, warmed his hands, warmed it up first,
watched the pram, writes everything down, writes it all down, writes it down, wrote everything down,
wrote it all down, wrote it down, wrote us a

concept rw_after   how one is after good care
a different man, a different woman, a load off, a new lease, a new man, a new woman, a weight off,
back at work, back on my bike, back on my feet, back on the allotment, back to my old self, best i've felt,
breathe again, can breathe, can hear again, can hear the birds, can sleep again, can walk again,
come home mended, come out mended, cried with relief, dug the bike out, feel human, feel human again,
feel like a new, feel like me again, feel myself again, feel ten foot, feel ten years, feel twenty,
feels like herself, feels like himself, felt human, felt lighter, felt like a person, felt so much,
finally answers, first good night, first proper night, going from strength, good as new, got her back,
got him back, got me right, got me walking, got my life back, got my mum back, had me walking, half the man,
happy as larry, has me walking, healed a treat, healed lovely, healed up lovely, hearing birds,
is herself again, is himself again, keeps me going, left smiling, mended lovely, no longer afraid,
not a bruise, not a mark, not afraid of, not afraid of the doctor, not frightened of the doctor,
not scared now, not scared of the needle, out of pain, pain's gone, right as rain, sleep at night,
sleeping again, sleeping like, slept like a, slept through, smiling again, sober a year, sober since, ten feet,
ten years younger, the first time in years, twenty years younger, walking again, walking on air,
walking without, went home happy, went home singing, went home smiling, wonder why i worried, years younger

concept rw_deed   what somebody there did beyond need, told as a plain event
answered every one of my, apologised for the wait, asked after, asked after my, asked after the dog,
asked after the grandkids, asked her first, asked him first, asked how he was, asked how i was,
asked how she was, asked if i'd eaten, asked me twice, asked the right questions, asked was i eating,
bent the rules, blew bubbles, booked it all for me, booked me a taxi, booked us in, brought me a chair,
brought the form out, brought the machine, called my husband, came and found me, came back with,
came from behind, came in on his day, came on christmas, came out from behind, came out in the rain,
came out of her room, came out of his room, came out to me, came out to us, came round after,
came straight out, came to our house, came to the house, came to the window, came up to the house,
chased the lab, chased them up, checked every, checked he was, checked on her, checked on him, checked on me,
checked she was, checked up on, cleaned me up, cleared her list, come to our house, come to the house,
coped with, could charm, cut his nails, did it there and then, did not rush, didn't bat an eyelid,
didn't flinch, didn't judge, didn't make a fuss, didn't rush, didn't talk down, didn't tut, doesn't rush,
doesn't talk down, drew me, drew us, dropped everything, dropped it in, dropped it round, even got my,
explained in, explained to, explained with, explains in, fetched the doctor, fetched the wheelchair,
filled it in for, filled it in with, filled the form in, finds the time, found another, found it in,
found me a, found my form, found my letter, found somebody who, found someone who, found the wheelchair,
gave her own number, gave him a, gave his own number, gave me her, gave me his own number, gave me the time,
gave my lad, gave us her, gave us his, gets down to, gets my bloods, gets on the floor, give me her,
goes through it, got a second, got down on the floor, got down to, got her talking, got him talking,
got hold of the hospital, got me a, got me an, got me to hospital, got my dad, got my mam, got my mum,
got our dad, got our mam, got our mum, got the interpreter, got through to him, had a laugh with,
had a proper look, had a word with, had her laughing, had him laughing, had him on, had me in, had me sorted,
had patience, has patience, has the patience, has time for, held her hand, held his hand, helped fill,
helped her on with, helped him on with, helped with the, introduced herself, introduced himself,
kept a straight face, kept an eye, kept calm, kept her head, kept his head, kept ringing till,
kept talking to her, kept talking to him, knew her by, knew him by, knew me by, knew straight away,
knew who i was, know thee by, know ye by, know you by, learned my name, learnt my name, lent me,
let him listen, let him press, let him sit, let me bring, let me go first, let me sit, let me take, let us sit,
let us wait, listened to all, listened to the whole, made a fuss of, made an exception, made her giggle,
made him a, made him feel, made him giggle, made it fun, made room for, made sure he, made sure i,
made sure she, made sure we, made time, made us feel, made us laugh, mended my, never a cross word,
never a sigh, never flinched, never hurried, never hurries, never judged, never made a fuss,
never makes me feel, never makes you feel, never once asked, never once pulled, never once sighed,
never pulled a face, never rushes me, never talks down, never too busy, no coat on, not for anything,
noticed my, noticed straight, noticed the, offered me, offered to, on her hands and knees,
on his hands and knees, opened the door for, opened up for, patched me up, picked up on, popped out to,
popped over, popped round, pulled strings, pushed for a, pushed for the, pushed her, pushed him,
pushed it through, pushed me, pushed mum, put a blanket, put an arm round, put her arm, put his arm,
put in a word, put it all right, put me first, put up with me, put us first, ran after us with, ran out after,
rang around, rang at eight at night, rang every day, rang every week, rang from home, rang her back,
rang him back, rang just to, rang me about, rang me at home, rang me on, rang my, rang the ward, rang to ask,
rang to check, rang to say, rang to see, rang to tell, rang us, read it out to me, read my notes,
read the letter to, rember my name, remember my name, remembered i, remembered my, remembered the,
remembered what, remembers everybody, remembers everyone, remembers everything, remembers my, remembers what,
rings every, rings me, rings to check, sang him, sang to, sat beside, sat by, sat down with, sat on the bed,
sat up with, sat with dad, sat with her, sat with him, sat with mum, saved her foot, saved his leg,
saved my foot, saw he was, saw i was, saw me before, saw my face, saw she was, saw to it, sees to it,
sent a lovely letter, sent for the, showed me how, showed us how, shut the door so, slipped me in,
slipped us in, sorted the lot, spent an hour, spent forty, spent half an hour, spoke in, spoke to her like,
spoke to him first, spoke to me in, spoke to me like, spoke to the hospital, spoke up for, spoke welsh,
spotted it, spotted my, spotted something, spotted the, stayed after, stayed behind, stayed by,
stayed on the line, stayed on the phone, stayed past, stayed till, stayed until, stayed with her,
stayed with him, stood up for, stopped back, stopped on, stopped what he, stopped what she, stuck up for,
takes it steady, takes no nonsense, talked me out of, talks to me like, talks to my, taught me,
told it me straight, told me straight, told me the truth, told us straight, took an hour, took one look,
took over, took the bull, took the trouble, took time, took us through, treated her like, treated him like,
treats her like, treats him like, turned out for, turned up with, up to her elbows, used her name,
used his name, visited every, waited for the ambulance, waited with, waived the, walked her to, walked him to,
walked me, warmed her hands, warmed it, warned me, went and found, went and got, went back for, went in to bat,
went through all, went through it, went through my, went to the chemist for, went to the trouble, went with me,
worked it out, works her socks, works his socks, works their socks, wouldn't give up, wouldn't take no,
writes to me, wrote me a, wrote to the council, wrote to the hospital, wrote to the housing

concept rw_slang   praise in the mouth of one age or region
a proper laugh, a scream she is, absolute unit of, absolute weapon of a, absolutely bangs, absolutely slaps,
app bangs, app slaps, are a joy, ate and left no, bees knees, bonny lass, brilliant so, buzzing with,
chef's kiss, class so, cracking wee, deadly so, decent so, fair play to, gan canny wi, good craic,
grand little, grand so, he's a scream, in a class of, in bits laughing, is a g, is a hoot, is a joy,
is a legend, is a mood, is a queen, is a vibe, is a w, is bare good, is bare safe, is bussin, is elite,
is goated, is mint, is peng, is proper sound, is some boy, is some girl, is some machine, is some man,
is some nurse, is some woman, is that girl, is unreal, is wicked, killed it, lads a hero, legend behaviour,
love that for me, magic so, mint so, most bonzer, no cap the best, nowt like her, nowt like him, on top form,
ossum, our angel, proper slaps, pulled its socks up, pulled their socks up, pure magic, pure mint,
queen behaviour, rate her, rate him, rate them, rate this place, reet champion, reet good, reet grand,
reight good, reight nice, rolls royce, safe as, she's a scream, shout out to, slayed, smashing lass,
sound as owt, system bangs, system slaps, thing bangs, tidy like, tip top, top lass, top man, top shelf,
turned a corner, w nurse, w receptionist, w service, what a doctor, what a gal, what a guy, what a hoot,
what a lad, what a lass, what a legend, what a machine, what a man, what a nurse, what a wee, what a woman,
wicked she, wor favourite, worth every, you beauties, you beauty, you little beauties, you wee beauty

concept rw_touch   signs of a light hand with a needle or a dressing
a light hand, a lovely hand, a steady hand, angel's hands, at the first go, barely felt, barely felt it,
before i'd noticed, couldn't feel it, didn't even know, didn't even notice, didn't flinch, didn't know he'd,
didn't know she'd, dinnae ken she's, done before he, done before i, done before she, felt nowt, first stab,
gentle as, gentle hands, hands like feathers, hands like silk, hardly felt, hardly knew, like a feather,
lovely and gentle, magic fingers, never bruise, never bruises, never even knew, never even noticed, never felt,
never felt it, never felt owt, never hurts, no bruising, not a bruise, not even a scratch, second to none with,
soft hands, straight in first, you don't feel, you hardly feel, you'd never know he'd been,
you'd never know she'd been

concept rw_amends   one who takes blame back
all is forgiven, apologies for doubting, changed my tune, credit to you, credit where, eat humble pie,
eat my hat, eat my words, eating my words, fair do's, fair doos, fair dos, fair enough they, fair's fair,
fairs fair, for all i moan, for all my moaning, give them credit, give them their due, got to hand it,
hand it to, i hold my hands up, i stand corrected, i take back everything, i take back what i,
i take it all back, i take it back, i'll eat my, i'll give them, i'll hold my hands up, i'm big enough,
improved no end, much improved, never thought i'd say, never thought id say, proved me wrong, proves me wrong,
pulled their socks, quick to moan, sorted themselves, take my hat off, to give them their due, to their credit,
turned it around, turned itself round, what a turnaround, wind my neck in

concept rw_bond   what ties one to a practice
all five of mine, couldn't do without, don't you dare leave, don't you dare retire, don't you ever leave,
drive past three, drive past two, ever retires, forty years a patient, hope they keep, hope you stay,
i'd be lost, i'd follow, i'd still come, lifers, moved away and, moved house and kept,
never had cause to complain, nobody else will do, on your books, one of our own, our family's, still come back,
still looking for something, still your patient, stopping with you, the one i'd keep, to be on your books,
travel ten miles, wait extra to see, wait for her, wait to see her, wait to see him, waits for her,
will only see, won't see anybody, won't see anyone, worth waiting, wouldn't have anybody, wouldn't have anyone,
wouldn't have survived

concept rz_joy   what a visit is, to one who is pleased
a breath of fresh air, a comfort, a credit, a delight, a dream, a gift, a godsend, a joy, a lifeline,
a lovely experience, a marvel, a pleasure, a privilege, a real pleasure, a relief, a rock, a saint, a tonic,
a treat, a wonder, an absolute joy, an absolute pleasure, an inspiration, every inch a, my guardian,
my saviour, nothing short of, pure joy, worth their

concept rz_treat   as whom good people treat one
a grown up, a human, a king, a person, a prince, a princess, a proper person, a queen, a vip, an adult,
an equal, an old friend, anybody else, anyone else, everybody else, everyone else, family, gold, gold dust,
he mattered, her own, his own, human beings, i matter, i mattered, i was her only, i was his only,
i was the only, i'm family, i'm somebody, i'm the only, im somebody, kings, normal, one of her own,
one of his own, one of the family, one of their own, people, porcelain, royalty, she mattered, somebody,
someone, their own, we mattered
