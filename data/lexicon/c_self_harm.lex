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
if youre, kids who, lads who, men, men who, nurses, patients, people, ppl, residents, staff, teenagers, teens,
those, veterans, vets, women, women who, young people, youngsters

concept sh_campaign   talk of prevention, in general
awareness, bereavement, bombers, charity, conference, course/n, first aid, fundraiser, helpline, leaflet/n,
lecture, policy, prevention, rates, risk assessment, seminar, sponsored, squad, statistic/n, stats, strategy,
survivors, training, webinar, workshop/n

concept sh_voice   voices in the head
angels, demons, devil, djinn, head, it in my head, jinn, mind, satan, spirits, the devil, the man in my head,
the radio, the woman in my head, voice, voices

concept sh_bad_thoughts   dark thoughts
bad thoughts, bad thouhgts, black thoughts, dark place, dark thoughts, darkest thoughts, death thoughts,
end it thoughts, horrible thoughts, intrusive thoughts, morbid thoughts, scary thoughts, suicide thoughts,
thinking dark, thoughts of death, thoughts of dying, thoughts of harming, thoughts of hurting

concept sh_unsafe   afraid of oneself
daft, drastic, rash, regret, silly, something bad, something daft, something drastic, something silly,
something stupid, stupid, the unthinkable, unthinkable

concept sh_farewell   words of parting
be good for, been a privilege, by the time you read this, bye all, bye everyone, bye world, don't cry for me,
dont cry for me, goodbye all, goodbye everyone, goodbye world, goodnight world, i'm sorry mum, im sorry mum,
its not your fault, last time you'll hear, look after each other, look after her, look after him,
look after my, love to my, love you all, my last message, my last post, no flowers, no one to blame,
no one's fault, no ones fault, nobody's fault, nobodys fault, not anyone's fault, not your fault,
privilege to be, see you on the other side, signing off, sorry for everything, sorry girls,
sorry it came to this, sorry kids, take care of my, tell her i, tell him i, tell my kids, tell my mum,
tell them i, tell them i love, tell them im sorry, thanks for trying, tonight's the night, tonights the night,
was nice knowing you

concept sh_absent   not being there
'bout, about, alive, around, be, breathing, here, there

concept sh_worthless   despair
a burden on, a burden to, at breaking point, at rock bottom, beyond help, broken inside, can't bear it,
can't bear this, can't do this, can't escape my head, can't take any more, can't take anymore, cannot go on,
cant bear it, cant do this, cant take any more, cant take anymore, cry for help, dark place, dead inside,
despair, empty inside, end of my tether, end of the road, feel empty, feel so empty, feels pointless,
given up completely, given up on life, hate my life, hate my self, hate myself, hopeless, hopelessness,
i am a waste of, i'm a burden, i'm a waste of, i've given up, i've had enough of it all, im a burden,
im a waste of, in a dark place, ive given up, ive had enough, just a burden, just a waste of, life's too hard,
lifes too hard, lost all hope, lost everything, lost it all, my heart is finish, my life is finish, no escape,
no fight left, no hope, no more force, no one cares about me, no point in me, no point to me, no strength left,
no way out, no1 cares, nobody cares about me, nobody would miss me, nothing to give, numb inside, out of hope,
past caring, rock bottom, worthless

concept sh_low   low mood, and the help for it
a number to ring, a sleep leaflet, after the baby came, anti depressants, antidepressants, at my lowest,
baby blues, bad place, bipolar, black dog, bpd, breakdown, breathing exercises, broken, camhs, can't cope,
can't stop crying, cannot cope, cant cope, cant stop crying, care coordinator, citalopram, cmht, counselling,
cpn, crisis house, crisis hung up, crisis line, crisis said, crisis team, crisis told, crisis won't,
cry every day, crying every day, cup of tea and a bath, depressed, depression, despairing, drinking again,
duty worker, eupd, falling apart, feeling low, fluoxetine, gets in your head, hat team, have a warm bath,
having a breakdown, head is a mess, head won't stop, head won't switch off, head wont stop, head's a mess,
home treatment team, in a bad way mentally, in my head all day, in the unit, leaflet and sent home, lonely,
lost my husband, lost my wife, loud in my head, loud in your head, low in spirit, low mood, mental elf,
mental health, mh team, mirtazapine, my head is gone, my head's gone, noise in my head, not bad enough for,
not coping, not eating, not ill enough for, not in a good place, not right in my head, not right in the head,
not sleeping, number for the samaritans, panic attacks, pnd, post natal depression, postnatal depression,
postpartum, psych ward, psychiatrist, psychosis, ptsd, really low, really struggling, referral bounced,
rock bottom, samaritans, samaritans number, sectioned, sent home with a leaflet, sertraline, so low,
struggling mentally, struggling so badly, struggling so much, struggling to cope, struggling with my head,
struggling with my mental, talking therapies, talking therapy, the black dog, the ward again,
told me to go for a walk, told me to have a bath, told me to ring samaritans, told to have a bath,
told to have a cup of tea, told to ring samaritans, under section, venlafaxine, very low, widowed, widower

concept sh_calm   a decision made
at peace, calm now, calmest, decided now, feel at peace, feel free now, feel lighter, feels peaceful,
found peace, ive decided, made my decision, made my mind up, made my own arrangements, made up my mind,
my mind is made up, never been so calm, never felt so calm, oddly calm, oddly peaceful, peaceful,
peaceful feeling, relieved now, sense of peace, so calm, strangely calm, strangely peaceful, such a peaceful,
weight lifted, weight off, weirdly calm, weirdly nice

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
a date, a plan, all planned, arranged it, chose a, chosen, chosen my day, chosen the day, date in the diary,
decided i, decided that i, decided to go, everything's ready, going to be friday, googled how, googled how to,
googling how, got a date in mind, got a plan for, got everything ready, got it all planned, got it planned,
got the date, have a plan, how i would, how i'd do it, how id do it, i have decided, i've a plan, i've decided,
in the diary, it's all ready, it's decided, it's planned, ive decided, last week on earth, left notes, letters,
letters for, made a plan, made up my mind, making plans to, method to, methods to, notes for my, organised it,
pick a day, picked a, picked my day, picked the day, picked the place, planned for, planned it, planned it all,
planned my, planning my, planning something, rehearse, rehearsing, research/v, researching, researching how,
researching ways, set a date, set the date, something in the diary, the how, when and how, when i'd do it,
where i'd do it, worked it out, worked out how, written a will, written to my, wrote a will, wrote to my

concept shf_think   speaks of thoughts and urges
bad thoughts, can't stop thinking, can't stop thinking about, cant stop thinking, cant stop thinking about,
comes in my head, comes into my head, considering, considering ending, contemplating, dark thinking,
dark thoughts, dream/v of, fantasise, fantasising, feel like, feeling like, feels like, images in my head,
imagine, imagine dying, imagining, imagining it, in my head all, intrusive, keep imagining, keep picturing,
keep thinking, keep thinking about, my head is a mess, my head won't, my thoughts, noise in my head, obsessed,
one thought, pictures in my head, picturing my, play it over, same thought, same thoughts, see it in my head,
tempted, tempted to, the bad thoughts, the thought comes, the thoughts, the voices, them thoughts, think about,
think about it a lot, think about it all, think about it every, think of, thinking, thinking about,
thinking about it all the time, thinking of, thinking of ways, thinking what if, those thoughts, thought about,
thought about it a lot, thought of, thoughts are back, thoughts are getting, thoughts come back,
thoughts have come back, thoughts won't, urge, urges, voice in my head, voice says, voices, voices in

concept shf_doit   speaks of doing it or ending it
choose my own time, do it again tonight, done it again, end it, ending, ending it, finish it, get it over,
get it over with, go through with, going through with it, he will do it, help me go, i did it again, it over,
last day, last week, let me go, nature do it, not long now, out of it, put an end, put me out, she will do it,
stop it all, stop the noise, want it over, way out, will do it, will do it if

concept shf_tried   speaks of an attempt
after last time, already tried, attempt, attempted, attempts, because of last time, because of what i did,
been clean, brought back, brought me back, charcoal, clean eleven months, clean for, done it before,
failed attempt, failed to, first go, found her just in time, found him just in time, found in time, found me,
found me in time, got sectioned, has form, has tried, he tried it, he's done this before, he's tried,
he's tried before, i tried, in icu, in resus, last attempt, last go, last time we found, like he did in,
like last time, like she did in, months clean, my last go, nearly did it, on suicide watch, paramedics found,
pulled back, pulled me back, pumped, relapse, relapsed, resus, revived, same as last time, same look,
sectioned again, she tried it, she's done this before, she's tried, she's tried before, slipped up,
stomach pumped, talked down, the same look, third attempt, third go, time i found, time we found, tried again,
tried before, tried it, tried last, tried once, tried twice, weeks clean, what happened last time,
what he did in, what he did last, what i did in, what i did last, what she did in, what she did last,
when i found her, when i found him, when we found her, when we found him, years clean

concept shf_nothing   sees no point or hope
all alone, all hopeless, alone, beyond help, black hole, bleak, can't see a, can't see a way, can't see an end,
can't see past, can't see the end, cant see a, cant see a way, dark place, darkness, despair, emptiness, empty,
everything is grey, everything's grey, feel alone, feel empty, feel hopeless, feel nothing, feel numb,
feel pointless, given up on, gone grey, hollow, i'm hopeless, im hopeless, it's hopeless, joyless, just numb,
lonely, no family, no future, no hope, no joy, no light, no one cares, no one left, no place for me,
no pleasure, no point, no point any more, no point anymore, no point in anything, no point in living,
no point in me, no purpose, no reason to, no reason to get up, no reason to live, no reason to stay,
no reason to wake, no way out, nobody cares, nobody left, nobody there, nothing left for me,
nothing left in me, nothing left inside, nothing left to give, nothing left to live, nothing matters,
nowt left, numb to it, past caring, rock bottom, see the point, see the point of, so alone, so empty,
so hopeless, so lonely, so pointless, stopped caring, the point of, what for, what's the point,
whats the point, why bother, world's gone dark, worthless

concept shf_tired   can bear no more
ah'm done, ahm done, am done, am finished, anymair, at the end, breaking point, broke me, can't be here,
can't bear, can't carry on, can't cope, can't do it, can't do it anymore, can't do this, can't go on,
can't live, cannae cope, cannae dae, cannae dae it, cannae dae this, cannae go on, cannae tek, cannot cope,
cannot go on, cannot take, canny dae, canny go on, cant be here, cant bear, cant carry on, cant cope,
cant do it, cant do this, cant go on, cant live, completely broken, crumbling, done fr this, done in,
drowning in it, exhausted, falling apart, gave up, give up, given up, giving up, i'm broken, i'm done,
i've given up, im broken, im done, ive given up, not coping, not ok, not okay, not scared of, really not okay,
scunnered, sick of it all, so exhausted with life, so tired, so weary, struggling to go on, struggling to live,
suffering, tired of all of it, tired of it all, tired of trying, too exhausted to, unbearable, weary, worn out

concept shf_burden   feels a burden to others
a burden, a favour, better off, better without, blame myself, carry on without, cope without, easier for,
easier on, easier without, everyone a favour, fine without, happier without, hate myself, i'm the problem,
im the problem, it all gets easier, let everyone down, no one will cry, no one would care, no one would miss,
nobody will cry, nobody would care, nobody would miss, problem is me, sorry dad, sorry for being,
sorry for everything, sorry i couldn't, sorry mam, sorry mum, sorry to everyone, us a favour, without me

concept shf_bye   takes leave
be good, feed her cats, feed my, find me, find my, gave away, given away, given her, given his, giving away,
goodbye, goodbyes, he loves me, if i'm not here, if im not here, last goodbye, last message, last post,
leave a note, left a note, look after my, look after the, love you, message to my, never hear, never see,
no longer be, not be about, not be here, saying goodbye, see you all on, she loves me, take my cat,
take my dog, tell my, when i go, when i'm gone, when im gone, won't be about, won't be around, won't be here,
won't last, wont be around, wont be here, wont last


concept shf_near   speaks of one close
best friend, best mate, boyfriend, brother, dad, daughter, ex, flatmate, friend, girlfriend, husband, lad,
lass, little boy, mam, mate, mother, mum, my girls, my kids, nan, neighbour, nephew, niece, our kid, partner,
sister, son, student, teen, teenage, teenager, uncle, wee boy, wife, year old, yr old


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
@sh_laugh, dramatic, heehee, hehe, jokes, joking, lol

concept shf_n_wait   the small vexations of a practice
app, at 8am, at eight, blood pressure, blood test, booking, car park, hold music, hrt, in the queue, music,
number in the, on hold, on the phone, opening hours, parking, phone system, phones, physio, press 1, queue,
queuing, rash, receptionist, receptionists, repeat prescription, smear, vaccine, waiting room, website

concept shf_n_bereave   a death in the past, or of natural cause
bereaved, bereavement, condolences, death certificate, fundraiser, funeral director, got through, hospice,
lost our, memorial, memory of, of cancer, palliative, passed away, peacefully, rip, sorry for your loss,
sympathy, ten years ago, twenty years, undertaker, vigil, walk is, years ago

concept shf_n_glad   glad or thankful
amazing, brilliant, congratulations, enjoyed, excellent, fab, fantastic, friendly, helpful, polite,
professional, recommend, retirement, superb, thank you, well done

concept shf_n_play   small talk and leisure
allergic, allergies, allotment, awareness, bake, batteries, battery, beach, bingo, biscuits, boiler packed up,
cake, cat, charity, chickens, chocolate, choir, christening, christmas jumper, committee, couch to 5k, crochet,
cuppa, darts, decorating, diet, dinner, diy, falls clinic, film, fixture, football, garden, gardening, gym,
gym contract, hens, holiday, holidays, jumble sale, kitchen units, knitting, landlord, last day, leeds,
lift broke, lost property, marathon, match, merger, mp, netball, opticians, over 60s, pantomime, park run,
parkrun, party, pilates, plants, promotion, pub, quiz, raffle, retire, retired, retirement, retiring, rugby,
running, school run, season ticket, shopping, ski, slimming, smoking, solicitor, sourdough, specimen,
spring cleaning, telly, tenancy, training day, treasurer, tv, uni, university, vaping, vets, walking group,
wallet, weather, wedding, wills month, wine, zoom

concept shf_n_general   people at large
anyone who, awareness, campaign, campaigner, leaflet, men who, poster, prevention, sponsor, support group,
talk on, training, volunteer, you matter

concept shf_t3   says that a life may be ended or harmed
about to jump, after i'm gone, another attempt, any reason to live, at the edge again,
at the top of the multi storey, back at the edge, back on the edge, bag over her head, bag over his head,
bag over my head, be with her in heaven, be with my baby, be with my boy, be with my girl, better dead,
better off without me, better with the insurance, better without me, blade under her, blades in her,
blades in his, blow his brains out, blow my brains out, bring the rope, bullet in my head,
bullet through my head, burn myself on purpose, burn myself when, burning herself, burning himself,
burns herself, burns himself, by her own hand, by his own hand, by my own hand, carry on living,
carry on without me, cease to exist, choose my own time, come and get me lord, cope without me,
crash the car on purpose, crashing the car every, cut her wrists, cut herself on purpose,
cut himself on purpose, cut his wrists, cut marks on, cut my wrists, cut myself on purpose, cut too deep,
cuts herself, cuts himself, cuts on her arms, cuts on his arms, cutting again, cutting herself,
cutting himself, cutting my wrists, danger to herself, danger to himself, danger to myself,
danger to themselves, dead by 18, decided that friday, delete myself, depart this life, die on purpose,
dignitas for me, dignitas for myself, disappear for good, disappear forever, do away with herself,
do away with himself, do away with hisself, do away with myself, do away with themselves,
doing away with himself, doing away with myself, don't want help i want out, don't want live,
don't want to do the waking up, don't want to wake up, done with life, done with living,
dont want help want out, dont want live, dont want to wake up, drank bleach, drink bleach, drink the bleach,
drinking bleach, drive into a tree, drive into a wall, drive off the road, driving off the road,
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
hope i don't wake up, hope i dont wake up, hope not to wake up, hopes he dies, how bad do i have to be,
how i'd do it, how id do it, how to die, how to end it, hung himself in, hurt myself on purpose,
hurt myself so, hurting herself on purpose, hurting himself on purpose, hurting themselves, hurts themselves,
i have a plan and, i have decided that, i've got a plan, i've kept all his, if he jumped, if i died,
if i jumped, if i was dead, if i was gone, if i wasn't here, if i wasnt here, if i were gone,
if i weren't here, if i'm not here, if im not here, if it's enough to, if she jumped, in front of a bus,
in front of a lorry, in front of a train, in front of traffic, into oncoming traffic, ive got a plan,
join my dad, join my husband, join my mum, join my wife, jump out of the window, jump out the window,
keep her safe from herself, keep herself alive, keep him safe from himself, keep himself alive, keep living,
keep myself alive, keep myself safe, keep on living, keeps overdosing, keeps taking overdoses,
kept all his morphine, kept the morphine, know how i'd do it, last day on earth, last week on earth,
leave this earth, leave this life, leave this world, leaving this life, leaving this world, life any more,
life anymore, life to be over, life worth living anymore, lives or dies, living any more, living anymore,
lock the knives, longing for death, looking over the edge, lord take me, make it through tonight,
meet my maker, might not wake up on purpose, my last attempt, my last night, my last week, my life is over,
my life to end, nature do it, neck the lot, necked the lot, never been born, never born, never existed,
never wake, never wake up, never waking up, no one will cry, no reason to live, no want live, nobody will cry,
not been born, not do the waking up, not exist, not to exist, not wake up, not waking up, not want live,
not want to live, nothing left to get up for, nothing left to live for, nothing to get up for,
nothing to live for, nowt to live for, off a bridge, off a cliff, off herself, off himself, off myself,
off the bridge, off the cliff, off the roof, on the ledge, on the railway line, on the train tracks,
on the wrong side of the railings, once i'm dead, once i'm gone, once im dead, once im gone, onto the track,
onto the tracks, opened his wrists, opened my wrists, opt out of life, out on the ledge, over the edge again,
overdosed on purpose, picked a day to, pillow over my face, pillow over my own face, plastic bag over my,
point being alive, point in being here, point in living, point living, point of being alive, point of living,
pray for death, pray to die, praying for death, prays for death, quit life, quit living, rather be dead,
rather be dead than here, rather die than live, razor in my bag, razor under, ready for death, ready to die,
reason for living, reason to live, reasons to live, risk to herself, risk to himself, risk to myself,
safe from herself, safe from himself, safe on my own tonight, safe with myself, said her goodbyes,
said his goodbyes, said my goodbyes, saying her goodbyes, saying his goodbyes, saying my goodbyes,
saying their goodbyes, scars on her arms, second attempt, see the morning, see tomorrow, self delete,
sick of life, sick of living, since my attempt, skip the waking up, slashed her wrists, slashed his wrists,
sleep for ever, sleep forever, standing at the edge, star in the sky, started cutting, stay alive till,
stay alive until, stood at the edge, stop being alive, stop existing, stop living, string himself up,
suicidal ideation, suicidal thoughts, suicide attempt, suicide letter, suicide note, suicide plan,
suicide watch, swallow the lot, swallowed the lot, tablets on purpose, take me in my sleep, take me now,
take me tonight, taking overdoses, talked her down, talked him down, they'd be better with the insurance,
theyd be better with the insurance, thinking about ending it all, thinking of ending his,
thinking of ending it, thinking of ending it all, thinking of ending my, thinking of ending my life,
thinking of jumping, thought about ending, thought of ending, thoughts of death, thoughts of dying,
thoughts of ending, thoughts of not being here, threatening to jump, tired of being alive, tired of breathing,
tired of life, tired of living, to be alive, to be dead, to live for, too deep this time, too many on purpose,
top of the multi storey, travelling to switzerland, trip to switzerland to die, trust myself tonight,
trust myself with, under a train, vanish forever, wake up dead, want my life over, want out of life,
want to go to heaven, want to hurt myself, want to jump, wanted to jump, wants to be dead,
wants to hurt herself, wants to hurt himself, wants to jump, way to end it, ways to die, ways to end,
went too deep, were dead, when i go nobody, when i'm dead, when i'm gone, when i'm no longer here,
when im dead, when im gone, whether it's enough, wish for death, wish i could die, wish i was dead,
wishes he was dead, wishes she was dead, wishing for death, with a blade, with the angels,
without the waking up, worked out how, world without me, worth more dead, written a note,
wrong side of the barrier, wrong side of the bridge, wrong side of the rail, wrong side of the railing,
wrote a note

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
a month, a year, another birthday, another christmas, another spring, another summer, another winter,
another year, april, around much longer, august, be about, be alive, be around, be here, be there, birthday,
bonfire night, by then, christmas, december, easter, eighteen, eighteenth, father's day, fathers day, february,
fifty, flu season, forty, fourteen months, grandkids, grow old, grow up, growing old, half term, halloween,
her graduation, her wedding, his graduation, january, july, june, march, mother's day, my birthday,
my follow up, my next review, my pension, my review, new year, new year's, next birthday, next christmas,
next flu jab, next jab, next month, next review, next summer, next time, next week, next winter, next year,
november, october, pension, pension age, retirement age, see fifty, see forty, see sixty, see thirty,
september, six months, sixteenth, sixty, spring, still about, still around, still here, summer,
summer holidays, the appointment, the autumn booster, the booster, the end of the month, the end of the week,
the follow up, the grandkids, the morning, the new building, the new surgery, the new term, the next one,
the opening, the referral, the results, the reunion, the review, the spring booster, the summer,
the summer fair, the wedding, thirty, thirty one, three weeks, turn up again, twenty one, want a return,
winter, xmas

concept shr_need   need or want
be attending, be bother, be bothering, be collecting, be coming back, be cooking, be driving, be needing,
be needing doctors, be opening, be ordering, be paying, be picking up, be reading, be renewing, be requiring,
be taking, be trouble, be troubling, be using, be walking, be wanting, be watching, be wearing, bother,
have to, need, need a doctor, need to, needing, needing a doctor, needing doctors, require, trouble, use, want,
wanting

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
accordion, affairs, albums, all my stuff, allotment, alsatian, amp, ashes, bank book, bank cards, bank details,
bankbook, beagle, bearded dragon, belongings, best suit, bills, binoculars, bird feeder, bird feeders,
bird table, birds, biscuit tin, biscuits, boiler, books, border collie, budgie, budgies, bulldog, bungalow,
cage, camera, campervan, canary, car keys, cat, cats, cds, chihuahua, clothes, cockapoo, cockatiel, cocker,
coin collection, coins, collection, collie, council tax, crucifix, dachshund, dad's watch, decks, deeds,
diaries, direct debits, documents, dog, dogs, drum kit, drums, earrings, easel, email login, engagement ring,
everything, facebook password, ferret, ferrets, fiddle, finches, first editions, fish tank, fishing gear,
fishing rods, fishing tackle, football shirts, frenchie, funeral, funeral money, funeral plan, games, garden,
garden tools, gas bill, gecko, german shepherd, goldfish, golf clubs, good coat, greenhouse, greyhound, guitar,
hammer drill, hamster, headphones, hedgehogs, hens, her bible, her rings, her room, her stuff, her van,
his bible, his room, his stuff, his van, horse, house keys, husky, insurance, insurance papers, ipad,
jack russell, jewellery, jewellery box, jewelry, journals, kayak, keys, kitten, knitting needles, koi,
labradoodle, labrador, laptop, laptop password, lathe, lego, letter, letters, life insurance, log book, logins,
lovebirds, lurcher, medal, medals, model railway, motor, motorbike, mum's ring, my bank, my bible, my bike,
my car, my cat, my coat, my dog, my flat, my kids, my ring, my rings, my room, my stuff, my things, my watch,
narrowboat, necklace, netflix password, note, notes, old dog, paints, papers, paperwork, parakeet, parrot,
password, passwords, pearls, pension papers, pet, pets, phone contract, phone password, phone pin,
photo albums, photos, piano, pigeons, pin, pin number, plants, playstation, poems, pony, poodle, possessions,
power of attorney, premium bonds, ps5, pug, pup, push bike, pushbike, rabbit, rabbits, racing pigeons, rats,
recipe book, recipes, record collection, records, recovery codes, ring, rings, rods, rosary, rottie,
rottweiler, sausage dog, savings, savings book, season ticket, season tickets, seed, sewing machine, shed,
shed key, shed keys, sketchbooks, snake, snooker cue, spaniel, spare key, spare keys, spare room, staffie,
staffy, stamp collection, standing orders, subscriptions, surfboard, tackle, teapot, telescope, tenancy,
tenners, terrapin, terrier, the cat, the dog, the flat, the house, the kids, the log book, the motor, the van,
the will, tomatoes, tool bag, toolbag, toolbox, tools, tortoise, train set, trainers, trophies, van, vinyl,
vinyls, violin, war medals, wardrobe, watch, wedding album, wedding dress, wedding ring, wedding suit, westie,
whippet, whippets, wifi password, will, workshop, xbox

concept shr_sort   put in order or give away
a list of all, all done, all paid, anyone want, bagged up, been giving, been sorting, boxed up, burned his,
burnt all, burnt his, cancelled, cancelled all, cancelled her, cancelled his, cancelled my, cancelled the gym,
cancelled the milk, cancelled the papers, carry on after, carry on feeding, changed the beneficiary, cleared,
cleared out, closed her, closed his, closed my account, deleted all, deleted everything, deleted her,
deleted her accounts, deleted his, deleted my, does anybody want, does anyone want, dropped off, emptied,
emptying, free to a good home, free to good home, gave all her, gave all his, gave all my, gave away,
gave away her, gave away his, gave away my, gave her, gave her his, gave him, gave him his, gave his,
gave it all, gave it away, gave me, gave me her, gave me his, gave my, gave notice, gave them away, gave us,
getting rid of, given away, given her, given his, given me, given my, given notice, giving all, giving away,
giving me, goes to, good home, good homes, hand over, handed over, handing over, has my, have my, in a drawer,
in an envelope, in order, in the drawer, in your name now, instructions for, is to have, keep feeding,
labelled, labels on, leaving for, leaving my, left a, left her, left his, left instructions, left on the,
left them, list of what, list of who, made a will, made her will, made his will, made over, names on the back,
neat and tidy for, need picking up, needs collecting, needs picking up, on the side with, on the table,
packed away, packed away neat, packed up, paid her rent, paid his rent, paid off, paid off everything,
paid the rent, paid up, paid up the, paid up to, prepared everything, put everything, put in order, put it all,
put it in her name, put it in his name, put it in your name, put names on, put stickers on, redone my will,
rehome, rehomed, rehoming, sealed, selling all, selling everything, sent me her, sent me his, settled,
settled up, she'll need picking up, showed her where, showed him where, showed me where, shown her where,
shown me where, shut down her, shut down his, signed over, signing over, so mum doesn't have to,
so no one has to, so nobody has to, so they don't have to, so you don't have to, sold everything, sorted,
sorting, sorting out, sorting through, sorting who, stopped the milk, stopped the papers, take my, take the,
taking on, they'll need picking up, tidied, tidying, to go to, told her sister where, told his sister where,
told me where, told the milkman, up to date, updated my will, where everything is, where the keys are,
where the papers are, where the will is, which drawer, who gets, who gets what, who has, who is to have,
who takes, who wants, who's to have, whos to have, will have, wiped her phone, wiped his phone, with a note,
with my name on, with my names on, with names on, with their names on, would anyone like, wrapped up, writ,
writing my, written, written down where, written out all, wrote, wrote down where, wrote out, wrote out all

concept shr_get   have or take
adopt, feed, feeds, get, gets, has, have, have got, having, inherit, inherits, keep, look after, looks after,
mind, take, take on, takes, walk, walks, want, wants

concept shr_bye   words of parting, or asking pardon
a privilege knowing, asked for the priest, asked for the vicar, be good for, be good for nana,
be good for your nan, be good to each, been a pleasure, been a privilege, been an honour, been good knowing,
been nice knowing, been round everyone, been round saying, been to see the priest, being found by,
black square, bury me, bye world, can't say i didn't try, candle emoji, catch you on the flip,
changed her profile, changed his profile, cheerio all, cheerio everyone, don't blame yourself,
don't blame yourselves, don't bother replying, don't call, don't come round, don't cry, don't dm me,
don't expect a reply, don't look for me, don't message me, don't reply, don't ring me, don't send anyone,
don't send the police, don't stop me, don't text me, don't try and find me, don't try to stop me,
don't want a funeral, done my bit, dont bother replying, dont call, dont come round, dont dm me,
dont look for me, dont message me, dont reply, dont ring me, dont send anyone, dont stop me, dont text me,
dont try find me, dont try stop me, ever see me again, farewell all, farewell everyone, found by my mother,
found by the kids, give my love to, god forgive me, gone round everyone, good night all, good night everyone,
goodbye cruel world, goodbye everyone, goodbye note, goodbye world, goodbyes on, goodnight all,
goodnight everyone, goodnight world, had a good innings, had a good run, hadn't spoken in,
hadn't spoken to since, hasn't spoken to in years, hasn't spoken to since, hear about me, hear of me next,
her goodbyes, her last message, his goodbyes, his last message, hit send and, hugged everyone,
hugged everyone twice, hugged me for ages, hugged me too long, hugged me twice, hugged my kids,
hugged the kids, hugged us all, i did try, i tried my best, i'm sorry i couldn't, i'm sorry mum, im sorry mum,
in the local paper, in the obituaries, in the papers about me, it's been a pleasure, it's not on you,
kinder than i deserved, kissed me on the forehead, kissed the kids, kissed us all, last message was,
last one out, last post from me, last time on here, last time you'll hear, lay flowers, leave a note,
left a note, left all the groups, left every group, left the group chat, left the groupchat,
life is not for me, logging off for good, look after dad for me, look after her for me, look after mam for me,
look after mum for me, look after them for me, love to all, love to mum, love to my babies, love to my boys,
love to my girls, love to my kids, love to the grandkids, love to the kids, love you all, made her peace,
made his peace, made it up with, made peace with, messaged people he, messaged people she, my curtain,
my goodbyes, my peace with, my time has come, my time's up, never forget me, never says it, never says that,
never see me again, nice knowing you, night all, night night all, night night world, night x, nighty night all,
no flowers, no funeral, no fuss please, no hard feelings, no hard feelings x, no need to ring, nobody to blame,
none of you could, not afraid any more of, not afraid of it any more, not afraid of it now, not anyone's doing,
not been a bad life, not expecting a reply, not frightened of it now, not on you, not scared of it now,
not spoken to in years, not your doing, note through, nothing anyone can do now, nothing more anyone can do,
nothing more to be done, nothing more you can do, off my phone now, off now for good, one last time,
out of everyone's road, out of everyone's way, out of their hair, out of your hair, out of your way,
over and out, peace with allah, peace with god, phone's going off now, play my song, play something nice,
posted a black square, put a note, rang everyone, rang people he, rang people she, rang round everyone,
rang us all, read about me, remember me, remember me kindly, rung everyone, said he loved me, said he loved us,
said she loved me, said she loved us, said sorry for everything, scatter me, see my name in the,
see you on the other side, see yous on the other, seen the priest, signing off, so long all, so long everyone,
sorry for all the trouble, sorry for being, sorry for everything, sorry for the trouble i've been,
sorry for the trouble i've caused, sorry kids, sorry mam, sorry mum, sorry to everyone, sorry to leave,
sprinkle me, ta ra all, ta ra then, ta ta all, take care of each other, tara all, tell her i love,
tell her i loved, tell him i love, tell him i loved, tell ma da, tell ma maw, tell me dad, tell me mam,
tell me mum, tell mum i, tell my dad, tell my daughter, tell my kids, tell my mam, tell my mum i,
tell the bairns, tell the boys i, tell the girls i, tell the kids, tell them i love, tell them i loved,
thank you for everything, thank you for trying, thanks for all you did, thanks for being good neighbours,
thanks for being there, thanks for trying, that's me tonight, thats me tonight, the candle,
the trouble there'll be, think kindly of me, this is me done, this is on me, this isn't on you,
time i was gone, time i was out, times up for me, told everyone he loves, told me he loved me,
told me she loved me, told us all she loved, tonight's the night, tonights the night, turn the lights off,
turning my phone off, turning this off, turns off the lights, until we meet again, visited everyone,
was a pleasure, went to see everyone, when they find me, won't be answering, won't ever see me,
won't see me again, wont be answering, wont be bothering, wont ever see, wont ever see me,
wont ever see me again, wont see me again, you all did your best, you all tried, you did what you could,
you did your best, you tried, you tried your best, you won't hear from me, you wont hear from me,
you'll not hear from me, you've all been kind, you've all been very kind, 🕯


concept shr_tell   give word
ask, explain to, give, hug, kiss, let, promise, remind, say to, tell

concept shr_loved   those loved, or worried about
a mate, aunt, auntie, bairns, best friend, best mate, best pal, bestie, bf, bloke at work, boyfriend, boys,
bro, brother, bruv, carer, colleague, cousin, da, dad, daddy, daughter, daughters, fella, fiance, fiancee,
flatmate, foster daughter, foster son, gf, girlfriend, girls, goddaughter, godson, gran, grandad,
granddaughter, grandkids, grandson, her mother, his mother, housemate, hubby, husband, kids, lad at work,
lad on our site, lodger, ma da, ma mam, ma maw, mam, mammy, mate, maw, me dad, me mam, me mum, mither, mum,
mummy, my 9 year old, my boy, my eldest, my ex, my fella, my friend, my girl, my lad, my lass, my little girl,
my mate, my youngest, nan, nana, neighbour, nephew, niece, other half, our dad, our dean, our eldest, our kid,
our lad, our lass, our mam, our mum, our youngest, pal, partner, sis, sister, son, sons, sponsor, stepdaughter,
stepson, student, teenager, the missus, the wife, uncle, weans, wife, wor kid, wor lass, workmate, year old

concept shr_decided   has decided, at peace
a letter each, a letter for each, a man has the right, a single ticket, after the last one, agreeing with it,
all planned out, all ready now, as far as i go, as far as i'm going, as far as im going, at my age a man,
at peace with it, be the next one, been so calm, been to look at, been up to the, body to science, by choice,
calm about it, checking out, chosen the day, chosen the place, clocking off for good, clocking out for good,
closing the book, come off the insulin on, curtain, decision is made, decision made, do it properly,
do it right, do it right this time, don't try to talk me out, don't want a return, donate my body,
done talking, dont try talk me out, drove out there, drove up there, end of the story, everything is ready,
everything's ready, far as i'm going, final chapter, finish what i started, finished talking, follow my dad,
following my brother, found the spot, get it right this, get off this ride, get the policy, gets the policy,
getting off at this stop, gone that way, got a date, got a spot, got everything i need, got it all worked out,
got the date, got what i need, had a look at the, had a practice, handing in my notice on life,
have prepare everything, have prepared everything, have the house to, have the means, house to myself,
i have a plan, i have decided, i know what to do now, i'll be next, i'll see to it, i'm next, i'm number,
i've a date, i've decided, i've got a plan, i've started agreeing, if i try again, if you know what i mean and,
im next, it's all planned, it's winning, its all planned, ive decided, ive got a plan, ive made me mind up,
just me to go, keep saying i'm fine, keep telling people i'm fine, keep telling them i'm fine,
kids get the policy, know exactly how, know exactly where, know how i'll do it, know the place, know the spot,
know what i have to do, know what i'm going to do, last one in march, last page, letter each,
letter for each of, letters to everyone, letters under the, lights out for me, log off for good,
logging off for good, look like an accident, look natural, looks natural, made arrangements, made me mind up,
made my decision, made my mind, made my mind up, made my own arrangements, made my peace, made up me mind,
make it look like, making my peace, me mind's made up, me next then, mind is made up, mind made up,
mind's made up, minds made up, my body to, my choice, my last attempt, my mind's made up, my organs,
my organs used, my peace with, my right to go, my time to go, my turn next, my turn soon, never been calmer,
next time i won't, next time i'll, next time it'll work, next time you won't, no accident, no going back,
no mistakes this, no more use for, no one to stop, no one will stop, no return, no talking me out,
nobody to stop, nobody will stop, not be an accident, not by accident, not eating not drinking, not fail this,
not messing it up, not up for discussion, note under the, nothing anyone can do, nothing more to say,
nothing you can do, now i've decided, off for good, off off, off the bus, off the merry go round,
off the scent, off this ride, on my own terms, one way or another, one way or the other, one way ticket,
only me left to go, only me to go, past helping, peace at last, peaceful feeling, peaceful now, picked a date,
picked a day, picked a place, picked my day, picked my spot, picked the day, picked the place, policy pays,
practiced it, practised it, prepared everything, proper this time, properly this time, put it that way,
put off the scent, quite calm, read into that, ready for off, refusing food, rehearsed it, right this time,
said all i had to say, said my goodbyes, same way as, same way my, second time lucky, see to it myself,
set the date, shan't want a return, since i decided, since the last one, so calm, something in the diary,
sort it myself, started agreeing with, started believing it, started listening to it, started to believe it,
starting to believe it, stop the dialysis, stop the ride, stopped eating and drinking, stopped my dialysis,
stopped my insulin, stopped taking the insulin, stopped the dialysis, stopped the insulin, stopping dialysis,
story ends, such a peaceful feeling, switching off for good, take care of it myself, taking matters,
the last attempt, the last thing i do, the voices are winning, there's a plan, they're winning,
third time lucky, this is my stop, this time he, this time i mean, this time i mean it, this time i'll,
this time ill, this time it will, this time she, thought it all through, thought it through,
throw off the scent, too late for me, too late for talking, too late for that now, too late to talk,
trying to convince, turned her face, turned his face, turned my face, turning the lights out, walked up there,
want off, when i try again, when no one's in, when nobody's in, where i'm going, where im going,
while everyone's at, while they're at work, who i'm trying to convince, who im trying to convince,
won't be an accident, won't be coming back, won't eat won't drink, won't fail this, won't mess it up,
won't need a return, wont be an accident, wont be coming back, wont fail this, wont need a return,
worked it all out, written her friends, written his friends, written us all a letter, wrote us all a letter,
you know what for, you know why


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
ask god, asking god, beg god, beg the lord, each night i pray, every night i pray, half hoping, hope,
hope and pray, hope to god, hoped, hopes, hoping, i ask the lord, keep hoping, part of me hopes, pray,
pray every night, praying, prays, secretly hope, wait for, waiting for, willing, wish, wish to god, wishes,
wishing, wonder if

concept shr_limb   limbs, where it is done
ankles, arm, arms, bangles, forearm, forearms, her arm, her legs, hips, his arm, hits herself, hits himself,
hitting herself, hitting himself, inner arm, inside of her leg, legs, my arm, my arms, my legs, pulls her hair,
punches walls, shins, skin, thigh, thighs, tummy, watch strap, wrist, wrists

concept shr_wound   wounds and what makes them
bandaged up, bandages, bite marks, blade, blades, bled, bleeding, blood, blood on her cuffs,
blood on her sheets, blood on her sleeves, blood on his sheets, blood on his sleeves, blood on the sheets,
bloodied, bloodstains, bloody tissues, broken glass, burn marks, burns, carved, carving, cig burns,
cigarette burns, clawed, clawing, compass, craft knife, cross hatched, crosshatched, cut marks, cuts,
deodorant burns, elastic band, erasing, etched, fag burns, fresh ones, glass, gouged, gouges, gouging, hacked,
hacking, hands bleed, her hair out, his hair out, ice and salt, ladder, ladder of, lighter, lighter burns,
like a zip, lines, little lines, marks, neat lines, old ones and new, opened my, opened up my,
pencil sharpener, picked till, picking till, picks till, plasters, raked, raking, razor, razors, red lines,
rubber band, rubber burns, safety pin, safety pins, salt and ice, scab, scabs, scar, scars, scissors,
scratch marks, scratched raw, scratches, sharpener, singed, slashed, slashing, sliced up, slices, slit,
stanley knife, stapled, steri strips, straight lines, straighteners, stubbed out, stubbing, tally,
till they bleed, tubigrip, until they bleed, welts

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
a waste of a life, ah'm done, ah've had enough, ahm done, all cried out, am done, ashamed of myself,
be better if i go, begged for help, begging for help, better dad, better if i go, better mum, beyond caring,
beyond tired, bone tired, broken in, broken me, can't any more, can't anymore, can't be bothered being,
can't be doing with life, can't carry on, can't cope any more, can't cope anymore, can't do another,
can't do this, can't face, can't feel anything, can't feel owt, can't go on, can't keep going,
can't keep pretending, can't see a way, can't see a way through, can't see past, can't see the point,
can't see the point in, can't take it, can't take much more, cannae dae it, cannae dae this, cannae go on,
cannae see the point, cannot anymore, canny dae it, canny go on, cant anymore, cant carry on,
cant cope anymore, cant do another, cant do it no more, cant do this, cant face, cant go on, cant keep going,
cant keep pretending, cant see a way, cant see a way through, cant see the point, cant see the point in,
cant take it, cant take much more, cba anymore, cba living, cba with any of, cba with anything, cba with life,
cba with this, completely broken, cried out, crying all, crying every, crying out for help,
dead behind my eyes, dead behind the eyes, dead inside, different mum, disappointed i woke,
disappointed that i woke, disappointed to wake, disgusted with myself, do not see a way, do not see the point,
don't feel anything, don't know who i am, don't see a future, don't see a way, don't see the point,
don't want to be helped, done in, done trying, done with everything, done with it all, done with this,
dont feel anything, dont see a way, dont see the point, drowning in it, empty inside, end of the road,
everything is dark, everything's black, existing not living, failed everyone, fed up of it all, feel nothing,
feel numb, feel pathetic, feel useless, feel worthless, felt nothing, fourteen weeks is no use, give up,
given all i've got, given up, giving up, going through the motions, going under, gone inside, gone quiet,
good for nothing now, good to nobody, had a good innings, had enough now, had enough of everything,
had enough of it all, had enough thank you, had it with everything, had my fill, had my innings,
hasn't left her room, hasn't left his room, hate my life, hate myself, hate waking up, hate what i am,
have had enough thank you, heating's off, hopeless, i am a waste, i am done, i am finished, i am so tired,
i am tired, i don't eat, i don't sleep, i give in, i give up, i have had enough, i surrender, i'm a burden,
i'm a failure, i'm a waste, i'm beat, i'm broken, i'm done, i'm finished, i'm hollow, i'm not fine, i'm not ok,
i'm not okay, i'm out, i'm so tired, i'm spent, i'm that tired, i'm tired, i've had enough,
i've had enough thank you, i've had my fill, i've had my turn, i've lived too long, i've nothing here,
i've nothing left, i've nothing to, im a burden, im a failure, im a waste, im beat, im broken, im done,
im finished, im not fine, im not ok, im not okay, im out, im so done, im so tired, im tired, in a bad way,
in a dark place, ive had enough, ive had enough thank you, ive had my turn, ive nothing, ive nothing left,
just a burden, just a waste, just existing, keep pretending, knackered with it all, let everyone down,
let go to, letting everyone down, life's too hard, lifes too hard, lived long enough, lived too long,
living in my car, living in the car, lost everything, lost my job, lost my way, me done, my head's gone,
my heads gone, no energy for life, no fight left, no future, no good to anybody, no good to anyone, no hope,
no life, no more force, no more in me, no more strength, no more tears, no one helped, no one listens,
no point, no point in me, no purpose, no reason, no strength, no tears left, no tomorrow, no use to anybody,
no use to anyone, no way back from this, no way forward, no way out, no way through, nobody helped,
nobody listens, not coping, not eating, not for me any more, not for me anymore, not living just existing,
not okay, not sleepy tired, nothing behind the eyes, nothing for me here, nothing here for me, nothing in me,
nothing in the tank, nothing left in, nothing left in me, nothing left in the tank, nothing left inside,
nothing left to give, nothing matters, nothing to get up for, nothing to lose, nothing touches it, nowt left,
only existing, out of road, out of tears, past caring, pathetic, pointless, refuses food, refusing food,
rock bottom, running on empty, running out, scared of another, screamed for help, screaming for help,
see no future, shattered inside, sleeps all day, so broken, so so tired, so tired, so tired of being,
stopped eating, surviving not living, tank's empty, tanks empty, that's me done, thats me done, the dark,
they deserve better, this is no life, tired of all of it, tired of being, tired of being a,
tired of being a person, tired of being me, tired of everything, tired of it, tired of it all,
tired of pretending, tired of waking, too much for me, wake up disappointed, waste of oxygen, wasted on me,
what am i for, what do i have, what is the point, what kind of life, what use am i, what use am i to,
what's it all for, what's the point any more, what's the point anymore, what's the point in me,
what's the point of it all, what's the point of me, whats it all for, whats the point any more,
whats the point anymore, whats the point of it all, whats the point of me, who would even come,
who'd even come, won't get out of bed, worn out with it, worthless, wrung out, years i've begged

concept shr_alone   has nobody, or shuts others out
aint told no one, all alone, all on my own, alone now, by myself now, divvent tell,
don't know why i'm telling you, don't know why i'm writing this, dont know why im saying it, got no one,
got nobody, have no one, haven't told anyone, havent told anyone, he doesn't know, he thinks i'm,
house is so quiet, i have nobody, i've no one, i've nobody, it's so quiet, ive no one, ive nobody,
kids are at their dad's, kids are at their dads, kids are at there dads, live alone, lonely, lonely now,
no family, no friends, no one came, no one cares, no one here, no one knows, no one left, no one needs me,
no one to talk to, no one wants me, nobody asked, nobody asks, nobody came, nobody cares, nobody comes,
nobody knows, nobody left, nobody needs me, nobody noticed, nobody notices, nobody to talk to, nobody wants me,
nobody would notice, nobody'd notice, nobody's asked, nobodys asked, nowhere else to go, nowhere else to say,
on me own, phone is off, phone's off, she doesn't know, she thinks i'm, sorry to post it here,
sorry to put this on here, tell no one, tell nobody, the house is empty, they think i'm, told no one,
told nobody, turned her phone off, turned his phone off


concept shr_soon   a near time
after christmas, after friday, after sunday, after this week, after this weekend, after today, after tonight,
before christmas, before the weekend, by friday, by monday, by morning, by sunday, by the morning,
by the weekend, by tonight, for good now, her anniversary, his anniversary, it's her birthday,
it's his birthday, on her anniversary, on his anniversary, on my birthday, once it's dark, once the kids are,
soon, sunday, the anniversary, the weekend, this week, this weekend, tomorrow, tonight, very soon,
when everyone's asleep, when it's dark, when its dark, when the kids, when they've gone, while he's out,
while shes out, while they're out, would have been

concept shr_says   says or does
admitted, asked, asks, gave, given, giving, keep, keeps, messaged, phoned, posted, rang, rung, said, saying,
says, sent, talking, talks, tells, texted, thinks, told, wants, whispered, written, wrote

concept shr_worry   worries for another
acting odd, acting strange, acting weird, afraid to go, afraid to leave, afraid to sleep, again and again,
am i being daft, am i being soft, am i overreacting, been googling, been searching, can somebody check,
can someone check, can you send someone, can't get hold of, can't get there, can't reach, cant get hold of,
cant get there, cant reach, check on, check on flat, cheerful all of a sudden, curtains are shut,
curtains shut, disappeared, do i ring the police, doesn't sit right, don't know what to do,
don't like the sound, dont know what to do, dont no what to do, every time, found a note, found a rope,
found blades, found pills, found tablets, frightened for, frightened to go, frightened to leave,
get round there, go and knock, go round, go round there, goes straight to voicemail, gone all calm, gone quiet,
got her details, got his details, hasn't answered, hasn't been seen, he means it, he never hugs, he was crying,
he's gone flat, hid the, hidden the, hide the, hours away, hugged me, i believe her, i believe him,
i don't like it, i know her, i know him, i live away, i'm abroad, i'm hours away, i'm not daft, im hours away,
isn't answering, isn't answering the door, isnt answering, just calm, keep an eye on, knock on her door,
knock on his door, last seen, left me on read, left the house and, locked away, locked herself,
locked herself in, locked himself, locked himself in, locked in the bathroom, locked the shed, missing since,
needs to check on, not answered, not answering, not been online, not been seen, not herself, not himself,
not like her, not like her at all, not like him, not like him at all, not opening the door, not picking up,
on her phone, on his phone, out of character, phone goes to voicemail, phone rings out, please someone,
pop round, posted goodbye, put her goodbyes, put his goodbyes, quieter than usual, read my message,
safe and well check, sat up with, says he deserves it, says it was an accident, says it's an accident,
says its an accident, says she deserves it, scared for, scared to leave, scared to sleep, search history,
seen her phone, seen his phone, send someone round, she means it, she never hugs, she was crying,
she's gone flat, should i be round, should i be worried, should i go round, sitting up with,
sleeping on her floor, sleeping on his floor, someone go round, something isn't right, something's not right,
sounded calm, stopped talking, straight to voicemail, suddenly happy, then he was just calm, too calm,
too cheerful, took his car, took the car keys, weirdly calm, weirdly happy, welfare check, went calm,
what do i do, what do i say, what should i do, who do i ring, who do i tell, won't answer,
won't answer the door, won't come out of, wont answer, wont come out of, worried about, worried sick,
you got his address, you have her address, you have his address, you've got her address,
you've got his address

concept shr_else   another reason for leaving, giving, resting
abroad, already had it, already had mine, annual leave, apprenticeship, at work that, back pain eased,
broken up for, car boot, car boot sale, care home, care package, change gp, change of address, change surgery,
changing doctors, changing gps, changing surgery, charity shop, clear out, cruise, declutter, decluttering,
downsizing, ebay, emigrate, emigrated, emigrating, feel better now, feeling better, flight, flights, found one,
free wills, fundraising, gap year, going private, going to uni, got a hospital appointment, got one already,
got the job, gumtree, had it at the, had it done at, had mine, handing my notice, happy retirement,
having a clear out, helpline, her retirement, his retirement, holiday, holidays, hols, honeymoon, house move,
i retire, i'm retiring, if you are struggling, if you're struggling, jumble, leaving do, leaving for uni,
leaving party, leaving the practice, marketplace, maternity, moved away, moved house, moved to, moving away,
moving back, moving down, moving house, moving in with, moving to, moving up, my cat needs, my retirement,
my shift, new address, new baby, new doctors, new gp, new home in, new job, new patient, new postcode,
new practice, new surgery, night shift, not eligible, nursing home, off to spain, off to uni,
off to university, old building, on leave, on nights, out of area, out of your area, patient group,
poster campaign, reach out, refurb, registered elsewhere, registered with, registering elsewhere, relocating,
retiring from the, sabbatical, samaritans are, seen privately, shout is, since my fall, sorted now, spain,
spayed, sponsored, starting uni, stop smoking, survivors, tenerife, the vet, till i'm 100, until i'm 100,
upgrade, vinted, work trip, working away, working that day, you are not alone, you matter, you're not alone

concept shr_ahead   looks ahead, or is well again
all sorted now, back to normal, best wishes, came out the other side, came through, can't wait, cant wait,
celebrating, changed my life, congratulations, enjoy your, feel much better, feeling much better,
glad i got help, glad i stayed, good luck, got better, got through it, happy birthday, looking forward,
much better now, new lease of life, on the mend, out the other side, proud of, recovered, recovery,
saved my life and, see you all, see you soon, see you there, so glad i, ten years ago, thank you so much,
thankfully, used to feel, well done, years ago now

concept shr_means   what may be used: places, medicines and things
air rifle, all my tablets, amitriptyline, antidepressants, antifreeze, bag of tablets, balcony, banister,
banisters, bannister, barbecue in, bath and the, bathroom cabinet, bathroom scissors, beam, beta blocker,
beta blockers, biscuit tin of, bleach, blister packs, blood pressure pills, bottle of pills, bottle of tablets,
bread knife, breakwater, bridge, bridges, canal, car exhaust, car park roof, carbon monoxide, carrier bag,
carrier bag of, carving knife, central reservation, cliff, cliffs, clothes line, co codamol, cocodamol,
codeine, craft knife, crag, crags, crossbow, dad's insulin, dad's morphine, dam, diazepam, digoxin,
disposable barbecue, drain cleaner, drawer full of, dressing gown cord, dual carriageway, edge of the platform,
exhaust pipe, extension lead, fence by the line, fentanyl, flyover, garage door, harbour, hard shoulder,
heart tablets, helium, her morphine, her patches, her pills, heroin, hgv, his fentanyl, his heart tablets,
his morphine, his patches, his pills, his tablets, hose, hose pipe, hosepipe, insulin, insulin pens,
into the road, into traffic, jetty, joist, kitchen knife, knife block, knife drawer, knives, lakeside, ledge,
leftover morphine, leftover tablets, leftovers from dad, level crossing, ligature, lithium, live rail, loch,
lock gate, lock gates, loft, loft hatch, lorries, m6, m62, marina, medicine cabinet, methadone, mineshaft,
mirtazapine, morphine, motorway bridge, multi storey, multistorey, mum's morphine, mum's tablets, nail gun,
nan's tablets, noose, oak tree, off the pavement, old morphine, old tablets, oncoming, oramorph,
oramorph bottle, overpass, paracetamol, parapet, pavement edge, penknife, pier, pills, pills here, platform,
platform edge, propranolol, pylon, quarry, quayside, quetiapine, rafters, railing, railings, railway,
railway bridge, railway line, razor blade, razor blades, reservoir, rifle, river, roof, roof of the car park,
rooftop, rope, scalpel, sea, sertraline, sharps, shaver, shoebox of, shoelaces, shotgun, sill, silo, sleepers,
sleeping pills, sleeping tablets, spoons of, stairwell, stanley knife, stash of, steering wheel,
step off the pavement, straighteners, t'bridge, t'canal, t'cliff, t'cut, t'garage, t'loft, t'motorway,
t'quarry, t'railings, t'railway, t'reservoir, t'river, t'rope, t'tracks, t'train, t'viaduct, t'weir, tablets,
that bend, the basin, the bend, the bleach, the bottle of oramorph, the cabinet, the car at, the crossing,
the cut, the harbour wall, the incinerator, the insulin, the loch, the locks, the oramorph, the pills,
the quarry, the railing, the railings, the railway, the reservoir, the river, the tarn, the tower block,
the wall at, the weir, the wheel, third rail, tin of tablets, top deck of the car park, top floor,
top floor of the car park, top of the flats, top of the tower, tow rope, tracks, train, train station, trains,
tram lines, tramadol, tramlines, vacuum hose, venlafaxine, viaduct, warfarin, washing line, weedkiller, weir,
what he left, what's left in the cabinet, wheel, window ledge, window sill, zopiclone

concept shr_brood   broods on it, draws near it, makes ready
adding up, be so easy, been counting, been keeping, behind the yellow line, beside my bed, by the bed,
calling me, calls to me, calms me, came home because, can't trust myself, carry straight on, close to the edge,
comforts me, count, counted, counting, counting out, deep enough, doesn't stop there, don't go near,
don't stop there, don't trust myself, don't turn, dont go near, dont trust myself, drawn to, drink the,
drove out, drove to, drove up, ended up at, enjoy it, enough in it, enough in there, every day, every night,
far enough, fast enough, fast train, find myself, find the nerve, foot down, for when i, for when it,
for when the day, freight train, from the top, get it out, get the nerve, get them out, gets it out,
go straight on, go the long way, googled, googling, got it out, got the nerve, got them out, grand view,
grip the, grip tight, gripping, half a second, have to avoid, have to hold, hid, hidden, high enough, hoarding,
hold it, hold on tight, hold one, hold the wheel, hold them, hold tight, holds it, how deep, how far down,
how high, how long, how long it, how many, i put them back, if it would be quick, if it'd be quick, imagine,
imagining, in a row, in her phone case, in my bag, in my hand, in my pocket, in one go, in rows,
in the cupboard, just keep going, just let go, keep away from, keep back, keep swimming, keep walking,
keeping back, keeping them, keeps me calm knowing, kept back, keys in his hand, know the times,
know the timetable, knowing it's there, knowing its there, knowing they're there, laid out, laid them out,
lay them out, laying out, lean out, lean over, leaned over, leaning out, leaning over, leant over, let five go,
let four go, let go of, let go the wheel, let the wheel, let them go past, let three go, letting go of,
letting them go past, letting them pass, line up, lined up, lining up, look at, look at it, look at them,
look over, looked at, looking at, looking down, looking friendly, looking inviting, looking over, looking up,
looks at it, looks at them, looks friendly, makes me feel calm, might just, more than enough, most evenings,
most nights, my way out, near the edge, no seatbelt, not brake, not braking, not taking them, not turn,
not turning, nothing to lose, on the edge, on the yellow line, one second, one step, one turn, one twitch,
only take a second, over the edge, over the yellow line, picturing, pluck up, plucking up, psyching myself up,
pulls me, put my foot down, put them back, putting my foot down, quick at least, quick enough, ready for when,
research, sat by, sat for hours, sat in the car, sat on the, sat with, searching, shut my eyes, shuts tight,
sit by, sit with, sitting in, sitting on the, sitting with, stand at, stand back, stand by, stand near,
stand well back, standing near, standing on, standing on the, stare, stared, staring, step back, step in front,
step off, step out, stepping, stepping off, stepping out, still in the cupboard, stockpile, stockpiling, stood,
stood at, stood on, stood on the, stop braking, stop swimming, stops me, straight on at, swerve, take it out,
take my hands off, take my seatbelt off, take the long way, takes it out, talking about, tell me to,
telling me to, tells her to, tells him to, tells me to, tempted, the edge, the fast one, the urge, the way out,
think about, think of, thinking about, thinking how, thinking of, times of the, to drink the, to the edge,
toes on, toes over, too close, too near, trains go by, trains go past, trains going by, turn the wheel,
two seconds, under her pillow, under his bed, under his mattress, under the bed, undo my belt,
undo my seatbelt, urges, view from, walk into, walk off, walk out, walk out in front, walk the long way,
walk to, walking along, wander, wandering, want me to, watch the trains, watching the trains,
watching them come, watching them go, what it would, what would happen, when the time comes, whispering,
wonder, wondered, wondering, work up to it, worked up to it, working up to it, would i feel, would it hurt,
would it hurt much, would only take, wouldn't take much, wouldnt take much, wrong side of

concept shr_relief   would be glad of the end, or others would
all be happier, be a relief, be better if i, be better off, be doing them a favour, be doing us a favour,
be doing you a favour, be done with it, be fine without me, be happier if i, be happier without,
be no bad thing, be no loss, be relieved, be restful, be so quiet, be somebody else's, be someone else's,
be such a relief, call me home, close my eyes and not, close my eyes for, cost you nothing, costing everyone,
didn't wake, didn't wake up, didnt wake, didnt wake up, do everyone a favour, do you all a favour,
do yous a favour, doing everyone a favour, doing us a favour, don't deserve to be here, don't wake up,
don't wake up good, don't wake up tomorrow, dont deserve to be here, dont wake up, dont wake up tmrw,
dont wake up tomorrow, drift off and, fetch me home, find peace, gather me, give my place to, give my slot to,
have some peace, heart to stop, heart would just stop, heart would stop, how restful, i'd be relieved,
id be relieved, in everyone's way, in the way of everyone, it would be over, it'd be over, just go to sleep,
just in the way, just stopped existing, list gets smaller, list smaller, make it stop, mistake i was born,
never came back, never come back, never open my eyes, never open them, never wake up, never waking up,
never woke, no bad thing, no great loss, no loss to, no more pain, no one would have to, no one would notice,
nobody would have to, nobody would notice, nobody'd have to, not be a problem much, not be your problem,
not come back, not exist, not feel anything, not fight it, not my problem much longer, not open them,
not wake up, not waking up, off everyone's hands, off your books, off your hands, one fewer, one less burden,
one less for, one less mouth, one less on, one less on your list, one less patient, one less to worry,
out of your hair, save everyone the bother, save everyone the trouble, save the taxpayer, save you the bother,
save you the trouble, should never have been born, shouldn't be here, shouldnt be here, shut my eyes and not,
shut my eyes for, slip away, somebody else can have my, somebody who wants to live, someone else can have my,
someone else's arm, someone who deserves, someone who wants to live, stop existing, stop my heart,
stop the noise, stopped being, stopped existing, take me in the night, take my breath, taking up a space,
taking up oxygen, taking up space, they would cope, they would get over it, they'd be alright,
they'd be better, they'd be fine, they'd be ok, they'd cope, they'd forget me, they'd get over it,
they'd manage, they'd soon forget, theyd be better, theyd be fine, theyd get over it, to stop the pain,
using up air, want it to stop, waste of a bed, waste of air, waste of oxygen, who would notice, who'd notice,
won't be a problem, won't be your problem, wont be your problem, would be relieved, wouldn't be bad,
wouldn't be sorry, wouldn't fight it, wouldn't mind not, wouldn't notice i'd gone, wouldn't notice if i,
wouldnt fight it, wouldnt mind not, wouldnt notice if i, your list smaller

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

concept shr_exist   goes on being
be about, be alive, be around, be breathing, be here, be living, be there to, being about, being alive,
being around, being here, bother with christmas, bothering with christmas, get old, get older, get that far,
get to see, grow old, hang about, hang around, last another, last that long, last the, last till, last until,
live that long, live till, live to see, live until, make it past, make it that far, make it that long,
make it through, make it till, make it to, make it until, make the other, need it where, need mine, need one,
need them where, needing it, needing mine, needing one, needing them, plan on another, plan on being,
plan on christmas, plan on still, plan that far, planning beyond, planning on a, planning on another,
planning on being, planning on christmas, planning on my, planning on next, planning past, planning that far,
reach forty, reach my, reach thirty, see another, see any of you, see christmas, see my birthday, see my next,
see new year, see out the, see the autumn, see the month, see the new year, see the spring, see the summer,
see the week, see the winter, see the year, see xmas, see you again, see yous again, stick around,
sticking around, still be, still being

concept shr_gone_by   dead, so to speak
an inquest, anybody at the end, anyone at the end, be dead, be gone before, be gone by, be gone long before,
be no one at, be no one to, be nobody at, be nobody to, brown bread, dead and buried, dead and gone, dead by,
gone by then, in a box, in a coffin, in a jar, in an urn, in me grave, in my coffin, in my grave,
in the cemetery, in the churchyard, in the crem, in the grave, in the ground, in the morgue, in the mortuary,
late mr, late mrs, my obituary, no longer with us, no me by, no one at the end, nobody at the end,
not be anybody, not be with us, on a slab, on the mantelpiece, on the slab, past tense, pushing up daisies,
pushing up the daisies, six feet under, six foot down, six foot under, the coroner, the late me,
under the ground, won't be a me, won't be any me, won't be anybody, won't be anyone, won't be with us,
won't be with you, wont be anybody, wont be anyone, worm food

concept shr_strike   strikes themselves off
archive me, bin my file, bin my notes, cancel me, close my file, cross me off, delete me, give my place,
no longer at this address, return to sender, save my place for, scrub me off, shred my file, shred my notes,
shut my file, somebody else can have, someone else can have my, strike me off, take me off everything,
take me off the books, take me off the list for good, wipe me off

concept shr_limits   is given medicines by little and little
a day at a time, a few at a time, a week at a time, bathroom door off, counts them out for me,
daily dispensing, daily pick up, dispensed daily, dispensed weekly, don't trust me with, dont trust me with,
few at a time, gives me them one, hands me them, hidden all the, hidden the paracetamol, hide all the,
hide the paracetamol, in the safe, keep all the tablets, keep our knives, keep the knives,
keep the paracetamol, keep the tablets, keeps her tablets, keeps his tablets, keeps my meds, keeps my tablets,
keeps them locked, lock box, locked box, locked cabinet, locked in the safe, locked the paracetamol,
locked up all the, no knives in the house, no paracetamol in the house, no shoelaces, no tablets in the house,
not allowed sharp, not trusted with, nothing sharp in the house, obs every, one week at a time,
only allowed a few, only let me have, only lets me have, plastic cutlery, plastic knives,
taken my tablets off me, taken the bathroom door, taken the lock off the bathroom, taken them off me,
took my tablets off me, took the lock off the bathroom, took them off me, weekly dispensing, weekly pick up,
weekly script, weekly scripts, won't trust me with, wont trust me with

concept shr_child_ask   what a child must not have to ask
be with grandad in heaven, better if he wasn't, better if she wasn't, better without her, better without him,
does dying hurt, does it hurt to die, doesn't want to grow up, doesnt want to grow up, don't want to be alive,
go to heaven, hates being her, hates being him, how do people die, how to die, how you die, if dying hurts,
if i would be sad, if i'd be sad, if i'd cry, if i'd miss, if id be sad, if it hurts, if it hurts to die,
if we would be sad, if we'd be sad, if we'd miss, never wants to wake, not be alive, not want to wake,
run in front, stop being alive, throw herself, throw himself, to see grandad in heaven, to see nana in heaven,
wants to be a star, wants to be an angel, wants to go to heaven, what happens when we die,
what happens when you die, who would miss, wish he wasn't born, wish i wasn't born, wishes he wasn't born,
wishes she wasn't born, would anyone be sad, would anyone miss, would daddy cry, would i be sad,
would mummy cry, would you be sad, would you cry, would you miss me

concept shr_attention   called attention-seeking
a phase, attention seeker, attention seeking, cry for help, crying for help, for attention, it isn't attention,
it's not attention, its not attention, just a phase, just attention, just hormones, more than a plaster,
not attention, not that arm, not the left arm, one i can't, one i cant, one wrist, other arm please,
put a plaster on, they need more than a plaster, use the other arm, which arm

concept shr_timely   when it is to be
a fortnight, a month, autumn, christmas, for it, for that, friday, long enough, monday, months, much longer,
next month, next week, next year, spring, summer, sunday, that, the month, the morning, the week, the weekend,
the year, then, this weekend, three weeks, to need it, to see it, to see them, to use it, tomorrow, tonight,
weeks, winter, xmas

concept shr_cancel   a plain change of plans
abroad, appointment, appointments, appt, appts, away, booked in, can't make, cancel, cant make, change,
clinic day, holiday, hols, instead, move, parking, rearrange, rebook, reschedule, scan, shift, slot, swap,
unable to attend, work

concept shr_checkup   asks that somebody be checked on
break the door, can someone send, can you send someone, can't get there, can't get to her, can't get to him,
cant get there, go round now, go round please, hours away, i'm abroad, im abroad, kick the door,
knock on her door, knock on his door, not answering her door, not answering his door, phone is off,
phone's been off, phone's off, phones off, safe and well check, send somebody round, send someone round,
somebody go round, someone go round, turned her phone off, turned his phone off, welfare check,
you got her address, you got his address, you have her address, you have his address, you've got her address,
you've got his address

concept shr_durable   what one gets for times to come
autumn booster, big shop, birthday, birthday cake, booster, bulbs, calendar, car tax, care plan,
christmas presents, dentures, diary, flu jab, follow up, gym membership, hearing aid, hearing aids, jab,
letter, letters, long term plan, mammogram, mot, new coat, new glasses, new shoes, next year's diary, passport,
pension, phone contract, presents, reminder, reminders, results, return ticket, review, screening,
season ticket, seeds, smear, spring booster, subscription, survey, texts, turkey, tv licence, vaccine,
varifocals, weekly shop, winter coat

concept shq_avert   turns from
am done with, can't be arsed, can't be bothered, can't bear, can't cope with, can't face, can't stand,
can't take, cannot be bothered, cant be arsed, cant be bothered, cant bear, cant cope with, cant face,
cant stand, cant take, cba, didn't want, didnt want, dinnae want, dinny want, divvent want, do not want,
doesn't want, doesnt want, don't see the point, don't see the point in, don't see the point of, don't wanna,
don't want, done with, dont see the point, dont wanna, dont want, dread, dreading, dreads, dunno want,
enough of, fed up, fed up of, fed up with, gave up on, give up on, given up on, giving up on, had enough of,
had it with, hates, hating, lost interest in, never meant to, no desire for, no desire to, no energy to,
no interest in, no longer interested in, no longer want, no point in, no point to, no reason to,
no strength to, no use for, no want, no will to, no wish to, not cut out for, not made for, not meant for,
not want, not wanting, rather not, ready to quit, ready to stop, scunnered of, scunnered wi, scunnered with,
see no point, see no point in, sick and tired of, sick of, so done with, so tired of, sooner not,
struggling to see, terrified of, tired of, want to quit, want to stop, wants to stop, wasn't made for,
weary of, what's the point in, what's the point of, whats the point in, whats the point of, why bother,
why bother with, wish i could stop, would rather not

concept shq_alive   being alive
a future, alive any more, alive anymore, another day alive, another day like, another day of,
another night like, another year like, any future, be alive, be here any more, be here anymore,
be here no more, be in this world, be me, be me any more, be me anymore, be on this earth, being alive,
being here any more, being here anymore, being me, being me anymore, being on this earth, being on this planet,
existence, getting to forty, go on living, going on like this, in this world, keep living, life any more,
life anymore, living any more, living anymore, living like this, my life any, of living, of this world,
on this earth, opening my eyes, stay alive, staying alive, the next breath, this life any, to be alive,
to breathe any more, to carry on like, to carry on living, to go on any, to go on like, to grow old,
to keep going any, to live any, to live in this, to live like, to live no more, to live this,
to live without her, to live without him, to open my eyes, to stay alive, to wake up, tomorrow to come,
wake up again, wake up any more, wake up anymore, wake up tomorrow, waking up

spelling
die = dieee, diie
do = dae
myself = myelf, mysellf, myslf
overdose = overdoes, overdoze
to = tae

# SHW: the world of means, places, put-by things, farewells and wry words, by slot. Hard means are seldom named in harmless
# talk of a surgery; everyday ones ask for more company.

concept shw_hard   means and places that harmless talk of a surgery seldom names
abseil rope, air gun, air rifle, balcony, balcony rail, baler twine, balustrade, banister, bannister,
barn beam, beachy head, beam, beams, belt round, bolt gun, breakwater, bridge, bridges, captive bolt,
carbon monoxide, cartridge, cartridges, charcoal burner, cliff, cliff edge, cliff path, cliffs, clifton bridge,
clothes prop, cord, crossbow, dressing gown cord, erskine bridge, exhaust, exhaust pipe, extension lead,
fast ones, fast train, fast trains, flyover, footbridge, gorge, gun, gun cabinet, gun cupboard, gun safe, guns,
harbour wall, hard shoulder, helium, hose, hosepipe, humane killer, humber bridge, joist, joists, lake, ledge,
level crossing, ligature, lighthouse, live rail, loch, lock gates, loft hatch, lorries, lough, m25, m6, m62,
mineshaft, motorway bridge, multi storey, multistorey, noose, oncoming, overpass, parapet, pier end, platform,
platform edge, platform end, promenade wall, quarry, quayside, rafter, rafters, rail bridge, railing, railings,
railway, railway bridge, railway line, reservoir, rifle, river, roof edge, rope, ropes, sea wall,
severn bridge, shotgun, shotguns, silo, slipway, slurry pit, tarn, tay bridge, the cut, the edge, the fast one,
the line, the locks, the sluice, the tracks, the weir, third rail, top deck, top floor, top of the flats,
tow rope, tower block, train line, train tracks, trains, twelve bore, tyne bridge, viaduct, wagons,
washing line, waterfall, webbing strap, weir, wrong side of the railing, wrong side of the railings

concept shw_linger   stays at it, goes back to it
been driving past, been going, been looking, been sat, been sitting, been walking, bench by, come back to,
comes back to, drive out, drive past, drive to, drives out, driving past, drove out, drove past, drove to,
drove up, end up, end up at, ended up, ended up at, find myself, found myself, go back to, go out to, go past,
go there, go to, going back, going back to, going to the, got off at, gripping, hang about, hanging about,
hung over, i keep going, keep going, keep going back, keep looking, keeps going, leaning on, leaning over,
look at, look down, look over, look up at, looked at, looked down, looked over, looking at, looking down,
looking over, looking up, one foot over, over the, park at, park by, park up, parked at, parked by, parked up,
pulled over, pulled up, sat at, sat by, sat in, sat on, sat up, sit at, sit by, sit in, sit on, sit outside,
sits by, sits in, sitting at, sitting by, sitting in, sitting on, spend my breaks, stand at, stand by,
stand near, stand on, standing at, standing by, standing on, stands at, stare at, stared at, staring at,
stood at, stood by, stood near, stood on, stop at, stopped at, stopped on, walk down to, walk to, walk up to,
walked down to, walked out, walked to, walked up to, walks to, watch, watched, watching, went back to,
went down to, went out to, went up to

concept shw_odd   what is odd about it: how often, how long, how late, alone
a bit longer than, again, all afternoon, all night, alone, and thought, and wondered, at 3am, at 4am,
at midnight, at night, before dawn, came home again, came home because, didn't do it, didnt do it,
don't know why, dont know why, each night, engine off, engine running, every evening, every night,
every single night, for an hour, for hours, four times, go by, go past, going past, half the night,
i didn't ring, i just stand, in the dark, in the small hours, in the wet, just looking, just one step,
keep going back, keep thinking, lights off, longer than i, longer than i ought, longer than i should,
longer than usual, middle of the night, more often than, most evenings, most nights, nearly didn't,
nearly didn't come home, nearly didnt, never told, no coat, nobody knows, on my breaks, on my dinner break,
on my lunch, on my own, one more step, one step, only one step, past midnight, pull back, pulled back,
rather longer, so easy, stepped back, talked me down, talked me home, the fast ones, think about it,
think how easy, thinking, third night, third time, thought about it, three nights, three times,
till after dark, till it gets dark, till it got dark, till it went dark, till the lights, till the police,
turned back, twice, twice this week, two nights running, until dark, what it would be like, what it'd be like,
with a bottle, without a coat, wondered, wondering, would be so easy

concept shw_pills   medicines, as those say who put them by
amitriptyline, antidepressants, aspirin, beta blockers, blister packs, blisters, capsules, co codamol, codeine,
diazepam, digoxin, ibuprofen, insulin, insulin pens, medication, meds, mirtazapine, morphine, my repeat,
my tabs, oramorph, painkillers, paracetamol, patches, pills, propranolol, quetiapine, repeat, sertraline,
sleepers, sleeping pills, sleeping tablets, strips, tablet, tablets, tabs, temazepam, tramadol, warfarin,
zopiclone

concept shw_stash   puts them by
a box at a time, a bucketful, a drawerful, a few at a time, a jar full, a jarful, a nice few, a nice lot,
a pile of, a stash, arm of the chair, behind the bath panel, big pile, biscuit tin, bottom drawer, bread bin,
collecting them, counted oot, counted out, counted them, counted them twice, different chemist,
different chemists, different shop, different shops, different supermarkets, egg cups, emptied onto,
emptied out, every shop, few from each, full bottle beside, got enough, hanging on to, have enough,
holding back, holding on to, in little piles, in little rows, in my sock drawer, in rows, jam jar,
keeping back, keeping her, keeping his, keeping them, kept back, kept her, kept his, laid out, laid them out,
laying out, lined up, lining them up, month's worth, months worth, months' worth, not been taking,
one box at a time, one box in each, out on the, pillowcase, popped out, popping them out, pretending to take,
put by, putting by, putting them by, rows of, save them up, saved up, saving them, saving up, self checkout,
sewing box, shoe box, shoebox, sock drawer, squirreled, squirrelled, squirrelling, stash, stashed, stashing,
stockpile, stockpiled, stockpiling, storing up, sweet jar, tally of, tesco then asda, the full box,
the whole bag, tin full, tipped out, tobacco tin, tucked away, two at a time, two boxes at a time,
under my tongue, under the bed, under the mattress, under the stairs, wash bag, week's worth, weeks worth,
weeks' worth, worth of, year's worth, years worth


concept shw_enough   how much, how long, how sure
all at once, am i near it, an easy way, at least it's quick, be enough, be painless, comfort knowing,
comfort to know, comforting, do it properly, do the job, does it hurt, easy way, enough to be sure,
enough to do it, finish the job, for when i, for when it, for when the, get sleepy, handy all at once,
hurt much, in case i need to go, in one go, is that enough, it takes, it would take, it'd take,
just get sleepy, just go to sleep, just to know, just to know it's there, just to know its there,
knowing it's there, knowing its there, knowing they're there, knowing theyre there, makes me feel better,
makes me feel calm, my way out, one last, properly this time, quick way, quickly, ready for, reassuring,
safety net, the way out, there if i need, there when i, way out, when i'm ready, when im ready,
when the time comes, would it be quick, would it take, would take

concept shw_tone   a wry, secret or testing word with it
asking for me, asking for myself, can't tell anyone, cant tell anyone, do what you like with that,
don't ask me how, don't ask why, don't judge me, don't know how to say it, don't know what to do,
don't know who to tell, don't like it, don't read anything, don't read into it, don't tell anyone,
don't tell her, don't tell him, don't tell mam, don't tell mum, don't tell my mum, don't tell my wife,
don't tell the wife, dont know what to do, dont know who to tell, dont like it, dont tell any1,
dont tell anyone, dont tell mam, dont tell mum, dont tell my mum, genuinely asking, haven't told, havent told,
hear somebody's voice, hear someone's voice, how do i help, i'm being serious, i'm frightened, i'm not joking,
i'm scared, if you know you know, is that something you deal with, is there anybody to talk to,
is there anyone to talk to, joke's on, jokes on her, jokes on him, just saying, make of that what you will,
mean it, never told anyone, no cap, no joke, nobody knows, not a joke, not being dramatic, not fishing,
not joking, not lol, not to be dark, not to be dramatic, or do, past the point, says he's fine, says hes fine,
says she's fine, so i'm telling you, so im telling you, someone to notice, take that how you like,
that's all i'm saying, thats all im saying, there i said it, there i've said it, this is me telling,
told no one, told nobody, what do i do, what do i say, what should i do, who do i ring, who do i tell,
who to ring, who to tell, won't talk, won't talk about it, won't tell, wont talk, wot do i do,
you do the maths, you know what i mean, you work it out


concept shw_farewell_thing   the small farewells that a household knows
a note on the door, a note on the fridge, birthday cards up to, boiler manual, cancelled the milk,
casserole in the oven, cat to next door, dinner's in the oven, dog to my, dogs to my, everybody who needs one,
everyone who needs one, fed the animals early, funeral suit, herd book, i've written to everybody,
i've written to everyone, jiffy bag, key under the, keys under the, last will, letter for each,
letters for each, letters on the mantelpiece, letters on the side, list of passwords, logins, milk cancelled,
milkman up to, note on the door, note on the side, note on the windscreen, note through her door,
note through the door, notes on everything, one for each of the kids, one for each of them, paid the milkman,
paid the papers up, paid up till, paid up to, rent's paid up, signed over to, signed the farm over,
spare key under, the cat goes to, the dog goes to, to be opened, to open when, wifi password, with names on,
written letters, wrote four letters, wrote letters, wrote three letters, wrote two letters

concept shw_whoever   who will find or get it
comes first, finds, finds me, finds this, for whoever, for whoever comes, gets here first, going to my,
the police, the undertaker, whichever of you, whoever comes, whoever comes first, whoever finds, whoever gets,
whoever opens

concept shw_keepout   nobody is to come in
break the door down, can't get in, cant get in, don't come in, don't come up, don't come upstairs,
don't let the kids, don't open the, don't send the kids, dont come in, dont come up, dont come upstairs,
dont let the kids, locked the door, not to come in, not to come up, not to come upstairs, not to open,
ring 999 before, ring the police first, send dad up, towel under the, weren't to come, won't answer,
won't open the door, wont answer, wont open the door

concept shw_private   where somebody shuts themselves away
barn, bath, bathroom, bathroom door, bedroom, bedroom door, box room, cellar, en suite, garage, greenhouse,
her room, his room, lock up, loft, outhouse, potting shed, shed, spare room, static caravan, summer house,
summerhouse, upstairs, workshop

concept shw_engine   an engine in a shut place
car going, car running, car ticking over, door down, door shut, engine going, engine on, engine running,
exhaust, hose, hosepipe, in neutral, key in my hand, keys in her hand, keys in his hand, keys in my hand,
tractor running, windows up, with the car on

concept shw_sharp   blades small enough to hide
blade, blades, box cutter, compass, craft knife, lancet, lancets, pencil sharpener, razor, razor blade,
razor blades, razors, scalpel, sharpener, sharpener blade, shaver blade, stanley blade, stanley knife

concept shw_hideplace   where such a blade is hidden, or used
behind her bed, behind the radiator, bra, calculator case, diary, down her boot, down her sock, down his sock,
eyeshadow, glasses case, her bed, her drawer, her pillow, his bed, his pillow, in a tissue, in tissue,
jewellery box, lip balm, make up bag, makeup bag, mattress, mirror, nightstand, pencil case, period pants,
phone case, pillow case, pillowcase, plaster tin, purse, sanitary, school bag, schoolbag, sock, sock drawer,
tampon, tampon box, teddy, the toilets, tissue, toilets at, toilets with, wallet, wrapped in

concept shw_streak   days without it, and a fall
back to day one, back to day zero, back to zero, bang went, broke my streak, day zero, days clean, days gone,
days wasted, down the drain, months clean, months gone, reset the counter, ruined it, slipped, streak,
streak gone, weeks clean, weeks gone, years clean

concept shw_hurtway   hurts the self in other ways
bang my head, banging her head, banging his head, banging my head, bite my arm, bite my hands, bite myself,
biting myself, burn my arm, burn my legs, burn myself, burning myself, cut myself, dig my nails,
digging my nails, head off the wall, head on the wall, headbutt the wall, hit my head, hit my legs, hit myself,
hitting herself, hitting himself, hitting my head, hitting myself, pinch myself, pull my hair, pulling my hair,
punch my legs, punch myself, punch the wall, punch walls, punching myself, punching the wall, punching walls,
scratch my arms, scratch myself, scratching myself, slam my head, slap myself, slapping myself, snap bands,
starve myself, starving myself

concept shw_hurtwhy   what it does for them
calms me, clears my head, deserve it, feel real, feel something, feel summat, feels better, gets loud,
goes away, goes quiet, helps me, in my head, it's loud, keeps me going, makes it quiet, makes it stop, numb,
only thing that helps, punish myself, quiet, release, relief, shuts it up, so loud, stops it, stops the noise,
the noise, till i bleed, till it bleeds, until i bleed, until it bleeds

concept shw_quit   leaving life, as the young and the online say it
alt f4, become one with the motorway, clock out of life, clock out permanently, ctrl alt delete myself,
delete myself, deleting myself, end my save file, exit life, forever sleep, game end myself, game over for me,
hard reset myself, leave the server, log off life, log out of life, logging off life, logging out of life,
opt out of being, opt out of life, opt out of living, peace out of this life, quit being alive, quit life,
rage quit life, ragequit life, retire from being, return to the void, self delete, self deleting, self yeet,
skip the rest of my life, spawn out, speedrun dying, speedrunning death, stop being a person, toaster bath,
toaster in the bath, toaster on the side, turn myself off, uninstall life, uninstall myself,
unsubscribe from life, yeet myself off, yeet myself under

concept shw_be   go on being somebody
a human, a human being, a person, alive anymore, anything any more, anything anymore, awake anymore,
be a person, be alive at the same time, be anyone any more, be anything, be awake any more, be conscious,
be me any more, be me anymore, be me no more, be on this earth, be on this planet

concept shw_notice   would notice, or miss one
ask where i, bat an eyelid, be bothered, blink, care, clock it, clocked, come looking, come to check,
even care, even know, even look up, even notice, find out, give a monkeys, know, look for me, lose sleep,
miss me, mourn, notice, noticed, realise, realised, ring round, turn up, wonder where i

concept shw_gone   were not there
disappeared, drove into, fell off the face, gone for good, i died, i disappeared, i just stopped, i popped off,
i vanished, if i went, jumped, just never came, never came back, never came home, stopped being,
stopped existing, stopped turning up, vanished, walked into, was gone, wasn't here, wasnt here, went in the,
went under, weren't here, werent here

concept shw_span   spans that are not expected to be filled
another autumn, another birthday, another christmas, another month, another night, another spring,
another summer, another sunday, another week, another winter, another year, days, months, that long,
this christmas, this winter, three weeks, weeks, years

concept shw_end_day   the day beyond which nothing is planned
christmas, easter, friday, half term, harvest, her birthday, his birthday, hogmanay, monday, my birthday,
new year, payday, results day, saturday, sunday, the anniversary, the funeral, the sale, the weekend, thursday,
tomorrow, tonight, tuesday, wednesday

concept shw_milestone   what the young or old look to
a levels, christening, eighteenth, first day of school, freshers, gcses, graduation, her wedding, his wedding,
leavers, my eighteenth, my graduation, my next birthday, my sixteenth, my thirtieth, next season, prom,
results day, school leavers, summer ball, the christening, the leavers do, the other side of christmas, uni,
year eleven, year thirteen

concept shw_wake   wakes
my eyes open, open my eyes, opened my eyes, opening my eyes, wake up, wakes up, waking up, woke up, woken up

concept shw_wake_sad   and is sorry for it
annoyed, bloody hell not, bugger, cried, cross with, crying, damn it, devastated, disappointed,
fed up of waking, fed up with waking, first thing i feel, furious, gutted, not again, oh no, oh shit,
sorry i did, sorry that i have, still here, tears, that i did, that i have, when i find i'm still, why did i,
why me, wish i hadn't, wish i hadnt

concept shw_above   whom one asks to be taken
allah, ceiling, god, heaven, him, jehovah, jesus, lord, man upstairs, mary, our lady, st jude, the angels,
the saints, the stars, the universe, upstairs

concept shw_takeme   asks to be taken
call me, call me home, collect me, come and get me, come for me, end it, fetch me, finish me,
get me out of here, have me now, let me come, let me go, let me join, let me sleep, no more mornings,
not let me wake, not tomorrow, not wake me, send for me, stop my heart, take me, take me home, take me instead,
take me next, take me soon

concept shw_joindead   where the dead are, and to be there
alongside my, back with my, in the ground next to, in the ground with, in the next plot, next to her in the,
next to him in the, reunited with, the other side with, under the same stone, up there with,
with her again soon, with him again soon, with my late, with them all again

concept shw_vet   as one does for animals
a dog in my state, dog you'd, if i was a dog, if i was a horse, if i was a sheep, if i was an animal,
if i were a dog, if i were a horse, if i were an animal, jab they gave the dog, jab they give dogs,
like they do with dogs, needle they gave the dog, put me down, put me to sleep like, same as the dog,
the vet do me, vet would have, what the vet gave, what they gave the dog, wouldn't let a dog,
you'd shoot a horse

concept shw_helpalong   wishes to be helped out of life
assisted dying, be let go, dignitas, ease me off, ease me out, finish me off gently, help me along, help me go,
help me on my way, helped along, helped on her way, helped on his way, just be let go, let me slip away,
slip me something, something to help her go, switzerland

concept shw_envy   envies the dead
envied, envious of, envy, get jealous of, jealous of, lucky, lucky beggars, lucky devils, lucky so and so
concept shw_dead   the dead
cemetery, coffin, corpses, dead people, died in their sleep, ghosts, graveyard, headstones, hearse, hearses,
obituaries, obituary, passed in her sleep, passed in his sleep, the dead, the deaths column, the departed,
the ones who died, the ones who went, those who've died, who died, who dies

concept shw_both   takes another along
both be out of it, do us both, drive us both, drove us both, end us both, finish us both, me and her together,
take both of us, take her with me, take him with me, take them with me, take us both, took us both,
us both into, us both off, us both under, walk us both

concept shw_restrain   what the household did to keep one safe
counts my tablets, counts out my, gives me my tablets one, hid the car keys, hid the ladders, hid the razors,
hidden the car keys, hidden the razors, hides the knives, keeps the tablets, locked the tablets,
locks the knives, put the gun, sleeping on my floor, sleeps across the door, sleeps by the door,
sleeps outside my door, taken the ladders, took all the belts, took my belt, took my guns,
took my licence and my guns, took my shoelaces, took my ticket off me, took the guns, took the ladders,
took the ropes


concept shw_past   what was tried
cut me down, found me in, gun in my mouth, in my mouth, last one, last time, over the barrier, over the rail,
over the railings, pulled me off, pulled me out, railings friday, round my neck, talked me down,
talked me home, the last attempt, the other side of the barrier, the other side of the rail,
the wrong side of the barrier, the wrong side of the rail, woke up in resus, wrong side of the barrier,
wrong side of the fence, wrong side of the railings

concept shw_again   and next time
do it right, finish it next, finish the job, get it right, gets it right, got it right, i'll make sure,
make no mistake, next time, not fail, properly next, properly this time, right next time, take more,
take sixty, time after, won't fail, won't mess it up, wont fail

concept shw_other_reason   harmless company of such words
abseil, accountant, allotment, anaesthetic, anglers, angling, antiques, bake sale, bank holiday, barbecue,
battery recycling, birdwatch, boat, boiler, bonfire, builders, bus pass, canal boat, car boot, caravan,
charity, clay shoot, climbing, commute, cruise, cycle path, cycling, demolition, diversion, dog walk,
exhibition, ferry, festival, fireworks, fishing, flood, flooded, floodlights, for sale, fundraiser, gardening,
gig, gym, half marathon, hike, holiday, hospice, lake district, litter, litter pick, loft conversion, mot,
museum, paddleboard, parking, parkrun, photo, photos, picnic, plumber, pond, postcode, pram, raffle, rambling,
red lion, replacement bus, road closed, roadworks, sailing, scaffolding, scout, scouts, season ticket, sponsor,
sponsored, steam train, strike, strikes, sunset, swan, swans, swim, swimming, temporary lights, ticket,
tickets, timetable, tour, train fare, train station car park, tug of war, view, volunteers, walking group,
washing machine, wild swim, yoga

# SHZ: slots of a net in which order and distance do not matter.
concept shz_leave   will not be there, or is not to be counted on
adieu, after i'm gone, after i've gone, been nice knowing, checking out for good, count me out, cross me off,
cross my name, delete me, don't save me, don't wait for me, give my place, give my slot, have somebody else,
last message from me, last post from me, last time i'll, last you will, last you'll hear, last you'll see,
nae flowers, never have to see, no flowers, no good to me now, no more from me, no more use to me,
no need to save me, no plans after, no use to me, not be bothering, not be coming back, not be here,
not be needing, not be seeing me, not be troubling, not be wanting, not buying any more,
not going to be around, not going to be here, not going to need, not gonna be around, not gonna be here,
not gonna matter, not gonna need, not planned past, not planning past, nothing in the diary, nothing past,
once i'm gone, once i'm out of the way, out of everybody's way, out of everyone's way, out of their way,
out of your hair, out of your way, over and out, rub me out, see you on the other side, shan't be,
shan't bother, shan't need, shan't see, shan't trouble, signing off, so long everyone, somebody can have my,
somebody else can have my, someone can have my, someone else can have my, stop sending me, strike me off,
take me off, take my name off, that will be me, that'll be me, that's me away, that's me done,
that's me finished, when i'm away, when i'm gone, when i'm no longer, when i'm not about, when i'm not around,
when i'm not here, won't be a problem, won't be about, won't be an issue, won't be around, won't be bothering,
won't be coming back, won't be here, won't be long now, won't be missed, won't be needed, won't be needing,
won't be there, won't be troubling, won't be wanting, won't bother you again, won't exist, won't get to see,
won't hear from me, won't matter, won't matter to me, won't need, won't need it, won't need them, won't see it,
won't see me, won't see the, won't trouble, wouldn't be here, you can stop sending, you won't have to,
you'll not see me

concept shz_give   gives away or parts with what is dear
anybody want, anybody wanting, anybody's wanting, anyone want, anyone wanting, can have it all, can have my,
can have the lot, found a home for, found her a home, found him a home, free to a good home, free to collector,
gave away, gave her, gave his, gave me all, gave me her, gave me his, gave my, gave our, gave us all,
gave us her, gave us his, given away, given her, given his, given me, given my, given our, giving away,
giving her, giving his, giving it all, giving my, goes to my, goes to our, handed me her, handed me his,
handed over, has first dibs, help yourself, help yourselves, is to go to, leave to my, leaving it to,
left me her, left me his, need a home, needs a home, needs rehoming, new home for, posted me, rehome, rehomed,
rehoming, sold all, take whatever, they're yours, to be shared out, wants a good home, will need a home,
will need feeding, will want feeding, yours now

concept shz_dear   things that one does not part with lightly
aquarium, bike, bird, budgie, budgies, bunny, camera, canary, cat, cats, clubs, coin collection, collection,
dog, dogs, donkey, drum kit, fish tank, fishing gear, fishing rods, golf clubs, greyhound, guitar, guns,
hamster, hens, horse, ipad, jewellery, koi, lab, lego, medals, model railway, motorbike, necklace, parrot, pc,
pension, phone, photo albums, photos, pigeons, playstation, pony, ps4, ps5, rabbit, rabbits, record collection,
records, rings, rods, savings, saxophone, season ticket, sewing machine, snake, spaniel, stamps, terrier,
tools, tortoise, trainers, trophies, trumpet, van, vinyl, violin, watch, wedding dress, wedding ring, whippet,
xbox

concept shz_affairs   affairs put in order
affairs in order, all in order, all labelled, bank book, bank card pin, bank details, bank things,
bills are paid, bills paid, birthday cards, boiler manual, bungalow keys, cancelled the milk,
cancelled the paper, cancelled the papers, card for each, carpets up, cleared the house, crem,
death in service, debts paid, deeds, direct debits, door on the latch, envelopes, everything in order,
everything is labelled, everything's labelled, executor, funeral is paid, funeral's paid, fuse box,
house is straight, house is tidy, in an envelope, in good order, key under, keys through, left a note,
left her ring, left his ring, left instructions, letter for, letter to each, letters for, letters to the,
letters written, life cover, life insurance, log book, loose ends, mantelpiece, meter reading, my ashes,
my burial, my coffin, my funeral, my hymns, my will, on the pillow, paid for the funeral, paid the funeral,
paid the undertaker, papers are in, papers in order, paperwork's, passwords, pension form, pin number,
plot is paid, plot's paid, rent's paid, safe code, seen the undertaker, settled up with everyone, shoebox,
solicitor's number, sorted it all, spare key, squared away, standing orders, stopcock, stopped the milk,
stopped the papers, straightened everything, stripped the bed, tidied everything, tidy the flat,
video for each, voice notes, wedding ring, where everything is, where the insurance, where the will,
where things are, who to ring when, will's, written it all down, written it down, written to,
wrote it all down, wrote to everyone, wrote to them all

concept shz_place   places and things from which or under which people die
artic, balcony, banister, bannister, barrier, beam, bend, bridge, bridges, bus came, bus comes, canal,
canal path, car park roof, cliff, cliff path, cliff top, cliffs, deep end, deep water, dual carriageway, edge,
express, flyover, footbridge, freight train, harbour, hard shoulder, headland, hgv, intercity, lay by, layby,
ledge, level crossing, lock gates, loft hatch, lorries, lorry, motorway, motorway bridge, mud flats,
multi storey, multistorey, non stopping, oncoming, overpass, parapet, pier, platform, quarry, rafters,
rail bridge, railings, railway, railway line, reservoir, river, river bank, rocks, roof, roof of the car park,
rooftop, scaffolding, sea wall, skyscraper, slip road, suspension bridge, the cut, the docks, the falls,
the line, the locks, the moor, the quay, the sea, the tide, the tracks, the trains, the tube, the water,
the waves, the wheel, the woods, through train, tide, top deck, top floor, tower block, towpath, train line,
train tracks, trains, tram, underground, viaduct, water's edge, weir, wind turbine, window ledge

concept shz_pull   how a place or a means works upon one
all it would take, all it'd take, and sit, be quick, calling me, calls me, calls to me, can't stop looking,
close my eyes, could just, couldn't feel, drawn to, draws me, easy it, end up at, ended up at, ends up at,
find myself, finds herself, finds himself, foot down, go back to it, go to look, goes quiet, got close,
half a second, how cold, how deep, how easy, how far down, how fast, how high, how long it would,
how long it'd, how quick, how quiet, how simple, i know exactly, i look at, i'd not get out, invites,
just keep walking, just sit, just sits, keep ending up, keep going back, keep looking, keep picturing,
keep seeing, keep swimming, keep walking, keeps going back, keeps looking, know exactly, know where,
know which, knows which, leaning, let go, lights off, look at it, look down, look over, looked at, looked down,
looked over, looking at, looking down, looking over, looks at, looks down, my toes, next one, no fence,
not brake, not braking, not get out of the way, not look, not looking, not stop, not swerve, not turn,
one step, over in a second, picture it, picture myself, pull in, pull of, pull over and, pulls at me, pulls me,
sat and, sat there till, see myself, shut my eyes, sit there, sits and, sits there, so easy, split second,
stand at, stand there, standing at, stands there, stare at, staring at, step off, step out, stepping out,
steps off, stood at, stood there, swerve, take a step, tempted, tempting, the wrong side, think about it,
think of it, thinking about it, thinking of it, turn the wheel, turned my lights off, undo my seatbelt,
walk in, walk into, walking into, what it would be like, what it'd be like, what would happen, wonder if,
wondered, wondering, wouldn't brake, wouldn't feel, wouldn't get out of the way, wouldn't have to,
wouldn't hurt, wouldn't jump, wouldn't mind, wouldn't move, wouldn't stop, wouldn't take much

concept shz_weary   weary of it all, or thinks to be in the way
a nuisance to, a way through, another birthday, bother to everybody, bother to everyone, burden,
can't be fixed, can't do another, can't do it any, can't do it no more, can't do this, can't face, can't go on,
can't keep doing, can't see past, can't take any more, can't take it, can't take much, dead inside,
dead weight, didn't expect to be here, didn't think i'd reach, do them a favour, doing everybody a favour,
doing everyone a favour, doing my daughter a favour, doing my family a favour, doing them a favour,
don't care any more, done with everything, done with it all, dragging everyone, drain on, dread mornings,
dread the morning, dread waking, drink till, every day is the same, every day the same, everyone's sick of me,
failed everyone, feel empty, feel numb, fought long enough, get in the way, get the insurance, given up,
given up on myself, gone on too long, good for nothing, good to anybody, good to anyone, had a good run,
had enough, had ma fill, had my fill, had my life, had my time, hate being alive, hate being me, hate my life,
hate myself, hate waking up, hopeless, i'm done, i'm no use, in the way, insurance pays, insurance would,
it's gettin up, it's living i, it's the living, it's waking up, just existing, letting everyone down,
life's over, lived long enough, lived too long, long enough now, lost the fight, millstone,
never thought i'd reach, no fight left, no future, no hope, no life, no more fight, no point, no purpose,
no reason to, nobody needs me, nobody wants a, nobody wants me, not a life, not living,
not supposed to be here, nothing ahead, nothing left, nothing matters, nothing to get up for, nothing to live,
nothing to look forward, nowt left, nuisance, numb, outlived, outstayed, past caring, pointless, ready to go,
run out of reasons, run out of road, see a way through, shouldn't still be here, sick of being, sick of it all,
sick of myself, so tired, takes up space, the point any more, the point anymore, the point of me,
thought i'd be dead, thought i'd be gone, tired of being, tired of everything, tired of fighting,
tired of it all, tired of pretending, tired of this, tired of trying, under everybody's feet,
under everyone's feet, used up, useless old, useless to, want it over, waste of air, waste of oxygen,
waste of space, what am i for, what's it all for, what's the point, worn out, worth more, worthless

concept shz_god   ready for the dead, or for God
call me home, called home, fetch me, go and be with, god take me, going to see her, going to see him,
have me back, heaven, hold her again, hold him again, i'll be with, i'll see her, i'll see him, join her,
join him, join my, joining her, joining him, lord is, lord take, made my peace, meet my maker,
not frightened of it, quite ready, rather be with, ready for him, ready for the lord, see dad again,
see her again, see him again, see mum again, see my, side by side, take me home, together again, told god,
told the lord, want to be with her, want to be with him, want to be with my, with her again, with him again,
with the angels, with the lord

concept shz_unseen   nobody would notice or mind
cope without, do better without, easier for everybody, easier for everyone, easier without, find me before,
fine without, get over me, happier without, manage without, miss me, nobody'd bother, nobody'd come,
nobody'd know, nobody'd miss, nobody'd notice, not miss me, notice i'd gone, notice if i, notice till,
notice until, who would be bothered, who would find, who would have my, who would have the, who would miss,
who'd be bothered, who'd care, who'd come, who'd feed, who'd find, who'd have my, who'd have the, who'd know,
who'd miss, who'd notice, whod notice, world carries on without, world would carry on, would clock,
would notice, wud notice

concept shz_stay   what alone holds one back, or would not be shunned
all that's keeping, all that's stopping, bottled it, but for the, chickened out, coward to, hadn't the nerve,
haven't got the guts, haven't the guts, haven't the nerve, if i didn't have the dog, if i didn't have the kids,
if i wasn't a dad, if i wasn't a mum, if it wasn't for, if it wasn't for my, if it wasn't for the,
if it weren't for, if it weren't for the, keeping me here, keeps me alive, keeps me here, lost my nerve,
not brave enough, only reason he's, only reason i am, only reason i get, only reason i haven't,
only reason i'm, only reason she's, only thing keeping, only thing stopping, only thing that stops,
stops me is, thing stopping me, too chicken, too much of a coward, what stops me, what's keeping me

concept shz_wound   marks of harm done to oneself, and with what
bandage on, blade, blades, blood on her sheets, blood on his sheets, bloody tissues, burning herself,
burning himself, burns herself, burns himself, carved, compass, cuts, cutting, dents in the wall, fresh cuts,
fresh marks, fresh ones, hair slides, headbutts, hits herself, hits himself, lighter, lines on her,
lines on his, long sleeves, lots of plasters, marks, old scars, pencil sharpener, picks at, plasters,
punches walls, punching herself, punching himself, punching the wall, razor, razors, rubber band, safety pin,
scars, scratches, scratching, sharpener, sharpeners, sleeves, snapped razor, starts on herself, straightener,
straighteners, stripes, tights all, wristbands

concept shz_limb   where such marks are
arm, arms, belly, calf, calves, forearm, forearms, hip, hips, knuckles, leg, legs, ribs, shins, stomach, thigh,
thighs, tummy, wrist, wrists

concept shz_why   what it does for one, or that it is back
again, calms her, calms him, calms me, can feel something, clean for, control, deserve it, don't deserve,
feel something, feel things, has started, heatwave, helps, helps her, helps him, hid, hide, hides, hiding,
hot weather, it's all i, keeps covered, lets it out, lets me breathe, never takes off, numb, on purpose,
pe kit, punish, quietens, quiets, relapse, relapsed, release, relief, roasting hot, same place, same spot,
slipped, started, swimming, to cope, wears, when he's stressed, when it gets, when she's stressed,
won't let me see, won't show, won't swim, won't take off

concept shz_gone   somebody has gone, or gone quiet
can get hold, can't get hold, can't reach her, can't reach him, deactivated, deleted all, deleted her,
deleted his, didn't come home, didn't take her, didn't take his, didnt come home, doesn't answer,
dropped his phone, forwarding to voicemail, goes to voicemail, gone out without, gone quiet, gone walking,
has anybody seen, has anyone seen, has deleted, has seen, hasn't been seen, hasn't come back, hasn't come home,
hasn't read, he left the house, isn't answering, isnt answering, last seen, left her phone, left his phone,
left the house at, missing since, never came home, never said goodbye, no message, no one can reach,
no reply since, nobody can reach, not answering, not been seen, not come home, not home yet, not picking up,
not read his messages, phone is off, phone's dead, phone's off, phones off, posted a black, she left the house,
straight to voicemail, turned her phone off, turned his phone off, walked off, went out at, without a coat,
without her coat, without her phone, without his coat, without his phone

concept shz_odd   what makes such a going alarming
coastguard, crying, goodbye, hasn't taken, helicopter, her coat, her pills, her tablets, his coat, his pills,
his tablets, hugged, i love you, i love yous, it wasn't meant, keys on, kissed, kissed us, last message,
long text, looking for her, looking for him, love you, medication, message at, message to all, no message,
not herself, not himself, note, out of character, photo of, picture of, pitch dark, police are, police out,
ring on, rope, sorry for everything, state of mind, text everyone, texted us all, told the kids, video of,
wallet, wedding ring

concept shz_fate   would let chance do it
enough to stop me, if a bus, if a car, if a lorry, if a train, if i didn't wake, if i don't wake, if i got hit,
if i got ill, if i had a crash, if i never woke, if i stopped breathing, if i went in my sleep,
if it came back, if it finished me, if it got me, if it takes me, if it was cancer, if it was terminal,
if it went wrong, if it's cancer, if my heart, if something happened, if summat happened, if the boiler,
if the plane, if the roof, just not wake, leave the lump, let it kill me, let it take me, let nature,
never wake up, not fight it, not treat it, not treating it, one night it'll, refuse treatment,
refused treatment, refusing her, refusing his, save you the bother, something would happen, stop in my sleep,
stopped drinking, stopped eating, stopped her dialysis, stopped her insulin, stopped her tablets,
stopped his dialysis, stopped his insulin, stopped his tablets, stopped my, stopped my dialysis,
stopped my insulin, stopped taking, stopping my insulin, turned down the treatment, wake up dead,
won't go back for treatment, wouldn't call 999, wouldn't call anyone, wouldn't call for help,
wouldn't get the lump

concept shz_asked   somebody asks to be helped out of life, or is asked
about dignitas, asked if i'd help her, asked if i'd help him, asking about switzerland, booked switzerland,
dignitas, finish her, finish him, help her along, help her go, help him along, help him go, help me end,
help me go, if i'd help her, if i'd help him when, on about switzerland, out of her misery, out of his misery,
out of my misery, pillow over, put to sleep, something to finish, something to help her go,
talks about switzerland, talks of switzerland, when he's had enough, when she's had enough, would i help her,
would i help him, would you help me die, you'd do it for a dog

concept shz_tone   how it is told: calm, sorry, secret, grateful, afraid, or wry
and that's that, at peace, attention seeker, attention seeking, be good to, be kind to her, be kind to him,
be kind to them, be sad, been kind to me, between us, calm now, can't tell, cry for help, didn't cry,
doesn't know, don't all, don't ask, don't be sad, don't fret, don't grieve, don't panic, don't send,
don't tell, feel better now, feel calm, feel lighter, feel so calm, feels right, finding out, for the best,
forgive, funny how, god forgive, goodbye, happy for once, he laughed, he means it, he won't say, how calm,
how do i get rid, i lied, i mean it, i've decided, if anyone asks, if you know, is it quick, it's fine,
it's not a joke, it's okay, just saying, just so you know, laughed and, lighter, like a weight, love you all,
lovely to me, made me promise, made my mind up, made up my mind, make of that, mind is made up, mind's made up,
mums not, my mum can't know, never guess, never know, never let on, never told, no drama, no fuss,
no one knows, nobody is to blame, nobody knows, nobody's fault but, not a threat, not afraid,
not anyone's fault, not frightened, not funny, not joking, not kidding, not laughing, not lol, not sad,
not scared, not scared any more, not scared anymore, not to tell, not to worry, not upset, on my tod,
only one i've told, only told, promise me, quite calm, quite content, relieved, said fine, said i was fine,
settled, settled on it, she laughed, she means it, she won't say, slept like, slept well, so calm, so sorry,
sorry for everything, sorry for it all, sort of relief, strangely calm, such a relief, tell her i, tell him i,
tell no one, tell nobody, tell the kids i, tell them i, telling a stranger, telling you,
thank you for everything, thank you for your kindness, thanks for everything, the joke's, then laughed,
think about that, told her i was fine, told him i was fine, told me not to tell, told no one, told nobody,
told them i was fine, very calm, wasn't laughing, wasnt laughing, weight off, whoever finds, will know why,
will understand, won't say why, won't tell, you will never know, you'll never know, your kindness

concept shz_when   when it is to be
2am, 3am, 4am, after tea, after the funeral, anniversary, any day, at night, before christmas, birthday,
by friday, by monday, by saturday, by sunday, by the weekend, by then, by thursday, by tuesday, by wednesday,
christmas, come april, come august, come december, come february, come friday, come january, come july,
come june, come march, come may, come monday, come november, come october, come saturday, come september,
come spring, come summer, come sunday, come winter, easter, end of the month, end of the week, every night,
for long, in december, in january, in march, long now, middle of the night, midnight, most nights, much longer,
new year, next month, next week, next year, on friday, on monday, on saturday, on sunday, on thursday,
on tuesday, on wednesday, one of these days, one of these nights, soon, the weekend, this christmas,
this friday, this saturday, this sunday, this time next, this week, this weekend, this winter, time comes,
tmrw, tomorrow, tonight, when the light goes, when they're asleep

concept shz_plain   plain talk of a surgery, of routine, leisure and jest, beside which hints are no hints
abseil, accordion, after all, allotment society, ambulance crew, app, apprentice, appt, automated, automatic,
awareness, bake sale, balloons, barbecue, bbq, benidorm, bingo, blood pressure check, blood test, bloods, boat,
bolognese, booked in, booking, broken down, brownies, bunting, bus route, bus stop, call back, call handler,
callback, cancelled again, cancelled my appointment, car boot, car park, carol, catering, certificate, charity,
check in screen, choir, cholesterol, city, clay, clays, clean shaven, clerk, climbing, clinics, clown, clowns,
coffee, coffee van, colonoscopy, complained, complaint, concert, congratulations, covid, cqc, craft, cream,
crossword, cubs, delayed, delivered, delivery, dentist, diary full, diet, disgrace, disgraceful, disgusting,
diversion, diverted, donations, dosette, ducks, e consult, econsult, eczema, efficient, exhibition, eye test,
fantastic, fete, fined, firearms, five stars, flat pack, flight, flooding, floods, football, for sale,
fundraiser, fundraising, gardening, gig, glue gun, gluten, goal, got on the bus, gym, haha, hahaha, half term,
helpful, heron, hip replacement, holiday, holidaymakers, holidays, honeymoon, hot glue, hrt, hub, hygienist,
incompetent, infection, inset, jab, jabs, just giving, justgiving, karaoke, knee replacement, late for,
lateral flow, leeds, licence, link in bio, litter, lmao, locum, locums, lol, lose weight, lovely view,
luck with, made me feel, made me late, made to feel, man utd, manager, marathon, massage gun, matinee,
menopausal, menopause, menu, merger, midwives, mortgage, moved house, moving house, moving to, mp, nail gun,
newsletter, nhs app, nice view, night out, novel, offside, on hold, on loan, on offer, open day, operation,
operator, opticians, orthopaedic, panto, paramedics, parcel, parking, parkrun, petition, petrol, physio,
picnic, pilates, planning permission, podcast, polite, pollen, postcode, pothole, potholes, potting shed,
practice tonight, professional, promoted, psoriasis, pub, puddings, pushchair, queue, quiz, raffle,
receptionist, receptionists, recipe, recommend, referral, refund, register, registered, registering, registrar,
release date, renovation, retire, retired, retirement, retiring, road closed, roadworks, rosette, rude,
sailing, sale, scan, scanner, scouts, screening, self service, shambles, shift, shifts, side effects, sign up,
siphoning, skipping rope, slimming, smear, spain, specialist, speed camera, speeding, spoke to me, spoken to,
sponsor, sponsored, sports day, spud gun, staff, sugar free, sunburn, survey, swap, switchboard, tennis,
theatre, thorough, thriller, tickets, tide times, tiles, timetable, tombola, tour, traffic, train was, trainee,
training day, trains all, trains were, transferring, travel insurance, tripadvisor, unhelpful, united,
university open day, useless lot, vaccination, vaccine, vicar's wife, village hall, waiting list, waiting room,
waiting time, wallpaper, website, weight loss, wordle, workshop, world cup, yoga, you lot, your lot, 😂,
🤣

concept shz_others   harm by another's hand, or another's gain
a tenner, any offers, bank card, bruise, bruises, bullied, choked, dealers, defraud, dm me, donation,
first come, for cash, for sale, forged, fraud, groomed, her carer, his carer, hits her, hits him, hits me,
make me an offer, my address, my daughter's attacker, my ex, nicked, offers, pocketed, police know,
punched her, punched him, punched me, quid, selling, shouted at, slapped, solicitor, stalked, stalking,
stash of his, stole, stolen, struggling with their, swap, swapping, thieving, threatened, threatening, to sell,
you people will, your car, your face, your house, your windows

concept shz_ask   how one who is afraid for somebody, or alone, asks
anyone awake, anyone there, anyone up, are you awake, can't ring, do i ring, do i tell, don't know what i'd,
don't know what she'll, don't know what to do, don't know who to, dont know what to do, frightened, i'm scared,
is anybody there, is there anybody, is there anyone, just so somebody, keep an eye on, ought i, please help,
should i tell, should i worry, stay with, telling you, terrified, told her sister, told his sister,
what can i do, what do i do, what do you do, what number, what should i do, what should we do, what to do,
what would you do, where can i, where do i, who can i, who do i, who do u tell, who do you tell, who to ring,
worried, worried sick, wot do i do

concept shz_cross   leaves the practice, not life, or is cross with it, or moves on
after all, allotment, another practice, another surgery, australia, boosters up to date, changing doctors,
complain, complained, complaint, cqc, deregister, disgrace, disgraceful, disgusting, divorce, emigrating,
fobbed off, going private, got better, had it at, handing my notice, joined another, leave her, leave him,
leaving him, made me feel, made to feel, maternity, moved away, moved house, moving, my feet again,
new doctors, new gp, new job, new practice, new start, new surgery, on hold, queue, quit the, receptionist,
receptionists, recovered, refund, register, registered, registering, retire, retired, retires, retiring, rude,
self employed, shambles, shift, spoke to me, spoken to, staff, stationed, switching, the app, the move, tour,
transfer, transferring, unhelpful, university, useless lot, website, you lot

concept shz_drug   medicines with which people harm themselves
amitriptyline, anadin, antidepressants, antifreeze, aspirin, barbiturates, beta blockers, bleach, blister pack,
blister packs, blood thinners, blue ones, citalopram, co codamol, cocodamol, codeine, diazepam, digoxin,
dihydrocodeine, dosette, fentanyl, fluoxetine, foxgloves, gabapentin, heart pills, heart tablets, her pills,
her tablets, his pills, his tablets, ibuprofen, insulin, insulin pen, lithium, lorazepam, mertazapine,
mirtazapine, morphine, my pills, my tablets, nytol, oramorph, painkillers, paracetamol, paracetamols, patches,
pills, pregabalin, prescription ones, propranolol, prozac, quetiapine, rat poison, sertraline, sleepers,
sleeping pills, sleeping tablets, strip, strips, tablets, tabs, temazepam, tramadol, valium, water tablets,
weed killer, weedkiller, yew berries, zopiclone

concept shz_much   the whole lot of them, or at hand
a good few, a handful, a nice lot, a shoebox, a stash, adding up, all at once, all in one go, all of em,
all of them, all the, are out, at once, bottle of vodka, bottle of whisky, bottle of wine, by the bed, counted,
counting, counting them, enough of them, enough to, every last one, fall asleep, falling asleep, far too many,
fill my pockets, fistful, glass of water, go to sleep, half a bottle, handful, hidden, hoarding, how many,
in a drawer, in a row, in front of me, in her drawer, in his drawer, in my bag, in my hand, in my lap,
in my other hand, in my pocket, just slip, kept back, laid out, left over from, lethal, lined up,
looking at me, lot of them, my hand, next to the, not been taking, not swallowing, on my knee, on the arm of,
on the bed, on the duvet, on the table in, out of reach, put by, saved, saving, saving them, set out, skipped,
slip away, spare ones, spat out, stare at, staring at, stockpile, stockpiling, strip of, the bottle, the lot,
the whole, three boxes, tipped out, too many, took too many, two boxes, under her mattress, under his mattress,
under the mattress, wash down, wash it down, wash them down, washed down, whole box, whole lot, whole packet,
whole strip, with vodka, with whisky, would it be like, would it hurt, wouldn't wake

concept shz_med   routine talk of medicines
allergic, allergy, and meals, anxiety about, blood pressure, breakfast, chemist delivers, childproof, collect,
collected, collecting, constipation, cupboard, directions, dispense, dispensed, dispenser, disposal, dosage,
dosette box, driving on, electronic, empty stomach, expiry, flare up, flush, forgot to take, generic,
given the wrong, grapefruit, hand in old, hand them back, hay fever, hip, hygiene, interact, knee, label,
leaflet inside, make me an offer, make me sick, migraine, milk, missed a dose, nausea, new brand, order,
ordered, ordering, out of stock, pain clinic, pharmacist, pharmacy, pill box, pink one, post office,
prescribed, prescription, prescriptions, recycling, refill, repeat, repeats, return, returned, rheumatoid,
run out, running low, sciatica, script, scripts, shortage, side effects, swallow, taken with, to the chemist,
toddler, toothache, unused, upset stomach, weaning, weekly box, with food

concept shz_follow   would follow the dead
follow dad, follow her, follow him, follow mam, follow mum, follow my, go after her, go after him,
go and find her, go and find him, go to her, go to him, go to my, go to papa, going to my, going with her,
going with him, gone with her, gone with him, have gone first, hurry up and join, join them, keeping my side,
kept the bed warm, lie down beside, lie next to, lie with her, lie with him, not be far behind, not far behind,
not long behind, off to see, plot beside, plot next to, room for me, room for two, should have been me,
should've been me, shoulda been me, space beside, space left for my name, take me with, took me with,
waiting on me, want my mam back, want to go too, want to go with, why he left me, why not me, with her now,
with him now, would rather be with

concept shz_lost   has lost one
buried, died, funeral, gone now, grave, graveside, he went, her photo, his chair, his photo,
his side of the bed, lost her, lost him, lost my, passed, passed away, passed on, she went, since dad,
since he, since mum, since she, widow, widower, without her, without him, years married, years wed

concept shz_alive   is sorry to have lived, or did not mean to
came round, cut her down, cut him down, cut me down, found in time, i'm lucky, icu, in resus, intensive care,
just in time, kept alive, lived through it, lucky to be alive, pulled her out, pulled him out, pulled me out,
pumped her stomach, pumped his stomach, pumped my stomach, still alive, still breathing, still here,
stomach pumped, survive, survived, survived it, talked her down, talked him down, talked me down, wake up,
waking up, woke up, woke up again, woke up anyway

concept shz_sorry   and it is no joy
angry, annoyed, bad luck, can't even, cried, cross about it, cursed, disappointed, disappointment, do it right,
don't feel it, failed, failed at, failure, fed up, furious, gutted, let down, more's the pity, most days,
next time, pity, properly next, shame, should have left me, sick about it, sorry i, supposed to be,
that's a shame, typical, unfortunately, unlucky, useless, what for, wish they hadn't, worse luck

concept shz_draw   what is drawn, written or searched
diary, drawing, drawings, drawn, draws, drew, essay, exercise book, google, googled, googling, her ipad,
her notebook, her notes, his ipad, his notes, homework, journal, list of, lyrics, maths book, note, notebook,
notes app, on her phone, on his phone, pictures of, playlist, poem, poems, rough book, search history,
searched, searches, searching, sketch, sketchbook, sketches, story for english, tiktoks, typed in,
videos about, watching videos, wikipedia, written, wrote, youtube

concept shz_drawn   and what it is of
coffin, coffins, dead boy, dead girl, dying, end of life, end your life, grave, gravestone, hanging, hangman,
her own funeral, his own funeral, how long does it take, how much blood, how to die, knots, ligature, methods,
my funeral, noose, nooses, painless, pills it takes, quickest way, rope, ropes, songs for my funeral, tying a,
unalive, ways to, what happens after, without her, without him, without me, world without

concept shz_wishill   wishes for the bad news
be the bad one, be the other, didn't want it to be clear, disappointed it wasn't, disappointed when,
gutted it was clear, gutted it wasn't, hoping for the worst, kind of hoping, let it be cancer,
nearly cried when it was clear, sorry it was clear, wanted it to be bad, wanted it to be cancer,
wanted it to be something, wanted it to be terminal, wanted it to be the, wanted the other, wished it had been,
wished it was worse

concept shz_trust   does not trust oneself with it
before i do something, before i use, can't be left with, can't be trusted, can't trust myself,
couldn't trust myself, do something daft, do something silly, do something stupid, don't trust her,
don't trust him, don't trust me, don't trust myself, frightened of myself, if you don't trust yourself,
keep her safe, keep him safe, keep me safe, keep myself safe, lock away the, lock the knives,
lock them up for me, locked the knives, not left alone, not safe on my own, not safe with,
not safe with myself, not to be left, out of my reach, scared of myself, scared of what i might,
scared of what i'd, take them off me, what he might do, what he'll do, what i might do, what i'd do,
what she might do, what she'll do, wouldn't trust myself

concept shz_bye   a farewell
been a privilege, been an honour, been the best, best brother, best dad, best mate, best mum, best sister,
cheers for everything, don't blame, don't forget me, don't think badly, forgive me, gave it my best,
glad i knew you, god bless you all, good day to remember, good friend, good friends, good memories, goodbye,
goodbyes, goodnight all, goodnight everyone, hope you understand, i loved, i tried, i tried so hard,
i've loved you, love u all, love ya, love yas, love you all, love yous all, loved you all, never your fault,
not your fault, one good day, one last, one nice day, proud of them, proud of you all, remember me,
said goodbye, say goodbye, see you in the next life, sorry i couldn't, sorry i wasn't, take care all,
take care of her, take care of him, take care of them, thank u for everythin, thank you for being,
thanks for being, to remember me, you did your best, you tried, you'll be alright, you'll be fine,
you'll be okay, you'll understand

concept shz_vanish   puts an end to what ties one to others
answering the door, blocked everyone, changed the will, clearing my, closed my account, curtains closed,
curtains drawn, curtains shut, deactivating, deleted everything, deleting all, deleting everything,
deleting my, doesn't eat, don't drink, don't eat, don't open the curtains, gave in my notice, giving up my,
gone off everyone, handed my notice, haven't opened the curtains, haven't spoken to a soul,
not answered the phone, not eating, not opening the post, not speaking, quit my job, refuses food,
refusing food, resigned, shan't manage, shut the curtains, stopped answering, stopped eating, stopped going,
stopped opening, stopped talking, stopped washing, switching my phone off, turned her face, turned his face,
turning my phone off, unopened, unplugged the phone, won't come out, won't eat, won't get dressed, won't speak,
won't take her, won't take his, wont come out

concept shz_plea   calls to one who is missing
come home please, everyone is looking, everyone's looking, if you see this, if you're on here,
if you're reading, just come home, just ring, just text me, let us know you're, nobody's angry, not angry,
not cross, please answer, please come, please come home, please ring, please text, ring your mum, we love you,
whatever it is, whatever you're thinking, whatever you've done, you're not in trouble

concept shz_vision   sees it happen, unbidden
came into my head, comes into my head, drop her, drop him, dropping her, dropping him, flash of, flashes of,
goes through my head, have visions, imagine us, in my head, intrusive, keep imagining, keep picturing,
keep seeing, like a film, like a video, on a loop, picture us, see us, seeing us, the thought of, thoughts of,
visions of, walk out with the pram, walking into the sea with, won't stop playing

concept shz_off   wants to be put out
be deleted, be done with living, be erased, be put down, be switched off, be turned off, be unplugged,
be wiped, cease to exist, disappear for good, evaporate, go to sleep and that's it, go to sleep for a year,
go to sleep forever, just not be, never have been, not be a person, not be alive, not exist, off switch,
pull the plug on me, stop being a person, stop being alive, stop being me, switch me off, switch myself off,
turn me off, turn myself off, vanish for good

concept shz_calm   calm, light, asleep at last
at ease, at peace, calm, clearer, easier in myself, feel free, felt free, free at last, happier than,
haven't felt this, laughing again, lighter, never felt so, not anxious, peaceful, quiet in my head, quiet now,
relief, relieved, serene, sleeping again, sleeping better, slept like, slept right through, slept through,
so quiet, weight gone, weight lifted, weight off

concept shz_decide   since it was settled
a date, a day, all planned, arranged it, chose a, chosen a, decided, decision, got a plan, had a plan,
have a plan, how i'll do it, i've picked, know how, know what i'm doing, know when, made my mind,
made up my mind, mind's made, my plan, picked a, picked the, plan for, set a date, settled it, settled on it,
since i knew, the plan, worked it out, worked out how

concept shz_unafraid   is not afraid of death
ain't scared of dying, death doesn't, don't fear death, don't mind dying, don't mind going, dying doesn't,
dying doesn't scare, dying don't, looking forward to dying, no fear of death, no fear of dying,
not afraid of death, not afraid of dying, not afraid to die, not afraid to go, not bothered about dying,
not bothered if i die, not feart of dying, not frightened of death, not frightened of dying,
not frightened to die, not frightened to go, not scared of death, not scared of dying, not scared to die,
not scared to go, rather death, welcome it, would welcome it, wouldn't mind dying, wouldn't mind going

concept shz_eol   a natural end, organs to give, prevention, a wound got at work, an animal
94 and sharp, accident at work, advance decision, advance directive, assisted dying bill,
at the end of her life, at the end of his life, at work, bless her sharp, blood donor, burial club, care plan,
cat called, charity walk, chemo, co op, collar on, dad's got months, dnar, dnr, donor card, donors,
end of life care, fencing, fundraiser, fundraising, hospice, husband's got months, in 2009, in 2010, in 2011,
in 2012, in 2013, in 2014, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023,
in memory of, in my hands crossing, in your hands crossing, just giving, justgiving, kidneys, kitten,
life limiting, lives saved, living will, lost cat, lost dog, macmillan, marathon, marie curie, mechanic,
microchipped, months to live, mum's got months, my organs, organ donation, organ donor, palliative,
parish council, physio, prevention day, puppy, raising awareness, raising money, respect form, rspca,
saved her life, saved his life, sponsor, sponsored, syringe driver, tabby, tetanus, to see the poster,
transplant, weeks for a, wife's got months, workshop

concept shz_means   means with which people die
air rifle, banister, barrel, belt round, belt to the, captive bolt, carbon monoxide, cartridge, cartridges,
charcoal, cord, craft knife, crossbow, door handle, dressing gown cord, gas bottle, gun, gun cabinet,
gun cupboard, hanging, helium, hosepipe, kitchen knife, knives, ligature, loft ladder, nitrogen, noose,
petrol can, pistol, plastic bag, rifle, rope, round her neck, round his neck, scalpel, scarf to the, shotgun,
stanley knife, tied a, tied her, tied his, tow rope, washing line
