# Words of suicide and self-harm. `xnot` and `sh_one` also serve the rules on safeguarding and threats.

concept xnot   denial, in the dialects too
@not, canna, cannie, couldny, cudn't, didna, dinna, dinny, disnae, disny, divn't, divvent, doesnae, doesny,
doh, dont't, dosnt, dun't, dunt, havnae, huvnae, int, isnae, isny, nae, nah, naw, nivver, no longer, no more,
nor, shan't, shant, wasnae, widnae, willnae, winna, wo, wo'nt, wouldna, wouldny, wunt

concept xmore   any longer
again, any longer, any more, anymoar, anymore, ever again, nae mair, nae more, no longer, no more, nomore,
only more, onny more, owt more

concept sh_one   the writer, or one they worry about
@he_she, @i, @relative, bestie, bf, boy, bro, classmate, co worker, colleague, ex, flat mate, flatmate,
friend/n, gaffer, gf, girl, housemate, lad, lads, lass, lassie, lodger, mate/n, neighbour/n, our kid, our lad,
our lass, pal/n, roommate, somebody, someone, student/n, teen, teenager, they, wor kid, wor lad, wor lass,
workmate

concept sh_near   one the writer worries about
@relative, bestie, bf, boy, bro, classmate, colleague, ex, flatmate, friend/n, gf, girl, housemate, lad, lass,
lassie, lodger, mate/n, neighbour/n, our kid, our lad, our lass, pal/n, roommate, somebody, someone, student/n,
teen, teenager, wor kid, wor lad, wor lass, workmate

concept sh_self   the one to whom it is done: writer or another, not the reader
@sh_myself, her self, hersel, herself, herselfs, hersen, him self, himsel, himself, himsen, hisself, hissen,
thasen, theirself, theirselves, them selves, themself, themselfs, themselves, themsens

concept sh_myself   the writer
ma self, masel, maself, masell, me self, mesel, meself, mesen, mi self, misel, miself, misen, my self, mysef,
mysel, myself, myselfe, mysen, myslef

concept sh_kill   to kill oneself, not yet done
drown, drowning, gas, gassing, hang, hangin, hanging, kill, killin, killing, kills, necking, off, offin,
offing, shoot, shooting, top, toppin, topping, tops, unalive, unaliving

concept sh_end   to bring to an end
end, endin, ending, ends, finish, finishin, finishing, take, takes, takin, taking

concept sh_suicide   the word itself, as it is written
sewer slide, sewerslide, suacide, sucicide, sucide, suecide, suicde, suicid, suicide, suiside, suside

concept sh_suicidal   wishing to end one's life
sucidal, suicical, suicidal, suicidel, suicidle, suisidal

concept sh_think   thinking of, planning
about to, attempt/n, attempted, attempting, been thinking, close to, consider, considered, considering,
contemplate/v, crossed my mind, drive/v, feel/v, feeling/n, going to, gonna, half a mind, idea/n, intend/v,
keep/v, look/v up, nearly, plan/n, plan/v, planned, planning, research/v, talk/v, think/v, thinkin, thought/n,
threaten/v, threatened, threatening, tried, try/v, trying, urge/n, want/v, way/n, ways

concept sh_want   wishing
desire, feel like, feels like, like to, long, longing, love to, need, pray/v, prefer, rather, ready, wanna,
want/v, wanting, wants, wish/v, wishing

concept sh_alive   life in itself
bein alive, being alive, being here, breathing, everything, exist, existence, existin, existing, it all, life,
livin, living, my life, this life, this world, waking up

concept sh_tired   weary of
done, exhausted, fed up, feed up, finished, had enough, had it, had my fill, hate, hate/v, hating, over,
over it, scunnered, sick, sick and tired, sick tired, through, tierd, tired, tried, weary

concept sh_off_better   better for all, without
better, better off, easier, fine, happier, no worse, ok, okay, over me, worth more

concept sh_habit   by habit or intent, not by accident
again, back, been, can't stop, cant stop, every day, every night, going to, gona, gonna, keep, keeps, kept,
may, might, plan, planning, relapse/v, scared, self, slip/v, start/v, started, starting, starts, tempted,
think/v, threaten/v, threatening, to, urge/n, wanna, want/v, wanting, wants, will

concept sh_blade   what people cut with
blade/n, craft knife, razor, razor blade/n, razors, scissors, sharpener blade

concept sh_pills   what people take to die
antidepressants, box of paracetamol, capsules, co codamol, diazepam, insulin, medication, meds, morphine,
packet/n, paracetamol, paracetamols, pills, sertraline, sleeping tablets, stash, tablet/n, tablets, tabs,
tramadol

concept sh_edge   places from which people fall or throw themselves
barrier, beachy head, bridge/n, car park roof, cliff/n, edge, express train, flyover, hgv, humber bridge,
ledge, level crossing, lorries, lorry, motorway, motorway bridge, moving car, multi storey, multistorey,
overpass, platform, quay, railing/n, railway, railway line, railway track/n, rooftop, rope, the cut, the roof,
tracks, train, train line, train tracks, train/n, viaduct, weir

concept sh_throw   to throw oneself
chuck/v, drive/v, driving, fling/v, jump/v, jumped, jumping, lie/v, loup, step/v, steppin, stepping, swerve,
throw/v, walk/v, walkin, walking

concept sh_near_water   water
canal, dam, lake, mersey, ocean, reservoir, river, sea, tees, thames, trent, tyne, water, weir

concept sh_laugh   laughing signs, of a joke
ha ha, haha, hahah, hahaha, hahahaha, jk, jks, just kidding, lmao, lmfao, only joking, rofl, xd, 💀, 😂,
😆, 😜, 😝, 😹, 🙈, 🤣

concept sh_fiction   stories, not life
a book, actor/n, book club, character/n, coronation street, corrie, crossword, drama, eastenders, emmerdale,
episode/n, film/n, hollyoaks, movie, netflix, novel, panorama, programme, soap, soaps, squad, storyline, telly,
the book, traitors, tv, video game

concept sh_general   people at large, or the reader
any1, anybody, anyone, anyones, children who, clients, if anyone, if u, if u're, if ya, if you, if you're,
if youre, kids who, lads who, many, men, men who, nurses, others, patients, people, ppl, residents, staff,
teenagers, teens, those, u, veterans, vets, women, women who, you, you're, young people, youngsters, your

concept sh_campaign   talk of prevention, in general
awareness, bereavement, bombers, charity, conference, course/n, first aid, fundraiser, helpline, leaflet/n,
lecture, policy, prevention, rates, risk assessment, seminar, sponsored, squad, statistic/n, stats, strategy,
survivors, training, webinar, workshop/n

concept sh_voice   voices in the head
demons, head, mind, voice, voices

concept sh_bad_thoughts   dark thoughts
bad thoughts, bad thouhgts, black thoughts, dark place, dark thoughts, darkest thoughts, death thoughts,
end it thoughts, horrible thoughts, intrusive thoughts, morbid thoughts, scary thoughts, suicide thoughts,
thinking dark, thoughts of death, thoughts of dying, thoughts of harming, thoughts of hurting

concept sh_unsafe   afraid of oneself
daft, drastic, rash, regret, silly, something bad, something daft, something drastic, something silly,
something stupid, stupid, the unthinkable, unthinkable

concept sh_farewell   words of parting
be good for, been a privilege, by the time you read this, bye all, bye everyone, bye world, don't cry for me,
don't fret, dont cry for me, dont fret, forgive me, goodbye all, goodbye everyone, goodbye world,
goodnight world, i'm sorry mum, im sorry mum, its not your fault, last time you'll hear, look after each other,
look after her, look after him, look after my, love to my, love you all, my last message, my last post,
no flowers, no one to blame, no one's fault, no ones fault, nobody's fault, nobodys fault, not anyone's fault,
not your fault, privilege to be, see you on the other side, signing off, sorry for everything, sorry girls,
sorry it came to this, sorry kids, take care of my, tell her i, tell him i, tell my kids, tell my mum,
tell them i, tell them i love, tell them im sorry, thanks for trying, tonight's the night, tonights the night,
was nice knowing you

concept sh_absent   not being there
'bout, about, alive, around, be, breathing, here, there

concept sh_worthless   despair
a burden on, a burden to, at breaking point, at rock bottom, beyond help, breaking point, broken inside,
broken man, broken woman, can't bear it, can't bear this, can't do this, can't escape my head,
can't take any more, can't take anymore, cannot go on, cant bear it, cant do this, cant take any more,
cant take anymore, cry for help, dark place, dead inside, despair, empty inside, end of my tether,
end of the line, end of the road, feel empty, feel so empty, feels pointless, given up completely,
given up on life, hate my life, hate my self, hate myself, hopeless, hopelessness, i give in, i'm a burden,
i've given up, i've had enough of it all, im a burden, in a dark place, ive given up, ive had enough,
just a burden, last hope, life's too hard, lifes too hard, long past, lost all hope, lost everything,
lost it all, my heart is finish, my life is finish, no escape, no fight left, no hope, no more force,
no one cares about me, no point in me, no point to me, no strength left, no way out, no1 cares,
nobody cares about me, nobody would miss me, nothing left, nothing to give, numb inside, out of hope,
past caring, rock bottom, unbearable, waste of space, whole business, worthless

concept sh_low   low mood, and the help for it
anti depressants, antidepressants, anxiety, ashamed, bipolar, bpd, camhs, can't cope, cannot cope, cant cope,
cmht, counselling, counsellor, cpn, crisis line, crisis team, crying, depressed, depression, despairing,
desperate, drinking again, eupd, failure, falling apart, gave up, given up, giving up, lonely, lost my husband,
lost my job, lost my wife, mental health, my head, my nerves, nerves, no one listens, nobody listens,
not coping, not eating, not sleeping, numb, panic attacks, pnd, post natal depression, postnatal depression,
psychosis, ptsd, samaritans, sectioned, sertraline, struggling, talking therapies, therapist, trauma, widowed,
widower

concept sh_calm   a decision made
at peace, calm now, decided now, feels peaceful, found peace, ive decided, made my decision, made my mind up,
made my own arrangements, made up my mind, my mind is made up, peaceful, so calm

concept sh_timely   when it is to be
after christmas, after monday, after sunday, after the weekend, after this week, after tonight, after xmas,
by christmas, by friday, by monday, by sunday, by the weekend, by then, for ever, for good, forever,
in three weeks, much longer, next week, next year, this week, this weekend, tomorrow, tonight

concept sh_elsewhere   leaving for other reasons
abroad, annual leave, appointment time, christening, cruise, emigrate, emigrating, finishing work, flight,
flying, gran canaria, holiday, holidays, hols, house move, leaving do, maternity leave, moved, moving,
moving house, new home, new house, new job, new surgery, off to, on leave, perth, resign, retirement flat,
sold up, spain, tenerife, turkey, wedding, work commitments

concept sh_idle   what people jest about in such words
52nd, alexa, football, forty winks, gym, hold music, homework, leeds, leg day, man flu, match, meeting,
monday mornings, pilates, position, queue, queues, spin class, united, wine, zoom, zumba

concept shf_death   speaks of death
about death, about dying, afterlife, an angel, be dead, body bag, buried next to, bury me, bury my, coffin,
corpse, cremated, cremation, croak, crossing over, dead, dead body, dead now, dead soon, dead to them, death,
dee, deed, deid, die, die in my sleep, die soon, dies, dignitas, dyin, dying, dying soon, end of life,
euthanasia, exit, find her dead, find him dead, find me dead, found dead, funeral songs, gone by,
gone for good, grave, he be dead, he'll be dead, he'll die, hearse, heaven, her coffin, his coffin, i die,
i'd be dead, i'll be dead, i'm dying, ill be dead, in a coffin, in heaven, in my coffin, in the ground,
in the sky, kick the bucket, last breath, let me die, meet my maker, morgue, mortuary, my ashes, my coffin,
my death, my funeral, my grave, my own death, never wake up, never waking up, next life, next of kin,
no longer alive, no more me, not wake up, obituary, of death, of dying, pass on, perish, pushing up daisies,
rather death, she'll be dead, she'll die, six feet under, six foot under, switzerland, to die, to heaven,
under the ground, want death, with the angels

concept shf_kill   names a way of dying
asphyxiate/v, bleach, bleed out, carbon monoxide, crash my car, crash the car, crashing the car, drown,
drowning, exhaust, gassing, hang herself, hang himself, hang myself, hanging, hanging himself,
head in the oven, jump, jump in front, jump off, jumping, jumping off, kill/v, leap, noose, od, od'd,
overdose/v, overdosing, poison myself, poison/v, poisoned herself, poisoned himself, shoot myself, slash/v,
slit/v, slitting, smash into, starve myself, starving herself, starving himself, step out, step out in front,
stepping out, strangle myself, suffocate, swallow/v, swerve, throw/v herself, throw/v himself, throw/v myself,
top/v herself, top/v himself

concept shf_self   speaks of the self as the one harmed
@sh_self, by my own hand, her own life, his own life, i'm the problem, im the problem, masel, my own life,
own hand, take me away, their own life

concept shf_life   speaks of living
a future, alive, another day, be around, be here, being alive, being here, carry on, carry on living,
end of living, exist, existence, existing, going on, in this world, keep going, keep living, life any more,
life anymore, life itself, my life, no life, on this earth, one more day, stay alive, still here, survive,
this life, this planet, this world, to be born, to go on, to live

concept shf_wake   speaks of sleep and waking
asleep, close my eyes, fall asleep, go to bed, go to sleep, make it through, see christmas, see the morning,
sleep for ever, sleep forever, through the night, through tonight, till morning, wake up, waken, waking,
waking up, woke up

concept shf_med   speaks of medicines in quantity
all her tablets, all his tablets, all my tablets, all the tablets, amitriptyline, bottle of pills,
bottle of whisky and, box of, box of pills, boxes of, cabinet, co codamol, diazepam, dose, everything in the,
fentanyl, handful, insulin, medication, meds, morphine, my tablets away, not taking, oramorph, overdoses,
packet of, packets, paracetamol, paracetamols, pills, pills and, propranolol, sleepers, sleeping pills,
sleeping tablets, stash, stopped eating, stopped my, stopped taking, stopped taking my, tablets, tablets and,
tablets at once, tablets away, tablets i, tablets in the house, tabs, the lot, the tablets in, too many,
tramadol, vodka, whisky, whole box, whole packet, won't take her tablets, wont take her tablets, zopiclone

concept shf_sharp   speaks of blades and cuts
arms are, blade, blades, bled, bleed, blood all over, blood everywhere, bruising himself, burn marks,
burn myself, burns herself, burns himself, cut again, cut up, cuts, cuts on, cutting, deeper,
headbutting walls, her arms, her wrists, his arms, his wrists, knife, knives, lighter, my thighs, razor,
razors, scar, scars, scissors, shave, thigh, thighs, up her arms, up his arms, up my arms

concept shf_place   speaks of a dangerous place
@sh_edge, at the bridge, by the bridge, by the tracks, canal, cliff, docks, flyover, from the bridge, garage,
in front of a, in front of a lorry, in the canal, in the garage with, in the reservoir, in the river,
into the canal, into the river, into the sea, locked herself in, locked himself in, locked in the bathroom,
locked myself in, loft, motorway bridge, near the edge, off a bridge, off the motorway bridge, on the bridge,
on the edge, on the platform edge, onto the track, over the edge, railings, railway line, reservoir, river,
rooftop, sea, shed, stood on, the bridge, the bridge over, the cliff, the edge, the roof, the track,
the tracks, the water, the woods, to the bridge, tracks, train line, viaduct, weir

concept shf_other_means   speaks of other means
a gun, a rope, belt, belt round, car running, cord, dressing gown cord, engine running, gun, gun cabinet,
helium, his belt, my gun, noose, plastic bag, rifle, rope, rope and, rope in, shotgun, stuff to do it, the gas,
the gun, the rope

concept shf_plan   speaks of a plan or a decision
a date, a plan, arranged it, chose a, chosen, decided, decided i, decided that i, decided to go, decision,
going to be friday, googled, googled how to, googling, googling how, got it all planned, got it planned,
have a plan, how i would, i have decided, i've decided, it's decided, ive decided, last week on earth,
left notes, letters, letters for, looking up, made a plan, made up my mind, making plans to, method, method to,
methods, methods to, notes for my, organised it, pick a day, picked a, plan, planned it, planned my, planning,
planning my, planning something, prepared, ready to, rehearse, rehearsing, research/v, researching,
researching how, researching ways, searching, set a date, the date, the day, the how, when and how, work out,
worked it out, worked out how, written a will, written to my, wrote a will, wrote to my

concept shf_think   speaks of thoughts and urges
bad thoughts, can't stop thinking, cant stop thinking, considering, considering ending, contemplating,
dark thoughts, dream/v of, fantasise, fantasising, feel like, feeling like, feels like, head is, imagine,
imagine dying, imagining, imagining it, in my head all, intrusive, keep imagining, keep picturing,
keep thinking, my head is a mess, my head won't, noise in my head, obsessed, picturing my, same thoughts,
tempted, tempted to, the thoughts, the voices, think about, think of, thinking, thinking about, thinking of,
thinking of ways, thinking what if, thought about, thought of, urge, urges, voice in my head, voice says,
voices, voices in

concept shf_doit   speaks of doing it or ending it
choose my own time, do it again tonight, done it again, end it, ending, ending it, finish it, get it over,
get it over with, go through with, going through with it, he will do it, help me go, i did it again, it over,
last day, last week, let me go, nature do it, not long now, out of it, put an end, put me out, she will do it,
stop it all, stop the noise, want it over, way out, will do it, will do it if

concept shf_tried   speaks of an attempt
already tried, attempt, attempted, attempts, been sectioned, brought back, brought me back, cut down, failed,
found her just in time, found him just in time, found me, got sectioned, has tried, he tried it, he's tried,
i tried, in icu, last attempt, last time, nearly did it, pulled back, pulled me back, pumped, resus, revived,
same as last time, second time, sectioned, sectioned again, she tried it, she's tried, talked down,
third attempt, third time, tried, tried again, tried it, tried last, tried once, tried twice

concept shf_nothing   sees no point or hope
all alone, all hopeless, alone, beyond help, black hole, bleak, can't see, can't see a, cant see, cant see a,
dark place, darkness, despair, emptiness, empty, feel alone, feel empty, feel hopeless, feel numb, given up on,
hollow, i'm hopeless, im hopeless, it's hopeless, just numb, left behind, lonely, no family, no future,
no hope, no light, no one cares, no one left, no point, no purpose, no reason, no reason to, no way out,
nobody cares, nobody left, nobody there, nothing left, nothing matters, nowt left, place for me, pointless,
pretending, reason to, rock bottom, see the point, see the point of, so alone, so empty, so hopeless,
so lonely, the point of, waste of space, what for, what's the point, whats the point, who cares, why bother,
worthless

concept shf_tired   can bear no more
am finished, at the end, breaking point, broke me, broken, can't be here, can't bear, can't carry on,
can't cope, can't do it, can't do this, can't go on, can't live, cannae dae, cannot cope, cannot go on,
cannot take, cant be here, cant bear, cant carry on, cant cope, cant do it, cant do this, cant go on,
cant live, completely broken, crumbling, done with, drowning, exhausted, falling apart, fed up of,
finished with, gave up, give in, give up, given up, giving up, had enough, i'm broken, i'm done, i've given up,
im broken, im done, ive given up, not coping, not ok, not okay, not scared of, over it, pain is,
really not okay, scunnered, sick of, sick of it all, so exhausted with life, so tired, so weary, struggling,
struggling to go on, struggling to live, suffering, tired of, tired of all of it, tired of it all,
tired of trying, too exhausted to, unbearable, weary, worn out

concept shf_burden   feels a burden to others
a burden, a favour, better off, better without, blame myself, carry on without, cope without, easier for,
easier on, easier without, everyone a favour, fine without, forgive me, happier without, hate myself,
i'm sorry, i'm the problem, im sorry, im the problem, it all gets easier, let everyone down, miss me, my fault,
no one will cry, no one would care, no one would miss, nobody will cry, nobody would care, nobody would miss,
own fault, problem is me, sorry dad, sorry for being, sorry for everything, sorry i couldn't, sorry mam,
sorry mum, sorry to everyone, us a favour, without me, worth more

concept shf_bye   takes leave
be good, feed her cats, feed my, find me, find my, gave away, given away, given her, given his, giving away,
goodbye, goodbyes, he loves me, if i'm not here, if im not here, last goodbye, last message, last post,
leave a note, left a note, look after my, look after the, love you, message to my, never hear, never see,
no longer be, not be about, not be here, saying goodbye, see you all on, she loves me, take my cat,
take my dog, tell my, when i go, when i'm gone, when im gone, won't be about, won't be around, won't be here,
won't last, wont be around, wont be here, wont last

concept shf_help   asks for help
afraid, anyone there, check on, check on her, check on him, check on my, crying, desperate,
don't know how to help, don't know what to do, dont know how to help, dont know what to do, frightened,
get help, help, help me, help me please, how can i help her, how can i help him, how do i help, i need help,
i'm scared, im scared, listen to me, listen to me please, need help, no one listens, nobody listens, not safe,
please help, please help me, please someone, scared, someone help, take me serious, terrified, trust her,
trust him, trust me, trust myself, urgent, urgently, what can i do, what do i do, who do i, worried,
worried about her, worried about him, worried about my, worried sick

concept shf_near   speaks of one close
best friend, best mate, boyfriend, brother, dad, daughter, ex, flatmate, friend, girlfriend, husband, lad,
lass, little boy, mam, mate, mother, mum, my girls, my kids, nan, neighbour, nephew, niece, our kid, partner,
sister, son, student, teen, teenage, teenager, uncle, wee boy, wife, year old, yr old

concept shf_says   tells what somebody says
asked me, asked my, he says he, he's said, hes said, keep saying, keeps saying, messaged, my dad rang, rang me,
ranting that, said he wants, said he was going, said she wants, said she was going, says he wants,
says he will, says he's going, says she wants, says she will, says she's going, she says she, she's said,
shes said, talked about, talking about, talks about, tells me, texted, texts, threatened, threatening,
threatens, told her teacher, told his mum, told me, told me he, told me she, told me they, told us he,
told us she

concept shf_risk   speaks of risk
act on, at risk, danger, danger to, deliberate, deliberately, deliberately hurt, for real, genuinely,
he means it, he's not safe, i mean it, i'm not safe, im not safe, in danger, no joke, not joking, not safe,
on purpose, purposefully, purposely, safe with, safety, seriously, she means it, she's not safe, something bad,
something silly, something stupid, the worst, unsafe

concept shf_loss   tells of loss
anniversary, bailiffs, buried my, cancer, crying every, debts, divorce, evicted, from afghanistan, homeless,
kids taken, killed herself, killed himself, left me, lost everything, lost her, lost him, lost my boy,
lost my dad, lost my husband, lost my job, lost my mum, lost my son, lost my wife, made redundant, my boy,
pip stopped, since he died, since he passed, since he went, since mum died, since she died, since she left,
since she passed, took her own life, took his own life, widow, widowed, widower, with my baby, with my boy,
with my husband, with my wife

concept shf_when   names a near time
all night, any minute, at night, by christmas, every day, every night, every single day, last month,
last night, right now, the weekend, this week, this weekend, tonight

concept shf_n_jest   a jest
@sh_laugh, bless, dramatic, ha, heehee, hehe, jokes, joking, lol, omg, xx, xxx, 😁, 😅

concept shf_n_wait   the small vexations of a practice
app, appointment, appointments, at 8am, at eight, blood pressure, blood test, bloods, booking, car park, cough,
flu, headache, hip, hold, hold music, hrt, in the queue, jab, knee, menopause, minutes on, music,
number in the, on hold, on the phone, opening hours, parking, phone system, phones, physio, position,
prescription, press 1, queue, queuing, rash, receptionist, receptionists, repeat prescription, smear, vaccine,
waiting room, website, weeks wait

concept shf_n_bereave   a death in the past, or of natural cause
bereaved, bereavement, condolences, death certificate, died, fundraiser, funeral director, gets better,
got through, hospice, it gets better, lost our, memorial, memory of, of cancer, palliative, passed,
passed away, peacefully, register, rip, sorry for your loss, sympathy, ten years ago, twenty years, undertaker,
used to, vigil, walk is, years ago

concept shf_n_glad   glad or thankful
amazing, best wishes, brilliant, caring, cheers, congratulations, enjoy, enjoyed, excellent, fab, fantastic,
friendly, glad, good luck, grateful, great, happy, helpful, kind, lovely, pleased, polite, professional,
recommend, retirement, superb, thank, thank you, thanks, well done, wonderful

concept shf_n_play   small talk and leisure
bake, beach, biscuits, cake, cat, chocolate, christmas jumper, couch to 5k, cuppa, dinner, film, football,
garden, gardening, gym, holiday, holidays, leeds, marathon, match, parkrun, party, pilates, plants, pub, quiz,
raffle, running, school run, shopping, sourdough, telly, tv, walking group, weather, wedding, wine, zoom

concept shf_n_general   people at large
anyone who, awareness, campaign, campaigner, charity, course, if you, leaflet, men who, patients, people,
poster, prevention, sponsor, staff, support group, talk on, training, volunteer, we all, you are, you matter,
your, yourself

concept shf_t3   says that a life may be ended or harmed
about to jump, after i'm gone, another attempt, any reason to live, be dead by, be with her in heaven,
be with my baby, be with my boy, be with my girl, better dead, better off without me, better without me,
blade under her, blades in her, blades in his, blow his brains out, blow my brains out, bullet in my head,
bullet through my head, burn myself on purpose, burn myself when, burning herself, burning himself,
burns herself, burns himself, by her own hand, by his own hand, by my own hand, carry on living,
carry on without me, cease to exist, choose my own time, come and get me lord, cope without me,
crash the car on purpose, crashing the car every, cut her wrists, cut herself on purpose,
cut himself on purpose, cut his wrists, cut marks on, cut my wrists, cut myself on purpose, cuts herself,
cuts himself, cuts on her arms, cuts on his arms, cutting again, cutting herself, cutting himself,
cutting my wrists, danger to herself, danger to himself, danger to myself, danger to themselves, dead by 18,
dead by christmas, decided that friday, delete myself, depart this life, die on purpose, disappear for good,
disappear forever, do away with herself, do away with himself, do away with hisself, do away with myself,
do away with themselves, doing away with himself, doing away with myself, don't want live,
don't want to wake up, done with life, done with living, dont want live, dont want to wake up, drank bleach,
drink bleach, drinking bleach, drive into a tree, drive into a wall, drive off the road, driving off the road,
dying on purpose, easier without me, end herself, end himself, end my life, end myself, ending my life,
enough of living, enough to do it, enough to end, ere no more, exist any more, exist anymore, fed up of living,
fed up with life, fed up with living, final curtain, finish herself off, finish himself off, finish my life,
finish myself off, finish with life, finished with life, get through the night alive, get through tonight,
go on living, go to sleep and not wake up, go under a train, god take me, god to take me, going to jump,
goodbye letter, goodbye letters, goodbye note, gun to my head, had enough of life, harm herself, harm himself,
harm myself, harming herself, harming himself, harming myself, harms herself, harms himself, hate being alive,
hate living, hate my life, hates being alive, have a plan to, help me die, help me go, her last attempt,
her last week, here any more, here anymore, here no more, hid my tablets, hid the knives, hidden my tablets,
hidden the knives, hide the knives, hides my tablets, his last attempt, his last week, hope i die,
hope i don't wake up, hope i dont wake up, hope not to wake up, hopes he dies, how i'd do it, how id do it,
how to die, how to end it, hung himself in, hurt myself on purpose, hurt myself so, hurting herself on purpose,
hurting himself on purpose, hurting themselves, hurts themselves, i have a plan and, i have decided that,
i've got a plan, i've kept all his, if he jumped, if i died, if i jumped, if i was dead, if i was gone,
if i wasn't here, if i wasnt here, if i were gone, if i weren't here, if i'm not here, if im not here,
if it's enough to, if she jumped, in front of a bus, in front of a lorry, in front of a train,
in front of traffic, into oncoming traffic, ive got a plan, join my dad, join my husband, join my mum,
join my wife, jump out of the window, jump out the window, keep her safe from herself,
keep him safe from himself, keep living, keep myself safe, keep on living, keeps overdosing,
keeps taking overdoses, kept all his morphine, kept the morphine, know how i'd do it, last day on earth,
last week on earth, leave this earth, leave this life, leave this world, leaving this life, leaving this world,
life any more, life anymore, life to be over, life worth living anymore, lives or dies, living any more,
living anymore, lock the knives, longing for death, lord take me, make it through tonight, meet my maker,
might not wake up on purpose, my last attempt, my last night, my last week, my life is over, my life to end,
nature do it, neck the lot, necked the lot, never been born, never born, never existed, never wake,
never wake up, never waking up, no one will cry, no reason to live, no want live, nobody will cry,
not been born, not exist, not to exist, not wake up, not waking up, not want live, not want to live,
nothing left to live for, nothing to live for, nowt to live for, off a bridge, off a cliff, off herself,
off himself, off myself, off the bridge, off the cliff, off the roof, on the railway line, on the train tracks,
once i'm dead, once i'm gone, once im dead, once im gone, onto the track, onto the tracks, opened his wrists,
opened my wrists, opt out of life, overdosed on purpose, picked a day to, point being alive,
point in being here, point in living, point living, point of being alive, point of living, pray for death,
pray to die, praying for death, prays for death, quit life, quit living, rather be dead,
rather be dead than here, rather die than live, razor in my bag, razor under, ready for death, ready to die,
reason for living, reason to live, reasons to live, risk to herself, risk to himself, risk to myself,
safe from herself, safe from himself, safe on my own tonight, safe with myself, said her goodbyes,
said his goodbyes, said my goodbyes, saying her goodbyes, saying his goodbyes, saying my goodbyes,
saying their goodbyes, scars on her arms, second attempt, see the morning, see tomorrow, self delete,
sick of life, sick of living, since my attempt, six feet under, six foot under, slashed her wrists,
slashed his wrists, sleep for ever, sleep forever, star in the sky, started cutting, stop being alive,
stop existing, stop living, string himself up, suicidal ideation, suicidal thoughts, suicide attempt,
suicide letter, suicide note, suicide plan, suicide watch, swallow the lot, swallowed the lot,
tablets on purpose, take me in my sleep, take me now, take me tonight, take the lot, taking overdoses,
talked her down, talked him down, thinking of ending, thinking of ending his, thinking of ending it,
thinking of ending my, thinking of jumping, thought about ending, thought of ending, thoughts of death,
thoughts of dying, thoughts of ending, thoughts of not being here, threatening to jump, tired of being alive,
tired of breathing, tired of life, tired of living, to be alive, to be dead, to live for, too many on purpose,
took the lot, trust myself tonight, trust myself with, under a train, vanish forever, wake up dead,
want my life over, want out of life, want to go to heaven, want to hurt myself, want to jump, wanted to jump,
wants to be dead, wants to hurt herself, wants to hurt himself, wants to jump, way to end it, ways to die,
ways to end, were dead, when i go nobody, when i'm dead, when i'm gone, when i'm no longer here, when im dead,
when im gone, whether it's enough, wish for death, wish i could die, wish i was dead, wishes he was dead,
wishes she was dead, wishing for death, with a blade, with the angels, worked out how, world without me,
written a note, wrote a note

concept shf_t2   speaks of the end of all hope
a blade, a burden on, a burden to, a noose, a razor, at my lowest, at rock bottom, bought rope,
can't do it any more, can't do this any more, can't do this anymore, can't face another, can't see a future,
cant do it anymore, cant do this any more, cant do this anymore, cant face another, do to herself,
do to himself, do to myself, door shut, end it all, engine, enough tablets, every time i drive,
every time i see the, feel like following, following her, following him, forever, frightened of myself,
get up for, hold on any longer, hold on much longer, i will do it, i'm not ok, in a dark place,
left to get up for, look after the kids, lowest point, make it all stop, make it stop, much longer, my voices,
no hope left, no one cares if, nobody cares if, nobody would notice, not afraid of dying, not afraid to die,
not be around, not scared of dying, nothing left for me, nothing left to, nothing to get up for, over and done,
punching walls, really not ok, saving tablets, scared of myself, see no point, since my, something daft,
sorry everyone, step onto, stockpiling, stop me, stopped my insulin, tablets i've got, tell my boys,
tell my girls, tell my kids, tell my mum, the garage, the point of me, the problem, the thoughts are back,
think about crashing, think about death, think about dying, think about jumping, train tracks, tried before,
tried last month, voices are, voices say, want it all to stop, want to disappear, wants to disappear,
what i might do, what's the point anymore, whats the point anymore, why bother waking, wish i could disappear,
won't make it, wont make it

concept shf_n_phys   an illness or a mishap of the body
999, aberration, accident, accidentally, allergic, ambulance, asthma, baby is, boiled, breathing, by accident,
by mistake, chest, chest pain, choking, chopping, collapsed, cooking, diabetic, epipen, fell, fever, fit,
floppy, gallstones, headache, heart attack, infection, jerking, kettle, knife slipped, leg, oven, pan,
pregnant, rash, scald, sciatica, seizure, slipped, stroke, sugar, swallowed a, swelling, swollen, temperature,
toddler, unresponsive, vegetable, vomit, vomiting, wee, weeks pregnant, weeping

concept shr_wont   will not
ah'll no, ah'll not, al not, can't see me, can't see myself, cant see me, cant see myself, don't expect,
don't intend, don't plan, don't reckon i'll, don't suppose i'll, don't think i will, don't think i'll,
dont expect, dont intend, dont plan, dont suppose ill, dont think i'll, dont think ill, doubt i will,
doubt i'll, doubt ill, he won't, i'd not, i'll nae, i'll no, i'll not, ill not, never, never going to, no be,
no intention, no longer, no plans, not be, not bother, not bothering, not expecting, not fussed about,
not going to, not gonna, not planning, shan't, shant, she won't, shouldn't think i'll, will no, will not,
willnae, winna, won't, won't ever, wont, wont ever, wullnae, you won't, you wont, you'll not

concept shr_future   a time ahead that others count on
another birthday, another christmas, another spring, another summer, another winter, another year, april,
around much longer, august, be about, be alive, be around, be here, be there, birthday, by then, christmas,
december, easter, eighteen, eighteenth, february, fifty, forty, grandkids, grow old, grow up, growing old,
her graduation, her wedding, his graduation, july, june, march, monday, morning, new year, next birthday,
next christmas, next month, next summer, next week, next winter, next year, november, october, pension age,
retirement age, see fifty, see forty, see sixty, see thirty, september, sixteenth, spring, still about,
still around, still here, summer, the morning, the results, the summer, the wedding, the weekend, thirty,
tomorrow, turn up again, twenty one, want a return, weekend, winter, xmas

concept shr_need   need or want
be bother, be bothering, be collecting, be coming back, be needing, be needing doctors, be requiring,
be trouble, be troubling, be using, be wanting, bother, have to, need, need a doctor, need to, needing,
needing a doctor, needing doctors, require, trouble, use, want, wanting

concept shr_doubt   doubts
can't imagine, can't picture, cant imagine, cant picture, don't bank on, don't expect, don't fancy,
don't reckon, don't see, don't suppose, don't suppose i'll, don't think, dont expect, dont reckon, dont see,
dont suppose, dont think, doubt, i don't suppose i'll, no guarantee, not certain, not sure, unlikely,
who knows if, wouldn't bank on

concept shr_see   see or reach
be about, be around, be here, face, get as far as, get past, get to, last, last till, last until, live to see,
make, make it, make it to, manage, reach, see, stick around, want to see

concept shr_till   until a near day
days left, give it till, giving it till, giving it until, got a month, got a week, got one more, got one week,
got till, got until, hang on till, hang on until, have till, have until, hold on till, hold on until,
holding out till, last till, last until, last weekend, lasting till, only till, only until, till friday,
till sunday, till the weekend, until friday, until sunday, until the weekend, weeks left

concept shr_thing   what one leaves behind
affairs, albums, allotment, bank cards, bank details, belongings, bills, binoculars, biscuit tin, boiler,
books, budgie, budgies, bungalow, car keys, cat, cats, cds, clothes, collection, deeds, direct debits,
documents, dog, dogs, drum kit, drums, fishing gear, fishing rods, funeral, funeral plan, games, garden tools,
goldfish, greenhouse, guitar, hamster, headphones, hens, her rings, house keys, insurance, jewellery,
jewellery box, keys, laptop, letter, letters, log book, medals, motorbike, my bank, my bike, my car, my cat,
my coat, my dog, my flat, my kids, my ring, my rings, my things, my watch, note, notes, papers, paperwork,
parrot, password, passwords, pet, pets, phone password, phone pin, photo albums, photos, pigeons, pin,
pin number, playstation, possessions, power of attorney, premium bonds, rabbit, rabbits, record collection,
records, ring, rings, rods, savings, savings book, season ticket, spare key, spare keys, standing orders,
stuff, teapot, tenners, the cat, the dog, the kids, the will, toolbox, tools, tortoise, trainers, vinyl,
wardrobe, watch, wedding album, wedding ring, will, xbox

concept shr_sort   put in order or give away
all done, been giving, been sorting, cancelled, cancelled the milk, cancelled the papers, cleared, cleared out,
closed my account, deleted all, deleted everything, deleted her accounts, deleted his, dropped off, free to,
gave, gave away, gave her, gave him, gave me, gave me her, gave me his, gave us, getting rid of, given away,
given her, given his, given me, given my, giving all, giving away, giving me, hand over, handed over,
handing over, has my, have my, in a drawer, in an envelope, in order, in the drawer, leaving for, leaving my,
left a, left for, left on the, left the, left them, left you, made over, on the table, paid for, paid off,
paid up, prepared everything, put everything, put in order, put it all, rehome, rehomed, rehoming, sealed,
sent me her, sent me his, settled up, signed over, signing over, sort out, sorted, sorting, sorting out,
sorting through, stopped the milk, stopped the papers, take my, take the, taking on, tidied, tidying,
told the milkman, which drawer, who gets, who has, who takes, will have, wrapped up, writ, writing my, written,
wrote, wrote out

concept shr_get   have or take
adopt, feed, feeds, get, gets, has, have, have got, having, inherit, inherits, keep, look after, looks after,
mind, take, take on, takes, walk, walks, want, wants

concept shr_bye   words of parting, or asking pardon
a privilege knowing, been a privilege, been good knowing, been nice knowing, bye world, can't say i didn't try,
cheerio all, cheerio everyone, don't blame yourself, don't blame yourselves, don't cry, don't look for me,
done my bit, dont look for me, ever see me again, farewell all, farewell everyone, forgive me, god forgive me,
good night all, good night everyone, goodbye cruel world, goodbye everyone, goodbye note, goodbye world,
goodbyes on, goodnight all, goodnight everyone, goodnight world, had a good innings, had a good run,
hear about me, hear of me next, her goodbyes, his goodbyes, hugged everyone, hugged me for ages,
hugged me too long, i did try, i tried my best, i'm sorry i couldn't, i'm sorry mum, im sorry mum,
in the local paper, in the obituaries, in the papers about me, kinder than i deserved, last one out,
last post from me, last time on here, last time you'll hear, leave a note, left a note, life is not for me,
logging off for good, look after dad for me, look after her for me, look after mam for me,
look after mum for me, look after them for me, love to all, love to the kids, love you all, my curtain,
my goodbyes, my peace with, my time has come, my time's up, never forget me, never see me again,
nice knowing you, night night world, no flowers, nobody to blame, not been a bad life, note through,
off now for good, one last time, out of everyone's road, out of everyone's way, out of their hair,
out of your hair, out of your way, over and out, peace with allah, peace with god, put a note, read about me,
remember me, remember me kindly, said he loved me, said she loved me, said sorry for everything, saying sorry,
see my name in the, see you on the other side, signing off, so long all, sorry for all the trouble,
sorry for being, sorry for everything, sorry for the trouble i've been, sorry for the trouble i've caused,
sorry kids, sorry mam, sorry mum, sorry to everyone, sorry to leave, ta ra all, take care of each other,
tara all, thank you for everything, thank you for trying, thanks for being good neighbours,
thanks for being there, thanks for everything, thanks for trying, that's me tonight, thats me tonight,
the trouble there'll be, think kindly of me, this is me done, time i was gone, time i was out, times up for me,
told everyone he loves, told us all she loved, turn the lights off, turns off the lights, until we meet again,
won't ever see me, won't see me again, wont be bothering, wont ever see, wont ever see me,
wont ever see me again, wont see me again, you all tried, you did what you could, you did your best, you tried,
you won't hear from me, you wont hear from me, you'll not hear from me

concept shr_tell   give word
ask, explain to, give, hug, kiss, let, promise, remind, say to, tell

concept shr_loved   those loved, or worried about
a mate, aunt, auntie, bairns, best friend, best mate, bestie, bf, bloke at work, boyfriend, boys, brother,
colleague, cousin, dad, daughter, daughters, fella, flatmate, gf, girlfriend, girls, gran, grandad,
granddaughter, grandkids, grandson, her mother, his mother, housemate, hubby, husband, kids, lad at work,
lad on our site, lodger, mam, mate, mum, my boy, my ex, my fella, my friend, my girl, my lad, my lass,
my little girl, my mate, nan, nana, neighbour, nephew, niece, our kid, our lad, our lass, partner, sister, son,
sons, student, teenager, the missus, the wife, uncle, weans, wife, wor kid, wor lass

concept shr_decided   has decided, at peace
a single ticket, after the last one, all planned out, all ready now, at peace with it, be the next one,
been so calm, by choice, calm about it, chosen the day, chosen the place, decision is made, decision made,
do it properly, do it right this time, don't want a return, everything is ready, everything's ready,
finish what i started, follow my dad, following my brother, gone that way, got a date, got everything i need,
got it all worked out, got what i need, have prepare everything, have prepared everything, have the means,
i have a plan, i have decided, i know what to do now, i'll be next, i'll see to it, i'm next, i'm number,
i've a date, i've decided, i've got a plan, if i try again, im next, it's all planned, its all planned,
ive decided, ive got a plan, know how i'll do it, know the place, know what i have to do,
know what i'm going to do, know where, last one in march, made arrangements, made my decision, made my mind,
made my own arrangements, made my peace, making my peace, mind is made up, mind's made up, minds made up,
my choice, my last attempt, my peace with, never been calmer, next time i won't, next time i'll,
next time it'll work, no going back, no more use for, no return, no use for it, no use for them,
not by accident, not coming back, nothing anyone can do, nothing you can do, now i've decided, off for good,
on my own terms, one way or another, one way or the other, one way ticket, past helping, peace at last,
peaceful feeling, peaceful now, picked a day, picked a place, picked my day, picked the day, picked the place,
prepared everything, put it that way, quite calm, same way as, same way my, see to it myself, set the date,
shan't want a return, since i decided, since the last one, so calm, sort it myself, such a peaceful feeling,
take care of it myself, taking matters, the last attempt, the last thing i do, there's a plan,
this time i mean it, this time it will, thought it all through, thought it through, too late for me, try again,
when i try again, where i'm going, where im going, won't be coming back, won't need a return,
wont be coming back, wont need a return, worked it all out, you know what for, you know why

concept shr_do   do
be doing, do, doing, go and do, gonna do, to do, try

concept shr_daft   foolish, as people call it
bad, daft, drastic, final, foolish, like that, permanent, rash, sensible, silly, stupid, terrible, to myself,
wi myself, wick, with myself

concept shr_no_stop   cannot be held back
can't stop, can't talk, cant stop, don't stop, don't try and change, don't try to stop, dont stop,
dont try to stop, no one can stop, nobody can stop, talk me out of, talked out of, too late to stop,
won't change, won't stop, wont change, wont stop

concept shr_dead   one who has died, as people put it
@shr_lost, ancestors, angels, everyone i love, everyone i've lost, god, her in heaven, her upstairs,
him in heaven, him upstairs, jesus, late dad, late husband, late mum, late son, late wife, my angel,
my angel baby, my baby in heaven, my dead, my departed, my late husband, my late wife, my maker, my own people,
my ron, our lord, our maureen, the angels, the lord, the stars, them that's gone, them up there,
those that have gone, those who've gone

concept shr_lost   kin whom one may follow
baby, best friend, boy, brother, da, dad, darling, daughter, father, girl, gran, grandad, hubby, husband,
love of my life, mam, mammy, missis, missus, mother, mum, nan, partner, sister, son, sweetheart, twin, wife

concept shr_hope   hopes
half hoping, hope, hoped, hopes, hoping, keep hoping, part of me hopes, pray, praying, prays, secretly hope,
wait for, waiting for, willing, wish, wishes, wishing, wonder if

concept shr_limb   limbs, where it is done
ankles, arm, arms, bangles, forearm, forearms, her arm, her legs, hips, his arm, hits herself, hits himself,
hitting herself, hitting himself, inner arm, inside of her leg, legs, my arm, my arms, my legs, pulls her hair,
punches walls, shins, skin, thigh, thighs, tummy, watch strap, wrist, wrists

concept shr_wound   wounds and what makes them
bandages, bite marks, blade, blades, bled, bleeding, blood, bloodstains, bloody tissues, broken glass,
burn marks, burns, carved, carving, cigarette burns, compass, craft knife, cut marks, cuts, elastic band,
erasing, glass, gouges, hands bleed, her hair out, his hair out, ladder, lighter, lines, little lines, marks,
neat lines, pencil sharpener, plasters, razor, razors, red lines, rubber band, rubber burns, safety pin,
safety pins, scab, scabs, scar, scars, scissors, scratch marks, scratches, sharpener, slices, stanley knife,
straight lines, straighteners, tally, till they bleed, tubigrip, until they bleed, welts

concept shr_sleeve   covering
arm warmers, bangles, bracelets, cardigan, gloves, hood up, hoodie, hoodies, hoody, jumper, jumpers,
lang sleeves, leggings, long sleeve, long sleeves, sleeve, sleeves, sweatbands, tights, watch strap,
wristbands

concept shr_hide   hides it
calls it an accident, can't show, cant show, covered up, covering, covers, dare not show, do her washing,
do his washing, does her own washing, doesn't let me see, every time, her own washing, hidden, hide, hides,
hiding, hours in the bathroom, keeps covered, locked the bathroom, locks the bathroom, nobody asks,
nobody asks why, nobody sees, one i can't, one i cant, own washing, pulls down, pulls her, pulls his,
refuses pe, refuses to take, says it's an accident, says its an accident, stopped swimming, tugging,
won't do pe, won't go swimming, won't let me see, won't roll, won't show, won't take it off, won't take off,
won't wear, wont go swimming, wont let me see, wont roll, wont show, wont take it off, wont wear

concept shr_hot   hot weather
28 degrees, 30 degrees, 32 degrees, all summer, boiling hot, even in summer, heatwave, hot isn't it,
hottest day, in augst, in august, in july, in june, in summer, in the heat, in this heat, in this weather,
in vests, on the beach, red hot, roasting, scorching, sweltering, thirty degrees

concept shr_cut   cut or hurt oneself
at her arms, at my arms, banging her head, banging his head, banging my head, burned myself, burnt myself,
cut myself, cuts herself, cuts himself, he cut, he's cut, he's done it, hes done it, hit myself, i burned,
i burnt, i cut, i did it, i relapsed, i slipped up, i've cut, i've done it, ive cut, ive done it, on my arms,
on the razor, picked up the blade, picked up the razor, she cut, she did it, she relapsed, she's cut,
she's done it, shes cut, shes done it, the scissors

concept shr_weary   worn out, hopeless
a waste of a life, all the same to me, and i can't, ashamed of myself, be better if i go, better dad,
better if i go, better mum, beyond caring, beyond tired, bone tired, broke me, broken, broken me,
can't be bothered being, can't be doing with life, can't carry on, can't cope any more, can't cope anymore,
can't do another, can't do it, can't do this, can't face, can't feel anything, can't get up, can't go on,
can't keep going, can't keep pretending, can't see a way, can't see past, can't see the point,
can't see the point in, can't take it, can't take much more, cannae see the point, cant carry on,
cant cope anymore, cant do another, cant do it no more, cant do this, cant face, cant go on, cant keep going,
cant keep pretending, cant see a way, cant see the point, cant see the point in, cant take it,
cant take much more, cry every, crying all, crying every, different mum, disappointed i woke,
disappointed that i woke, disappointed to wake, disgusted with myself, do not see the point, don't eat,
don't feel anything, don't know who i am, don't see a future, don't see the point, don't sleep,
don't want to be helped, done in, done trying, done with everything, done with it all, done with this,
dont eat, dont feel anything, dont see the point, dont sleep, drowning in it, empty inside, end of the line,
end of the road, everything is dark, everything's black, failed everyone, fed up of it all, feel nothing,
feel numb, feel pathetic, feel useless, feel worthless, felt nothing, fourteen weeks is no use, give up,
given all i've got, given up, giving up, going under, gone quiet, had my fill, hasn't left her room,
hasn't left his room, hate my life, hate myself, hate waking up, hate what i am, heating's off, hopeless,
i am done, i am finished, i am so tired, i am tired, i don't eat, i don't sleep, i give in, i give up,
i'm a burden, i'm a failure, i'm beat, i'm broken, i'm done, i'm finished, i'm not fine, i'm not ok,
i'm not okay, i'm so tired, i'm spent, i'm that tired, i'm tired, i've had enough, i've had my turn,
i've lived too long, i've nothing, im a burden, im a failure, im beat, im broken, im done, im finished,
im not fine, im not ok, im not okay, im so tired, im tired, in a bad way, in a dark place, in the way,
ive had enough, ive had my turn, ive nothing, just a burden, just existing, keep pretending,
knackered with it all, let everyone down, let go to, letting everyone down, life's too hard, lifes too hard,
lived long enough, lived too long, living in my car, living in the car, lost everything, lost my job,
lost my way, my head's gone, my heads gone, no energy for life, no fight left, no future, no good to anybody,
no good to anyone, no hope, no life, no more force, no more strength, no one helped, no one listens, no point,
no point in me, no purpose, no reason, no strength, no tomorrow, no use to anybody, no use to anyone,
no way out, nobody helped, nobody listens, not coping, not eating, not for me any more, not for me anymore,
not okay, not sleepy tired, nothing for me here, nothing here for me, nothing in the tank, nothing left,
nothing left in me, nothing matters, nothing to get up for, nothing to lose, nowt left, out of road,
past caring, pathetic, pointless, refuses food, refusing food, rock bottom, run out, running on empty,
running out, scared of another, see no future, shattered inside, sleeps all day, so so tired, so tired,
so tired of being, stopped eating, tank's empty, the dark, they deserve better, this is no life,
tired of all of it, tired of being, tired of being a, tired of being a person, tired of being me,
tired of everything, tired of it, tired of it all, tired of pretending, tired of waking, too much for me,
useless, wake up disappointed, waste of oxygen, waste of space, wasted on me, what am i for, what do i have,
what is the point, what kind of life, what's it all for, what's the point, what's the use, whats it all for,
whats the point, whats the use, who would even come, who'd even come, won't get out of bed, worn out with it,
worthless

concept shr_alone   has nobody, or shuts others out
aint told no one, all alone, all on my own, alone, alone now, by myself now, divvent tell, don't call,
don't come round, don't dm me, don't know why i'm telling you, don't know why i'm writing this,
don't message me, don't ring me, don't tell, don't try and find me, dont come round, dont dm me,
dont know why im saying it, dont message me, dont ring me, dont tell, got no one, got nobody, have no one,
haven't told anyone, havent told anyone, he doesn't know, he thinks i'm, house is so quiet, hung up,
i have nobody, i've no one, i've nobody, it's so quiet, ive no one, ive nobody, kids are at their dad's,
kids are at their dads, kids are at there dads, live alone, lonely, lonely now, my phone off, no family,
no friends, no one came, no one cares, no one here, no one knows, no one left, no one needs me,
no one to talk to, no one wants me, nobody asked, nobody asks, nobody came, nobody cares, nobody comes,
nobody knows, nobody left, nobody needs me, nobody noticed, nobody notices, nobody to talk to, nobody wants me,
nobody would notice, nobody'd notice, nobody's asked, nobodys asked, not answering, nowhere else to go,
nowhere else to say, on me own, on my own now, phone is off, phone's off, she doesn't know, she thinks i'm,
sorry to post it here, sorry to put this on here, tell no one, tell nobody, the house is empty, they think i'm,
told no one, told nobody, turned her phone off, turned his phone off

concept shr_soon   a near time
after christmas, after friday, after sunday, any more, at night, before christmas, by friday, by monday,
by morning, by sunday, every night, friday, in the morning, last night, monday, now, saturday, soon, sunday,
the weekend, this month, this time, this week, this weekend, thursday, tomorrow, tonight, very soon,
when the kids, while he's out, while shes out, while they're out

concept shr_says   says or does
admitted, asked, asks, gave, given, giving, keep, keeps, messaged, phoned, posted, rang, rung, said, saying,
says, sent, talking, talks, tells, texted, thinks, told, wants, whispered, written, wrote

concept shr_worry   worries for another
acting odd, acting strange, acting weird, afraid to go, afraid to leave, afraid to sleep, again and again,
am i being daft, am i being soft, am i overreacting, been googling, been searching, can somebody check,
can someone check, can't get hold of, can't reach, cant get hold of, cant reach, check on, check on flat,
disappeared, do i ring the police, don't know what to do, dont know what to do, dont no what to do, every time,
found a note, found a rope, found blades, found pills, found tablets, frightened for, frightened to go,
frightened to leave, get round there, go and knock, go round, go round there, gone quiet, hasn't answered,
hasn't been seen, he means it, he never hugs, he was crying, hid the, hidden the, hide the, i believe her,
i believe him, isn't answering, isnt answering, just calm, keep an eye on, knock on her door,
knock on his door, left the house and, locked away, locked herself, locked herself in, locked himself,
locked himself in, locked in the bathroom, locked the shed, missing since, needs to check on, not answered,
not answering, not been seen, not herself, not himself, not like her, not like him, not picking up,
on her phone, on his phone, out of character, pop round, posted goodbye, put her goodbyes, put his goodbyes,
sat up with, says he deserves it, says it was an accident, says it's an accident, says its an accident,
says she deserves it, scared for, scared to leave, scared to sleep, search history, seen her phone,
seen his phone, she means it, she never hugs, she was crying, should i be round, should i be worried,
should i go round, sitting up with, sleeping on her floor, sleeping on his floor, someone go round,
sounded calm, stopped talking, then he was just calm, took his car, took the car keys, went calm, what do i do,
what do i say, what should i do, who do i ring, who do i tell, won't answer, won't come out of, wont answer,
wont come out of, worried about, worried sick

concept shr_else   another reason for leaving, giving, resting
abroad, allergic, allergies, allotment, annual leave, apprenticeship, awareness, batteries, battery, bingo,
boiler packed up, broken up for, care home, care package, change gp, change surgery, changing surgery, charity,
charity shop, chickens, choir, christening, clear out, committee, crochet, cruise, darts, decorating, diet,
diy, downsizing, emigrate, emigrated, emigrating, falls clinic, fixture, flight, flights, football, free wills,
fundraising, gap year, going to uni, got the job, gym, gym contract, handing my notice, helpline, hens,
holiday, holidays, hols, honeymoon, house move, if you are struggling, if you're struggling, jumble sale,
kitchen units, knitting, landlord, last day, leaving do, leaving party, leaving the practice, lift broke,
lost property, marathon, maternity, merger, moved house, moved to, moving house, moving in with, moving to, mp,
my cat needs, netball, new baby, new gp, new home in, new job, new patient, new practice, new surgery,
nursing home, off to spain, off to uni, old building, on leave, opticians, over 60s, pantomime, park run,
parkrun, patient group, poster campaign, prescription, promotion, quiz, raffle, reach out, refurb, relocating,
retire, retired, retirement, retiring, rugby, sabbatical, samaritans are, season ticket, shout is,
since my fall, ski, slimming, smoking, solicitor, sourdough, spain, spayed, specimen, sponsored,
spring cleaning, stop smoking, survivors, tenancy, tenerife, the vet, till i'm 100, training day, treasurer,
uni, university, until i'm 100, upgrade, vaping, vets, wallet, wedding, wills month, work trip, working away,
you are not alone, you matter, you're not alone

concept shr_ahead   looks ahead, or is well again
all sorted now, back to normal, best wishes, came out the other side, came through, can't wait, cant wait,
celebrating, changed my life, congratulations, enjoy your, feel much better, feeling much better,
glad i got help, glad i stayed, good luck, got better, got through it, happy birthday, it gets better,
looking forward, much better now, new lease of life, on the mend, out the other side, proud of, recovered,
recovery, saved my life and, see you all, see you soon, see you there, so glad i, ten years ago,
thank you so much, thankfully, used to feel, well done, years ago now

concept shr_means   what may be used: places, medicines and things
all my tablets, amitriptyline, antidepressants, antifreeze, balcony, banister, bannister, belt, beta blockers,
bleach, blister packs, bottle of pills, bottle of tablets, bridge, bridges, cable, canal, car park roof,
carrier bag, central reservation, cliff, cliffs, co codamol, cocodamol, codeine, cord, dad's morphine, digoxin,
drain cleaner, dressing gown cord, edge of the platform, exhaust, exhaust pipe, flyover, garage, garage door,
gas, harbour, helium, hgv, his tablets, hose, hosepipe, insulin, insulin pens, into the road, into traffic,
kerb, knife drawer, knives, ladder, lead, level crossing, ligature, lithium, lock, loft, loft hatch, lorries,
morphine, motorway, motorway bridge, multi storey, multistorey, mum's morphine, mum's tablets, noose,
off the pavement, old tablets, oncoming, oramorph, oven, overpass, paracetamol, patches, pavement edge, pills,
pills here, platform, platform edge, propranolol, quayside, quetiapine, railings, railway, railway bridge,
railway line, reservoir, river, roof, rooftop, rope, sea, sertraline, sharp, sharps, shotgun, sleepers,
sleeping pills, sleeping tablets, spoons of, step off the pavement, straighteners, tablets, the car at,
the pills, the railings, the weir, top floor, tow rope, tracks, train, train station, trains, tramadol, trees,
venlafaxine, viaduct, warfarin, weedkiller, window ledge, yellow line

concept shr_brood   broods on it, draws near it, makes ready
adding up, been counting, been keeping, beside my bed, by the bed, calling me, calls to me, came home because,
count, counted, counting, counting out, drawn to, drove out, drove to, drove up, end up at, ended up at,
enjoy it, every day, every night, find myself, found myself, get them out, going off, gone off, googled,
googling, got them out, hid, hidden, hidden in, hoarding, hold them, holding, how high, how long, how many,
i put them back, imagine, imagining, in a row, in her phone case, in my bag, in my hand, in my pocket, in rows,
in the cupboard, keeping back, keeping them, kept back, keys in his hand, laid out, laid them out,
lay them out, laying out, lean over, leaned over, leant over, line up, lined up, lining up, look at,
look at it, look over, looked at, looking at, looking down, looking over, looking up, looks at it, might just,
most evenings, most nights, no point, not fine, not taking them, nothing to lose, one step, picture, picturing,
pulls me, put them back, research, sat by, sat in the car, sat with, saved, saving, searching, shuts tight,
sit by, sit with, sitting in, sitting with, stand at, stand by, stand near, standing, standing near,
standing on, stare, stared, staring, step in front, step off, step out, stepping, stepping off,
still in the cupboard, stockpile, stockpiling, stood, stood at, stood on, stopping me, stops me, swerve,
talking about, tell me to, telling me to, tempted, the urge, think about, think of, thinking about,
thinking how, thinking of, too close, too near, took a, under her pillow, under his bed, under his mattress,
under the bed, urges, walk into, walk off, walk out, walk to, walking along, wander, wandering, want me to,
went to, what it would, what would happen, whispering, wonder, wondered, wondering, yesterday

concept shr_relief   would be glad of the end, or others would
all be happier, all be over, all to stop, be a relief, be better if i, be better off, be doing them a favour,
be doing us a favour, be doing you a favour, be done with it, be fine without me, be glad, be happier if i,
be happier without, be over soon, be relieved, be restful, be so quiet, be such a relief, didn't wake,
didnt wake, disappear, disappeared, do everyone a favour, doing everyone a favour, doing us a favour,
find peace, have some peace, how restful, i'd be relieved, id be relieved, it would be over, it'd be over,
just go to sleep, just stopped existing, make it stop, never came back, never come back, never woke,
no more pain, not come back, not exist, not feel anything, not fight it, not wake, over soon, so peaceful,
so quiet, some peace, stop existing, stop the noise, stopped being, stopped existing, they'd be fine,
theyd be fine, to stop the pain, vanish, vanished, walked out, want it to stop, would be relieved,
would not mind, wouldn't be bad, wouldn't be sorry, wouldn't fight it, wouldn't mind, wouldnt fight it,
wouldnt mind

concept shr_many   far too many
100, 12, 14, 15, 16, 18, 20, 22, 24, 25, 28, 30, 32, 36, 40, 45, 48, 50, 56, 60, 64, 70, 80, 90, a box of,
a load of, a whole, all her, all his, all my, all of her, all of his, all of my, all the, bottle of, dozen,
dozens, fifteen, fifty, forty, handful, handfuls, hundred, loads of, lots of, mouthful, sixteen, sixty,
the whole, thirty, three boxes, three packets, too many, twenty, two boxes, two packets, whole bottle,
whole box, whole lot of, whole packet, whole strip

concept shr_drug   medicines one may take too many of
amitriptyline, antidepressants, aspirin, aspirins, beta blockers, blood pressure tablets, bottle of pills,
caplets, capsules, citalopram, co codamol, cocodamol, codeine, diazepam, fluoxetine, gabapentin, ibuprofen,
insulin, iron tablets, medication, medicine, meds, mirtazapine, morphine, naproxen, nytol, oramorph,
painkillers, paracetamol, paracetamols, pills, pregabalin, propranolol, quetiapine, sertraline, sleepers,
sleeping pills, sleeping tablets, tablets, tabs, tramadol, venlafaxine, warfarin, xanax, zopiclone

concept shr_end   looking down, cannot turn back
again, can't do it, cant do it, cold, don't know, dont know, down, drop, far down, goodbye, help, it's quiet,
jump, let go, long way, looking, no one, no one around, nobody, over the edge, sorry, tonight, water

spelling
die = dieee, diie
do = dae
myself = myelf, mysellf, myslf
overdose = overdoes, overdoze
to = tae
