# Words of dissatisfaction: waits, failures, manners, blame, mockery. Concepts begin with cp_.

concept cp_unit   a stretch of time, long enough to be told of
@duration_unit, days, fortnight/n, hoor, hoors, hour and a half, hours, hrs, min, minit, minits, mins, minute,
minutes, mnths, month, months, moon/n, mths, oor, oors, week, weeks, wk, wks, working days, years, yr, yrs

concept cp_long_unit   a stretch of time that is too long by itself
a fortnight, a lifetime, a month of sundays, age, ages, all afternoon, all day, all friday, all monday,
all morning, all thursday, all tuesday, all wednesday, all week, all weekend, all year, an eternity,
best part of a day, best part of a month, best part of a week, best part of an hour, days and days,
days on end, donkey's years, donkeys years, eternity, for ever, forever, half a day, half a year, half me life,
half my life, half the day, half the morning, half the week, hours and hours, hours on end, lifetime,
months and months, months on end, most of a day, most of a morning, most of the day, most of the morning,
the entire morning, the whole afternoon, the whole day, the whole morning, the whole of monday,
the whole weekend, weeks and weeks, weeks on end, whole weekend, yonks

concept cp_joined   number and unit as one token
10hrs, 10m, 10min, 10mins, 10wks, 12hrs, 12wks, 15m, 15min, 15mins, 1h, 1hr, 20m, 20min, 20mins, 24hrs, 25mins,
2h, 2hr, 2hrs, 2months, 2weeks, 2wks, 30m, 30min, 30mins, 35mins, 3h, 3hr, 3hrs, 3months, 3weeks, 3wks, 40min,
40mins, 45m, 45min, 45mins, 48hrs, 4hr, 4hrs, 4months, 4weeks, 4wks, 50min, 50mins, 52mins, 55mins, 5hrs,
5mins, 5weeks, 5wks, 60mins, 6hrs, 6months, 6weeks, 6wks, 70mins, 7weeks, 7wks, 8weeks, 8wks, 90min, 90mins,
9weeks, 9wks

concept cp_some   how many, vaguely or in words
@number_word, a, a few, about, almost, an, another, at least, best part of a, couple, few, forty five,
getting on for, god knows how many, half, half an, how many, many, near enough, nearly, over, over an, several,
solid, the best part of, thirty five, twenty five, umpteen, well over, whole

concept cp_waiting   waiting, as a verb
hang about for, hang around for, hangin on, hanging about, hanging on, hung about, hung around, kept hanging,
kept me waiting, kept us waiting, kept waiting, listening to panpipes, on hold, on the line for,
on the phone for, queue/v, queueing, queuing, sat here, sat in that, sat in the waiting room, sat on hold,
sat there, sat waiting, stood here, stood in, stood outside, stood there, stuck in, stuck on, wait/v, waited,
waitin, waiting, waitng, weight 4, weighting

concept cp_hold   the telephone queue
call queue, callers ahead, hold line, hold music, in a queue, in line, in queue, in the line, in the queue,
on hold, on the hold, people ahead, people in front, phone queue, place in the queue, position in the queue,
queue position, queueing, the q, the queue

concept cp_deny   denial of an act
ain't, aint, did not, didn't, didnae, didnt, do not, does not, doesn't, doesnt, don't, dont, fail/v to, failed,
hadn't, has not, hasn't, hasnae, hasnt, have not, haven, haven't, havenae, havent, havnt, isn't, never,
never once, nivver, not, not once, refuse/v to, refused, still hasn't, still hasnt, still haven't,
still havent, still not, wasn't, weren't, won't, wont, wouldn't, wouldnae, wouldnt, yet to

concept cp_nobody   nobody
naebdy, naebody, nay body, neither of them, no body, no bugger, no doctor, no human, no nurse, no one,
no one's, no staff, no1, nobdy, nobody, nobody's, nobodys, none of them, none of you, none of yous, noone,
noone's, not a single person, not a soul, not one member of staff, not one of, not one of them, not one of you,
not one person

concept cp_did   what is expected of the practice, done or not
acknowledge, acknowledged, admitted, answer, answered, answering, answers, apologise, apologised,
apologised to me, arranged, asked, asked my name, batted an eyelid, been back, been in touch, bother, bothered,
bothered to, bothers, called, called back, called me, calls back, came back to me, came back to us, came near,
cares, chased, chased it, check, checked, come back to me, come back to us, come near, come out, come to see,
contacted, dealt with, did anything, does anything, does owt, done anything, done owt, examined, explain,
explain it, explained, explained why, explains, followed it up, followed up, following up, gave a damn,
get back, gets back, got back, got in touch, held the door, helped, helps, in touch, inform, informed,
introduced, introduced themselves, joined the dots, knew my name, let me know, let us know, lifted a finger,
listen, listened, listening, listens, look up, looked at, looked at it, looked round, looked twice, looked up,
made sure, mentioned, mentioned it, met my eye, offered, offered me, owned up, passed it on, phoned,
phoned back, pick up, picked up, picked up on, picking up, picks up, processed, put me through,
raised a finger, rang, rang back, rang me, read my, reads my, reads the, referred, replied, replies, reply,
respond, responded, responds, ring back, ring me, rings back, rung, rung back, rung me, rung us, said a word,
said anything, said good morning, said hello, said nowt, said owt, said sorry, said why, say sorry, say why,
seen me, seen to, sent, sent anything, shown up, signed, signed it, signs, sorted, spotted, stepped in,
take me seriously, taken seriously, takes you seriously, tell me, tell you, tells anybody, tells me, tells us,
tells you, thanked, thought to, told her, told him, told me, told my, told us, turned up, turned us, twigged,
understands, updated, warn me, warned, warned me, written back, written to me, wrote back

concept cp_get   cannot get
@not, can never, fail to, failed to, failing to, good luck, impossible, impossible to, never able to,
no chance of, no way to, not able to, struggle to, struggled to, struggling to, tried to, try to, trying to,
unable to, wish i could, you can't, you cant

concept cp_getting   what one cannot do
a look in, bag an appointment, be seen, been seen, book, book a thing, book in, book online, contact,
find a slot, find an appointment, find anything, find out what, find out when, get a call, get a doctor,
get a face to face, get a gp, get a hold, get a slot, get a sniff, get a word, get an answer,
get an answer out, get an appointment, get an apt, get any appointment, get any help, get any joy,
get any sense, get anybody, get anyone, get anything, get anywhere, get help, get hold, get in,
get in anywhere, get in to see, get in touch, get my hands on, get on it, get owt, get past, get past her,
get past reception, get past that, get past the desk, get past the machine, get past the receptionist,
get past the screen, get past them, get referred, get seen, get seen till, get somebody, get someone,
get straight through, get thro, get through, get through to, get through to a, get thru, get to see,
get to speak, getting an appointment, getting hold, getting in, getting past, getting seen, getting through,
getting thru, land an appointment, nab a slot, nab an appointment, past reception, past that machine,
past the desk, pin down, pinned down, raise a soul, raise anybody, raise anyone, reach a human, reach anybody,
reach anyone, see a doctor, see a dr, see a gp, see a human, see a nurse, see anybody, see anyone,
see hide nor hair, see my, see somebody, see someone, seeing a doctor, seeing a gp, seen till, speak to a,
speak to a human, speak to a person, speak to anybody, speak to anyone, speak to my, speak to somebody,
speak to someone, tae see, talk to a human, talk to a person, through on the phone, understand a word

concept cp_no_slots   nothing to be had
all appointments gone, all gone, all taken, appointments gone, appointments had gone, appointments have gone,
booked up, call back tomorrow, come back tomorrow, earliest is, earliest they, emergencies only, full by,
full up, fully booked, gone before, had all gone, have all gone, months away, no appointments available,
no appointments left, no availability, no doctor available, no doctor today, no doctors available,
no doctors today, no home visits, no more appointments, no more left, no more today, no same day, no slots,
none available, none left, none today, nothing available, nothing free, nothing going, nothing left,
nothing spare, nothing til, nothing till, nothing today, nothing until, nowt available, nowt left, nowt til,
nowt till, nowt until, only emergencies, only telephone, ring again tomorrow, ring back at, ring back at eight,
ring back in the morning, ring back tomorrow, ring back tomoz, ring tomorrow, soonest is, soonest they,
tried the website, try again tomorrow, try the website, try tomorrow, weeks away, were gone

concept cp_line_bad   what a telephone does that fails
chopped off, cut me off, cut off, cut out, cut us off, cuts me off, cuts you off, dead line, disconnected,
engaged, engaged tone, goes dead, goes to voicemail, got disconnected, hangs up, hung up, jist rings,
just rang, just ring, just ringing, just rings, kicked me off, kicked out, line dead, line went dead,
logged me out, never answered, never picked up, no answer, no reply, not answered, phone down, phone goes down,
put phone down, put the phone down, rang out, ringing out, rings and rings, rung off, rung out, timed out,
times out, unanswered, unavailable, went dead, went to voicemail

concept cp_line   a line
app, call, calls, e consult, econsult, fone, line, line's, lines, online form, phone, phone's, phones, system,
telephone, website

concept cp_broken   does not work
blank screen, boots me out, broke, broken, bust, busted, crap, crashed, crashes, deleted everything,
didn't recognise, doesn't load, doesn't recognise, doesn't work, doesnt load, doesnt recognise, doesnt work,
don't work, dont work, down, down again, error code, error message, expires, freezes, frozen, full,
goes back to the start, goes round in, gone down, is down, isn't working, isnt working, just spins, kaput,
keeps crashing, kicked me out, kicks me out, kicks you out, knackered, logged me out, logs me out,
logs you out, loops, lost everything i'd, lost what i'd, never works, not fit for purpose, not working,
out of action, out of order, packed up, page not found, playing up, says invalid, sends me back,
sends you back, session expired, shut, spinning, spins, starts again, still broke, still broken, throws me out,
timed out, times out, timing out, useless, wheel of death, white screen, wiped itself, won't accept,
won't let me, won't load, won't work, wont accept, wont let me, wont load, wont work, wouldn't let me,
wouldnt let me

concept cp_lost   went wrong with things
been passed, binned, booked me wrong, bounced back, bungled, cancel/v, canceled, cancelled, double booked,
duplicated, forgot, forgotten, gone astray, gone missing, got lost, got mixed up, got the wrong, got wrong,
ignored, ignored my, lose/v, lost, lost my, messed about, messed up, mislaid, misplaced, misread, missed off,
missing, misspelt, mix up, mixed up, mucked up, muddled, never arrived, never came, never done, never happened,
never processed, never reached, never received, never sent, never signed, never typed, no record, not arrived,
not done, not on the system, not ready, not received, not sent, not signed, not there, overlooked, refused,
rejected, screwed up, sent away, sent back, stopped, struck off, turned away, turned down, unable to locate,
vanished, wasn't ready, wasn't there, wasnt ready, wasnt there, went astray, went missing, weren't ready,
wrong, wrong person, wrongly

concept cp_papers   papers and business with the practice
antibiotics, application, appointment/n, appt, appts, apt, apts, asthma review, blood form, blood results,
blood test/n, bloods, call back, callback, complaint, consent form, dosette box, e consult/n, econsult/n,
email/n, fit note, form, forms, gp letter, home visit, hrt, inhaler/n, insulin, jab, letter/n, medical notes,
medical records, medication, medicine, meds, message/n, my box, my notes, my script, notes, paperwork,
prescription/n, records, referral/n, registration, repeat, repeat prescription, repeats, report, request,
results, sample/n, scan, script, scripts, sick line, sick note, sicknote, smear, specimen, swab/n, tablet/n,
test results, tests, thyroxine, urine sample, x ray, xray

concept cp_ours_line   getting through
answer the phone, answers the phone, anyone answer, automated, call, call back, call backs, callback, calls,
e consult/n, econsult/n, face to face, fone, get through, getting through, got through, it rings, menu,
on the phones, opening hours, phone, phone line/n, phone lines, phone system, phoned, phones, picks up,
press one, rang, rang up, recorded message, redial, ring, ringing, rung, telephone, the app, the line,
the website, triage, waiting list, waiting room, waiting times, website

concept cp_ours_paper   papers, appointments
appointment/n, appt, appts, apt, apts, blood results, blood test/n, complaint, complaints, consultation/n,
data protection, fit note, form, forms, gdpr, home visit, letter/n, medication review, my blood results,
my file, my meds, my notes, my records, my results, my sample, my tablets, pharmacist, prescription/n,
referral/n, repeat prescription, repeats, request, results, sample, script, scripts, sick note, sicknote,
signed, smear, specimen, survey, test results

concept cp_ours_desk   the desk and the place
counter, desk, front desk, gatekeeper/n, girl on reception, girls on reception, hatch, ladies on reception,
lady on reception, lot of you, manager, on the desk, practice manager, reception, receptionist/n,
receptionists, secretary/n, service, services, shutters, slot/n, surgery, switchboard, that desk, the desk,
them lot, this lot, woman on reception, you lot, your lot, yous lot

concept cp_cold   how badly one is treated: manner
abrasive, abrupt, aggressive, arrogant, arsey, belittled, belittling, bitchy, blunt, brusque, callous,
clueless, cocky, cold hearted, condescending, couldn't be bothered, couldnt be bothered, curt, disdainful,
disinterested, dismissed, dismissive, disrespected, disrespectful, fobbed me off, fobbed off, fobbin off,
fobbing off, fobs me off, fobs you off, frosty, grumpy, hard faced, heartless, high and mighty, hostile,
humiliated, humiliating, ignorant, ill mannered, impatient, impersonal, impolite, incompetent, inconsiderate,
insensitive, insolent, insulting, intimidating, judged, judgemental, lazy, mardy, miserable, moody, narky,
nasty, nippy, no bedside manner, no compassion, no empathy, no manners, no sympathy, obstructive, off hand,
offhand, officious, opinionated, patronised, patronising, patronizing, rood, rude, rudely, rudeness, ruder,
rudest, rushed, sarcastic, sarky, shirty, short with, slapdash, snapped at, snappy, sneering, snide, snooty,
snotty, sour, sour faced, spiteful, stroppy, surly, tactless, talked down, talking down, talks down,
treated awful, treated badly, treated like a nuisance, unapproachable, uncaring, uncivil, uncompassionate,
uncooperative, unfeeling, unfriendly, unhelpful, unkind, unpleasant, unprofessional, unsympathetic,
unwelcoming, up themselves, vile, zero compassion, zero empathy

concept cp_bad   strong blame of nearly anything
abismal, abominable, absolute state, abysmal, apaling, apalling, appaling, appalling, atrocious, attrocious,
aweful, awful, bang out of order, bargain basement, basket case, beyond a joke, bin fire, blinking useless,
bloody awful, bobbins, boggin, bogging, bottom tier, bullshit, cack, cack handed, car crash, chaos, chaotic,
chocolate teapot, clown show, clusterf, clusterfuck, cobblers, codswallop, complete joke, cowboy outfit, crap,
crappy, cruel, dad's army, dangerous, dead loss, deplorable, despicable, diabolical, dire, disaster,
disastrous, discraceful, discusting, disgrace, disgraceful, disgracefull, disgracful, disgusted, disgustin,
disgusting, dismal, dog's dinner, dogs dinner, dreadful, dreadfull, duff, dumpster fire, dysfunctional,
embarrassing, farce, farcical, fawlty towers, fred karno's, frightening, garbage, gash, ghastly, goin downhill,
going downhill, going to the dogs, gone down hill, gone downhill, gone to hell, gone to pot, gone to the dogs,
grim, guff, half arsed, half baked, ham fisted, hellish, hit and miss, hit or miss, honking, hopeless,
horrendous, horrible, horrid, horrific, horseshit, inadequate, incompetence, inept, inexcusable, infuriating,
inhuman, inhumane, joke of a, joke shop, jokeshop, lackadaisical, lamentable, laughable, laughing stock, manky,
mess, mickey mouse, mingin, minging, naff, neglectful, negligence, negligent, nightmare, not great,
off the scale, omnishambles, orrendous, orrible, out of order, pants, past a joke, pathetic, pig's breakfast,
pish, piss poor, piss take, poor, poor service, poorest, pure rubbish, rediculous, riddiculous, ridiculous,
ropey, ropy, rotten, rubbish, scandal, scandalous, scandelous, second rate, shabby, shamble, shambles,
shambolic, shame on, shameful, shit, shit show, shite, shockin, shocking, shoddy, sickening, slipshod, sloppy,
slow, sub par, substandard, taking the biscuit, taking the mick, taking the mickey, taking the piss, terible,
terribel, terrible, third rate, tinpot, tragic, train wreck, trash, turrible, two bob, unacceptable,
unaceptable, unbelievable, underwhelming, unfit, unforgivable, unhelpful, unprofessional, unreliable, unsafe,
unsatisfactory, untrustworthy, useless, uselesss, usless, wank, washout, waste of time, well out of order,
went downhill, woeful, worse, worst, worthless, wretched, zero stars

concept cp_bad_ours   blame that is seldom said of other things than service
abismal, abominable, absolute state, abysmal, apaling, appaling, appalling, atrocious, bang out of order,
beyond a joke, blinking useless, bloody awful, bobbins, bogging, chaos, chaotic, clown show, complete joke,
crappy, deplorable, despicable, diabolical, dire, disastrous, disgrace, disgraceful, disgracefull, disgustin,
disgusting, dismal, dreadful, dreadfull, dysfunctional, farce, farcical, gash, ghastly, goin downhill,
going downhill, going to the dogs, gone down hill, gone downhill, gone to hell, gone to the dogs, hopeless,
horrendous, horrific, inadequate, incompetence, inept, inexcusable, infuriating, inhuman, inhumane, joke of a,
joke shop, jokeshop, lamentable, laughable, laughing stock, minging, neglectful, negligent, off the scale,
out of order, pathetic, piss poor, piss take, poor service, pure rubbish, rediculous, riddiculous, ridiculous,
scandal, scandalous, shabby, shamble, shambles, shambolic, shameful, shit show, shite, shockin, shocking,
shoddy, sloppy, substandard, taking the biscuit, taking the mick, taking the mickey, taking the piss, terible,
terrible, turrible, unacceptable, unaceptable, unbelievable, unforgivable, unhelpful, unprofessional,
unreliable, unsatisfactory, untrustworthy, waste of time, went downhill, woeful, worst, worthless, zero stars

concept cp_feeling   what one feels who was served badly
affronted, aggrieved, aghast, annoyed, appalled, at breaking point, at me wits end, at my wit's end,
at my wits end, at our wits end, at the end of my tether, bealin, bealing, black affronted, brassed off,
browned off, cheesed off, close to tears, could cry, could have cried with, could have screamed, could scream,
degraded, demoralised, demoralising, despairing, disapointed, disappointed, disappointing, disappointment,
discusted, disgruntled, disgusted, disheartened, dismayed, displeased, dissapointed, dissapointing,
dissatisfied, distraught, embarrassed and, end of my rope, end of our tether, exasperated, failed by, fed up,
fed up of, fed up with, feel ignored, feel like a burden, feel like a nuisance, felt belittled, felt dismissed,
felt humiliated, felt ignored, felt judged, felt like a burden, felt like a nuisance, felt like an idiot,
felt rushed, felt stupid, felt two inches tall, frustrated, frustrating, fumin, fuming, furious, gobsmacked,
hacked, hacked off, had enough, had it up to here, had it with, hopping mad, horrified, incensed, infuriated,
irate, irked, left alone, let down, livid, lost all faith, lost confidence, lost faith, lost trust,
make me sick, make you sick, makes me cross, makes me mad, makes me sick, makes me want to cry,
makes me want to scream, makes my blood boil, makes you sick, miffed, narked, near to tears, no confidence in,
no faith in, pee'd off, peed off, perturbed, pissed off, proper radge, radge, ragin, raging, raging at,
scundered, scunnered, seething, shocked and, sick and tired, sick of, sick to death, sickened,
spitting feathers, stressed to, tampin, tamping, ticked off, unhappy, unheard, unimpressed, upset, upset about,
upsetting, vexed

concept cp_push   what one says in the end
about time you, absolute joke, blood out of a stone, bloody joke, boils my blood, buck up, buck your ideas up,
cheers for nothing, computer says no, didn't care, didnt care, dinnae care, do better, do not care,
does my head in, doing my head in, drives me mad, driving me mad, enough is enough, explain that one,
explain yourselves, fat chance, fat lot of good, fat lot of use, fookin joke, for god's sake, for gods sake,
for goodness sake, for pete's sake, from pillar to post, fuckin joke, fucking joke, get a grip, get it sorted,
get your act together, get your finger out, gets on my nerves, give a damn, give a monkeys, give a stuff,
give a toss, give two hoots, gives a toss, has to be better, hens teeth, how hard can it be, how hard is it,
i give up, in this day and age, is it any wonder, it's a joke, it's not on, its a joke, its not on,
joke of a place, jokers, just not on, kafkaesque, left hanging, left high and dry, left in agony,
left in limbo, left in pain, left in the dark, left me, left with no, less said, like a football,
like football, like hen's teeth, like ping pong, more chance of, needs sorting, never the same, no apology,
no explanation, no explanation given, not acceptable, not even a sorry, not even an apology,
not fit for purpose, not good enough, not so much as, not the way to, not up to scratch, not worth,
nothing gets done, nothing has been done, nothing's been done, nowt's been done, passed about, passed around,
passed from, pull your finger out, pull your socks up, round the houses, second class citizen,
should be ashamed, sort it oot, sort it out, sort this out, sort ur, sort your lists out, sort your phones out,
sort yourself out, sort yourselves oot, sort yourselves out, ta for nothing, takes the mick, takes the mickey,
takes the piss, thanks for nothing, the wrong way to, to no avail, total joke, using as an excuse,
want sacking, want shot of, want sorting, wants sacking, wants sorting, what a faff, what a joke, what a mess,
what a waste, what does it take, what good is, wind me up, without a word, without apology,
without explanation, would not recommend, would not trust, wouldn't recommend, wouldn't send my dog,
wouldn't trust, wouldn't wish, wouldnt recommend, wouldnt trust, you had one job, youse should be ashamed

concept cp_spoken   how one was spoken to
accused, barked at, bawled at, belittled, blanked, blanked me, brushed aside, brushed me off, brushed off,
called a liar, cut dead, glared at, had to beg, hollered at, huffed, ignored me, ignored us,
in front of a full waiting room, in front of everyone, in front of the whole, interrogated, laughed at,
lectured, looked at like, looked down, looked me up and down, looking you up and down, made me beg,
made me cry, made me feel like, made me feel small, made me feel stupid, made me wait,
made to feel it was my fault, made to feel like a, made to feel like i, made to feel small,
made to feel stupid, made us wait, made you feel like, mocked, palmed off, passed me off, refused me,
refused my, refused us, roll their eyes, rolled her eyes, rolled his eyes, rolled their eyes, scoffed,
screamed at, sent away, sent him away, sent me away, sent me home, shooed, shouted at, shouting at, shrugged,
shrugged off, shut the hatch, sighed, slammed, snapped, sneered, sniggered, speak to patients, speak to people,
speak to you like, speaks down, speaks to me like, speaks to you, spoke down, spoke to like, spoke to me like,
spoken down to, spoken to like, sworn at, talk to patients, talk to people, talk to you like, talked over,
talked to like, talked to me like, talks to you like, telt off, told me off, told off, treat me like,
treat people like, treat us like, treat you like, treated like, treated me like, treated us like,
treats me like, treats you like, turned away, turned me away, turned us away, tutted, tutting, yelled at

concept cp_dirt   what one is treated like
a bad smell, a bairn, a beggar, a burden, a child, a cow, a criminal, a dog, a drama queen, a druggie, a fly,
a fool, a ghost, a halfwit, a hypochondriac, a junkie, a kid, a leper, a liar, a lump of meat, a naughty,
a naughty child, a nobody, a nonentity, a nuisance, a number, a parcel, a pest, a piece of, a piece of meat,
a plague victim, a sack of spuds, a school kid, a schoolboy, a schoolgirl, a scrounger, a second class,
a shoplifter, a silly old woman, a simpleton, a slab of meat, a specimen, a suspect, a thief, a time waster,
a toddler, a wasp, a waste of, an afterthought, an animal, an idiot, an imbecile, an inconvenience,
an intruder, an object, an old fool, animals, asking for a favour, asking for a kidney, asking for gold,
asking for money, asking for the earth, asking for the moon, babies, beggar, beggars, begging, begging for,
catching, cattle, child, children, contagious, crap, crazy, daft, deaf, dirt, dog, dog muck, dogs, dogshit,
drug addict, fools, four, from another planet, from mars, from the moon, furniture, gaga, garbage, i was a,
i was five, i was nothing, i was six, i was stupid, i was thick, i was wasting, i were, idiots, imbeciles,
in court, in the dock, in the way, interrupting, invisible, junkies, kids, lepers, luggage, lying, mad,
making it up, meat, muck, nobody, nothing, numbers, on trial, plague, rubbish, scum, second class, senile,
seven, she was, sheep, shit, shite, simple, six, soft, soft in the head, something on her shoe,
something on his shoe, speaking another language, speaking chinese, speaking greek, stupid, summat on,
talking chinese, the enemy, the plague, thick, transparent, trespassing, vermin, we were, wi were

concept cp_lodge   a complaint, said to be one
a complaint about, a formal complaint, complaint against, complaint in, complaint procedure, file a complaint,
filing a complaint, formal complaint, going to complain, i am complaining, i want to complain,
i wish to complain, i would like to complain, i'd like to complain, i'm complaining, id like to complain,
im complaining, lodge a complaint, lodging a complaint, log a complaint, make a complaint, making a complaint,
official complaint, put a complaint, put in a complaint, putting a complaint, raise a complaint,
raising a complaint, this is a complaint, want to complain, wish to complain, write a complaint,
written complaint

concept cp_escalate   where one takes it
action against malpractice, court, cqc, gmc, health watch, healthwatch, icb, ico, information commissioner,
lawyer/n, local paper, my mp, nhs england, ombudsman, our mp, pals, solicitor/n, solicitors, the mp, the paper,
the papers, the press, trading standards

concept cp_ironic   mock praise
5 stars, big round of applause, blink and you, blink of an eye, blistering, bravo, breakneck, breakneck speed,
brilliant that, chapeau, cheers for that, cheers guys, class that, congrats, congratulations, cracking that,
excellent work, fabulous, fantastic, five stars, full marks, genius, gold medal, good job, good one, grand job,
great, great job, great stuff, hats off, how efficient, how impressive, impressive, just great, just lovely,
lightning, lightning speed, like the wind, lovely, lucky me, lucky us, marvellous, must be nice, nice one,
nice work, oh brilliant, oh good, oh great, oh joy, oh lovely, oh super, oh well done, outstanding work,
pure class, pure genius, record time, round of applause, slow clap, so efficient, so impressive, speedy,
splendid, spoiling us, spoilt, stellar work, sterling work, stunning work, superb, superb work, supersonic,
ta for that, ta very much, talk about speedy, ten out of ten, terrific, thanks a bunch, thanks a lot,
thanks a million, thanks for that, there's lovely, there's tidy, top job, top marks, top notch, top work,
tremendous, very efficient, warp speed, well done, well played, whoosh, wonderful, world beating, world class,
👏 👏

concept cp_angry_face   angry, mocking or weary faces
👎, 👿, 💩, 🖕, 😑, 😒, 😠, 😡, 😤, 😾, 🙄, 🤡, 🤦, 🤬

concept cp_clinical   a failing of care
failed me, failed my, failed to diagnose, failed to spot, failed us, fobbed, misdiagnosed, misdiagnosis,
miss diagnosed, no follow up, not believed, not listened, overdose of, put down to, someone else's results,
told it was, was only wind, was told it was, wrong address, wrong arm, wrong blood, wrong building,
wrong clinic, wrong date, wrong department, wrong diagnosis, wrong dose, wrong drug, wrong ear, wrong eye,
wrong foot, wrong hospital, wrong jab, wrong lass, wrong leg, wrong letter, wrong medication, wrong medicine,
wrong name, wrong notes, wrong number on, wrong patient, wrong person, wrong prescription, wrong record,
wrong results, wrong side, wrong tablets, wrong vaccine

concept cp_crime   wrongdoing in the practice, told as lived
bribe/v, covered it up, covered up, doctored, drunk, falsified, fiddle/v, forge/v, forged, killed, let her die,
let him die, let my, lied about, neglected, over the limit, pocket/n, read my file, reading my, rewrote,
robbed, sold my, sold our, stank of, steal/v, stinking of, stole, stolen, thieves, told everyone, told half,
told his whole, told my neighbour, told the whole

concept cp_should   what ought to be: a gripe put as a wish
could be better, could be improved, could do better, could do with, could have been, could have done,
could improve, could of been, could've been, could've done, in need of, is needed, more needs, must improve,
must try harder, need better, need improving, need more, need to, need to be, need to improve, needs better,
needs improvement, needs improving, needs more, needs to, needs to be, ought to be, ought to have,
room for improvement, should be able, should be made, should be more, should have been, should have had,
should have told, should not be, should not have to, should of been, should've, shouldn't be,
shouldn't have to, shouldnt be, shouldnt have to, would be better if, would have been better,
would have been nice, would have been useful, would have liked, would it kill them, would it kill you,
would like to see, would of been, would've been nice

concept cp_ability   reasons that access fails
adult changing, bike, blind, braille, deaf, disabled, disabled bay, disabled space, frame, hard of hearing,
hearing aid, hearing aids, interpreter, lift, partially sighted, pram, ramp, step, steps, stick, wheelchair,
zimmer

concept cp_access   access failing
chucked out, couldn't get in, couldn't get past, couldn't hear, couldn't reach, couldn't use, couldnt get past,
had to stand, have to stand, in the cold, in the rain, left standing, left to stand, made to stand,
nearly fell, no chairs, no ramp, no room, no seats, nowhere to park, nowhere to sit, nowhere to stand,
out in the cold, out in the rain, standing outside, stood in the rain, stood outside, stuck outside,
tripped over, went over

concept cp_tried   an errand to the practice, by the writer or one's own
asked, been on hold, been ringing, booked, called, came, came down, came in, chased, did the online form,
dropped off, e consulted, e mailed, emailed, filled, filled in, filled out, handed, handed in, hung on,
messaged, phoned, posted, pressed, put in, queued, queued up, rang, requested, rung, sat, sent, stood,
submitted, telephoned, told ye, told you, told yous, tried, turned up, used the app, waited, walked in, went,
went down, went in, wrote

concept cp_outcome   what came of it, badly
all gone, all taken, and nothing, answerphone, back to square one, batted away, been knocked back, booked up,
booted out, bounced, bounced back, brushed off, bugger all, cancelled, cold shoulder, come back tomorrow,
crickets, cut me off, cut off, dead tone, diddly squat, didn't turn up, didnt turn up, engaged, engaged tone,
false promises, fobbed off, fully booked, gone missing, gone walkabout, got nowhere, got nowt, got sent away,
heard nothing, heard nowt, hung up, hung up on, ignored, in the end, jack, knocked back, lost it, nada,
naff all, never answered, never arrived, never called, never came, never came back, never came through,
never did, never happened, never heard, never materialised, never phoned, never rang, never replied,
never sent, never showed, never turned up, no answer, no appointments, no call, no call back,
no further forward, no help, no idea, no joy, no luck, no one, no record, no reply, no response, no show,
nobody, nobody can tell me, nobody could tell me, nobody knew, nobody knows, none left, none the wiser,
not a dicky bird, not a peep, not a sausage, not a word, not been done, not been sent, not done, not ready,
not received, not sent, not there, nothing back, nothing came, nothing done, nothing happened, nothing since,
nothing to show, nowhere to be seen, nowt, nowt back, palmed off, passed round, put on hold, rang out, refused,
ring back tomorrow, said no, sent away, sent back, sent packing, short shrift, shot down, silence, sod all,
square one, still hasn't, still haven't, still no, still not, still nothing, still nowt, still waiting,
sweet fa, sweet fanny adams, the heave ho, told no, told to, told to go, told to ring, too late, tumbleweed,
turned away, turned down, voicemail, wasn't ready, wasn't there, wasnt ready, waste of time, went astray,
went dead, wrong one, wrong place, zilch, zip

concept cp_promise   what the practice had promised
assured me, been told, meant to be, meant to have, promised, said he'd, said i'd, said it would, said she'd,
said somebody would, said someone would, said they would, said they'd, said you'd, supposed to, supposed to be,
supposed to have, swore, told he'd, told i'd, told it would, told me friday, told me it, told me monday,
told me they, told somebody would, told someone would, told they'd, told us, we will be in touch,
we'll be in touch

concept cp_idiom   figures of speech for bad service
a different answer, a different excuse, a different story, about as much use as, about as useful as,
ain't rocket science, all he got was a, all i got was a, all i got was an, all i have had is,
all i've had is a, all ive had is a, all over the shop, all she got was a, all we got was a, all we've had is,
all you get is a, any excuse, as much use as, asking for the moon, back to the beginning,
banging my head against, bangs my head, battery hens, beggars belief, beggars can't be choosers, beyond a joke,
beyond belief, blood from a stone, bloody hopeless, box ticking, bums on seats, bunch of cowboys,
can't be that hard, can't face ringing, cant be that hard, cant face ringing, cattle class,
chance would be a fine thing, chocolate fireguard, chocolate teapot, clock watching, clockwatching,
clowns running, complete waste of, conveyor belt, could not care less, couldn't care less, couldn't face it,
couldn't give a, couldn't give two, couldn't make it up, couldnt care less, couldnt face it, couldnt give a,
couldnt make it up, course you are, deli counter, designed to make you, designed to put you off,
different answer every, different every time, different one every time, different person every,
different planet, different story every, dim view, divvent care, does anyone there care, doesn't add up,
doesn't care about patients, don't care about patients, don't care about us, don't get me started,
don't give a, don't hold your breath, don't make me laugh, dont care about us, dont get me started,
dont give a, dont hold your breath, down the pan, down the tubes, dread calling, dread having to,
dread ringing, dropped off the system, dropped the ball, fall on deaf ears, fallen through the cracks,
falls on deaf ears, fell on deaf ears, fell through the cracks, fight for an appointment,
fighting for an appointment, final straw, fit for nothing, fobbed off, fobbin us off, fobs everyone off,
for love nor money, for love or money, forced to go private, fuck given, full of excuses, getting beyond,
give a fuck, give a shit, gives a damn, gives a flying, gives a fuck, gives a monkey's, gives a monkeys,
gives a rat's, gives a shit, gives a stuff, gives two hoots, go round the houses, goes from bad to worse,
going through the motions, gone from bad to worse, gone private now, gone to the dogs, good luck with that,
got out the wrong side, got up on the wrong side, had a bellyful, had my fill, had one job, had to fight,
had to go private, hanging by a thread, hanging up on, hardly rocket science, has to fight, have a laugh,
have to fight, having a giraffe, having a laugh, hear forty minute, heard it all before, hell freezes over,
herded like, herding cats, hop off the chair, hope you're proud, how difficult can, how hard is, how very dare,
i despair, i rest my case, i've gone private, if it bit her, if it bit him, if it bit them, if it bit you,
if it hit them in, if it jumped up and, if it sat on them, if it slapped her, if it slapped them,
if it smacked them, in and out like, in one door and out, in one ear and out, in the wrong job, in your dreams,
isn't brain surgery, isn't rocket science, it's a lottery, it's no wonder, it's not hard, its joke shop,
its not hard, jump through hoops, jumping through hoops, kept in the dark, kick up a fuss, lap of the gods,
laughing stock, law unto themselves, leave a lot to be desired, leaves a lot to be desired,
left a lot to be desired, left like a lemon, left to rot, like a battery farm, like a bear garden,
like a bus station, like a call centre, like a cattle market, like a conveyor belt, like a factory,
like a morgue, like a prison, like a production line, like a sausage factory, like a ticket at,
like battery hens, like cattle, like getting blood, like lifting a stone, like nobody cares,
like pulling teeth, like talking to a brick wall, like talking to the wall, like winning the lottery,
lip service, lost cause, lost the plot, lottery win, make their minds up, make your mind up,
make your minds up, makes my blood boil, makes you wonder, more chance of winning, more holes than,
must be joking, my arse, national disgrace, needle in a haystack, neither use nor ornament, next one please,
no better than, no earthly use, no fucks given, no rhyme or reason, no sense of urgency, no wonder a and e,
no wonder people, nobody there cares, not a happy bunny, not a hope, not a patch on, not a people person,
not after a favour, not asking for a kidney, not asking for a miracle, not asking for favours,
not asking for the world, not asking the earth, not brain surgery, not hard is it, not holding my breath,
not on your nelly, not one fuck given, not ordering a pizza, not ordering a takeaway, not rocket science,
not the first time, not worth the paper, old boys club, on life support, on their last legs, on your knees,
one job, out of bed the wrong, out of touch, over before her coat, over before his coat, over before i,
over before my coat, own worst enemies, packed like, pair of lemons, paper exercise, pass the buck,
penned in like, pig's ear, pigs might fly, pillar to post, pins in my eyes, plain wrong, poor excuse for,
postcode lottery, production line, pull the other one, pull your fingers out, pushed from pillar,
race to the bottom, rare as hens teeth, rare as rocking horse, rather chew, rather eat my own,
rather stick pins, rather suffer, rather treat myself, revolving door, ring ring ring, rocking horse,
round and round, round the houses, rude doesn't cover, run ragged by, sack the lot, same old same old,
same old story, sausage factory, scraping the barrel, screaming into the void, seen better, sent on a wild,
shift the blame, shut up shop, sick as a parrot, sick to my stomach, sloping shoulders, smoke and mirrors,
some service, sooner chew, sooner pull my own, sooner stay ill, sooner stick pins, sooner stitch,
sooner suffer, sooner treat myself, stick your survey, stood like a lemon, stood like lemons,
stuck like lemons, tail wagging, take me for a fool, take us for fools, take us for mugs, taken for a mug,
taken for mugs, takes the biscuit, taking the michael, taking the mick, taking the mickey, taking the piss,
talking to a brick wall, talking to the wall, taxi for, the lights are on, thick end of, through the floor,
through the motions, tick box exercise, time after time, time and again, time and time again, to show for it,
too little too late, too many chiefs, treat us like mugs, treated like mugs, twiddling my thumbs,
twiddling your thumbs, up the garden path, use nor ornament, wants to take early retirement,
wash their hands of, washed their hands, waste of a morning, waste of a phone call, waste of money,
waste of my time, waste of petrol, waste of time, we've gone private, what a carry on, what a palaver,
what a pantomime, what a performance, what a rigmarole, what a song and dance, what do you expect,
what else is new, what is the world coming, when pigs fly, white elephant, why am i not surprised,
why am i surprised, wild goose chase, wits end, worse every time, worse than useless, wouldn't mind but,
wrong job entirely, wrong line of work, wrong profession, wrong side of the bed, you couldn't make it up,
you couldnt make it up, you must be joking, you're having a laugh, you've got to be kidding,
your call is important, your having a laugh, zero fucks given, zero out of ten

concept cp_minor   little illnesses that great ones are taken for
a bug, a chest infection, a cold, a heat rash, a pulled muscle, a sprain, a tummy ache, a tummy bug, a virus,
acid, age, all fine, all in the mind, an allergy, anxiety, arthritis, baby blues, baby brain, bad posture,
bruised, bruising, change of life, chest infection, colic, constipation, dehydrated, dehydration, ear wax,
eczema, feeling sorry for myself, fine, growing pain, growing pains, hay fever, hayfever, heartburn, heat rash,
her age, his age, hormones, hypochondriac, ibs, in her head, in her heid, in his head, in his heid, in ma heid,
in me head, in my head, in my heid, indigestion, just a cough, just a virus, just my age, just wind, low mood,
lower back, menopause, migraine, muscle strain, muscular, my age, my back, my posture, nappy rash, nerves,
not urgent, nothing to worry about, nothing wrong, old age, over anxious, period pain, period pains, piles,
post viral, pulled muscle, reflux, routine, sciatica, sprained, stress, teething, tension, time of the month,
tired, tiredness, trapped wind, tummy bug, viral, viral thing, was fine, wasn't urgent, wax, wear and tear,
weren't urgent, werent urgent, wind

concept cp_serious   what it truly was
a bleed, a clot, a stroke, a tumour, an aneurysm, aneurysm, appendicitis, appendix, bleed on the brain,
blood clot, blood clots, broke, broken, broken hip, broken wrist, burst, burst appendix, cancer, cauda equina,
clot on, coeliac, crohn's, crohns, diabetes, dvt, ectopic, embolism, endometriosis, fracture, fractured,
gall bladder, gall stones, gallbladder, gallstones, heart attack, heart failure, her appendix, his appendix,
intensive care, kidney failure, kidney infection, kidney stones, leukaemia, lymphoma, melanoma, meningitis, ms,
my appendix, organ failure, parkinsons, pe, perforated, pneumonia, resus, ruptured, sepsis, septic, shingles,
slipped disc, snapped, stage four, stage three, stroke, thyroid, tia, tumour, type 1

concept cp_hyperbole   jokes about waiting and failing
any wonder a and e, any wonder a e, any wonder people, at death's door before, blue moon, brick wall,
call that a service, call this a service, carrier pigeon, christmas card from, christmas will come,
come back when you're dead, cows come home, crossed the atlantic, cut off my own, day's work to,
death by hold music, dying breath, easier to get into, full time job getting, full time job trying,
getting into fort knox, going round in circles, golden ticket, gone round in circles, green sleeves,
greensleeves, grow old waiting, hamster wheel, hang the washing out, hell of a wait, hot potato, hunger games,
i'll be better or, i'll be dead, i'll have died, ill be dead, ill have died, in another life, knit a jumper,
learned the words, learnt the words, like a hot potato, like glastonbury tickets, like sardines, lose the will,
losing the will, lost the will, lottery winner, medal for getting, military operation, miracle i got,
miracle if you, mission impossible, need a degree, need a law degree, need a medal, need a phd, oscar for,
pan pipes, panpipes, part time surgery, pay rise for what, plane to, play that music, pop goes the weasel,
pull up a chair, rip van winkle, round and round we go, round and round you go, round in circles,
sent to coventry, set my clock by, set my watch by, set your watch by, sleeping beauty, smoke signals,
speaking clock, take a packed lunch, take a sleeping bag, take out a mortgage, talking to myself,
time traveller, twiddle my thumbs, up the waiting list to heaven, vivaldi, war and peace, watching paint dry,
whistling in the wind, white smoke, world's longest, worlds longest, worse than argos, worse than glastonbury,
worse than ryanair

concept cp_num   a count
10, 11, 12, 2, 20, 3, 30, 4, 40, 48, 5, 6, 7, 8, 9, @number_word, umpteen

concept cp_count   what one counts when let down
apologies, attempts, babies, birthdays, buses, buttons, calls, days, diagnoses, different doctors, doctors,
e consults, e mails, emails, excuses, faces, forms, goes, hours, kids, leaflets, letters, links, lockdowns,
locums, machines, menus, messages, mistakes, months, nurses, options, people, phone call, phone calls, popes,
prime ministers, questions, receptionists, redials, referrals, rings, signatures, steps, stories, tests,
text messages, texts, times, trips, trips in, visits, voicemails, weeks

concept cp_private   private life
affair, at asda, at bingo, at church, at my church, at slimming world, at the bingo, at the gym, at the match,
at zumba, benidorm, birthday party, bought a house, bowling club, bowls club, boyfriend, caravan, chapel choir,
choir, church, costa, dating, divorce, divorced, divorcing, dog walker, drinks in, drives a, drunk, engaged to,
expecting, fancy man, fiance, flings, football team, getting married, girlfriend, golf, got married,
gym lockers, hangover, hen do, her bloke, her ex, her fella, her husband, her kids, her lad, her mother,
her mum, her nan, her sister, his ex, his kids, his missus, his mother, his wife, honeymoon, house is, husband,
in aldi, in asda, in laws, in lidl, in my class, in my year, in rehab, in tesco, in the co op, in the pub,
in the same class, in town saturday, in wetherspoons, karaoke, line dancing, lives at, lives by, lives in,
lives next, lives on, lives opposite, lives over, lives round, living with, lost the baby, macarena, marriage,
married, maternity, mistress, moved in with, moved out, new man, next door to, off with her, off with his,
off with stress, on holiday in, on the sick, onlyfans, parks her, parks his, partner left, pool party,
pregnant, prom, pub, seeing someone, separated, spaniel, split up, spoons, swimsuit, tattoo, the missus,
the wife, tinder, toy boy, villa, was at school with, was in wetherspoons, wedding, went to school with,
wetherspoons, zumba

concept cp_eon   landmarks that tell of an endless wait
a baby, a bump, a hundred candles, adam was a lad, advent, at school now, at uni, at university, before covid,
before lockdown, bonfire night, brexit, burns night, cobwebs, covid, crawling, dead and buried, decimalisation,
dinosaurs, doomsday, draw my pension, drawing my pension, driving test, easter, father's day, fathers day,
gcses, graduated, graduates, grey hair, grow a beard, grown a beard, half term, halloween, harvest festival,
hell freezes, hell freezes over, hogmanay, in my box, in nappies, in the womb, judgement day, kick the bucket,
kingdom come, last autumn, last christmas, last easter, last spring, last summer, last winter,
learning to drive, leaves school, left school, lent, lockdown, long white beard, meet my maker, menopause,
mother's day, mothers day, my funeral, my telegram, my telegram from the king, nappies, new year's,
next ice age, next life, old an grey, old and grey, pancake day, pigs fly, pop my clogs, pregnant with,
pushing up daisies, queen victoria, rapture, reincarnated, retire, retired, shrove tuesday, six feet under,
skeleton by the time, st patrick's day, started school, starting school, starts school, still a twinkle,
teethin, teething, the ark, the blitz, the clocks changed, the clocks went back, the clocks went forward,
the coronation, the cows come home, the dawn of time, the dinosaurs, the end of days, the euros, the flood,
the ice age, the jubilee, the last world cup, the millennium, the moon landing, the olympics, the romans,
the romans left, the second coming, the snow, the stone age, the war, the year dot, time began,
valentine's day, valentines, walking and talking, whit week, whitsun

concept cp_sacrifice   what it cost to come
a day off work, a day's wage, all that way, annual leave, arranged childcare, bus and a train,
came all that way, cost me a taxi, day's holiday, day's leave, days holiday, docked an hour, dragged the kids,
dragged three kids, drenched, drove all the way, fiver on parking, forty mile, forty miles, got a babysitter,
got a sitter, had to take time off, hobbled, hobbled down, in the freezing cold, in the hail,
in the pouring rain, in the sleet, in the snow, left work early, like a drowned rat, like a fool, like a lemon,
like a pair of lemons, like an idiot, like drowned rats, like lemons, like muppets, lost a day's pay,
lost a days pay, lost a morning, lost a shift, lost half a day, missed a shift, missed work, on crutches,
paid parking, paid to park, sixty mile, soaked through, soaked to the skin, swapped my shift, swapped shifts,
taken a day off, taken the morning off, taxi both ways, taxi there and back, ten miles, tenner in a taxi,
three buses, time off work, took a day off, took a morning off, took the afternoon off, took the day off,
took the morning off, took time off, twenty miles, two buses, two trains, unpaid leave, walked all the way,
with three kids in tow, with two kids in tow

concept cp_disregard   signs that staff did not attend
a shrug, at her nails, at her watch, at his shoes, at his watch, at the ceiling, at the clock, at the floor,
at their watch, big sigh, called me by the wrong, carried on typing, chatting about, chatting to her mate,
chewing gum, couldn't pronounce, didn't look up, didnt look up, doing her nails, eating a sandwich,
eating crisps, eating her dinner, eating his lunch, eye roll, files her nails, filing her nails,
finger in the air, flapped a hand, flapped her hand, gassing, glued to her phone, glued to the screen,
googled it, gossiping, got my name wrong, had to google, half listening, hand on the door,
hand on the door handle, he laughed, heavy sigh, her conservatory, her eyes off, her holidays, her weekend,
his eyes off, his holidays, huffed, huffing, huffs, just typed, kept typing, last night's telly, laughed at me,
laughed at us, laughed in my face, look at me like, look on me like, looked at me like, looked me up and down,
looked straight through me, looked through me, looks at you like, looks through you, looks you up and down,
munching, nattering, never looked round, never looked up, not listening, not look up, off google,
on her mobile, on her own phone, on his mobile, on his own phone, one eye on the, painting her nails,
personal call, pointed at a sign, pointed at the poster, pointed at the screen, pointed at the sign,
pointed to the sign, read it off a screen, read it off the screen, rolled her eyes, rolled his eyes,
rolled their eyes, rolls her eyes, rolls his eyes, scoffed, scoffing, scrolling, she laughed, shrugged, shrugs,
shut the glass, shut the hatch, shut the window, sighed, sighing, sighs, slammed the hatch, slid the glass,
smirked, smirking, smirks, sneered, sniggered, sniggering, snorted, spoke over me, spoke to my husband,
stared at her screen, stared at his screen, stared at the screen, talked across me, talked over me,
talked to my daughter instead, talked to my husband, tapping away, texting, their holidays, they laughed,
turned away, turned her back, turned his back, tuts, tutted, tutting, typed away, typing away,
up from her phone, up from her screen, up from his screen, up from the screen, walked away, walked off,
wandered off, was googling, wasn't listening, wasnt listening, waved me away, waved me off, went hmm,
weren't listening, yawned, yawning, yawns

concept cp_record_wrong   records that say what is not so
asked for the one i didn't, black hole, dad down as, dated the, daughter down as, declined examination,
didn't know who i was, disappeared into, doesn't exist, down as a man, down as a mr, down as a mrs,
down as a smoker, down as a woman, down as attending, down as being, down as dead, down as deceased,
down as having, down as having had, down as mr, dropped off my, fallen off the list, fell off the list,
first i knew, first i'd heard, first i've heard, hadn't been booked, her down as, him down as, husband down as,
i didn't exist, i didnt exist, i don't exist, i dont exist, i had died, i was dead, i'm dead,
into a black hole, into the ether, lost in the ether, lost in the system, maiden name, me down as, mum down as,
name typed over, never booked, never happened, never heard of me, never said any such, never said that,
news to me, no record of me, no such thing, no trace, no trace of me, not booked, not on the books,
not on the list, not on your list, not what i said, off my list, off my repeat, off the list, old surname,
other name underneath, somebody else's blood, someone else's blood, son down as, spelled wrong, spelt wrong,
taken off my, that's a lie, thats a lie, us down as, vanished into, wasn't booked, wasn't in the book,
wasn't on the list, wasn't on the system, wasnt booked, wasnt on the list, wasnt on the system, wife down as,
wrong brother, wrong first name, wrong sister, wrong surname, wrong twin

concept cp_care_act   what is done to a patient, that ought to be explained
booked her, booked him, booked me, cancelled my, changed her, changed his, changed my, cut it out, cut my,
diagnosed her, diagnosed him, diagnosed me, did a test, did my bloods, did the test, discharged, discharged me,
doubled my, gave her, gave him, gave me, give me, given me, halved my, injected, jabbed me, moved my, operated,
prescribed, prescribed me, put her on, put him on, put me on, puts you on, ran tests, reduced my, referred her,
referred him, referred me, saw me, scanned me, seen me, sent her for, sent her home, sent him for,
sent him home, sent me for, sent me home, started me on, stitched me, stopped her, stopped his, stopped my,
swapped my, switched my, taken me off, told me i had, told me i have, told me i've got, took bloods,
took her off, took him off, took me off, took my blood, took my bloods, upped my

concept cp_put_down   what patients are told who are not believed
a drama queen, a first time mum, a hypochondriac, a worrier, an anxious mother, an anxious mum,
an over anxious, at her age, at my age, at your age, attention seeking, being a drama queen, being dramatic,
being hysterical, being silly, being soft, exaggerating, get on with it, google it, hysterical, imagined it,
imagining it, imagining things, just fat, just old, live with it, look it up, making a fuss, making it up,
man up, my hormones, neurotic, over reacting, overreacting, paranoid, part of being a woman, part of life,
shouldn't be so, the change, time of life, too fat, too old, too young, wasting her time, wasting his time,
wasting their time, women's troubles, womens troubles, worrying about nothing, worrying over nothing

concept cp_slogan   what a practice says of itself
accountable gp, ah'm valued, always here, any inconvenience, apologise for any inconvenience, approachable,
at the heart of, at the heart of everything, award winning, bear with us, better access, better care,
callback service, care navigation, care navigator, care navigators, caring for our community, caring for you,
caring surgery, committed to, compassionate care, continuity of care, customer care, customer service,
dedicated team, digital first, door is always open, doors are always open, easier access, easier than ever,
easier to contact, easier to reach, easy access, emergency appointment, enhanced access, even easier,
ever valued, excellence, exciting changes, experiencing high demand, extended hours, family doctor,
family practice, friendly service, friendly staff, friendly team, fully open, fully staffed,
going the extra mile, good by the cqc, happy to help, here for you, here to help, here when you need us,
high call volumes, high demand, high volume of calls, i'm valued, im valued, important to us, improved,
improved access, improved service, improvements, improving access, improving your experience, listening to you,
made easier, making it easier, modernised, named gp, now easier, now even easier, open access, open and honest,
open door, open for business, outstanding, patient centered, patient centred, patient choice, patient focused,
patient led, patient satisfaction, patients come first, patients first, person centred, please be patient,
priority call, puts patients first, putting patients first, quicker than ever, rated good, rated outstanding,
routine appointment, same day access, same day appointment, same day appointments, seamless,
service excellence, simpler than ever, streamlined, team of the year, teamwork, thank you for your patience,
thanking me for my patience, total triage, unprecedented demand, urgent care, value your feedback,
valued customer, valued patient, values your feedback, we are here for you, we care, we hear you, we listen,
we value, we're here to help, we're listening, we're valued, working hard, working hard for you,
working tirelessly, you said we did, you're valued, your call is important, your feedback matters,
your health matters, your opinion matters, zero tolerance

concept cp_mock   marks of mockery after what somebody claims
allegedly, apparently, april fool, are they heck, are they hell, are they now, are you now, as if, aye right,
aye right enough, aye so, behave, believe it when i, believe it when i see, better for who, big words,
bless your hearts, bold claim, brave claim, chance would be, comedy gold, could have fooled me,
could've fooled me, coulda fooled me, depends who you ask, did they heck, did you now, do me a favour,
do they heck, do they hell, do they now, do you now, does it heck, does it now, don't make me laugh,
dont make me laugh, easier for who, easier for whom, fairy story, fairy tale, fiction, first i heard,
first i've heard, first ive heard, for who exactly, for whom exactly, funniest thing, give over, good one that,
ha bloody ha, ha ha, had me in stitches, had to laugh, haha, hahaha, have you now, having us on,
i had to laugh, i look forward to, i looked it up, i'll believe it when, if you say so, ill believe it when,
in theory, in what universe, in which universe, in your dreams, interesting word, is it heck, is it hell,
is it now, is it really, is that a joke, is that right, is that so, is this a wind up, jog on, laugh out loud,
laughed out loud, lmao, lmfao, lol, look forward to being, made me laugh, my arse, my backside, my eye,
my foot, my giddy aunt, nearly choked, news to me, news to us, nice try, not from where i'm,
not in my experience, not in my house, not my experience, on paper, on what planet, on which planet,
pinch of salt, pull the other one, quicker for who, rofl, says who, since when, so called, so is christmas,
so they say, so will the second coming, spat my brew, spat my tea, supposedly, sure jan, tell that to,
tell that to my, that would be a first, that'd be a first, thatd be a first, try telling that, what a word,
whatever that means, who are you kidding, who comes up with this, who they kidding, who writes this,
who wrote this, who you kidding, wind up, work of fiction, yeah right, you could have fooled me,
you're having me on, 💀, 😂, 😒, 🙄, 🤔, 🤡, 🤣

concept cp_frill   show, set against service
award, awards, badges, big screen, branding, car park, carpet, chairs, charter, check in screen, coat of paint,
extension, facebook page, facebook post, fancy phone system, feedback form, fish tank, furniture, graph,
lanyards, lick of paint, logo, mission statement, new app, new building, new car park, new carpet, new chairs,
new logo, new phone system, new sign, new system, new uniforms, new website, newsletter, open day, paint job,
pie chart, posters, posts on here, pot plants, ribbon, ribbons, screens, sensory garden, sign, signage,
suggestion box, telly, tv screen, uniforms, values, website

concept cp_swear   swearing
arse, bastard, bastarding, blasted, bleeding, blinking, bloody, bollocks, chuffing, crappy, damned, effing,
f off, fck, feckin, fecking, flaming, flipping, fook, fookin, frigging, fuck, fuckin, fucking, goddamn,
godforsaken, piss, poxy, ruddy, shit, shite, shitty, sodding, stinking, wank

concept cp_month   months and other marks of a calendar
apr, april, aug, august, autumn, christmas, dec, december, easter, feb, february, friday, jan, january, jul,
july, jun, june, march, monday, nov, november, oct, october, sep, sept, september, spring, summer, thursday,
tuesday, wednesday, winter

concept cp_did_base   what was not done, in the form after didn't
acknowledge, advise, apologise, apologise for, arrange, ask, ask how, ask me, believe, believe me, book,
book me, bother, care, chase, chase it, check, check my, come, come out, contact, diagnose, discuss,
do a thing, do anything, do owt, even look, examine, examine me, explain, explain why, find, find anything,
find it, follow, follow up, get back, get it, get my, give, give me, help, help me, inform, know, know what,
know who, lay a hand, let, let me, let us, listen, listen to, look, look at, look at it, look at me, notice,
offer, offer me, order, pass, pass it, phone, phone me, pick, post, prescribe, print, process, put, put me,
read, read my, record, refer, refer me, remember, reply, respond, ring, ring me, say, say hello, say sorry,
see, see her, see him, see me, seem to, send, send it, show up, sign, smile, speak, speak to, take, take any,
take it, take me, take my, talk, talk to, tell, tell her, tell him, tell me, tell us, test, touch, touch me,
touched, treat, turn up, understand, update, want, want to, warn, warn me, weigh, write, write it

concept cp_fob_reply   what patients are told who are fobbed off
actually ill, against policy, anxious mum, appointment is finish, as soon as we can, ask at reception,
ask the chemist, at your time of life, back of the queue, bad luck, be grateful, be with you shortly,
bear with me, bear with us, being looked at, being looked into, book a double, book another appointment,
call back monday, calm down dear, calm down love, can't help you, can't help you there, cant help you,
closed for lunch, come back when i'm, come back when i'm worse, come back when you're, complain then,
computer says no, count myself lucky, count yourself lucky, do it on the app, do it online,
doesn't count as urgent, don't do that any more, don't do that here, don't take that tone,
dont do that anymore, download the app, fill the form in online, find another surgery, getting on a bit,
go elsewhere, go online, go private, go somewhere else, go to the chemist, google it, hard luck,
have you tried a and e, how do you spell that again, i'm on my break, imagining it, in due course,
in the pipeline, isn't urgent, it's not urgent, it's on the list, it's policy, it's your age, its not urgent,
its policy, its your age, join the queue, just anxious, just your age, leave it with me, leave it with us,
like it or lump it, look it up, lower my voice, lucky to get, lump it, make a complaint then,
make another appointment, making it up, man up, mind my tone, missed your slot, new policy, no can do,
no longer registered, no need to shout, no such appointment, not a priority, not an emergency, not bad enough,
not classed as urgent, not her patient, not his patient, not ill enough, not my department, not my job,
not my patient, not my problem, not on my list, not on the list, not open yet, not our department,
not our fault, not our problem, not our responsibility, not policy, not poorly enough, not priority,
not registered here, not that bad, not till nine, not to worry about it, not today, not urgent enough,
not your doctor, nothing i can do, nothing to do with me, nothing to do with us, nothing to worry about,
nothing we can do, nothing wrong with her, nothing wrong with him, nothing wrong with me,
nothing wrong with you, nowt i can do, nowt we can do, off your list, on the list, one issue per,
one problem only, one problem per, one thing at a time, one thing per, only a virus, only discuss one,
only one problem, other patients to think, other people to see, over thinking, overthinking,
part of getting old, part of getting older, people worse off, please see reception, practice policy,
properly ill, put it in writing, really ill, ring 111 then, ring at 8, ring at eight, ring back at 8,
ring back at eight, ring back tomorrow, ring monday, ring tomorrow, see how it goes, see how you get on,
see how you go, see reception, short staffed, should be grateful, should have come earlier,
should have come sooner, should have rung earlier, should've rung earlier, somebody will look,
somebody will ring, someone will call, someone will look, someone will ring, system won't let, system wont let,
take a ticket, take it or leave it, take it or lump it, that's how it is, that's just how it is,
that's not what it says here, that's the system, that's the way it is, thats how it is,
the system won't let me, think yourself lucky, too late now, tough, tough luck, try 111, try again tomorrow,
try the chemist, try the pharmacy, try tomorrow, two minutes off opening, use the app, very busy today,
wait my turn, wait till it gets worse, wait your turn, walk it off, watch my tone, we are aware,
we are very busy, we can't help, we don't do that, we don't do them, we're aware, we're on our lunch,
we're short, we're very busy, what do you expect me to do, what do you want me to do, when i'm actually,
when it gets worse, when we can, when you're actually, who told you that, with you in a minute,
with yous in a minute, working on it, worry too much, wouldn't take that tone, you are late,
you missed your slot, you should have rung, you worry too much, you're late, your slot is gone, youre late

concept cp_fedup   the mark of one who has had enough
3 times now, a bit of warning, again and again, all for nothing, all i asked, all i needed, all i wanted was,
all you need to know, and for what, back to square one, bare minimum, basic courtesy, basic manners,
beggars belief, beyond joking, bit of common sense, bit of respect, came home crying, can't be right,
cannot be like this, cant be right, common courtesy, common decency, day after day, doesn't sit right,
don't complain lightly, don't like to complain, don't like to moan, don't normally complain,
don't normally post, don't normally write, don't usually complain, don't usually post, enough now,
every single time, four times now, fourth day running, from the beginning again, gave up after,
gave up in the end, gone past caring, got to change, had enough now, had it up to here, happened again,
has to change, hate to complain, hate to moan, here we go again, how is possible, how is that fair,
how is that right, how is this allowed, how is this fair, how is this right, how it is possible,
how's that fair, how's that right, hows that fair, hows that right, i ask yer, i don't moan, i never moan,
i'm not a moaner, i've had it, is it normal, is not correct, is not fair, is not normal, is this how,
is this normal, isn't a lot to ask, it's not on, it's not right, its not on, its not right, just isn't right,
just not right, last straw, late for work, least they could, least you can do, less than impressed, long tbh,
made me late for work, missed my bus, missed the bus because, month after month, morning after morning,
need i say more, need to sort, needs looking at, needs sorting out, needs to change, needs to sort,
never again, never complain, never normally post, no good like this, no way to carry on, no way to run,
no way to treat, not a complaining type, not a happy, not a lot to ask, not a moaner, not amused,
not asking a lot, not asking for much, not asking for the moon, not best pleased, not correct this,
not fair this, not how you treat, not like this in, not normal this, not on is it, not on this,
not one for moaning, not one to complain, not one to moan, not possible like this, not right that,
not the type to complain, not too much to ask, once again, one more time, over and over, past a joke,
past caring, past joking, round in circles, says it all, says it all really, second day running,
second week running, should never have to, should not have to, shouldnt have to, sick to the back teeth,
somebody sort, something has to change, something needs, something's got to, sort that, speaks volumes,
start all over, still nothing, tells you everything, that says it all, that's not right,
that's the second time, that's the third, that's three times, that's twice, thats not right,
thats the second time, thats the third, thats three times, thats twice, the final straw, the least you could,
there we are then, third day running, third time now, third week running, this is not correct,
this is not fair, this is not normal, this is not right, three times now, too much to ask, twice now,
two times now, up to here with, want sorting out, wants changing, wants sorting out, was not amused,
wasn't best pleased, wasn't happy, wasn't impressed, wasnt best pleased, waste of a day, wasted journey,
wasted my morning, wasted trip, week after week, went home crying, who runs this, who's in charge,
why do i have to, why do we have to, why should i have to, why should we have to, without fail again,
would never happen in, wouldn't happen in, wouldn't mind but, yet again, you want to sort

concept cp_premises   things of the premises that serve patients
air con, app, automatic door, automatic doors, baby change, barrier, blind, blood pressure machine, bp machine,
bulb, buzzer, call board, call screen, card machine, ceiling, chairs, changing table, check in,
check in machine, check in screen, clock, disabled toilet, doorbell, drinking fountain, fountain, front door,
gate, gel dispenser, gutter, hand dryer, hand gel, handrail, hearing loop, heating, intercom, lift, light,
light in the, lights, link, online form, patient toilet, phone lines, phones, printer, radiators, ramp, roof,
screen, screen's, self check in, sign in screen, stairlift, tannoy, tap, taps, telly, the screen,
ticket machine, toilet, toilets, touch screen, tv, water cooler, water machine, website, wheelchair ramp,
window, yon screen

concept cp_outoforder   what is wrong with such a thing
awaiting parts, awaiting repair, blocked, broke, broken, bust, dead, do not use, doesn't work, doesnt work,
down, engineer, expired, frozen, hasn't worked, isn't working, jammed, kaput, knackered, locked, logs me out,
needs fixing, never works, nobody has fixed, not been working, not fixed, not worked, not working, note stuck,
notice on it, off, out of action, out of order, out of use, paper on it, paper stuck, session expire,
session expired, sign on it, sign stuck, still not fixed, stuck, switched off, taped off, taped up, timed out,
times out, waiting for a part, wedged

concept cp_scene   a scene of bad service, as patients tell it
a different patient, a stranger's, acknowledge you, acknowledged me, acknowledged us, acknowledges you,
across the room, across the waiting room, all my business, always chasing, always no, announced to the,
another patient's, answer is always no, answer's always no, argue my case, arguing at, arguing with,
automated voice, average wait, back at the start, back to the beginning, back to the main menu,
back to the start, before he'd finished, before i could finish, before i could say, before i had finished,
before i opened my mouth, before i sat down, before i'd even sat, before i'd explained, before i'd finished,
before i'd got my coat, before i'd opened my mouth, before i'd said, before i'd sat down, before i'd told,
before mum had finished, before my bum, before she'd finished, begging for, blue eyed, blue lighted,
blue lights, bothered to ask, bothered to check, bothered to listen, bothered to look, bothered to read,
bought my own, bumped again, bumped me, bumped to, bundled out, busy chatting, busy nattering, buying my own,
call never came, called her by the wrong, called him by the wrong, called me by the wrong, called out my full,
came out in tears, cancelled an hour, cancelled as i, cancelled on the, cancelled ten minutes,
cancelled when i, cancelled while i, carried on chatting, carried on talking, carried on typing,
carried on with her, carried on with his, change their mind, changed their mind, changed their minds,
changes their mind, charge for a letter, charge you for, charged me, charged us, charging me,
charging pensioners, charging us, chase it up myself, chasing my own, chasing up, chatting about,
chatting away, closed again, closed more than, closed sign, coat already on, conflicting, confused me with,
contradict, contradicted, could have died, could've died, coulda died, couldn't get me out,
couldn't get us out, crickets, cried all the way, cried in my car, cried in the car, cried my eyes, cry in car,
crying in the car, cupboard was bare, dead silence, deafening silence, degrading, demeaning,
did it myself in the end, didn't believe her, didn't believe him, didn't believe me, didn't crack a smile,
didn't listen, didnt believe me, different answers, different dates, different doctor each,
different doctor every, different locum, different locums, different one each, different one every,
different person's, different stories, different story, doesn't believe me, don't bother any more,
don't bother anymore, don't bother now, dont bother anymore, door locked, doors locked, down the back of,
emergency surgery, end up in a and e, ended up at a and e, ended up at the hospital, ended up doing it myself,
ended up in a and e, ended up in casualty, ended up in hospital, ended up ringing 111, every time no,
everybody can hear, everybody could hear, everybody is listening, everybody listening, everyone can hear,
everyone could hear, everyone is listening, everyone listening, explain it all again, explain my symptoms,
explain myself again, explaining it all again, eye on her watch, eye on his watch, eye on the clock, face fits,
face on her, faces like, favourites, fell down the back, felt about two inches, felt an inch, felt so small,
felt that small, felt this big, fifty quid for, fight for, fighting for, finished chatting,
finished her conversation, finished his conversation, finished their conversation, for a photocopy,
for a rubber stamp, for a signature, for all to hear, for everyone to hear, for one signature, for two lines,
forgot about him, forgot about me, forgot about us, forgot all about, forgot i exist, forgot i existed,
forgot i was there, forgot me, forgot we exist, forgot we were there, forgotten about, forgotten he exists,
forgotten i exist, forgotten i existed, forgotten i have, forgotten she exists, forgotten we exist,
forgotten who i am, forty quid for, gathering dust, gave up and, gave up asking, gave up ringing,
gave up trying, gave up waiting, get rid of me, get rid of us, get rid of you, ghosted her, ghosted him,
ghosted me, ghosted us, given up asking, given up on, given up ringing, given up trying, glued to my phone,
glued to the phone, go to the walk in, goalposts, going round again, gossiping, got me mixed, got pushed back,
had her coat on, had his coat on, had to argue, had to beg, had to chase, had to do it myself, had to fight,
had to go private, had to go to a and e, had to go to casualty, had to insist, had to pay private,
had to plead, had to push, half an apology, half day closing, halfway through my sentence, hand on the door,
hand on the handle, have to chase, having a natter, her name wrong, his name wrong, humiliated, humiliating,
hung up before, hurried out, i've given up, in a pile, in before me, in earshot, in front of a full,
in front of a queue, in front of everybody, in front of everyone, in front of strangers, in front of the whole,
in intensive care, in resus, in that porch, in the car park for, in the pouring rain, ive given up,
jump the queue, jumped the queue, jumping the queue, keep changing, kept chatting, kept on talking,
knew i was there, knew my business, knew we were there, know my business, knows my business,
left at the counter, left at the desk, left at the hatch, left at the window, left her on, left her sat,
left him on, left him sat, left in a corridor, left in a room, left in reception, left in tears,
left in the corridor, left in the room, left in the waiting room, left me on, left me on read, left me sat,
left me sitting, left me standing, left on her own, left on his own, left on my own, left on read, left sat,
left sitting, left standing, left stood, left us on, left us sat, let her finish, let him finish,
let in before, let in first, let me finish, let through first, lifted her head, lifted his head, lights off,
locked out, look down their nose, look straight through, looked down her nose, looked right through,
looked straight through, looked through me, looked up from, looked up once, looking at her watch,
looking at his watch, looking at the clock, looking down their noses, looks up from, lying on a desk,
made a show of, made to wait outside, mid sentence, mid-sentence, might have died, missed it by,
missed the call by, mixed her up, mixed him up, mixed me up, mixed us up, more shut than, moved it again,
moved it three, moved it twice, moved my appointment, my name wrong, my private business, nattering,
near death, nearly died, never a sorry, never been actioned, never been logged, never been sent,
never been signed, never believed me, never came, never passed on, never reached, never replied, never smiles,
never the same doctor, never the same face, never the same one, no apology, no before i, no before you,
no good morning, no hello, no one replies, no please or thank you, no privacy, no smile, no sorry,
nobody here was trained, nobody trained, nose in the air, not a smile, not been actioned, not been passed on,
not been sent off, not been signed, not even a good morning, not even a hello, not listened to, not trained to,
not very private, noticed me, noticed we were, on a drip by, on a trolley, on the doorstep,
one eye on the clock, one ring, one rule for, one side of a4, operated on that night, option one, option two,
options later, out of stock again, out the door before, over the tannoy, paid privately, paid to go private,
perched on, pleading for, posh voice telling, position in the queue went up, pressed 1, pressed one,
prove i was, prove i'm, prove she was, prove who i was, pushed back again, pushed back to, put back again,
put back to, queue listening, radio silence, ran out of appointments, ran out of bottles, ran out of forms,
ran out of jabs, ran out of needles, ran out of the, ran out of vaccine, rang once, rang one time,
rang to cancel, rang to cancel it, rang twice then, rang when i was at, rang while i was, read and ignored,
read it out, recorded voice, repeat myself, repeating myself, rings off, robot voice, room listening,
run out of appointments, run out of bottles, run out of dressings, run out of forms, run out of jabs,
run out of needles, run out of the, run out of vaccine, rung off before, rushed into, rushed to hospital,
same doctor twice, same face twice, same person twice, same recorded, same story every, sat by the phone,
sat in a drawer, sat in a tray, sat in all day, sat in somebody's, sat in someone's, sat in their, sat in your,
sat on a desk, sat on her desk, sat on his desk, sat on somebody's desk, sat on someone's desk,
sat on the desk, sat on the floor, sat on the stairs, sat on the step, sat on their desk, sat on your desk,
sat with the doctor waiting, seen ahead of, seen and ignored, seen before me, seen before us, sent dad home,
sent her home, sent him home, sent home again, sent me home, sent mum home, sent us home, shaking with,
shouted out my, shown the door, shut again, shut more than, shutters down, shutters still down,
sitting on a desk, sitting on someone's desk, sobbed, sobbing, somebody else's letter, somebody else's name,
somebody else's notes, somebody else's results, someone else's letter, someone else's name,
someone else's notes, someone else's results, sorted it myself, speak to a robot, speaking to a robot,
spoken to like, starts again, stayed in all day, stayed in for, still sat on, stood for an hour,
stood in the porch, stood on the step, stood the whole, stood up the whole, stopped asking, stopped bothering,
stopped going, stopped ringing, stopped trying, straight in before, straight past me, straight past us,
straight to a and e, taken before me, talk to a robot, talked down to, talking to a robot, tell a stranger,
tell all her, tell all my, tell it all again, tell my story, tell reception why, tell the receptionist why,
tell the story again, text cancelling, text to say it was, text to say it's, texted to cancel, that recorded,
that robot, the robot, thirty quid for, thought i was somebody, thought i was someone, thought to ask,
thought to check, thought to listen, three minutes flat, to a machine, to a recording, told four different,
told the same thing, told three different, told two different, too busy chatting, took my own stitches,
tumbleweed, turned her head, turned his head, turned round, twenty quid for, two inches tall, two minutes flat,
two rings then, unsigned, use the walk in, ushered out, voice telling me, wait in the car, waited in all,
waited in for, waiting for a signature, waiting in all, waiting to be signed, walk in centre instead,
walk past them, wall of silence, wan ring, wanted the ground, wasn't passed on, we've given up, went before me,
went home in tears, went in ahead, went in before, went in before me, went to voicemail, weren't listening,
who you know, wished the ground, within earshot, without a sorry, without apology, without looking up,
woman telling me, would have died, wouldn't believe, wouldn't crack a smile, wouldn't listen, wrong name,
wrong option

concept cp_small_job   small things that should not take long
answer, appointment, appt, asthma review, blood pressure, blood pressure check, blood test, bloods, bp check,
call back, callback, chat, check up, checkup, coil, consultation, counselling, doctor, dressing,
dressing change, ear syringe, ear syringing, ears done, emergency appointment, fit note,
five minute appointment, five minutes, form, gp, hca, health check, home visit, jab, letter, med review,
medication review, midwife, mole, nurse, phlebotomist, phone call, physio, pill check, pill review, plaster,
plaster change, prescription, referral, repeat, reply, result, results, review, routine, routine appointment,
scan, script, sick line, sick note, signature, smear, swab, telephone appointment, telephone consultation,
ten minute appointment, ten minutes, test result, travel jab, travel jabs, two minutes, urgent,
urgent appointment, x ray, yes or no

concept cp_fierce   what a stern desk is compared to
20 questions, a brick wall, a police interview, a tribunal, a wall, alan sugar, alsatian, an interrogation,
border control, border force, bouncer, bouncers, bulldog, cerberus, cold war, cruella, customs, doberman,
dr god, dragon, dragons, fort knox, gatekeeper, gatekeepers, gestapo, god's gift, guard dog, guard dogs,
headmistress, headteacher, hitler, immigration, interrogation, jailer, judge judy, mastermind, mi5,
miss trunchbull, nightclub bouncer, nurse ratched, passport control, pit bull, pitbull, police interview,
prison guard, prison officer, prison warden, prison warder, ratched, rottweiler, rottweilers, royalty,
sergeant major, spanish inquisition, st peter, stasi, stone wall, the apprentice, the berlin wall, the mafia,
the pearly gates, the queen, the secret service, the spanish inquisition, the stasi, third degree,
traffic warden, trunchbull, twenty questions, umbridge, wall

concept cp_tries   tries to reach the practice
asked, asked again, been down, been in, been up, called, chased, chased it, did the form, done the form,
dropped a note, e mailed, emailed, filled in, filled in the form, filled it in, filled the form,
filled the slip, handed in, handed it in, have asked, have been in, have called, have emailed, have messaged,
have phoned, have rung, have written, i rang, i've rung, inboxed, left a message, left a note, left messages,
messaged, phoned, put a note, put a slip, queued, rang, rung, texted, tried emailing, tried online,
tried ringing, tried the app, tried the website, went down, went up, written, wrote

concept cp_dummy   what one might as well talk to or be
a brick wall, a bus stop, a cardboard, a chatbot, a fence post, a ghost, a parrot, a post, a robot, a statue,
a stone, a tree, a vending machine, a wall, brick wall, cardboard box, cardboard cut out, cardboard cutout,
chatbot, closed, father christmas, fence post, google, invisible, lamp post, lamppost, mannequin, my cat,
my elbow, myself, not be there, not bother, not bothered, not exist, not have bothered, not there, pot plant,
potted plant, robot, santa, saved my breath, shop dummy, shut, speaking clock, spoken chinese, spoken to,
statue, stayed at home, stayed in bed, stopped at home, talking chinese, talking to, the cat, the ceiling,
the dog, the fridge, the furniture, the goldfish, the hedge, the kettle, the moon, the speaking clock,
the toaster, the wall, vending machine, wallpaper
