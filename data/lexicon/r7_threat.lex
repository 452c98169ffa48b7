# Words of threats: what is done, to whom, with what, where.

concept thr_will   the intention to do it
'll, about to, abt to, am gonna, be comin, be coming, come down and, come down there and, come in and,
coming to, fixing to, gan tae, gannae, go down and, goin tae, goin to, going to, gona, gonna, guna, gunna,
have to, i shall, i will, i'd love to, i'll, id love to, il, ill, ima, imma, intend to, is gonna, let me,
liable to, mind to, minded to, my boys will, my brother will, my brothers will, my dad will, my husband will,
my lads will, my sons will, planning to, prepared to, promise to, ready to, shall, swear down, tempted to,
us'll, wanna, want to, we are gonna, we will, we'll, well, will

concept thr_hit   to do violence to a person
annihilate, assault, attack, bang out, bash, bash up, batter, batterin, beat, beat up, belt, blast, bottle,
box your ears, brain, bray, break, brek, burst, bury, butcher, chin, choke, chop, clatter, clobber, clock,
clout, clump, crack, cream, cripple, crucify, crush, cut, dag, deck, destroy, do in, do over, drag, drill,
drop, drown, end, execute, fill in, finish, finish off, flatten, flay, floor, fucking do, garrotte, glass, gut,
hammer, hang, headbutt, hit, hospitalise, hurt, jump, kick, kill, knack, knacker, knee cap, kneecap, knife,
knock, knock out, knock seven bells, lace, lamp, lay out, leather, leave for dead, level, lob, lump, lynch,
maim, malky, mangle, mash, maul, mince, mow down, mug, muller, murda, murder, nut, obliterate, panel, paste,
petrol bomb, plant, pop, pound, pull apart, pulverise, pummel, punch, put down, ram, rip, ruin, run down,
run over, shank, shoot, skelp, sketch, skin, slap, slash, slaughter, slit, slot, smack, smash, smash up,
smother, snap, sort out, spark, spark out, stab, stamp on, stick one on, sting, stove in, strangle, string up,
suffocate, swing for, take down, take out, tan, tear, tear apart, thrash, throttle, throw, thump, torch,
torture, twat, wallop, waste, welly, whack, wipe out, wring

concept thr_hitter   verbs of violence that hardly mean aught else, all forms
batter/v, bray/v, cripple/v, deck/v, execute/v, garrotte/v, gut/v, headbutt/v, kill/v, kneecap/v, knife/v,
lamp/v, leather/v, lynch/v, maim/v, malky/v, muller/v, murder/v, pummel/v, punch/v, shank/v, shoot/v, skelp/v,
slap/v, slaughter/v, smack/v, spark/v, stab/v, strangle/v, throttle/v, thump/v, torture/v, twat/v, wallop/v,
whack/v

concept thr_you   the reader, that is the practice
@you, all of you, all of yous, one of u, one of you, one of yous, tha, the lot of u, the lot of yer,
the lot of you, the lot of yous, the pair of you, the whole lot of you, thee, thou, whoever runs this page, ye,
yez, yiz, you all, you and your staff, you lot, you people, yous all, yow, yow lot

concept thr_team   those of the practice, as targets
@clinician, @desk_staff, @team, boss, dragon/n, everyone in there, everyone there, everyone who works there,
gaffer, manager, managers, one of em, one of them, practice manager, staff, that bitch, that cow, that cunt,
that doctor, that lass, that lot, that one, that receptionist, that woman, the bitch, the bitches,
the lot of em, the lot of them, the next one, them girls, them lot, them on reception, them women, this lot,
those cunts, those women, whoever, whoever answers, whoever did it, whoever it was, whoever that was

concept thr_pron   one spoken of
'em, 'er, 'im, @he_she, any of em, any of them, em, er, her lot, her there, him there, im, owt, some1,
somebody, someone, sumone, thaim, them, they, thon, thon yin

concept thr_part   where it hurts
arm/n, arse, back, block off, bollocks, bones, brains, cheekbone, chin, chops, ear/n, eye/n, eyes, face, faces,
fingers, gob, guts, hand/n, hands, head, heads, heid, jaw, jaws, knee/n, kneecap/n, kneecaps, knees, leg/n,
legs, lips, mouth, mush, neck, necks, nose, noses, nut/n, ribs, skull/n, spine, teeth, throat, throats, toes,
windpipe, wrist/n

concept thr_property   what may be smashed
alloys, back door, bmw, buildin, building, bumper, camera, cameras, car, car park, cars, computer/n, counter,
desk, door, doors, front door, front window, gaff, gate, glass, greenhouse, house/n, jag, letter box,
letterbox, merc, mercedes, mini, motor/n, office, paintwork, place, porch, practice, premises, reception, roof,
screen/n, shed, shutters, surgery, tesla, tyre/n, tyres, van, windae, windaes, windies, window/n, windows,
windscreen/n, windscreens, wing mirror/n

concept thr_should   somebody ought to
about time someone, after, all it needs is, all it takes is, asking for, could do with, crying out for,
desarve, deserve, deserves, deservin, due, earned, gagging for, get/v, gets, gettin, go an, go on someone,
going to get, gonna get, high time someone, looking for, need, need to, needing, needs, needs to, ought to,
ought to be, oughta be, overdue, should, should all be, should be, shoulda been, shud be, somebody needs to,
somebody should, someone needs to, someone should, someone wants to, time someone, wanna be, want, want to be,
wants, wants to be, will get

concept thr_done   what ought to be done to them
a beating, a belt, a bloody good hiding, a brick, a bullet, a clout, a clump, a crack, a dig, a good belting,
a good hiding, a good kicking, a good slap, a hammering, a hiding, a kicking, a knock, a leathering,
a left hook, a lesson, a pasting, a punch, a right hander, a right hook, a slap, a smack, a thick ear,
a thrashing, a thump, a twatting, battered, batterin, battering, beaten, beating, beheading, birching,
blowing up, boiling, brayed, braying, burned, burning, bursting, burying, chinned, chinning, clattering,
decked, decking, drowned, drowning, executed, executing, filled in, filling in, firing squad, flogged,
flogging, gassed, gassing, gutting, hanged, hangin, hanging, horsewhipping, hung, hung drawn and quartered,
hurting, kickin, kicking, killed, killing, knackin, knocked out, knocking out, lamped, lamping, leathered,
leathering, locked in a burning, lynched, lynching, machine gunning, mowing down, necked, nutting, punched,
punching, put down, put up against a wall, putting against a wall, putting down, putting through a window,
run over, running over, shootin, shooting, shot, skinned alive, slapped, slapping, slashed, smacked, smacking,
smashed, smashing, sorting out, stabbed, stabbing, strangled, strangling, stringing up, strung up,
taken outside, taking out, taking outside, tarring and feathering, thrashing, thumping, torched, torching,
whipping, wiping out, wringing

concept thr_veiled   warnings that need no deed named
a bad accident, accidents happen, ain't finished with you, all gonna pay, be in touch with fists,
be on your guard, be seeing you, be very afraid, better run, better start running, better watch,
card is marked, card's marked, cards marked, clock is ticking, clock's ticking, come looking for,
counting down, days are numbered, dead man walking, dead meat, dead to rights, end badly for,
eyes in the back of, fair warning, get even, get my own back, get what's coming, get what's coming to,
get whats coming, get your comeuppance, get yours, getting yours, going to regret, gonna be sorry,
gonna regret, hell to pay, hunting season, i know people in, i know people round, i know people that,
i know people who, i know some people, i'll be seeing, i'll make you, i'm coming for, i've warned you,
im coming for, it'll end badly, it's war, judgement day, keep one eye open, know what i'm capable,
know what im capable, know who you're messing, know who your messing, know who youre messing, last warning,
live to regret, living on borrowed time, look behind you, look over your shoulder, lookin over yer shoulder,
looking over her shoulder, looking over his shoulder, looking over your shoulder, make her life a misery,
make her life hell, make her pay, make him pay, make them pay, make ye pay, make you pay,
make your life a misery, make your life hell, marked man, marked woman, mess with me, messed with the wrong,
messing with the wrong, mind yer back, mind your back, nice family you have, no one will hear,
nobody will hear, not finished with you, on your heads, one eye open, open season on, pay for this,
pay for what, pay with your, picked on the wrong, picked the wrong, pushed me too far, rue the day,
rue this day, snitches end up in ditches, snitches get stitches, sorry you ever, sort it my way,
sort this my way, there will be blood, there'll be blood, there'll be trouble, there's be blood,
this means war, time to settle the score, ur next, wait til i see, wait till i see, war now, watch her back,
watch his back, watch its back, watch their backs, watch thi back, watch thissen, watch ur back, watch ya back,
watch ya self, watch yer back, watch yersel, watch yerself, watch yo self, watch your back, watch your backs,
watch yourself, watch yourselves, we'll see who, wipe that smile, wipe that smirk, wipe the smile,
wipe the smirk, won't end well for you, wont end well for you, wrong family, you'll get yours,
you'll never work, you're next, your day is coming, your day will come, your number's up, your numbers up,
your time will come, your turn next, youre next

concept thr_know   to know where they may be found
clocked, follow/v, followed, followed you, found out, got, i've seen, ive seen, ken, knaa, knaw, kno, know,
knows, noticed, remember, saw, see, seen, spotted, watch/v, worked out, written down, wrote down

concept thr_live   what is known of them
bide, bides, buy, catch, catches, drink, drinks, drive, drives, finish, finishes, gan, get off, gets off,
go home, go to church, go to school, goes, goes home, lay your head, live, lives, livin, living, lock up,
locks up, park, parks, run, runs, shop, shops, sleep, sleeps, stay, stays, walk, walk home, walks, work

concept thr_after   where they will be waited for
at home time, at the back, at the gate, at yours, back door, back of the bins, behind the surgery, bus stop,
by the bins, by the bus stop, by yer motor, by your car, car park, clocking off, closing time, come out,
comes out, down the lane, finish work, finishes, finishes work, finishing, five o'clock, going home time,
home time, in a dark alley, in the alley, in the dark, in town, knock off, knocking off, leave work,
leaves work, locking up, off duty, on her way home, on his way home, on the way home, on your way home,
outside, outside work, round the back, staff entrance, up the pub, when he finishes, when she finishes,
when you finish

concept thr_harm   harm wished on somebody
agony, aids, bleed, bleed out, blind, boil, brain tumour, break/v, burn, burn in hell, cancer, cardiac arrest,
catch it, catch something, catch/v fire, choke, choke/v, chokin, collapse/v, crash, crash/v, cripple, crippled,
croak, dead, death, dee, deid, diarrhoea, die, die/v, died, dies, disease, drop dead, drop down, drop/v dead,
drown/v, dyin, dying, end up, fall down the, fall under, finishes you, finishes you off, food poisoning,
gangrene, get hit, get run over, get/v sick, gets hit, gets run over, haemorrhoids, heart attack,
heart attacks, hell, hit by, hits you, house burns, hurt, hurts, ill, kidney stones, knocked down, leprosy,
lose a, mangled, miscarry, miserable death, never recover, pain, painful, paralysed, perish/v, piles, plague,
rot, rot/v, run over, screaming, sepsis, shingles, shite yourself, shrivel, sick, sickness, slow and painful,
smashed, snap, stroke, struck down, sudden death, suffer, suffer/v, suffering, suffocate, terminal, the pox,
trip and, tumour, wither, your last breath

concept thr_law   lawful ways of going on
appeal, barrister, citizens advice, claim, complain, complaint/n, councillor, court proceedings, cqc,
daily mail, deadline, gmc, healthwatch, in writing, itv, journalist, judicial, lawyer/n, legal, legal action,
local paper, mp, newspaper/n, nhs england, nmc, ombudsman, pals, paper, petition, police complaint, regulator,
report, reported, reporting, small claims, solicitor/n, sue, sued, suing, the papers, the press, to the paper,
to the papers, trading standards, trustpilot, watchdog

concept thr_play   play, sport and jest
bake off, ball/n, bingo, boxercise, boxing club, cards, charity, chess, cricket, darts, dominoes, fancy dress,
football, fun run, game, goal, golf, halloween, karate, match, monopoly, nativity, netball, panto, pantomime,
penalty, pinata, pool, raffle, rugby, scrabble, snooker, tennis, the final, tug of war, wrestling, xbox

concept thr_thing   what one may beat or kill with no harm
ants, bacteria, boredom, bug, bugs, cancer, cold, covid, cravings, depression, fat, flies, flu, germs,
infection, mice, moss, moths, nits, pain, rats, slugs, snoring, spider/n, stigma, the time, time, virus, wasps,
weed, weeds, worms

concept thf_will   states an intention
ah'll, ahm gonna, come after, coming after, go down there, i swear, i swear i'll, i swear on, i swear to god,
i'm coming, i'm gonna fucking, im coming, ima, next time i, on my kids life, on my life, so help me,
swear down, us'll, ye'll, yer gonna

concept thf_hit   names violence
a battering, a bullet, a good hiding, a kicking, a pasting, a slap, a slapping, a thump, batter her,
batter him, batter them, batter you, beat her, beat him, beat the shit, beat them, beat you, boot ye, bray/v,
break ya, break your, broken nose, burn in, clobber, cripple, done in, drown her, drown them, end you,
finish him, finish you, get done in, getting hurt, hang her, hang him, hang them, headbutt, hurt her, hurt him,
hurt one of, hurt them, hurt you, kick her, kick his, kick off on, kick the shit, kick your, kill em, kill her,
kill him, kill them, kill you, knack, knock him out, lined up, lynch mob, lynch them, maim, mow down,
murder that, murder them, murder you, pay in blood, petrol bomb, pitchforks, pummel, punch her, punch him,
punch the, punch you, put against, putting against, rearranged, rip yer, round the head, run him over,
run them over, set the dog, shoot her, shoot him, shoot the, shoot them, skelp, slap her, slap him, slap that,
slap them, smack her, smack him, smack that, smack you, smash her, smash his, smash their, smash up,
smash your, stab her, stab him, stab them, strangle her, strangle him, strangle that, strangle them, strangled,
stringing up, strung up, thrash, throttle her, throttle him, throttle that, throttle them, torch it, torch the,
twat, wallop, wring her neck, wring his neck

concept thf_weapon   names a weapon
a brick, a gun, a hammer, a knife, a match to, a rope and, acid in, axe, baseball bat, bomb, box of matches,
bricks through, bullet, bullets, can of petrol, chainsaw, cricket bat, crossbow, hammers, in the van,
ipad round, knives, machete, my bat, my gun, my hammer, my knife, my truck, petrol and, petrol bomb,
petrol through, pitchforks, sledgehammer, the dog on, the dogs on, with a blade, with a knife, ⚰️, 👊,
💣, 🔪, 🔫, 🥊, 🧨, 🪓

concept thf_body   names where it hurts
balls, brains, guts, heid, her face in, her head in, her jaw, her neck, her teeth, her throat, his face in,
his head in, his jaw, his legs, his neck, his nose, his teeth, his throat, mush, scrawny neck, skull, spine,
ya face, ya jaw, ya teeth, yer face, yer heid, yer teeth, your face in, your head in, your heid, your jaw,
your kneecaps, your legs, your neck, your nose, your skull, your teeth, your throat

concept thf_property   names property
audi, bmw, brakes, car park barrier, her car, her front door, her house, her tyres, her windows, his car,
his front door, his house, his tyres, his windows, letterbox, merc, number plate, paintwork, shiny new, tesla,
that new car, that nice, that nice new, that shiny, the front of, them doors, them windows, those windows,
van through, windscreen, windscreens, your car, your doors, your front door, your house, your motor,
your tyres, your windows

concept thf_damage   speaks of damage
alight, blow up, bricked, burn down, burn it down, falls in, flat by, flattened, keyed, on fire, put through,
scratched, set fire, slashed, smash up, through the front, torched, up in flames, up in smoke, vandalised,
wrecked

concept thf_place   speaks of meeting them
after work, alley, at the bus stop, at your house, behind a mask, behind that, by the bins, come outside, dark,
dark night, face to face, finish work, finishes work, home alone, home time, in asda, in tesco,
in the car park after, in the crown, in the dark, in the pub, my gate, on a dark, on her way home,
on his way home, on thursdays, on your own, on your way home, outside surgery, outside when, outside your,
round the back, same town, staff car park, the 46, to my face, to my gate, to your cars, tonight outside,
wait outside, waiting outside, walk home, walk to your car, walks to her car, walks to his car, way home,
when he leaves, when she leaves, when they finish, when they leave, when you come out, when you finish,
when you leave, your drive, your gate

concept thf_know   knows how to find them
find out where he, find out where she, find out where you, find out who, forget a face, forget eyes,
got her address, got your, her home address, his home address, i'll find you, know all your names,
know her car, know her house, know his car, know what car, know where they live, know where you live,
know who she is, know who they are, know who you are, know your car, know your face, know your house,
know your kids, know your name, knows where, lovely kids, nice family, seen you in your, seen your kids,
three kids, we know your, we'll find you, what car he, what car she, what car you, will find you,
you've got kids, your home address, your kids, your kids go

concept thf_wish   wishes or urges
a curse, all deserve, could do with, curse, cursed, desarve, deserve all, deserve what, deserves all,
deserves what, god willing, hope he gets, hope he never, hope she gets, hope she never, hope they all,
hope they get, hope you all, hope you get, i wish you, karma bites, karma gets, may allah, may god, may they,
needs a good, needs to be taught, pray he, pray she, pray they, pray you, should be, should be ashamed and,
should burn, somebody should show, somebody should teach, somebody wants to, someone needs to teach,
someone should show, special place in hell, too good for, want locking, want putting, want stringing,
wants a good, wants locking, wants putting, wants stringing, wish her, wish him nothing, wish them, wish upon,
wish you nothing, wish you the

concept thf_harm   names harm wished
a stroke, agony, choke, coffin, covid gets, deid, die alone, die in, die screaming, die slowly, drop dead,
fall sick, fall under, get cancer, get ill, get sick, get what, gets cancer, gets what, happens to her,
happens to him, happens to one of, happens to them, happens to your, have cancer, he dies, he suffers,
heart attack and, her grave, his grave, in agony, in hell, in pain like, in your sleep, kid got, life a misery,
life hell, living hell, lose a, lose everything, lose your, mangled, painful death, perish, plague, rot,
run over by, same happens, she dies, she suffers, slow death, suffer as, suffer like, suffer the way, they die,
they suffer, to hell, under a bus, what goes around, with cancer, wither, you all die, you die, you suffer,
your grave, your kids get, your own child, your own kids, your own mother

concept thf_warn   warns
be afraid, be careful who, be very sorry, before you see me, best watch, better be careful, better hope,
better keep, better watch, borrowed time, careful who, coming to you, do not test me, don't be surprised,
don't test me, don't walk home, dont be surprised, doors locked, fair warning, find out what, get your affairs,
get yours, getting hurt, gonna regret, have an accident, hear from me soon, hell to pay, i'd be careful,
id be careful, if i was you, if i were you, just remember, just you wait, keep ignoring, last chance,
last warning, live to regret, look behind, look over, mind yourself, my chance, next time you,
on your conscience, one day soon, one of these days, one of these nights, or else, pay for, pity if,
remember that when, see what happens, sleep well, sooner or later, sorry when, think about that,
this is a warning, this is your last, wait and see what, wanna watch, want to watch, wants to watch,
watch what happens, watch your, will regret, won't be long, won't be sorry, won't be warned again,
wont be long, wouldn't be surprised, wouldn't park, you have been warned, you just wait, you'll regret,
you've been warned, your time

concept thf_power   boasts of strength or kin
a temper, a visit, ar kid, been inside, big lads, big man, black belt in, capable of, come tomorrow,
coming to see, crossed the wrong, done time, ex army, ex forces, family are, finish em, finish them,
for every one, friends in, have people, i never forget, i've been inside, i've nothing to lose, just got out,
long memory, lose my temper, me temper, messing with, my brother is, my brother's, my brothers are,
my brothers will, my cousins will, my dad will, my husband will, my lads will, my sons will, my temper,
not a violent, not as nice, not coming to talk, nothing to lose, on a tag, on licence, out of jail,
out of prison, patient man, pay a visit, responsible for my, short fuse, start fights, violent man,
went inside, who i am, who my family, who you're messing

concept thf_revenge   speaks of revenge
all pay, answer to me, answer to my, blood will have, did to my, do to you, does it to, eye for an eye,
for what she, for what you did, get even, get my own back, give them a scare, make her pay, make him pay,
make them pay, make you pay, pay for this, pay for what, pay you back, revenge, so do you, sort her out,
sort him out, sort it myself, sort them out, sort this myself, sort you out, take yours, teach her, teach him,
teach them a lesson, teach them all a lesson, teach them some manners, teach them some respect,
teach them to mess, teach you, what goes around, what you did, what you did to, wipe that, wipe that smile,
you took, yours next

concept thf_someone   somebody one day
anyone fancy, anyone got, everybody get, lads meet, meet 8pm, one day somebody, one day someone,
one of these days, somebody's going to, somebody's gonna, someone's going to, someone's gonna, who's coming,
who's with me, whos coming, whos with me

concept thf_n_law   goes the lawful way
@thr_law, appeal, campaign, fight for, fight to, health board, letter, lettered, meeting, petition, protest,
save our, survey

concept thf_n_glad   thanks, praise or kindness
amazing, best wishes, better soon, bless you, brilliant, cake, christmas, congratulations, enjoy, excellent,
fab, fantastic, flowers, friendly, glad, great, happy, helpful, hug, keep up, kind, love, lovely, luck, medal,
pleased, polite, professional, recommend, recover, retirement, safe, soon, star, superb, thank, thank you,
thanks, well done, wonderful, ❤️, 👏, 😊, 🙏

concept thf_n_jest   a jest or a figure of speech
@sh_laugh, be the death, boxing club, couch to 5k, cough, diet, exercise, film, football, halloween, heat,
hehe, hold music, husband's snoring, lol, mum would kill, music, my back, my feet, my husband will, my knees,
my mum would, my wife will, parking, potholes, quiz, raffle, snoring, stairs, traffic, weather, xx, xxx

concept thf_n_told   somebody else's deed, told
balloon, balloons, bloke in the queue, broke in, by a toddler, by my granddaughter, by my grandson, by my own,
condemn, disgusting behaviour, foam, i heard, in the news, inflatable, last night, my car, my tyres, my window,
no one should, nobody should, our window, pillow fight, plastic sword, police, reported, smashed my,
somebody threatened, someone threatened, threatened, threatening, through my, through our, unacceptable,
vandals, was attacked, was smashed, water pistol, were attacked, witness, witnesses, yesterday,
zero tolerance policy

concept thf_n_health   clinical or practical talk
appointment, asthma, bladder, blood test, bloods, clinic, dates, defib, diabetes, dressing, fasting, flu jab,
gritting, hip, hold, icy, injection, jab, knee, medication, needle, opening hours, path, phone, physio,
prescription, prescriptions, pressure, queue, results, slippy, smear, step, steps, surgery today, tablets,
vaccine, website, weeks

concept thf_t3   threatens, urges or wishes harm
a curse on, a gun and, accidents happen to, after your shift, against a wall and, against the wall and,
anyone got her address, anyone know her address, anything happens to her, anything happens to him,
be a pity if, be sorry one day, be sorry when, before you see me, blood on your, blood will have, blow it up,
blow the place, blow you up, boot ye, brakes fail, break his jaw, break his legs, break ya jaw, break your jaw,
break your legs, break your nose, bricks through, bring a bat, bring a gun, bring a hammer, bring a knife,
bring back hanging, bring my bat, broken jaw, broken nose, burn her house, burn in hell, burn in their beds,
burn it down, burn that place, burn the lot, burn the place, burn your house, can of petrol, chin him,
chin you, choke on it, choke on your, come after you, come for every one, come outside, come outside and,
coming after you, coming down there, coming for every, coming for you, coming to see yas, days are numbered,
dead meat, dead woman, deck him, deck you, deserve a kicking, deserve everything that's, deserve to die,
deserve to suffer, deserves a good hiding, deserves a kicking, deserves a slap, deserves to die, did to my,
die alone, die in a, die slowly, dies alone, do her in, do him in, do not test me, do to you what, do you in,
does it to your, don't be surprised if, don't test me, dont be surprised when, dont test me,
doors locked tonight, down a dark alley, drive a van, drives a van, drives through the front, drop dead,
end you, everyone get down there, eye for an eye, face rearranged, find out which one, find out who you are,
firing squad, five minutes alone, flat by dinner, get a gun, get a visit, get battered, get done in,
get down there and, get filled in, get what's coming, get your affairs, get your comeuppance, get yours,
gets the lot of you, getting a visit, getting hurt today, give her a scare, give them a scare,
give you a scare, go and die, go home in a box, god punish, god will punish, going home in a bag,
going home in a box, going to be sorry, going to get yours, going to have an accident, going to regret,
gonna get done, gonna have an accident, gonna regret, got your address, got your reg, hanging is too good,
hanging's too good, hangings too good, hasn't eaten all day, hate for anything, hate for something,
have a bad fall, have a little accident, have a nasty, have an accident, he's deid, hear me before,
help send you, her day will come, home alone tonight, hope covid gets, hope he dies, hope he gets what,
hope he loses, hope he suffers, hope her kids, hope his kids, hope karma, hope she dies, hope she gets what,
hope she loses, hope she suffers, hope the roof, hope their kids, hope their own, hope they all die,
hope they die, hope they lose, hope they suffer, hope you all die, hope you burn, hope you choke, hope you die,
hope you get cancer, hope you lose everything, hope you rot, hope you suffer, hope your brakes, hope your kids,
hope your own, hurry up and die, i curse, i finish them, i will destroy you, i will destroy your,
i will destroy yours, i will find out, i'll be round with, i'll destroy yours, i'll kill her, i'll kill him,
i'll kill you, i'll take yours, if anything happens to my, if my baby dies, if my mum dies, if my wife dies,
in a dark alley, in a room with me, keep her doors locked, keep his doors locked, keep your doors locked,
key her car, key his car, key your car, kick her head in, kick his head in, kick yer heid, kick your head,
kids get what, kids go to st, kill em, kill that doctor, kill that woman, kill the lot, kill them all,
kill you, kill you all, knock her out, knock him out, knock you out, know what car, know where he lives,
know where she lives, know where they live, know where you drink, know where you live, know where you park,
know you get the, know your car, know your kids, know your name and, know your reg, know your shifts,
knows where you live, lads meet, lamp her, lamp him, leave in a box, leave in an ambulance,
leave on a stretcher, leavin in an ambulance, leaving in a box, leaving in an ambulance,
leaving on a stretcher, life a misery, life hell, likes bricks, lined up and shot, live to regret, living hell,
lock your doors, locking in a room with, look over your shoulder, looking over her shoulder,
looking over your shoulder, lose some teeth, lose your teeth, lose your teeth over, make her pay, make him pay,
make them pay, make you pay, may god punish, may they burn, may they rot, may you burn, may you rot,
may you suffer, may your kids, meet outside, messed with the wrong, messing with the wrong, molotov,
more than shout, mow them down, murder her, murder you, need shooting, needs a good hiding, needs a good slap,
needs a kicking, needs a punch, needs a slap, needs a smack, needs hanging, needs punching, needs putting down,
needs shooting, needs slapping, never forget a face, never forget eyes, never walk again, nice kids you,
not as nice as me, not be responsible, one eye open, out of jail, out of prison, over the head with,
painful death, painful disease, park there tomorrow, pay her a visit, pay him a visit, pay in blood,
pay you a visit, people i know in, petrol bomb, picking up teeth, pitchforks, pity if anything,
pity if something, pity if that, punch her in, punch him in, punch his lights, punch in the face, punch your,
push me and, pushed me too far, put against a wall, put her windows, put your windows, rearrange her,
rearrange his, rearrange your, rip his head, rip yer heid, rip your head, roof falls, rot in hell,
round the head, rue the day, ruin your life like, ruin yours, run her over, run him over, run them over,
run you over, say it to my face, see how brave, see how hard, see how tough, see what happens to, seen her car,
seen you with your kids, seen your car parked, send you there, set it on fire, set my dog on, set the dog on,
shame if anything, shame if something, sharpening my, she's deid, shoot the lot, shoot them, shoot you,
should all hang, should be hanged, should be hung, should be shot, slap her, slap him, slap that,
slap the silly, slash her, slash his, slash your, sleep with one eye, slow death, slow painful,
smack in the gob, smack in the mouth, smash her face, smash his face, smash your face, some people i know,
someone is getting hurt, sorry you ever, special place in hell, spit teeth, stab her, stab him, stab the,
stab you, strangle her, strangle him, strangle that, strangled her, string her up, string him up,
string them up, stringing up, strung up, swing for her, swing for him, swing for them, swing for you,
take yours, teach her a lesson, teach him a lesson, teach that lot, teach them a lesson, teach you a lesson,
tear your, teeth knocked, that's coming to you, three kids haven't, throttle her, throttle him, throttled her,
through the front of, tick tock, time for pitchforks, torch the place, twat her, twat him, twat you,
tyres slashed, tyres will, up in flames, ur dead, wait til you're, wait till you're, waiting for her outside,
waiting for him outside, walk home alone, walking home alone, walks home alone, want anything to happen,
want locking in, wants hanging, wants punching, wants putting down, wants slapping, watch her back,
watch his back, watch ya back, watch yer back, watch your backs, we all live in the same, we'll be waiting,
what's coming to her, what's coming to him, what's coming to you, what's her address, whats coming to you,
when he finishes, when she finishes work, when you clock off, when you finish work, when you're on your own,
where do you live, where does he live, where does she live, who my family are, who you're messing,
who your messing, who's coming with me, who's with me, whos coming with me, will pay for this, windows put in,
windows will, wish cancer on, wish him dead, wish on you, wish she was dead, wish the worst, wish upon you,
wish you the most painful, wish you were dead, won't be responsible, wont be responsible, wouldn't park there,
wouldn't want anything to happen, wring her, wring his, wring that, wring their, wring your, you will be sorry,
you will pay, you will regret, you'll be sorry, you'll pay for, you'll regret, you're dead, you're next,
your day will come, your days are numbered, your dead meat, your kids go to, your life hell,
your time is coming, your time will come, your turn next, youre dead, youre next

concept thm_know   has seen and knows
been watching, clocked, clocked you, everyone knows, followed, found, found your, google maps, got her,
got his, got ur, got your, i know, i remember, i saw, i see, i seen, i've got your, i've seen, ive got your,
ive seen, keep seeing, looked you up, nice to see, noticed you, saw you, seen you, spotted, watched,
we all know, we know

concept thm_haunt   where and when one may be met
address, alley, allotment, back door, back gate, back lane, back lanes, bank card, bathroom window,
bedroom window, bike, bins out, blue door, bottom floor, bowls club, bridle path, bungalow, bus stop,
canal path, car wash, car wash as, caravan, cat flap, chip shop you, close by the, commute, cul de sac,
cut through, cutting, darts team, dog walk, dog walking, drive, driveway, dual carriageway, estate,
evening jog, evening run, fence, fire door, flat, footpath, front door, front garden, garage, garden gate,
gate, gennel, ginnel, golf club, gym bag, jitty, key under, kids school, kitchen window, landing light,
last bus, last out, lay by, level 3, level three, local, lock up, locking up, morning run, motor, multi storey,
nature reserve, only the one lock, park run, parking space, parkrun, patio doors, personal plate, plant pot,
playground, porch light, private plate, profile, pub, rec, reg, registration, route, school gates, school run,
security light, shed, shift, side door, side gate, side street, slimming world, snicket, spaniel, spare key,
swim, the bins, the crown, the one lock, the rec, the woods, top floor, towpath, tram stop, twitchel, twitten,
underpass, walk across, walk across the rec, walk home, walk to, washing line, way home, woods, your car,
your dog, your house, your kids, your mum, your street, your wife

concept thm_lone   alone, dark, quiet
after hours, all by, alone, at night, blind spot, by yourself, camera doesn't cover, camera doesn't reach,
cameras don't reach, cameras don't work, dark, dark nights, dark nights now, dead end, deserted, every morning,
every night, in the dark, isn't expecting, lamps are out, last one out, last to leave, late, least expect,
least expects it, locks up alone, long after dark, lovely spot, middle of nowhere, nice spot, no cameras,
no cctv, no lamp posts, no lights, no neighbours, no one around, no street lights, no witnesses, nobody about,
nobody around, nobody for miles, nobody hears, not expecting, of a night, on her own, on his own, on your own,
on your tod, one cold night, one dark, one lock, one night, one wet night, out of hours, pitch dark, public,
quiet, quiet little, quiet little spot, round the back, same car wash, secluded, side gate, six every morning,
some dark, some night, unannounced, unlit, unlocked, very lonely, when no one, whole road, wide open

concept thm_staff   those of the practice
@team, a certain doctor, a certain nurse, a certain receptionist, a certain someone, bitch, boss, gaffer,
madam, manager, nurse, pharmacist, reception, receptionist, registrar, that doctor, that lot, that nurse,
that one, that receptionist, the doctor, the lot of you, the manager, them lot

concept thm_fate   harm done or pictured
battered, beaten, beaten up, body bag, bottom of the canal, bottom of the lake, bottom of the river,
bottom of the stairs, broken fingers, broken jaw, broken legs, broken nose, buried, cannot walk straight,
carried out, check under her car, check under his car, check under your car, coffin, crawl home, crawl out,
dead man walking, ditch, does not walk, doesn't chew, doesn't walk, don't walk, drinks through a straw,
eats soup, eats soup now, eats through a straw, fall down the stairs, fell down, fell under, finger/n he,
first aid kit, floats, flowers tied, fractured, funeral, get stitches, gets filled in, gets his teeth, grave,
gravestone, hang the, hanged, headstone, horsewhipped, hospital bed, hospital food, in a beck, in a box,
in a chair now, in a ditch, in the beck, in the canal, in the cut, in the river, in the sea, intensive care,
knackered legs, kneecapped, left town quick, life insurance, limp, limps, long drop, long way down,
lose fingers, lose his hands, lose teeth, loses a hand, loses his tongue, lost her teeth, lost his teeth,
lot of stairs, missing teeth, moved away quick, moved house quick, never same after, never seen again,
never walked, never walked straight, never works again, new teeth, no longer chews, no teeth, not chew,
not the same after, not walk straight, obituary, off a roof, off the roof, on crutches, one ear, one eye,
one knee, pallbearers, pine box, plaster cast, put in the ground, rolled up in a carpet, shallow grave,
six feet under, slab, sleeps with the fishes, snapped, sparked, speaks no more, stairs to go down,
stick for life, still can't sleep, stitches, stretcher, strung up, stung, sutures, tarred, taught manners,
taught respect, teach respect, thrown in, thrown off, thrown out of a window, toe tag, tongue cut,
two black eyes, two knees, under a bus, under a patio, under the patio, walk home with, walk straight again,
walked funny, walking stick, walks crooked, walks funny, walks with a limp, walks with a stick,
wheelchair for life, whipped, wi a stick, with a stick, without teeth, wiv a stik, wreath, wreaths, your wake,
your widow

concept thm_man   one in a saying
anyone, bloke, boy, clerk, doctor, dog, fella, fox, goat, grass, grasses, lad, lass, man, manager, men, one,
people, person, rat, rats, receptionist, servant, snitch, snitches, somebody, someone, them, those, whoever,
woman

concept thm_thing   what harms or wrecks
acid, air rifle, airgun, alsatian, alsatians, angle grinder, axe, bag of sugar, barrel, baseball bat, bat,
bats, battery acid, big dogs, bleach, bolt cutters, boot, boots, brake fluid, brick, bricks, bulldozer,
can of petrol, candle, catapult, chainsaw, cricket bat, crossbow, crowbar, digger, fireworks, fist, fists,
fuse, glue, golf club, grenade, gun, half bricks, half end, half ends, hammer, hatchet, iron bar, jcb,
jerry can, knife, knuckleduster, knuckles, lead pipe, length of pipe, lighter, lighter fluid, machete, match,
matches, monkey wrench, nail, nails, noose, paint stripper, paraffin, paving slab, pellet gun, petrol,
petrol bomb, pickaxe, pipe bomb, pitchfork, pitchforks, potato up, quicklime, rag and a, rat poison,
razor wire, rifle, rock, rocks, rope, rottweiler, samurai, screwdriver, shotgun, shovel, sledgehammer,
slingshot, slurry, spade, spanner, stanley, stones, sugar does, sugar in the, superglue, sword, tow rope,
tractor, tyre iron, voodoo, wasp nest, weedkiller, welder, wrecking ball, xl bully

concept thm_target   what or whom it is near
blood pressure at home, bonnet, brakes, building, camera, cameras, car, cars, counter, desk, door, doors,
extension, front desk, glass, greenhouse, gutters, hanging baskets, hatch, headlights, her, him, key, lanyard,
letterbox, lock, locks, motor, on a saturday, paintwork, petrol tank, pharmacist's space, place, porch,
reception, receptionist, roof, screen, sign, staff, surgery, tank, that doctor, the manager, the practice,
them, tyre, tyres, under her car, under his car, under your car, waiting room, wall, window, windows,
windscreen, windscreens, wing mirror, wing mirrors, wipers, you, your, your van, yous

concept thm_idle   said as if idly
a bit of advice, accidents happen, ah'm just sayin, all i'll say, all i'm saying, all im saying, allegedly,
am just saying, asking for a friend, asking for my, be a pity, be a shame, be awful if, be terrible if,
bit of advice, do you know how easy, does your insurance, ever seen what, ever wondered, food for thought,
for a friend, free advice, friendly advice, funny that, good advice, half ends to, haven't made any threats,
hypothetically, i don't do threats, i dont do threats, i haven't made any threats, i'd keep an eye,
i'm just saying, id keep an eye, if i was you, if i were you, im just saying, insurance cover,
insurance up to date, insured, is very good advice, just a thought, just asking, just curious,
just putting it out there, just sayin, just saying, just so i know, just so you know, just wondering,
keep an eye on that, keep an eye on those, make of that what you will, might be wise, no hard feelings,
no names, no pack drill, no reason, not a violent man, nothing more to say, nothing personal, only asking,
out of interest, purely hypothetical, purely out of interest, say no more, shame if, terrible shame,
that's all i'm saying, thats all im saying, theoretically, think on, very flammable, wise to, word to the wise,
would be awful, would hate, wouldn't it be awful, you know what i mean

concept thm_sly   sly warning
a grudge, a reckoning, about to snap, and a grudge, anger management, asbo, at her majesty's, at my limit,
be afraid, bear a grudge, bears a grudge, been inside, bound over, breaking point, bring a first aid kit,
bring the first aid kit, bungalow colin, by other means, call the ambulance first, can't be held responsible,
cell mate, cellmate, check under, chickens come home, chickens will come home, come home to roost,
comes around, comes for us all, coming home to roost, count your days, counting the days, dark nights,
day is coming, day of reckoning, days are numbered, debts get paid, did my time, ditches, don't say i didn't,
done time, doors in town, elephant's memory, end up in ditches, ever so careful, everyone knows where,
everyone's got a breaking point, eyes in the back, first aid kit, forgive but never forget, form for it,
get done one day, get stitches, get your affairs in order, god is watching, going to snap, gonna snap,
got a list, got form, got form for, got previous, grass gets, grass people up, grasses get, had the doors,
have a list, haven't taken my tablets, hold a grudge, hold grudges, i dare you, i don't forget,
i forget nothing, i have a list, i never forget, i've a list, i've got a list, i've got friends,
i've got your reg, i've made a list, i've nothing to lose, in ditches, ive made a list, ive nothing to lose,
keep looking over, keeping a list, keeping a tally, keeping count, keeping score, know people who,
known to police, known to the police, last straw broke, lit a candle, look after our own problems, loose lips,
made a list, making a list, matters into my own, memory like an elephant, moonlight, my brothers, my cousins,
my lads, my probation, not myself without them, not responsible, not taken my tablets, noted names,
noted the name, noted your name, nothing left to lose, off me meds, off my meds, off my tablets, old grudge,
old school ways, on a list, on licence, on my list, on parole, on tag, one by one, one eye open, one more push,
one way or another, one way or the other, other methods, out on licence, owe me, owes me a favour, own hands,
parole, parole officer, people round here remember, people talk round here, people who owe,
pleasure of his majesty, pray for yourself, pride comes before, probation, probation officer, profile's public,
ran out of my tablets and, reached my limit, red mist, round here we sort, run while you can, score to settle,
scores to settle, see red, served time, settle the score, settle up, settling up, sleep tight, small town,
small village, snap one day, snitches, snitches get, sorts itself out, sure to happen, suspended sentence,
take matters, taken names, taking names, the red mist, there'll be hell, tick tick, tick tock, time's up,
times up, took names, top of my list, town this small, turns the key, two strikes, upside down, ur next,
village this small, walls have ears, watch yourself, watch yourselves, watching you, ways and means,
ways of dealing, we all know where, we sort our own, we're coming, were coming, what comes after,
what goes around, when i'm off them, won't see it coming, wont see it coming, word gets round,
you have been warned, you're next, you've been warned, your card is marked, your cards marked, your next,
your profile's public, your time's coming, your turn is coming, your turn next, youve been warned

concept thm_cond   a condition or an ultimatum
again, before i, by friday, by noon, if, if i ever, last chance, last warning, next person who, next time,
once more, one more, one more time, or, or else, should i see, the next one, till you, unless, until monday,
until noon, when i see, whoever

concept thm_ill   what the writer or his own will do
'll, a'll, ah'll, gets, gettin, getting, going to, gonna, i swear i'll, i will, i'll, i'm going to, i'm gonna,
il, ill, im going to, im gonna, my brother will, my brothers will, my husband will, my lads will, my sons will,
somebody, somebody's, someone, someone's, we'll, will

concept thm_deed   deeds of violence
@thr_hitter, back my van, batter, bray, brayed, break every, break her, break his, break your, brick, burn,
burnt down, chin, chinned, clatter, come down there, come over that, come through that, cut, dead, deck,
decked, drag, drive into, drive through, fill you in, filled in, finish, flatten, hospital, hurt, kick in,
kick off, kick ya, kicked in, knock her, knock him, knock his, knock you, knock your, lamp, lamped, leather,
leathered, park it in, park my van, plough through, punched, put her in, put him, put it through, put you in,
ram, reverse into, rip, rip your, ripped, slap, slapped, smash, snap, sort him, sort you, sparked, swing for,
take it out on, take your, tear, throttle, through the wall, through the window, through your,
through your waiting room, torch, trash, turn that place, wreck, wring

concept thm_again   do that again
again, another word, carry on, clamp my, cross me, keep it up, keep on, once more, one more time,
one more word, that stunt, touch her, touch him, touch my, try me, try that

concept thm_part   what may fail
ankles, appendix, back, boiler, bones, bowels, brake, brakes, bread, budgie, cancer, car, central heating,
chimney, clutch, days, drains, ears, engine, eyes, fingers, food, gallbladder, gearbox, guttering, gutters,
hair, hands, heart, hips, house, insides, kidney, kidneys, kids, knees, lawn, legs, lift, liver, lungs,
marriage, nails, nights, ovaries, pension, phone, phones, prostate, roof, roses, satnav, septic tank, spine,
teeth, tongue, tumour, tyre, tyres, wifi, windows, windscreen, wing mirrors, womb

concept thm_fails   fails or hurts
blow up, blows up, break down, breaks down, burn, burn down, burns, burst, bursts, cave in, caves in, choke,
clog up, clogs up, collapse, collapses, comes back, conk out, conks out, crumble, dries up, drop off,
drops off, dry up, explode, explodes, fail, fails, fall in, fall off, fall out, falls in, falls off, falls out,
find a nail, find nails, flood, floods, give out, give up on you, gives out, hurts, is incurable, leak, leaks,
leave you, like a nail, like nails, pack in, pack up, packs in, packs up, pick up a nail, rot, rots, rust,
rusts, seize up, seizes up, shrivel, shrivels, snap, snaps, spreads, stop working, stops, stops working,
turn to dust, turns to dust, wither

concept thm_kept   where a weapon is kept, and how ready
above the fireplace, behind my door, behind the door, by the bed, by the door, cleaned it, cleaning it, cocked,
digging it out, dust it off, dusted it off, dusting off, freshly oiled, freshly sharpened, gathering dust,
getting it out, got a licence, gun cabinet, gun cupboard, hanging up, in my bag, in my boot, in my cupboard,
in my garage, in my loft, in my pocket, in my shed, in my van, in the boot, in the cabinet, in the cellar,
in the cupboard, in the garage, in the loft, in the shed, in the van, in the wardrobe, itching to, licence for,
loaded, needs using, never handed in, never handed it in, no licence, not used in anger, oiled, oiled it,
on the passenger seat, over the fireplace, rusty but, sharp, sharpened, sharpening, still fires, still got it,
still have it, still in the loft, still loaded, still works, under my bed, under the bed, up my sleeve,
wants using, well oiled

concept thm_bring   what will be needed afterwards
a body bag, a coffin, a dentist, a glazier, a hearse, a helmet, a mop, a mop and bucket, a new window,
a priest, a stretcher, a vicar, a will, ambulance on standby, ambulance standing by, ambulances, an ambulance,
an undertaker, armed police, bandages, boards for the windows, body armour, body bags, bodyguard, bodyguards,
bouncers, bullet proof, bulletproof vest, chipboard, coffins, crash helmet, dental plan, false teeth,
fire brigade, fire engine, fire extinguishers, first aid box, first aid kit, glazier, hard hat, hard hats,
helmets, life insurance, mop, new teeth, new tyres, new windows, plasters, plywood, riot shield, riot shields,
sandbags, security guard, smelling salts, stab vest, stab vests, stretchers, sutures, the undertaker

concept thm_flowers   tokens of mourning
bench with your name, black armband, black armbands, black suit, black tie, black ties, blue and white tape,
book of condolence, bouquets, candles lit outside, candles on the pavement, cellophane, chalk outline,
chalk outlines, condolences, crime scene tape, crime watch, crimewatch, death notices, eulogy,
flag at half mast, flowers at the gate, flowers by the door, flowers on the railings, flowers on your railings,
flowers outside, flowers tied, forensics, front page, funeral tea, half mast, ham sandwiches, hymn sheets,
in the obituaries, memorial bench, minute's silence, minutes silence, obituaries, obituary, on the news,
on the six o'clock news, order of service, plaque with your name, police tape, ribbons on, teddies tied,
teddy bears tied, wake at, white tent, white tents, wreath, wreaths, your name on a bench

concept thx_disease   illnesses that may be wished on people
@ab_disease

concept thm_after_dark   dark and lonely places
across the road from, after dark, at the bus stop, at the end of your road, back gate, behind the bins,
behind the surgery, by her car, by his car, by the bins, by the lamp post, by your car, dark alley,
dark corner, end of your road, end of your street, in the alley, in the dark, in the ginnel,
opposite your house, outside your door, outside your house, side gate, staff car park, under the lamp post

concept thx_fate   ends that are wished on people
all alone, alone in the dark, begging for, begging someone, burn, burns, bury a, bury her, bury his, bury your,
choke, chokes, crawl on, crawling, crying for help, crying for your, death bed, deathbed, drown, drowns,
dying breath, haunt you, haunted, haunts you, in a corridor, in agony, in pain for, last breath, last days,
last hours, last night, lonely, lose a, lose everything, lose someone, loses a, loses someone,
never forgive yourself, never know peace, never sleep, never sleeps again, nightmares, no one comes,
no one coming, no peace, no rest, nobody came, nobody comes, nobody coming, old and alone, old and lonely,
on a cold floor, on a trolley, on the floor, on your own at the end, outlive their, outlive your, perish,
plastic chair, regret it, rot, rots, same happens, same thing happen, same treatment, screaming for,
screaming in, shrivel, shrivels, sleepless, suffer, suffering, suffers, unloved, unmourned,
what he went through, what i went through, what my dad, what my daughter, what my father, what my husband,
what my mother, what my mum, what my son, what my wife, what she went through, what we went through, wither,
withers, writhe, writhing, your turn comes

concept thx_happens   mischief that comes so easily
accidents happen, bone snaps, bones break, brakes can go, brakes fail, brakes go, break, breaks, broken, burn,
burned, burns, burnt, catch fire, catches fire, come loose, comes loose, die, dies, disappear, disappears,
drown, drowns, fall down, falls down, fire can start, fire spreads, fire starts, fires spread, fires start,
get hurt, gets hurt, glass breaks, go flat, go missing, go up, goes flat, goes missing, goes up, knees go,
lose control, puncture, shatter, shatters, smash, smashes, snap, snaps, things happen, trip, tyres go,
tyres go down, vanish, vanishes, went up, window breaks, windows break, work loose

concept thx_meet   what is meant by a visit
a chat, a little chat, a quiet word, a word, ask her, ask him, ask you, big lads, call in, discuss, drop by,
drop in, explain, have a word, introduce, introduce themselves, less patient, made her cry, made me cry,
made my mum, made our mam, meet, meet her, meet him, meet the man, meet the woman, meet you, not happy,
not patient, not pleased, not small, pay a visit, pop in, popping in, quick chat, say hello, see her about,
see him about, see you about, short temper, shorter temper, sort, talk to her, talk to him, talk to you,
temper, told my mum, told their mam, upset my, upset their, very upset, visit

spelling
kill = kiil, kil, killl
punch = puncj
smash = smassh
stab = stabb

concept thr4_office   things of an office, to be eaten, worn or shoved
appointment book, badge, barrier, bell, biro, biros, bollard, booking screen, buzzer, calculator, camera,
car keys, card machine, chair, check in screen, clamp, clipboard, clipboards, coffee machine, coffee mug,
coins, computer, cordless phone, counter, desk, desk phone, diary, doorbell, doorknob, fax machine, file,
filing cabinet, filing tray, folder, folders, hand sanitiser, handset, headset, headsets, hold music,
hole punch, intercom, kettle, keyboard, keyboards, keypad, laminator, lanyard, lanyards, laptop, letter,
letter opener, letters, machine, microphone, monitor, mop, mouse mat, mug, name badge, name tag, notepad,
number ticket, own teeth, paper clips, paper tray, paperclips, paperweight, parking machine, pay machine, pen,
pens, perspex, phone, phones, plant pot, poster, printer, queue ticket, radiator, receiver, ring binder, rota,
rubber stamp, screen, self check in, sharps bin, shredder, sign, snow globe, speaker, speculum, stamps,
stapler, stethoscope, swivel chair, tablet, tannoy, teeth, telephone, that ring binder, ticket, ticket machine,
till, toner, touch screen, touchscreen, trolley, urine pot, vending machine, walking stick, water cooler,
wheel clamp, white board, whiteboard

concept thr4_eat   made to eat or wear
be chewing, be choking on, be coughing up, be digesting, be drinking through, be eatin, be eating,
be gargling with, be munching, be passing, be picking, be pulling, be shitting, be spitting, be sucking,
be swallowin, be swallowing, be tasting, be wearin, be wearing, end up eating, end up swallowing,
end up wearing, get fed, gets fed, have that for, is eating, is gonna be eating, is gonna be wearing,
is swallowing, is wearing, spit out, wind up wearing

concept thr4_size   what goes through it
axe, bat, boot, boulder, bowling ball, brick, chair, concrete block, crowbar, doc marten, eight, eights, elbow,
eleven, elevens, fist, flying kick, foot, forehead, frying pan, golf club, half brick, hammer, head, hobnail,
house brick, jcb, kick, knee, lump hammer, mallet, monkey wrench, nine, nines, paving slab, pickaxe, rock,
scaffold pole, seven iron, shovel, size, sledgehammer, spade, spanner, steel toe, steel toecap, stick, ten,
tens, toecap, transit, trolley, twelve, twelves, van, wrench

concept thr4_fly   how somebody will leave
arse first, arse over elbow, arse over tip, arse over tit, backside first, backwards, by the collar,
by the ears, by the hair, by the lanyard, by the scruff, by the scruff of, face first, feet first, flying,
head first, headfirst, heid first, nose first, on her arse, on his arse, sideways, upside down

concept thr4_gap   what they will be put through
counter, desk, front desk, front door, front window, glass, hatch, partition, perspex, railings, reception,
roof, screen, skylight, sliding door, stairs, wall, windae, window

concept thr4_lonely   where nobody sees
alley, alleys, alleyway, back door, back entrance, back gate, back lane, back lanes, back road, back roads,
back stairs, back street, back streets, bike rack, bike racks, bike shed, bike sheds, bin store, bins,
bridle path, bus shelter, bus stop, by the bins, canal, car park, cemetery, churchyard, cut through, dunes,
entry, fire exit, footbridge, footpath, garage block, garages, gennel, ginnel, jitty, lane, lay by, layby,
level crossing, lock ups, multi storey, park, passage, playing field, playing fields, quay, railway bridge,
river path, round the back, sea wall, seafront steps, short cut, side door, side entrance, side gate,
side gates, snicket, staff door, staff entrance, steps down, subway, tow path, towpath, tunnel, underpass,
unmade road, way home, woodland, woods, yard

concept thr4_dark   without light or witness
after dark, at night, ay got a light, ay lit, camera's been broke, camera's broke, cameras don't, dark,
dark by then, dark night, dark nights, dead quiet, deserted, dim, everyone's gone, got no light, last one out,
late on, light's gone, lights are out, lonely, never any light, nights are drawing in, no cameras, no cctv,
no lamp, no lamps, no light, no lighting, no lights, no moon, no one about, no one around, no witnesses,
nobody about, nobody around, of a night, on her own, on his own, on their own, on your own, pitch black,
pitch dark, quiet, unlit, very quiet

concept thr4_could   anything might happen
all sorts could, all sorts might, anyfing could, anyone could, anythin can, anythin could, anythin might,
anything can, anything could, anything might, bad things, could go wrong, could happen to anyone, could slip,
easy to slip, easy to trip, funny things happen, nasty things, never know what, never know who, owt can,
owt could, owt might, someone could get, something could, something might, summat could, summat might,
things can, things could, things happen, who knows what, who knows who

concept thr4_self   look to themselves
her back, her step, hersel, herself, himsel, himself, his back, his step, hissen, how he goes, how she goes,
how they go, their back, their backs, themself, themselves, thersen, thissen, where he parks, where he walks,
where she parks, where she walks, where they park, who he talks to, who she talks to, who she's messing,
yersel, yerself, yoursel, yourself, yourselves

concept thr4_belong   what is dear to them
alsatian, astra, audi, back garden, bairns, bike, bmw, boat, boys, bungalow, cabriolet, campervan, car,
caravan, cat, children, clio, collie, conservatory, convertible, corsa, daughter, dog, door, extension, family,
fiat, fiesta, flat, focus, garage, garden, girls, golf, grandkids, greenhouse, horse, house, husband, jag,
jaguar, kia, kids, labrador, lad, little boy, little dog, little girl, little lad, little lass, little one,
little ones, merc, mercedes, mini, motor, motorbike, mum, new build, nissan, number plate, office, patio,
peugeot, polo, pony, porch, porsche, pup, puppy, qashqai, range rover, roses, scooter, shed, skoda, son,
spaniel, tesla, toyota, tyres, volvo, wean, weans, wife, window, windows, yaris

concept thr4_nice   praised, and looked at
beautiful, bonnie, bonny, braw, canny, cracking, cute, fancy, fine, flash, gorgeous, grand, handsome, lovely,
lovely wee, new, nice, nice little, nice wee, pretty, proper nice, shiny, smart, sweet, tidy, wee

concept thr4_curse   curses called down
allah will punish, amadioha, bad cess, bad luck to ye, bad luck to you, curse of god, curse on your,
curse upon, cursed be, god dey, god go judge, god go punish, god is not sleeping, god no go forgive,
god punish, god will deal, god will judge, god will pay, god will punish, god will repay, heaven will judge,
holy ghost fire, i curse, i lay a curse, i place a curse, i put a curse, lord will punish, may god judge,
may god punish, may heaven, may thunder, never know peace, no go better, seven generations, shall not be well,
sorrow follow, the curse of, thunder fire, thunder go, thunder strike, thunder will, you shall not know peace,
you will all pay, you will never know peace, you will never prosper, you will reap, you will suffer

concept thr4_soft   without courtesy
alone, as nice, as polite, asking, asking nice, asking nicely, asking twice, begging, calm, friendly, gentle,
in a good mood, knocking, leaving quiet, leaving quietly, leaving till, leaving until, on my own, on our own,
patient, pleasant, polite, politely, queueing, queuing, quiet, sat quietly, saying it twice, saying please,
shaking hands, smiling, so friendly, so nice, so polite, taking a ticket, taking no for an answer, talking,
that polite, to chat, using the door, using the handle, waiting, waiting my turn, whispering

concept thr4_learn   learns what the writer is
be finding out, be reminded, be shown, be told, come to know, discover, discovers, find out, finding out,
finds out, get to see, gets to see, learn, learns, see first hand

concept thr4_did   what the writer is or was
am, am capable, am like, are capable, are like, been trained, boxed, call me, called me, can do, carry,
did for, did in, did inside, do for a living, get when, got banned, got my, got sent down, i'm called,
i'm capable, i'm made of, keep in, learned, learnt, look like angry, look like when, served, threw out of,
used to be, used to do, was known, was trained, went down for, were trained

concept thr4_dmg   damage, told as if it happened
boarded up, bricked, burned down, burnt down, caved in, egged, firebombed, hammered, keyed, kicked in,
paint stripped, panned, panned in, petrol bombed, put in, put out, put through, ram raided, redecorated,
scratched, slashed, smashed, smashed in, stoned, stove in, tanned, torched, trashed, up in flames, vandalised,
went up in smoke, wrecked

concept thr4_warnword   what a warning ends with
asked nicely once, asked nicely twice, be a different story, be having words, be seeing a lot of me,
be seeing lots of me, be seeing more of me, be seeing plenty of me, be the last thing you, been calm up to now,
been very calm up to now, better bring a mate, better bring back up, better bring backup,
better bring his mates, better lock the doors, better not be on the desk when, better not be there when,
bring some mates, bring your mates, call the police i don't care, can't be there all the time,
can't watch her all the time, consider this your, done talking, everyone clocks off, find out which one,
find out who it was, find out who you are, find out your name, finding out who it was, finding out who you are,
finding out your name, finished talking, gloves are coming off, gloves are off, gloves come off,
god help you when, god help yous, having words with, he'll know about it, he's coming down there now,
he's on his way down, hear about this, hearin aboot it, hearin about it, hearing about it,
heaven help you when, hold her back, hold him back, hold me back, hold them back, holding him back,
holding me back, holding them back, i keep my promises, i keep promises, i only say, in the car now,
it won't be at the desk, just saying how it is where, let him off the lead, let him off the leash,
let them call the police, let them off the leash, lock the doors, lock your doors, man of my word,
mark this post, no in a nice wey, no more mister nice, no more mr nice, not a keyboard warrior,
not afraid of police, not afraid of the police, not asking anymore, not be pretty, not be stopping him,
not be told again, not going to like what comes, not going to like what happens, not gonna like what happens,
not in a nice way, not joke, not scared of police, not stopping him next time, not telling you again,
nothing to lose, off the leash, on his way down there, on our way down, on their way down there,
only going to say this once, only saying this once, past joking, past talking, remember i said that,
remember i said this, ring the police see if i care, safe behind that, screenshot this, see what happens then,
see you soon pal, seeing a lot of us, set him on you, set the dogs on, set them on you, she'll know about it,
sort this the old way, taking it further myself, talking's over, they won't be nice, they'll know about it,
they're on their way down, think you're safe, think your safe, this is not a joke, this is not joke,
this is your only warning, told you nicely, wait til he gets there, wait till he gets there,
watch what happens, when he gets there, woman of my word, won't be calm next time,
won't be in the waiting room, won't be nice ones, won't be on the phone, won't be pretty,
won't be stopping him, won't be talking, won't enjoy what, won't like what comes, won't like what happens,
won't tell you again, wont like what happens, worth a stretch, worth doing time for, worth going to prison,
you all clock off, you have been told, you'd better lock the, you'll know about it, you'll soon know,
you've got till

concept tn_harm   harm to a person, as it is promised or wished
a beating, a box, a coffin, a hearse, a kicking, a lump, a slab, a straw, a stroke, ambulance, ankles,
arms broke, back broke, bad back, bandages, batter, battered, beaten, black eye, bleed, bleeds, blind, box,
bray, braying, break, breaks, broke, broken, bruises, buried, burn, burned, burns, bury, carried out, chin,
chinned, choke, chokes, clattered, coffin, crawl, crawling, cripple, crippled, crutches, death, deck, decked,
dentist, dentures, die, dies, dig, ditch, drop dead, drown, drowns, dying, eating soup, eyes out, fill in,
filled in, fingers, fist, fists, flattened, floored, funeral, funeral director, funeral directors, gasping,
glass eye, grave, graves, gum shield, gutted, haemorrhage, hanged, hanging, hatchet, headbutt, heart attack,
helmet, hiding, hospital food, hurt, hurts, in a box, in a chair, in a wheelchair, jaw, jaws, keel over, kick,
kicked, kidney stones, kill, killed, knacker, kneecap, kneecaps, knees, knife, knock out, knocked out, lamp,
lamped, last breath, leather, leathering, limp, limping, lump, maim, maimed, mangled, maul, mortuary, mouthful,
neck, necks, never walk, nose, nose broke, on a trolley, pasting, plaster cast, punch, punched, ribs, rot,
rots, rotting, run over, scalp, scream, screaming, shot, shovel, skelp, skull, slab, slap, slapped, slit,
smack, smacked, smash, snapped, soup, spark out, sparked, spit teeth, squash, stab, stabbed, stamped, starve,
stitches, straw, stretcher, stroke, strung up, suffer, suffers, swinging, target, teeth, throat, throttle,
thump, thumped, tortured, traction, tumour, twat, under a bus, under the ground, under the patio, walk right,
walk straight, wheelchair, wither, wringing, wrung, you'll need a

concept tn_tool   tools, beasts and stuffs that do harm
acid, air gun, air rifle, airgun, angle grinder, anvil, arrow, axe, banger, bangers, barbed wire, baseball bat,
bat, battering ram, bb gun, bees, big dog, blade, bleach, blowtorch, bolt cutters, bolts, bomb, bonfire,
bowling ball, brake fluid, brick, bricks, bull bars, bulldozer, bullet, bullets, bullwhip, bungee,
can of petrol, cannon, cartridge, catapult, cattle prod, caustic soda, chain, chain saw, chainsaw, chisel,
claw hammer, club hammer, cosh, cricket bat, crossbow, crowbar, dagger, diesel, digger, dobermann, drain rods,
dynamite, excavator, explosives, farmyard, fencing post, ferrets, fertiliser, firelighters, fireworks,
flamethrower, flour bomb, fork lift, forklift, garrotte, gas bottle, gas canister, golf club, grenade, gun,
half brick, hammer, hammers, hatchet, hockey stick, hornets, horsewhip, iron bar, jackhammer, jcb, jemmy,
jerry can, kerosene, kitchen knife, knuckle duster, knuckledusters, lamp post, landmine, lawnmower, lead pipe,
lighter, lighter fluid, lump hammer, machete, mallet, manure, meat cleaver, meat hook, molotov, monkey wrench,
muck spreader, nail bomb, nail gun, noose, paint stripper, paraffin, paving slab, pellet gun, pellets, petrol,
petrol bomb, pick axe, pickaxe, pig farm, piranhas, pit bull, pitbull, pitchfork, pitchforks, plank, plough,
pointed stick, poison, poker, potato peeler, quicklime, rat poison, rifle, rod of iron, rolling pin, rope,
rottie, rotties, sabre, sandbags, sander, scaffold pole, scythe, sewage, shears, shotgun, shovel, sickle,
silage, sledge, sledgehammer, slingshot, slug pellets, slurry, smoke bomb, spade, spanner, spray can,
spray paint, stanley knife, staple gun, steamroller, stick of dynamite, strychnine, superglue, sword, tar,
tar and feathers, taser, tow bar, tow rope, trebuchet, tyre iron, wasps nest, weed killer, weedkiller, welly,
whip, wire cutters, wood chipper, wrecking ball

concept tn_object   things of theirs that are meant
alarm, automatic doors, back gate, barrier, bins, bonnet, boss's car, bumper, cables, camera, cameras, car,
caravan, cars, check in screen, conservatory, counter, desk, dog, door, doors, doorway, drive, front doors,
garden, gas meter, gate, gates, gnome, greenhouse, hanging baskets, hatch, hedge, house, hutch, keypad,
kitchen window, koi pond, letter box, letterbox, lock, locks, motor, petrol tank, pharmacy, phone mast, porch,
post box, reception, roof, roses, satellite dish, screen, shed, shutters, sign, signs, solar panels, surgery,
tank, telly, ticket machine, tyre, tyres, van, wall, water cooler, wheelie bin, wheelie bins, window, windows,
windscreen, wing mirrors

concept tn_will   how it is announced
'd, 'll, a good, a good dose of, a mind to, about time, am coming, any volunteers, anyone fancy, are going to,
ask for, asking for, be the one to, begging for, best thing for, calls for, coming, could do with, could use,
crying out for, deserves, due, easy enough to, fancies, for sale, found out who, get yourselves, give me,
give us, goes through, going in, going through, going to, gonna, got a, happily, happy to, have a, i can,
i could, i know how, i shall, i will, i would, i'd, i'll, i'm, in the boot, in the van, introduce, just put,
let's, lets, looking at, looks like it needs, made to, may, meet, might, needing, needs, one good,
one word from me, ought to, oughta, pop a, pour, put a, ready to, save me, shame nobody, she'll, short of,
should, shove a, somebody, someone, soon, stick a, take a, tempted, the thing about, they'll, time for,
time to, tonight, volunteers, want, wants, we'll, well aimed, what that place needs, whip round, who's got,
will, wish i could, wish i had, works a treat, would, you could, you just

concept tn_when   when it shall be, or how long they have
2 days, 24 hours, 24 hrs, 3 days, 48 hours, after dark, before long, bonfire night, by friday, by monday,
by noon, by sunday, by tonight, clocking off, closing time, countdown, dinner time, five o'clock, friday night,
half five, half seven, home time, knocking off, last chance, last warning, mark the date, midnight,
mischief night, monday, next time, one dark night, one day, one day soon, one night, one of these days,
one of these nights, saturday night, soon, sunday night, this weekend, three days, till friday, till monday,
till noon, time's up, tomorrow, tonight, when it's dark, when you least, when you lock up, you've got till,
you've got until, you've until

concept tn_where   where they may be found
alley, allotment, allotments, asda, back gate, back lane, bridge club, brownies, bus stop, canal, cattery,
chapel, chip shop, chippy, choir, church, close you live, co op, crescent, cub scouts, dance class, dark lane,
dark road, dog walk, driveway, estate, fishing lake, front gate, garage, garden centre, golf club, guides, gym,
hairdressers, house, jogging, kids school, lane, lidl, little lane, little road, local, morrisons,
mother's house, mums house, nail bar, neighbours, nursery, parents, park, parkrun, path, pick up, playground,
playgroup, pub, quiz night, reservoir, riding school, river path, road, route home, running club, salon,
school, school gate, school gates, school run, side street, slimming world, spar, street, sunday league,
swimming pool, tesco, the close, the club, the crown, the gym, the plough, the rec, the woods, towpath, train,
underpass, wife's work, yard, yoga, your end, your road, your street, zumba

concept tn_knows   how one lets it be known that one knows
always on her own, always on his own, always on your own, asked about, been told, bumped into, clocked,
don't you, drives by, drives past, every night at, every thursday, every tuesday, every wednesday, followed,
found out, he tells me, i drive past, i hear, i know, i notice, i noticed, i pass, i remember, i saw, i see,
i spotted, i walk past, i was behind, i watch, i watched, i've got, i've noticed, i've seen, innit,
is it still, isn't it, just an observation, just mention, just mentioning, just saying, just thought i'd,
lives next, lives round, lives up, my cousin, my mate, neighbour of yours, next door to, on her own,
on his own, on your own, one of you lives, saw you, seen you, she tells me, small world, still got the,
thought i'd mention, thought i'd say, told me where, walks past, we know, which one of you, you always, you go,
you live, you park, you walk

concept tn_come   to come where they are
be at your, be down, be down there, be outside, be over, be round, be seeing you, be stood, be waiting,
called round, come down, come for, come in, come looking, come over, come round, come up, coming down,
coming for, coming over, coming round, coming through, coming up, drive down, drop by, find you, get you,
go round, hunt you, knock on your, on my way, on our way, pay a visit, pay you a visit, pop down, pop in,
pop round, ride down, roll up, round to, see you at, stand outside, standing outside, visiting, wait for,
wait outside, waiting for, waiting outside, walk in there

concept tn_ugly   that it will not be friendly
a different man, answer for, arguing, be fewer of you, be polite, be wearing it, bring friends, case of beer,
crate of lager, different tone, face to face, fists, get the message, gloves are off, gloves off, hear me,
heavy mob, hood up, hoods up, in person, it's on you, knock on, know what's coming, laughing then, lesson,
lose it, make a scene, make an example, man to man, masks, masks on, mob handed, my boys, my dad, my sons,
my two boys, never forget, no cameras, no more mr nice, no screen, no witnesses, not asking, not asking nice,
not be calm, not be nice, not be polite, not patient, not so brave, not so cocky, not so mouthy, not so smart,
not the talking kind, not the talking type, on its head, on my terms, one way or another, or else,
other side of that, pay for, payback, permanently, put right, see how, see how smart, see how you like,
see who, smiling then, so brave, so calm, so cocky, so mouthy, so smart, sort it, sort out, stop being polite,
take it outside, talk then, team handed, the hard way, the lads, think on, tooled up, way of sorting,
wearing it, what happens then, what's coming, who laughs, you'll know about it, you'll regret, you'll see

concept tn_boast   what one boasts of, to be feared
a good shot, a very good shot, anger management, asbo, at her majesty's, bare knuckle, been inside, black belt,
boxed, boxer, buried better men, cage fighter, crack shot, did eight years, did eleven years, did five years,
did my time, did six years, did ten years, did three years, did two years, different breed, doorman, ex army,
ex marine, ex para, falklands, form for it, former bouncer, gangster, golden gloves, good shot, hard lads,
hard man, in the army, in the marines, in the paras, kickboxing, licensed shotgun, marine, moss side, my firm,
never lost a fight, nothing to lose, on licence, on tag, paras, psychopath, rough family, royal marines,
served my time, short fuse, special forces, strangeways, temper, the firm, the krays, violent past, was inside,
weighs forty, wormwood scrubs

concept tn_safe   what shows that nobody is threatened
999, @sh_laugh, a and e, a cold, antibiotics, appointment, arrive in, axe to grind, bairns, beautiful,
bleeding, blood pressure, blood test, bowl of hot, cake, chemist, child who, clapped, condemn, consultant,
could murder a, cqc, disgusting behaviour, dizzy, ferrets, film, fundraiser, gorgeous, handled, happily ever,
health centre, hub, hubs, hurt herself, hurt himself, i heard, in the news, injection, jab, jabs, knit,
late father, lovely, magistrates, mind the, my back, my cold, my ex, my head, my knees, my late, my legs,
my neck, my teeth, my throat, netball, no excuse, nobody deserves, nobody should, novel, nurse was, ombudsman,
pain, physio, pictures of, police, prescription, proud, put the kettle, queued, raffle, rain, refuge, reported,
results, ribbon, ring anybody, sad, scan, school photos, school sweatshirt, should be banned, solicitor, sore,
sorry for your, stepdad, surgeon, tablets, thank, thanks, the panto, the play, threatened, threatening,
tombola, towel over, triage, tripped, walking group, was attacked, was mugged, were attacked, witness,
won't sleep

concept tn_inert   things and creatures that nobody is harmed by cursing
alarm clock, app, barrier music, bindweed, boiler, broadband, cable tie, car alarm, cat, cats, childproof,
cockerel, computer, couch to 5k, cough, cushion, dandelions, dog, dogs, fax, fox, foxes, hold music, hoover,
jingle, kettle, keyboard, knee, knees, laptop, lawnmower, lift music, machine, menu, moles, mouse, music,
password, pen, phone, phone system, photocopier, pigeon, pigeons, printer, radio, robot, sat nav, screen,
seagull, seagulls, self checkout, slugs, snoring, song, system, tablet, telly, toaster, toe, touch screen,
tune, vivaldi, voice, wasp, wasps, weather, website, whoever designed, whoever invented, wifi

concept tn_theirs   their kin and what they own
baby, bairn, bairns, bike, boy, boys, bungalow, car, caravan, cat, dad, daughter, daughter's, dog, family,
flat, garden, girl, girls, grandkids, house, husband, husband's, kid, kids, lad, lads, lass, little boy,
little girl, little lad, little lass, little one, little ones, missus, mother, motor, mum, old dad, old mum,
puppy, son, son's, spaniel, twins, wean, weans, wife, wife's

concept tn_haunt   where they may be found
academy, after school club, allotment, beavers, brownies, bus stop, by the canal, by the park, by the river,
canal, chapel, childminder, church, corner house, cul de sac, dance class, dance school, end house, estate,
football on, front door, front room, gate, golf club, gym, high school, in the park, infant school, infants,
judo, junior school, karate, library, lives on, local, lodge, nursery, on the bus, on the corner, on the drive,
park run, park school, parked, playgroup, primary, primary school, pub, riding school, running club, school,
school gate, school gates, scouts, sixth form, spin class, station, street, swimming, swimming lessons,
the rec, towpath, walks home, walks to, yoga

concept tn_tag   a friendly word that is none
aren't they, be a pity, be a shame, bonny, cute, does she still, doesn't he, doesn't she, don't they,
funny that, gorgeous, i bet, i know, i see, i've seen, innit, isn't he, isn't it, isn't she, just saying,
lovely, nice, pretty, quiet spot, right, saw, see her, see him, shame if, small world, still, sweet,
they grow up, tiny
