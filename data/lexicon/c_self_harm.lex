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
not your fault, privilege to be, see you on the other side, signing off, sorry for everything,
sorry for the trouble, sorry girls, sorry it came to this, sorry kids, take care of my, tell her i, tell him i,
tell my kids, tell my mum, tell them i, tell them i love, tell them im sorry, thanks for trying,
tonight's the night, tonights the night, was nice knowing you

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

spelling
die = dieee, diie
do = dae
myself = myelf, mysellf, myslf
overdose = overdoes, overdoze
to = tae
