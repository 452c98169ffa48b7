# Words of dissatisfaction: waits, failures, manners, blame, mockery. Concepts begin with cp_.

concept cp_unit   a stretch of time, long enough to be told of
@duration_unit, days, fortnight/n, hoor, hoors, hour and a half, hours, hrs, min, minit, minits, mins, minute,
minutes, mnths, month, months, moon/n, mths, oor, oors, week, weeks, wk, wks, working days, years, yr, yrs

concept cp_long_unit   a stretch of time that is too long by itself
a lifetime, age, ages, all afternoon, all day, all morning, all week, donkey's years, donkeys years, eternity,
for ever, forever, half a day, half me life, half my life, half the day, half the morning, lifetime,
the entire morning, the whole afternoon, the whole day, the whole morning, yonks

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
acknowledge, acknowledged, answer, answered, answering, answers, apologise, apologised, apologised to me,
arranged, asked, batted an eyelid, bother, bothered, bothered to, bothers, called, called back, called me,
calls back, came near, cares, chased, check, checked, come near, come out, come to see, contacted, dealt with,
did anything, does anything, does owt, done anything, done owt, examined, explain, explain it, explained,
explains, followed up, following up, gave a damn, get back, gets back, got back, helped, helps, inform,
informed, let me know, let us know, lifted a finger, listen, listened, listening, listens, look up, looked at,
looked up, made sure, offered, phoned, phoned back, pick up, picked up, picking up, picks up, processed,
put me through, raised a finger, rang, rang back, rang me, read my, reads my, reads the, referred, replied,
replies, reply, respond, responded, responds, ring back, ring me, rings back, rung, rung back, said a word,
said sorry, said why, say sorry, say why, seen me, seen to, sent, shown up, signed, signs, sorted, stepped in,
take me seriously, taken seriously, takes you seriously, tell me, tell you, tells anybody, tells me, tells us,
tells you, thought to, told her, told him, told me, told my, told us, turned up, turned us, understands,
updated, warn me, warned, warned me

concept cp_get   cannot get
@not, can never, fail to, failed to, failing to, good luck, impossible, impossible to, never able to,
no chance of, no way to, not able to, struggle to, struggled to, struggling to, tried to, try to, trying to,
unable to, wish i could, you can't, you cant

concept cp_getting   what one cannot do
a look in, bag an appointment, be seen, been seen, book, book in, book online, contact, find anything,
find out what, find out when, get a call, get a doctor, get a face to face, get a gp, get a hold, get a sniff,
get a word, get an answer, get an appointment, get an apt, get any appointment, get any help, get any joy,
get any sense, get anybody, get anyone, get anything, get anywhere, get help, get hold, get in, get in to see,
get in touch, get my hands on, get on it, get owt, get past, get past reception, get past the desk,
get past the machine, get past the receptionist, get referred, get seen, get somebody, get someone,
get straight through, get thro, get through, get through to, get thru, get to see, get to speak,
getting an appointment, getting hold, getting in, getting past, getting seen, getting through, getting thru,
land an appointment, nab a slot, nab an appointment, pin down, pinned down, raise anybody, raise anyone,
reach a human, see a doctor, see a dr, see a gp, see a human, see a nurse, see anybody, see anyone,
see hide nor hair, see my, see somebody, see someone, seeing a doctor, seeing a gp, speak to a,
speak to anybody, speak to anyone, speak to my, speak to somebody, speak to someone, tae see,
through on the phone, understand a word

concept cp_no_slots   nothing to be had
all appointments gone, all gone, all taken, appointments gone, appointments had gone, appointments have gone,
booked up, call back tomorrow, come back tomorrow, full by, full up, fully booked, had all gone, have all gone,
no appointment/n, no appointments available, no appointments left, no availability, no home visits, no slots,
none available, none left, none today, nothing available, nothing til, nothing till, nothing today,
nothing until, nowt available, nowt left, nowt til, nowt till, nowt until, ring again tomorrow, ring back at,
ring back at eight, ring back in the morning, ring back tomorrow, ring back tomoz, ring tomorrow,
tried the website, try again tomorrow, try the website, try tomorrow, were gone

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
broke, broken, bust, busted, crap, crashed, crashes, doesn't load, doesn't work, doesnt load, doesnt work,
don't work, dont work, down, down again, freezes, frozen, full, gone down, is down, isn't working,
isnt working, kaput, keeps crashing, knackered, never works, not fit for purpose, not working, out of action,
out of order, packed up, playing up, shut, spins, still broke, still broken, useless, won't let me, won't load,
won't work, wont let me, wont load, wont work, wouldn't let me, wouldnt let me

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
for goodness sake, for pete's sake, from pillar to post, fuckin joke, fucking joke, gave up, get a grip,
get it sorted, get your act together, get your finger out, gets on my nerves, give a damn, give a monkeys,
give a stuff, give a toss, give two hoots, given up, gives a toss, has to be better, have given up, hens teeth,
how hard can it be, how hard is it, i give up, in this day and age, is it any wonder, it's a joke, it's not on,
its a joke, its not on, joke of a place, jokers, just not on, kafkaesque, left hanging, left high and dry,
left in agony, left in limbo, left in pain, left in the dark, left me, left with no, less said,
like a football, like football, like hen's teeth, like ping pong, more chance of, needs sorting,
never the same, no apology, no explanation, no explanation given, not acceptable, not even a sorry,
not even an apology, not fit for purpose, not good enough, not so much as, not the way to, not up to scratch,
not worth, nothing gets done, nothing has been done, nothing's been done, nowt's been done, passed about,
passed around, passed from, pull your finger out, pull your socks up, round the houses, second class citizen,
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
treat people like, treat us like, treat you like, treated me like, treated us like, treats me like,
treats you like, turned away, turned me away, turned us away, tutted, tutting, yelled at

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
5 stars, bravo, brilliant that, cheers for that, cheers guys, class that, congrats, congratulations,
cracking that, fabulous, fantastic, five stars, full marks, good job, good one, grand job, great, great job,
great stuff, just great, just lovely, lovely, lucky me, lucky us, marvellous, must be nice, nice one,
nice work, oh brilliant, oh good, oh great, oh joy, oh lovely, oh super, oh well done, splendid, spoiling us,
spoilt, superb, ta for that, ta very much, ten out of ten, terrific, thanks a bunch, thanks a lot,
thanks a million, thanks for that, there's lovely, there's tidy, top job, top marks, top notch, tremendous,
well done, well played, wonderful, world class

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
about as much use as, about as useful as, all over the shop, any excuse, as much use as, asking for the moon,
banging my head against, bangs my head, beggars belief, beggars can't be choosers, beyond a joke,
beyond belief, blood from a stone, bloody hopeless, bunch of cowboys, chance would be a fine thing,
chocolate fireguard, chocolate teapot, clowns running, complete waste of, could not care less,
couldn't care less, couldn't make it up, couldnt care less, couldnt make it up, course you are,
designed to make you, designed to put you off, different planet, dim view, divvent care, doesn't add up,
don't get me started, don't give a, don't hold your breath, don't make me laugh, dont get me started,
dont give a, dont hold your breath, down the pan, down the tubes, dropped off the system, dropped the ball,
fall on deaf ears, fallen through the cracks, falls on deaf ears, fell on deaf ears, fell through the cracks,
fight for an appointment, fighting for an appointment, final straw, fit for nothing, fobbed off, fobbin us off,
fobs everyone off, for love nor money, for love or money, full of excuses, getting beyond, go round the houses,
goes from bad to worse, gone from bad to worse, gone to the dogs, good luck with that, had a bellyful,
had my fill, had to fight, hanging by a thread, hanging up on, has to fight, have a laugh, have to fight,
having a giraffe, having a laugh, heard it all before, hell freezes over, herding cats, hope you're proud,
how very dare, i despair, i rest my case, in one ear and out, in your dreams, it's a lottery, it's no wonder,
its joke shop, jump through hoops, jumping through hoops, kept in the dark, kick up a fuss, lap of the gods,
laughing stock, law unto themselves, leave a lot to be desired, leaves a lot to be desired,
left a lot to be desired, left to rot, like a battery farm, like a bear garden, like a bus station,
like a call centre, like a cattle market, like a conveyor belt, like a factory, like a morgue, like a prison,
like a production line, like a sausage factory, like cattle, like getting blood, like nobody cares,
like pulling teeth, like talking to a brick wall, like talking to the wall, like winning the lottery,
lip service, lost cause, lost the plot, lottery win, make their minds up, make your mind up,
make your minds up, makes my blood boil, makes you wonder, more chance of winning, more holes than,
must be joking, my arse, national disgrace, needle in a haystack, neither use nor ornament, never again,
no better than, no earthly use, no rhyme or reason, no sense of urgency, no wonder a and e, no wonder people,
not a happy bunny, not a hope, not a patch on, not holding my breath, not on your nelly, not rocket science,
not the first time, not worth the paper, old boys club, on their last legs, on your knees, out of touch,
own worst enemies, pass the buck, pig's ear, pigs might fly, pillar to post, plain wrong, poor excuse for,
postcode lottery, pull the other one, pull your fingers out, pushed from pillar, race to the bottom,
rare as hens teeth, rare as rocking horse, ring ring ring, rocking horse, round and round, rude doesn't cover,
run ragged by, sack the lot, same old same old, same old story, scraping the barrel, screaming into the void,
sent on a wild, shift the blame, shut up shop, sick as a parrot, sick to my stomach, sloping shoulders,
smoke and mirrors, some service, stick your survey, tail wagging, takes the biscuit, taking the michael,
taking the mick, taking the mickey, taking the piss, talking to a brick wall, talking to the wall, taxi for,
the lights are on, thick end of, through the floor, time after time, time and again, time and time again,
too little too late, too many chiefs, twiddling my thumbs, twiddling your thumbs, use nor ornament,
wash their hands of, washed their hands, waste of a morning, waste of a phone call, waste of money,
waste of my time, waste of petrol, waste of time, what a carry on, what a palaver, what a pantomime,
what a performance, what a rigmarole, what a song and dance, what do you expect, what else is new,
what is the world coming, when pigs fly, white elephant, why am i not surprised, why am i surprised,
wild goose chase, wits end, worse every time, worse than useless, wouldn't mind but, you couldn't make it up,
you couldnt make it up, you must be joking, you're having a laugh, you've got to be kidding,
your call is important, your having a laugh, zero out of ten

concept cp_minor   little illnesses that great ones are taken for
a bug, a chest infection, a cold, a heat rash, a pulled muscle, a sprain, a tummy ache, a tummy bug, a virus,
age, all fine, an allergy, anxiety, arthritis, baby blues, baby brain, bad posture, bruised, bruising,
change of life, chest infection, colic, constipation, dehydrated, dehydration, ear wax, eczema,
feeling sorry for myself, fine, growing pain, growing pains, hay fever, hayfever, heartburn, heat rash,
hormones, hypochondriac, ibs, in my head, indigestion, just a virus, just my age, low mood, lower back,
menopause, migraine, muscle strain, muscular, my back, my posture, nappy rash, nerves, not urgent,
nothing to worry about, nothing wrong, old age, over anxious, period pain, period pains, piles, post viral,
pulled muscle, reflux, routine, sciatica, sprained, stress, teething, tension, time of the month, tired,
tiredness, trapped wind, viral, viral thing, was fine, wasn't urgent, wax, wear and tear, weren't urgent,
werent urgent, wind

concept cp_serious   what it truly was
a bleed, a clot, an aneurysm, aneurysm, appendicitis, appendix, bleed on the brain, blood clot, blood clots,
broken hip, broken wrist, burst, burst appendix, cancer, cauda equina, crohn's, crohns, dvt, embolism,
fracture, fractured, gall stones, gallstones, heart attack, heart failure, intensive care, kidney failure,
leukaemia, lymphoma, melanoma, meningitis, organ failure, perforated, pneumonia, resus, sepsis, septic,
stage four, stage three, stroke, tumour

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
love island, munching, nattering, never looked round, never looked up, not listening, not look up, off google,
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
asked for the one i didn't, black hole, dated the, declined examination, didn't know who i was,
disappeared into, doesn't exist, down as a man, down as a mr, down as a mrs, down as a smoker, down as a woman,
down as dead, down as deceased, down as mr, dropped off my, fallen off the list, fell off the list,
first i knew, first i'd heard, first i've heard, hadn't been booked, her down as, him down as, i didn't exist,
i didnt exist, i don't exist, i dont exist, i had died, i was dead, i'm dead, into a black hole,
into the ether, lost in the ether, lost in the system, maiden name, me down as, never booked, never happened,
never heard of me, never said any such, never said that, news to me, no record of me, no such thing, no trace,
no trace of me, not booked, not on the books, not on the list, not on your list, not what i said, off my list,
off my repeat, off the list, old surname, spelled wrong, spelt wrong, taken off my, that's a lie, thats a lie,
us down as, vanished into, wasn't booked, wasn't in the book, wasn't on the list, wasn't on the system,
wasnt booked, wasnt on the list, wasnt on the system, wrong brother, wrong first name, wrong sister,
wrong surname, wrong twin

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
accountable gp, award winning, callback service, care navigation, care navigator, care navigators,
caring surgery, continuity of care, customer care, customer service, digital first, easier access, easy access,
emergency appointment, enhanced access, extended hours, family doctor, family practice, friendly staff,
happy to help, here for you, here to help, improved, improved access, improved service, modernised, named gp,
open access, patient centered, patient centred, patient choice, patient satisfaction, patients first,
priority call, putting patients first, rated good, routine appointment, same day access, same day appointment,
same day appointments, streamlined, total triage, urgent care, we are here for you, we care, we're listening,
your call is important

concept cp_mock   marks of mockery after what somebody claims
allegedly, apparently, as if, aye right, aye right enough, behave, do me a favour, don't make me laugh,
dont make me laugh, give over, ha bloody ha, ha ha, haha, hahaha, i looked it up, in your dreams, jog on, lmao,
lmfao, lol, my arse, my backside, my eye, my foot, my giddy aunt, pull the other one, rofl, so called,
so they say, supposedly, sure jan, yeah right, 💀, 😂, 😒, 🙄, 🤔, 🤡, 🤣

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

concept cw_thing   what passes between a patient and a practice, in words seldom said of anything else
@rv_served, access team, accessible toilet, answering machine, answerphone, antenatal, anticoagulant clinic,
appointment system, appointment text, asthma clinic, asthma nurse, baby clinic, baby clinic queue,
barcode slip, blood form, blood forms, blood pressure machine, blood room, blood slot, bp machine, call bell,
callback list, calling screen, care navigator, carer's form, check in kiosk, check in thing, child imms,
chronic disease clinic, clinic letter, coil clinic, community nurse, consent form, consulting room, couch roll,
dermatology referral, diabetes clinic, diabetic clinic, diabetic eye, discharge letter, dispensary hatch,
district nurse, district nurses, dosette, dosette box, double appointment, dressing room, dressings clinic,
duty doctor, duty team, e referral, eight am rush, eight o'clock queue, emergency slot, engaged signal,
engaged tone, fit notes, fitness note, flu clinic, foot check, gp letter, hatch, hearing loop, hold line,
hold queue, holiday vaccines, home visits, hrt review, imms, in your corridor, joint injection, key safe,
low rise couch, med review, medical form, medical notes, medical report, medicine review, memory clinic,
mental health nurse, message service, minor injuries, minor surgery, mobile clinic, named gp,
new patient check, new patient form, nhs app, number in the queue, nurse clinic, on call doctor, online access,
online consult, online form, online requests, out of hours, patch clinic, patient group, patient line,
patient loo, patient records, patients lift, patients loo, patients toilet, pharmacist call, phone appointment,
phone consultation, phone menu, phone triage, physio referral, pill check, pre op, press one, press two,
recall letter, receptionist's window, recorded message, referral letter, referrals, registration form,
repeat prescription, repeat slip, repeats, routine appointment, routine bloods, sample pot, self check in,
self referral, sick line, sick lines, sick notes, smear clinic, smear test, smears, stitches out,
suggestion box, sutures, swab, tannoy, telephone appointment, telephone system, test results, text reminder,
the bloods nurse, the dispensary, the nurses room, the phones, the receptionists, the sign in screen,
the treatment room, travel clinic, travel jabs, treatment room, triage nurse, urgent appointment, urgent slot,
urine bottle, voicemail, waiting list, waiting times, walk in clinic, x ray form, yellow book,
your answerphone, your app, your barrier, your car park, your check in, your corridor, your desk, your door,
your doorbell, your doors, your form, your intercom, your letter, your lift, your line, your list, your menu,
your opening hours, your phone, your phones, your printer, your ramp, your reception, your recorded,
your screen, your screens, your sign, your system, your tannoy, your telephone, your text, your texts,
your toilet, your toilets, your voicemail, your waiting room, your website

concept cw_thing_soft   the same, in words that other things have too
answer, bell, bench, box, branch, button, buttons, call, calls, car park, chair, chairs, corridor, counter,
desk, door, doors, email, emails, entrance, form, forms, gents, intercom, key, ladies, leaflet, letter,
letters, lift, line, list, loo, machine, manager, menu, message, messages, music, number, online, paperwork,
password, phone, phones, pills, portal, printer, ramp, records, robot, room, screen, sign, slip, system,
tablets, telephone, text, texts, that lot, them lot, ticket, toilet, toilets, website, window

concept cw_fail_soft   what goes wrong there, in words that may be harmless elsewhere
already closed, already shut, another month, back to the start, be cut off, bounced me, closed at lunch,
closed for lunch, disappeared, for somebody else, for someone else, from spam, gone to spam, gone up to,
had gone home, had left for the day, had to ask, had to borrow, had to fetch, had to fill, had to find,
had to hold, had to leave, had to lift, had to pay, had to remind, had to repeat, had to send, had to shout,
had to stand, had to tell, had to wait, half filled, hardly open, in a bin, in a cupboard, in a drawer,
in the bin, in the middle of, in the wrong, instead of mine, invalid, it was closed, it's closed, it's shut,
jammed, keeps repeating, left at the, left holding, left sat, left the room, left to it, lights off,
marked as done, marked as urgent, moved again, moved me, moved my, moved twice, never asked, never got,
never in, never there, no chair, no lift, no light, no news, no nurse, no one about, no one here, no one there,
no parking, no sign, no signal, no soap, no staff, no vaccine, nobody about, nobody in, nobody on it,
nobody there, none of them, none of them mine, not correct, not enough chairs, not in, not in today, not open,
not opened, not possible, not registered, not trained, not urgent, now closed, nowhere to sit, off sick,
on a friday at five, on leave, on the floor, on the pavement, only does, only open, only opens,
out in the street, out of date, out of paper, out of stock, out of the door, out on the pavement, out the door,
over before, passed on, past the door, promised a, promised me, put back a, put back again, put back to,
rebooked, ring again, ring back, ring off, ring tomorrow, running over, says no, see your dentist,
send a photo, sent again, sent back to, shut at, shut at lunch, shut by, shut for, shut on, shut till,
shuts at, signal went, started again, stuck on, sun had gone down, switched off, the system was down,
then it shut, thought it'd been sent, to be found, told to wait, told we, too late to, translate, twice over,
two hours after, typed away, unable to, undelivered, unread, unsigned, until next, until the week after,
until the year, up to nothing, waiting for somebody to, waiting on a, walked past, wasn't in, wasn't on,
went dead, went home, went off, were out, were shut, what it's for, without asking, won't do, won't even,
won't take, worked since, wrong age, wrong day, wrong one, wrong order, wrong time, yet to arrive, yet to be,
yet to hear

concept cw_fail   what goes wrong between a patient and a practice, told as a plain event
a different answer every, a month behind, asked me to leave, asked to come back, asked to leave,
at the end of the queue, automatically cancelled, back of the queue, back to the end of the queue,
been archived, been closed, been deleted, been discharged, been discharged without being seen, been merged,
been moved to, been on that list, been removed, been struck off, been taken off, been told nothing,
been told three, been told to wait, bottom of the pile, bounced from, came up as an error, can't be found,
can't be traced, can't do stairs, can't find me, can't get a signal to, can't get past, can't hear,
can't log in, can't reach, cancelled at the last, cancelled on me, cancelled on the day, cancelled twice,
cannot be traced, card declined, caught in a loop, chased it, chased them, chased three times, chased twice,
chucked out, closed for training, closed my case, closed the list, couldn't be found, couldn't find me,
couldn't find my, couldn't get out of the door, couldn't get through, couldn't log, couldn't say when,
crossed off, cut short, did not arrive, did not call, did not get, did not ring, did not turn up,
didn't arrive, didn't come, didn't go through, didn't introduce, didn't materialise, didn't reach,
didn't recognise me, didn't send, didn't show up, didn't think to mention, does not exist, does not reach,
doesn't accept, doesn't answer, doesn't arrive, doesn't open till, doesn't recognise me, down the back of,
download the app, end of the line, end of the queue, error message, expired before, expired by the time,
fell off the system, filed under, filled in twice, filled it in again, finished their conversation,
for the wrong, forgot about me, forgot i was there, forgotten about, forgotten i exist, forgotten my,
found it under, gave me a leaflet, gave me a web address, ghosted me, ghosts you, given a leaflet,
gone to the wrong, got somebody else's, got someone else's, had no record of, had to ask twice, had to chase,
had to come back, had to explain, had to go back, had to go private, had to prove, had to ring,
had to sit on the floor, had to start again, had to translate, handed me a leaflet, has been lost,
has not read, has not rung, has vanished, hasn't arrived, hasn't been done, hasn't been rung, hasn't been sent,
hasn't come, hasn't landed, hasn't read, hasn't rung, have not read, haven't a clue who i, haven't got me down,
haven't got my, he'd gone on leave, in a locked, in a tray, in full view, in the shredder, invited twice,
is not enough, is not working, isn't on the system, isn't open, isn't signed, isn't valid, it had moved,
it had shut, it was shut, just a tape, just say it's, keep being told, keep getting told, keeps being,
keeps changing, keeps cutting, keeps going off, keeps ringing out, keeps saying, keeps sending,
keeps telling me, kicked me out, knocked back, left a message, left in the corridor, left messages,
left no message, left on a trolley, left on read, left sitting, left standing, left waiting, locked me out,
locked out, logged me off, logged me out, lost count, lost in transit, lost track, lost track of,
made an appointment for the wrong, moved it again, moved on without, needs resubmitting, never been asked,
never been done, never been rung, never been sent, never been told, never came down, never came out,
never came up, never had the letter, never introduced, never laid a hand, never left the, never looked,
never mentioned, never met a, never on time, never opens, never passed on, never seen the same, never the same,
never touched me, never works, no chairs, no change, no chaperone, no fridge, no hot water, no idea who i was,
no interpreter, no longer do, no longer offer, no longer offered, no longer registered, no loo roll,
no needles, no privacy, no ramp, no reason given, no seats, no trace, no warning, nobody at the desk,
nobody has asked, nobody has mentioned, nobody has rung, nobody has sent, nobody here was, nobody in sight,
nobody trained, nobody was there, nobody's been, nobody's come, not a chair, not answering, not been back,
not been done, not been read, not been referred, not been rung, not been seen, not been told, not heard,
not in stock, not in the building, not licensed, not linked, not my doctor, not my name, not my notes,
not on the list, not our policy, not read them, not recognised, not to be had, not turned up, not worked since,
nothing came back, nothing since, nothing till, nowhere to be found, nowhere to put, number not recognised,
off again, on strike again, page not found, past my slot, past my time, put me on the end,
put me through to the wrong, read it out, read out loud, receptionist decided, refused again, rings off,
running late, runs late, said it was my, said it wasn't, said not, said to ring, said try, sat in a tray,
sat on a desk, sat on somebody's desk, sat on their desk, says closed, says it's full, says ring, says see,
says try, says wait, says you're, sent for by mistake, sent home without, sent it to the wrong, sent me back,
sent me for the wrong, sent round, sent the wrong, session expired, shut in my face, shut the door on,
signed by nobody, signed off without, slot had gone, somebody else's name, someone else's name, spell out,
spinning wheel, stock arrives, straight to the tape, strike me off, swapped for, taken off the list,
tells me to ring, tells me to wait, tells you to, tells you you're, the computer's down, the system's down,
there was nobody, there were none, they had gone home, they'd gone home, they'd moved, they've moved,
threw me out, thrown out, timed me out, times out, told me to google, told to download, told to google,
told wrong, took her off the list, took him off the list, took me off the list, try thursday,
turned up to find, turns out nobody, under a pile, under a plant, up to the wrong, was not aware,
wasn't expecting, wasn't marked, wasn't meant for, wasn't open, wasn't signed, wasn't the doctor, wasn't there,
went to voicemail, went unanswered, went without, were not aware, with no name, without a chaperone,
without a name, without an interpreter, without his tablets, without my inhaler, without my tablets,
won't accept, won't open, won't print, won't scan, won't send, wouldn't accept, wouldn't open, wouldn't print,
wouldn't take, wouldn't work, wrong branch, wrong building, wrong form, wrong room, wrong sex, wrong surgery

concept cw_irony   marks by which somebody says the opposite of what stands there
a comfort, a likely story, a novelty, a triumph, and breathe, any century, any day now, any decade,
any year now, as advertised, as if by magic, award for, be still my, bless their cotton, break out the,
business as usual, by the looks of it, by the looks of things, cheers for that, colour me,
congratulations to whoever, could you not, deep joy, did she heck, did they heck, did you heck, do they heck,
do you now, does it heck, don't all rush, don't rush, don't strain, enjoy your, ever so good of, fancy that,
first class i'm sure, fun times, funny that, geniuses, give that, go figure, gold star, got to laugh,
gotta laugh, hats off to whoever, have to admire, have to laugh, heaven forbid, heaven forfend,
here's to the next, hey presto, hold the front page, how considerate, how convenient, how delightful,
how exciting, how funny, how generous, how kind, how lovely for, how modern, how nice for, how quaint,
how thoughtful, how very, how wonderful, i admire, i assume, i can only assume, i can only suppose, i love how,
i love the way, i must have missed, i presume, i should like to see, i'd love to know, i'm sure, i'm sure they,
i'm sure you, if ever there was, if only i'd thought, if you please, imagine my, in all its glory,
in their infinite, in their wisdom, is it heck, isn't it lovely, it's a start, it's almost as if, it's only my,
it's the thought, just fancy, like magic, living the dream, lovely that, loving the, lucky you, magic words,
makes you proud, miracles do, miracles happen, money well spent, must be love, must be nice, must try harder,
never mind eh, no surprise, no surprises, now there's, oh aye, oh fun, oh goody, oh look, oh the irony,
oh what joy, on brand, on the plus side, one assumes, one can only, one hopes, one imagines, one lives in hope,
one presumes, one supposes, or so they, or what, our lucky day, perish the thought, please clap, progress eh,
psychic, quelle surprise, record time, right you are, round of applause for, same difference, says it all,
silly me, silly old me, simples, slow clap, smashing that, so i'm told, so it's me, so reassuring,
so that went, so that's something, so there's that, so they say, so they tell, some luck, someone's got to,
speedy, spoilt for choice, such fun, sweet of, tell me again, ten out of ten for, that went well,
that'd be a first, that'll be a first, that'll be nice, that'll do nicely, that'll learn me, that'll teach me,
that's a comfort, that's a first, that's a shame, that's all right then, that's handy, that's helpful,
that's me told, that's my say, that's nice, that's one way, that's progress, that's reassuring,
that's something, the cheek, the excitement, the irony, the luxury, the suspense, there's a surprise,
there's a thing, they tell me, thrilling, very helpful that, very reassuring, we can but, we live in hope,
well blow me, well colour, well i never, well i'm glad, well there you go, what a coincidence, what a luxury,
what a shock, what a surprise, what a thrill, what are the chances, what are the odds, what could possibly,
what's the betting, who'd have thought, who'd have thunk, whoop, whoopee, wonder why, wonders never,
would you adam and eve, would you believe, would you credit, wouldn't dream, yay, yippee, you can guess,
you couldn't write, you don't say, you guessed it, you have to laugh, you've got to hand it,
you've got to laugh, 🫠

concept cw_resign   what one does who has given up on the service
a lost cause, ask google, back to google, beaten me, bitten my tongue, bought my own, bought one off amazon,
changed doctors, changed surgeries, changed surgery, come to expect, couldn't be bothered ringing,
couldn't face it, curing myself, don't even try, ended up at, ended up at a and e, ended up at the walk in,
ended up in, fend for myself, fend for yourself, find another surgery, gave it up, gave up and,
gave up and rang, gave up and went, given it up, go elsewhere, go round the walk in, go to the walk in,
go without, going elsewhere, going private, gone elsewhere, gone private, google it myself,
got better on my own, got better waiting, got fed up, got up and left, got up and went, had to give up,
hang up and, hung up and, i'd sooner treat, i'll die first, i'll just die, i'll just suffer, i'll live with it,
i'll not be back, i'll not bother, i'll not hold, i'll suffer, i'll take my chances, i've stopped asking,
i've stopped ringing, it healed, it's healed, joined another, leave it there, left the practice,
left the surgery, lived with it, moved surgeries, moved surgery, moved to another, never bothered,
never going back, never went back, no point asking, no point complaining, no point ringing, not bothering,
not coming back, not going back, not holding out, not worth asking, packed it in, packing it in,
paid for it myself, paid out of my own, put up with it, putting up with it, sat and cried,
sat in the car and cried, self diagnosed, sign elsewhere, sit in the car and, sorted it myself, stop bothering,
stop trying, stopped asking, stopped bothering, stopped coming, stopped going, stopped ringing, stopped trying,
switched practice, switched surgeries, switched surgery, take my chances, the towel, threw in the towel,
throw in the towel, took myself off, took out my own, trying elsewhere, turned about and,
turned round and went, walk in centre instead, went elsewhere, went home instead, went private,
went straight to a and e, went to a and e, went to casualty, went to the walk in, white flag, won't be asking,
won't be back, won't be ringing, wrote it off

concept cw_simile   what bad service is likened to
a bank robber, a barrier, a battery hen, a bouncer, a brick, a brick wall, a broken record, a bulldog,
a bunker, a burglar, a bus stop, a call centre, a cardboard box, a cardboard cutout, a cattle market,
a cattle truck, a chicken, a chimp, a closed door, a conveyor belt, a crime scene, a criminal,
a customs officer, a dalek, a dead fish, a deli counter, a dictator, a doormat, a dragon, a drunk, a dungeon,
a factory, a fence post, a field hospital, a fortress, a fruit machine, a game of chance, a game show, a ghost,
a ghost town, a goldfish, a gravestone, a graveyard, a guard dog, a hamster, a headmistress, a headteacher,
a hostage, a jail, a jailer, a jigsaw, a job interview, a jumble sale, a junkie, a labyrinth, a lamp post,
a landfill, a lemming, a lemon, a lost sock, a lucky dip, a mannequin, a maze, a meat factory, a mirage,
a monastery, a mortuary, a mushroom, a myth, a naughty, a night in casualty, a nightclub, a nightclub bouncer,
a parcel, a parking meter, a parking space, a parking ticket, a parrot, a piece of meat, a pinball, a plank,
a police interview, a police state, a prison, a prison camp, a prison guard, a prison visit, a prison warden,
a production line, a punchbag, a punishment, a quiz show, a raffle, a rat in a, a riddle, a robot,
a roulette wheel, a rugby scrum, a rumour, a runaway, a sack of potatoes, a sack of spuds, a sausage machine,
a school register, a scrum, a sergeant major, a shambles, a sieve, a skip, a slap in the face, a slot machine,
a snail, a spare part, a speak your weight machine, a statue, a stray, a stray dog, a submarine, a supermarket,
a suspect, a tax inspector, a tax office, a telesales, a ticket at, a time warp, a tin of sardines,
a toll booth, a tombola, a tortoise, a traffic cone, a traffic warden, a treadmill, a turnip, a unicorn,
a vending machine, a war zone, a wet fish, a wet lettuce, a wet weekend, a wheel of fortune, a wheelie bin,
a yoyo, a zombie, a zoo, airport security, an abattoir, an answerphone, an assault course, an auction, an echo,
an escape room, an ice box, an iceberg, an igloo, an interrogation, an obstacle course, an oracle,
an undertaker, argos, attila the hun, basil fawlty, beating your head, border control, bouncer, bouncers,
butlins, cattle, cerberus, checkpoint charlie, colditz, cruella, crufts, dalek, darth vader, deal or no deal,
death row, dole office, dolores umbridge, dracula, fagin, fawlty towers, fort knox, freddy krueger, gatwick,
getting an audience, getting blood, getting tickets, ghengis khan, groundhog day, guantanamo, heathrow, hitler,
hotel california, ikea on, jekyll and hyde, job centre, kafka, kim jong, king kong, klingon, krypton factor,
lord lucan, mastermind, medusa, miss trunchbull, mission impossible, mordor, mount rushmore, mr bean, narnia,
nurse ratched, passport control, pinning jelly, platform nine, play your cards, primark on, purgatory,
question time, queueing for, ryanair, siberia, sing sing, snakes and ladders, squid game, stalag, strangeways,
the adams family, the addams family, the antiques roadshow, the bates motel, the berlin wall,
the bermuda triangle, the black hole, the black hole of calcutta, the blair witch, the chelsea flower show,
the cold war, the crystal maze, the deli counter, the departure lounge, the dmv, the dole, the dvla,
the enigma code, the fbi, the gestapo, the great escape, the hunger games, the iron curtain, the kremlin,
the lottery, the mafia, the maginot line, the marie celeste, the mary celeste, the matrix, the monster,
the poll tax, the post office, the sahara, the scarlet pimpernel, the second coming, the soup kitchen,
the spanish inquisition, the stasi, the tax office, the terminator, the titanic, the tower of london,
the traffic wardens, the trunchbull, the twilight zone, the wicked witch, the wizard of oz, the workhouse,
the x files, three blind mice, trap door, trap one, umbridge, vogons, wackford squeers, wacky races,
waiting for a bus, waiting for godot, weakest link, who wants to be, wormwood scrubs

concept cw_duty   what one may expect there, when it is told as wanting
a blanket, a chaperone, a drink of water, a glass of water, a kind word, a sorry, aftercare, an answer,
an apology, an explanation, an interpreter, any explanation, any follow up, any privacy, any reason,
any warning, apology, braille, changing room, chaperone, common decency, compassion, confidentiality, courtesy,
curtain, dignity, disabled bay, discretion, empathy, explanation, eye contact, eye to eye, follow up,
good morning, hand gel, hearing loop, hot water, human being, humanity, interpreter, large print, loo roll,
onward referral, people skills, please or thank you, privacy, ramp, safety netting, sign language, signposting,
so much as a good morning, so much as a hello, so much as a sorry, sympathy, tannoy, time of day, toilet paper,
translator, urgency, ventilation, warmth, water cooler

concept cw_wrong_who   whose papers came, when not one's own
a complete stranger, a dead man, a derek, a different patient, a man called, a mr, a mrs, a patient who isn't,
a stranger, a woman called, another family, another lady, another man, another patient, another person,
another woman, last tenant, my ex, my late husband, my late wife, my mother in law, my next door, old tenant,
other man, other woman, previous tenant, some bloke, some fella, some lad, some lady, some woman,
somebody called, somebody i've never, someone called, someone i've never, the last tenant, the old tenant,
the wrong person, wrong person

concept cw_world   trades, shows and offices that people complain or rave of, and that are no practice
aerial man, airbnb host, airline, allotment, allotments, b and q, baggage, bailiffs, bake off, bakery,
barber's, barman, bathroom fitter, bed and breakfast, bin men, blue badge, boiler man, bouncy castle, boxing,
broadband, builders, bus company, bus driver, butcher's, car wash, caravan site, carpet fitter, carvery,
chippy, cinema, coach trip, conservatory, corrie, council tax, courier, crossing lights, cruise, curry house,
delivery driver, derby day, doctor who, driving examiner, driving instructor, driving lesson, driving licence,
driving test, eastenders, easyjet, electric bill, electrician, emmerdale, england game, estate agents,
eurovision, fence panel, ferry, festival, fish shop, flat pack, flight, football tickets, furniture shop,
garage bill, gas bill, glastonbury, goalkeeper, groomsman, gutters, hen do, highways, holiday let,
housing association, housing officer, ice cream van, ikea, insurance claim, internet provider, jeremy clarkson,
joiner, jury service, kitchen, kitchen fitter, kitchens, last episode, lawnmower, letting agents, line of duty,
love island, luggage, mortgage, mot, mr whippy, my bathroom, my boiler, my car, my kitchen, my parcel, my sofa,
my solicitor, neighbour's hedge, netflix series, new bathroom, new kitchen, new sofa, new sofa from,
new windows, our boiler, our car, our kitchen, our landlord, our solicitor, passport office, pizza place,
plasterer, plumber, pop concert, popcorn, postman, potholes, premier league, quiz night, radio times,
rail replacement, referee, removal men, removal van, road works, roadworks, roofer, satnav, scaffolding,
season two, sofa delivery, speed camera, strictly, taxi firm, telly licence, tenancy, the bees, the boiler,
the cafe, the café, the caravan, the chip shop, the film, the finale, the garden centre, the groomer,
the landlord, the match, the oven, the ref, the sequel, the trains, the var, tom baker, traffic wardens,
trains, tram, travel agent, tumble dryer, tv licence, universal credit, vauxhall, venue, vets bill,
washing machine, water board, weather forecast, wedding venue, wickes, wifi at home, window cleaner,
window fitters, worktop, x factor

concept cw_stranger   somebody met by chance
bloke, blokes, chap, couple, family, fella, feller, gent, gentleman, girl, kind soul, lad, lads, lady, lass,
man, mother, old boy, old dear, old lad, pensioner, person, stranger, teenager, woman, young lad, young man,
young woman

concept cw_stranger_place   where and how one meets strangers, and what they do
across from me, at the bus stop, at the crossing, at the till, behind me, by the bins, chased it, found my,
gave me her, gave me his, gave up her seat, gave up his seat, handed in my, held my place, held the door for,
in front of me, in front of us, in the car park, in the co op, in the next chair, in the queue, in the street,
in the wheelchair, jump started, next to me, next to us, on a scooter, on the bus, on the tram, opposite me,
parked next to, picked up my, ran after me, sat beside me, sat next to, sat opposite, walking her dog,
walking his dog, with a baby, with a toddler, with the buggy, with the dog, with the pram

concept cx_before   time that runs until something
afore, ago, all this time, before, by the time, ever since, not till, not until, since, still, till, until,
while i, yet to

concept cx_asked   asking the practice
applied for, asked, asked for, asked to, asked to speak, asking for, begged, chased, checked with, complained,
enquired, explained to, filled in, had to ask, handed in, i asked, i explained, i said, i told, queried,
requested, sent off for, sent them, sent you, told her, told him, told them, told you, went to ask, wrote to

concept cx_told   what one is told there
advised, assured, being told, came the reply, come the reply, informed, insisted, promised, reckons, said i,
said i'd, said i've, said it, said it's, said no, said she, said that, said there, said they, said to, said we,
said you, says he, says i, says it, says no, says see, says she, says there, says they, says to, says you,
swore blind, telt, told, told i, told me, told us, was told

concept cx_cust   talk of serving people
bedside manner, care, customer, customer care, customer service, customers, disabled people, elderly patients,
old folk, old people, older people, patient care, patients, pensioner, pensioners, people skills, public,
punters, service, service users, taxpayer, taxpayers, vulnerable people, working people

concept cx_month   points of the calendar that measure a wait
april, august, autumn, back end, bank holiday, christmas, december, easter, february, half term, january, july,
june, last autumn, last spring, last summer, last winter, last year, march, new year, november, october,
pancake day, september, spring, summer, the fifteenth, the fifth, the first, the fourteenth, the fourth,
the nineteenth, the second, the sixteenth, the tenth, the third, the twelfth, the twentieth, whit, whitsun

concept cx_then   steps of a story
after all that, afterwards, and then, at which point, cue, ended up, eventually, finally, first of all,
in the end, next thing, only then, only to, so then, so there i was, then, then he, then i, then it, then she,
then they, turned out, turns out, when i finally, when i got

concept cx_seen   being seen
be seen, been seen, clapped eyes on, examine, examined, get in, get seen, got in, got seen, had a look,
has seen, look at me, looked at it, looked at me, looked at my, saw, see me, seen, seen by, spoke to,
spoken to, taken in

concept cy_buy   trade
a cash, discount, dm me, for sale, free to a good home, going, inbox me, link in, message me,
no questions asked, on offer, pm me, quid each, sell, selling, sells, sold, whatsapp me

concept cy_hope   wishes and conditions
don't forget, good luck, hope, hopefully, hopes, hoping, if, let's, looking forward, remember to, try and,
unless, wish, wishing, would love

concept cy_those   people at large
folk who, folks, half of you, lads, people that don't, people who, some folk, some of you, some people,
these people, those, those who, whoever

concept cy_health   health matters at large
5g, antibiotic, antibiotics, aspirin, big pharma, booster, boosters, bp, chlorine, cholesterol, cure, cured,
cures, detox, fluoride, google it, herbal, honey, immune, ivermectin, jabs, measles, medicine, microchip, mmr,
natural, paracetamol, pharma, pneumonia, remedy, research, side effects, statins, sugar, supplement,
supplements, toxins, turmeric, vaccinated, vaccine, vaccines, virus, vitamin, vitamins

concept cy_fun   what fills the week
allotment, bake, bingo, birthday, book club, bowls, cake, cakes, chapel, chickens, chippy, choir, church, club,
concert, dogs, fete, film, football, fundraiser, garden, greggs, gym, hedge, holiday, library, market, match,
my cat, my dog, open day, our cat, our dog, panto, party, pub, quiz, raffle, shops, stall, supermarket,
swimming, telly, tesco, the cat, the dog, the weather, tractor, walking group, wedding

concept cy_private   others' lives
affair, baby daddy, babysitter, boyfriend, caravan, carrying on, cheating, dating, divorce, divorced,
divorcing, drinks, expecting, fancy man, fella, fiance, girlfriend, got married, her bloke, her ex,
her husband, his ex, his missus, his wife, in prison, lives at, lives near, lives next, lives on, living with,
lodger, marriage, married, moved in, neighbour, neighbours, next door, off sick, pregnant, probation, rehab,
seeing someone, slept with, split, the ex, toy boy

concept cy_origin   talk of origins
asian, black doctor, black people, english, foreign, foreigner, foreigners, gay, gypsies, gypsy, immigrant,
immigrants, indian, islam, jewish, jews, lesbian, migrant, migrants, mosque, muslim, muslims, our country,
own country, pakistani, poles, polish, romanian, speak english, this country, trans, travellers, white people

concept cz_only   things that are mentioned only by those who complain
a lick of paint, a million options, a tick box exercises, all about money, all about targets,
all about the money, another locum, automated voice, back of the queue, bottom of the list, bottom of the pile,
box ticking, box ticking exercise, bums on seats, call dropped, call waiting, chocolate teapot, come back when,
computer says no, conveyor belt, could be dead, couldn't care less, couldn't give a monkeys, couldnt care less,
cut me off, death bed, different doctor every, eight am lottery, eight o'clock lottery, eight o'clock scramble,
elevator music, end of my tether, engaged again, engaged all, engaged tone, fallen through the cracks,
fell through the net, fob me off, fob off, fob you off, fobbed, fobbed off, from pillar to post,
get past reception, get past the dragon, get past the gatekeeper, get past the receptionist, glorified,
greensleeves, guard dog, had to beg, half asleep, hold music, in and out like cattle, in my own time,
in this day and age, jobsworth, jump through hoops, just a number, just a statistic, left in limbo,
left in the lurch, left to rot, left to suffer, lift music, lip service, missed call from no, never the same,
no aftercare, no continuity, no wonder a and e, no wonder a e, nobody gives a, not my department, not my job,
not my problem, nothing gets done, on deaf ears, one problem per appointment, one problem per visit,
one thing at a time, option four, option three, option two, out of your depth, pan pipes, panpipes,
paper round, part timers, pass the parcel, passed around, passed from, passed pillar, penny pinching,
phone goes down, pillar to post, postcode lottery, profit before, quota, rabbit hutch, rushed through,
scraping the barrel, short staffed again, shut the hatch, shut up shop, slipped through, staring at her screen,
staring at his screen, staring at the screen, sweep it under, swept under the carpet, talk to the hand,
ten minute slot, ten minutes per patient, the runaround, the same excuse, the same old, the world and his wife,
tick box exercise, tick box exercises, tick boxes, ticking boxes, too busy chatting, too many chiefs,
traffic warden, treated like, unanswered, vivaldi, voicemail full, washed their hands, we are experiencing,
your call is

concept cz_decline   how a place goes down
a shadow of, ain't what it, descended into, fallen apart, falling apart, gets worse, getting worse,
going backwards, going down the pan, going downhill, going to pot, going to the dogs, gone backwards, gone bad,
gone down, gone down the drain, gone down the pan, gone down the tubes, gone downhill, gone from bad, gone off,
gone rotten, gone to hell, gone to pot, gone to rack, gone to seed, gone to the dogs, gone to the wall,
gone to wrack, gone west, got worse, has gone down, hit rock bottom, let it go to, let itself go, lost its way,
lost the plot, not a patch on, not what it used, not what it was, not what it were, not what they were,
on its knees, on its last legs, on its uppers, rock bottom, run into the ground, slid downhill, slipped badly,
slipping, standards have, taken a nosedive, up the creek, up the spout, went down, went downhill, went to pot,
went to the dogs, worse by the, worse not better, worse since

concept cz_since   what a place goes down with
after they merged, since brexit, since covid, since it changed, since it got taken over, since lockdown,
since new management, since old, since that merger, since that new, since the big, since the changeover,
since the merge, since the merger, since the move, since the new, since the old, since the pandemic,
since the take over, since the takeover, since they changed, since they got rid, since they joined,
since they merged, since they moved, since they put, since they sacked, since they went, since you changed,
since you closed, since you got, since you merged, since you moved, since you put, since you went,
under the new, with the new management

concept cz_air   looks and airs of somebody who does not attend
all over the place, anywhere but, at the end of their tether, bored, bored stiff, bored to tears, bothered,
busy elsewhere, cross with me, disappointed to see me, distracted, dying to go, elsewhere, fed up, flustered,
half asleep, huffy, in a bad mood, in a big rush, in a foul mood, in a great hurry, in a great rush,
in a hurry, in a mood, in a rush, in a strop, in such a rush, irritated, keen to get, like i was, miles away,
more interested in, none too pleased, not bothered, not fussed, not interested, not interested at all,
not remotely interested, out of her depth, out of his depth, preoccupied, put out, stroppy,
surprised to see me, that busy, to be somewhere else, to want me gone, to want rid, uninterested,
visibly annoyed, watching the clock, wishing i'd

concept cz_rare   things hard to come by
a dinosaur, a four leaf clover, a golden ticket, a job at the bbc, a knighthood, a lottery win, a mortgage,
a needle, a parking space, a passport, a place at eton, a reservation, a royal pardon, a seat on,
a straight answer, a table at the ivy, a ticket for, a winning ticket, adele tickets, an audience, an oscar,
blood out, centre court, coldplay tickets, concert tickets, cup final tickets, derby day, dragon's teeth,
el dorado, eras tickets, glastonbury tickets, gold dust, heaven, hen's teeth, hens teeth, into fort knox,
into oxford, into parliament, into the bank of england, into the masons, knighted, oasis tickets, on the moon,
planning permission, platinum, rocking horse, shergar, taylor swift tickets, tea with the king,
the abominable snowman, the crown jewels, the holy grail, the king, the loch ness monster, the pope,
the prime minister, tickets for, tickets to, to the moon, unicorn, unicorns, wimbledon tickets,
world cup tickets

concept cz_instead   whom one asks in place of the practice
a mate who's, ai, alexa, ask jeeves, chat gpt, chatgpt, doctor google, dr google, gemini, go private, google,
mumsnet, my horoscope, my neighbour, nhs 111, pharmacist instead, reddit, siri, the chemist instead,
the internet, the vet, tiktok doctor, webmd, youtube

concept cz_motion   what staff do while one waits
ate, chatted, chatting, checked, discussed, discussing, drank, eating, ended, finish, finished, finishing,
giggled, giggling, gossiped, gossiping, had a natter, had her, had his, had their, laughed, laughing,
looked at, looked for, made a brew, made a coffee, made herself, nattered, nattering, painted, planned,
planning, played, read, scrolled, scrolling, sorted her, sorted his, stared, stood chatting, stood talking,
swapped, talk, talked, talking, tapped, texted, texting, typed, typing, went on about, yacked, yawned

concept cz_report   words of a bad school report, or of a shop that is sent back
a d minus, an f, below average, could do better, could try harder, d minus, e for effort, f minus, fail,
five out of ten, four out of ten, leaves a lot to, leaves something to be, left a lot to be, left much to be,
mediocre, meh, minus ten, must do better, must try harder, needs improvement, needs to improve, nil point,
nil points, not impressed, nul points, one out of ten, refund please, room for improvement, see me after,
sub standard, three out of ten, two out of ten, underwhelmed, underwhelming, want my money back, zero marks,
zero out of

concept cz_understate   said of less than is meant
an understatement, doesn't begin to, doesn't come into it, doesn't cover it, doesn't do it justice,
don't do it justice, if i'm being kind, if i'm being polite, is being kind, is being polite, is generous,
is one way, is one word for it, isn't in it, isn't the half of it, isn't the word, isnt the word,
left something to be, not exactly, not the half of it, not the word, put it mildly, putting it mildly,
putting it nicely, putting it politely, the polite version, to put it mildly, to put it politely,
to say the least

concept cz_overheard   where others hear what is private
all and sundry, earwigging, every word, everybody heard, everybody listening, everyone could hear,
everyone heard, everyone listening, half the village, half the waiting room, hear everything, in earshot,
in front of a queue, in front of a room, in front of everybody, in front of everyone, in front of half,
in front of the queue, in front of the whole, overheard, people behind me, people behind us, queue behind me,
so everyone could, the whole queue, the whole room, the whole waiting room, with six people, within earshot

concept cz_reach   the ways one tries to reach them
been down, been in, called, dm'd, e mailed, emailed, filled in the form, filled the form, gone down, knocked,
left a message, left messages, left voicemails, messaged, phoned, pleaded, posted a letter, queued, rang, rung,
sent a letter, sent an email, stood at the desk, stood at your desk, texted, tried the app, tried the website,
turned up, used the app, walked down, went down, went in, written, wrote

concept cz_else_trade   other trades that serve better, in a comparison
aldi, amazon, argos, barber, bookies, burger king, butcher, chinese takeaway, chip shop, chippy, corner shop,
currys, deliveroo, dentist, dog groomer, domino's, dominos, evri, garage, greggs, groomer, hairdresser,
kebab shop, kwik fit, libary, library, local chippy, mcdonalds, mechanic, milkman, nail bar, optician,
opticians, pizza place, plumber, post office, postman, specsavers, takeaway, tesco, uber, vet, vet's, vets,
window cleaner

concept cz_doing   what bad handling looks like
asking for, at gunpoint, basting, begging, being chased, branding, burgling, checking a tyre, defusing,
digging for, doing me a favour, fetching coal, gutting, in court, in the way, interrupting, killing time,
mining for, on a stopwatch, on commission, on piecework, on the clock, on trial, playing darts, plucking,
posting a letter, reading a script, reading the news, reading the weather, robbing, selling, shearing,
something the cat, spearing, stabbing, stuffing, swatting, talking to a, taxing a car, the enemy,
the first person ever, the only person, the queen, throwing, training for, trying to, wasting

concept cz_contempt   looks and gestures of contempt
a cob on, a face like, a face on, a gob on, a sneer, attitude problem, bared her teeth, bit me head,
bit my head, clicked her tongue, clicked his tongue, curled her lip, cut me dead, cut me short, daggers,
death stare, evil eye, eyes to heaven, eyes to the ceiling, eyes to the heavens, face like thunder,
filthy look, fingers in her ears, flounced, folded her arms, folded his arms, gave me a look, glared, gobby,
got a cob on, got a face on, got a gob on, got lippy, got shirty, got snotty, got stroppy, got the hump,
hand up to my face, huffed and puffed, jumped down my, lip on her, looked daggers, looked down her nose,
looked down his nose, looked me over, mard on, mimicked my, mocked my, nose in the air, nose up at,
pulled a face, pursed her lips, raised an eyebrow, raised her eyes, raised her voice, raised his voice,
rolled them eyes, scowled, shooed me, snapped her fingers, snatched, sucked her teeth, sucked his teeth,
sucking her teeth, talked over my, the evil eye, the hump, threw it at, threw my, tossed my, turned her back,
turned her nose, turned his back, turned his nose, turned up her nose, wagged a finger, wagged her finger,
waved her hand at, waved it away, with a face like

concept cz_decor   fittings of a waiting room
arm chairs, blinds, books, carpet, carpets, ceiling, chairs, clock, couch, curtain, curtains, decor, fish tank,
floor, floors, hand gel, hand rail, ladies, leaflets, light bulbs, lights, lino, magazines, mirror,
noticeboard, paint, paintwork, plants, plastic chairs, pot plants, radiators, seats, sink, sinks,
soap dispenser, soft toys, tap, taps, tiles, toilet seat, toilets, toys, tray, wallpaper, walls, windows

concept cz_shabby   shabby and ill made
black with, broken, brown, bust, chipped, coming off, covered in, cracked, crumbling, dead, dirty, disgusting,
dusty, faded, falling off, filthy, flickering, freezing, from before, from the ark, grey with, grim, grotty,
grubby, hanging off, held together, leaking, loose, manky, mouldy, older than, out of date, peeling, ripped,
rotten, sagging, scruffy, stained, sticky, stopped at, stuck at, tatty, threadbare, too bright, too close,
too dark, too hard, too high, too loud, too low, too narrow, too near, too quiet, too small, too steep, torn,
wobbling, wobbly, worn out, yellow
