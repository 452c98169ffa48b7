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
a beating, a belt, a bloody good hiding, a brick, a bullet, a clip, a clout, a clump, a crack, a dig,
a good belting, a good hiding, a good kicking, a good slap, a hammering, a hiding, a kicking, a knock,
a leathering, a left hook, a lesson, a pasting, a punch, a right hander, a right hook, a slap, a smack,
a thick ear, a thrashing, a thump, a twatting, battered, batterin, battering, beaten, beating, beheading,
birching, blowing up, boiling, brayed, braying, burned, burning, bursting, burying, chinned, chinning,
clattering, decked, decking, drowned, drowning, executed, executing, filled in, filling in, firing squad,
flogged, flogging, gassed, gassing, gutting, hanged, hangin, hanging, horsewhipping, hung,
hung drawn and quartered, hurting, kickin, kicking, killed, killing, knackin, knocked out, knocking out,
lamped, lamping, leathered, leathering, locked in a burning, lynched, lynching, machine gunning, mowing down,
necked, nutting, punched, punching, put down, put up against a wall, putting against a wall, putting down,
putting through a window, run over, running over, shootin, shooting, shot, skinned alive, slapped, slapping,
slashed, smacked, smacking, smashed, smashing, sorting out, stabbed, stabbing, strangled, strangling,
stringing up, strung up, taken outside, taking out, taking outside, tarring and feathering, thrashing,
thumping, torched, torching, whipping, wiping out, wringing

concept thr_veiled   warnings that need no deed named
a bad accident, accidents happen, ain't finished with you, all gonna pay, be in touch with fists,
be on your guard, be seeing you, be very afraid, better run, better start running, better watch,
blood on your hands, card is marked, card's marked, cards marked, clock is ticking, clock's ticking,
come looking for, counting down, days are numbered, dead man walking, dead meat, dead to rights, end badly for,
eye for an eye, eyes in the back of, fair warning, final warning, get even, get my own back, get what's coming,
get what's coming to, get whats coming, get your comeuppance, get yours, getting yours, going to regret,
gonna be sorry, gonna regret, hell to pay, hunting season, i know people, i'll be seeing, i'll make you,
i'm coming for, i've warned you, im coming for, it'll end badly, it's war, judgement day, keep one eye open,
know what i'm capable, know what im capable, know who i am, know who you're messing, know who your messing,
know who youre messing, last warning, live to regret, living on borrowed time, look behind you,
look over your shoulder, lookin over yer shoulder, looking over her shoulder, looking over his shoulder,
looking over your shoulder, make her life a misery, make her life hell, make her pay, make him pay,
make them pay, make ye pay, make you pay, make your life a misery, make your life hell, marked man,
marked woman, mess with me, messed with the wrong, messing with the wrong, mind yer back, mind your back,
nice family you have, no one will hear, nobody will hear, not finished with you, on borrowed time,
on your heads, one eye open, open season on, pay for this, pay for what, pay with your, picked on the wrong,
picked the wrong, pushed me too far, rue the day, rue this day, settle the score, settle this,
snitches end up in ditches, snitches get stitches, sorry you ever, sort it my way, sort this my way,
take matters into, there will be blood, there'll be blood, there'll be trouble, there's be blood,
this means war, time is coming, time will come, ur next, wait til i see, wait till i see, war now,
watch her back, watch his back, watch its back, watch their backs, watch thi back, watch this space,
watch thissen, watch ur back, watch ya back, watch ya self, watch ya step, watch yer back, watch yersel,
watch yerself, watch yo self, watch your back, watch your backs, watch your step, watch yourself,
watch yourselves, we'll see who, what happened to the last, wipe that smile, wipe that smirk, wipe the smile,
wipe the smirk, won't end well for you, wont end well for you, wrong family, wrong fella, wrong man,
wrong person, wrong woman, you have been warned, you'll get yours, you'll never work, you're next,
you've been warned, your day is coming, your day will come, your number's up, your numbers up,
your time will come, your turn next, youre next, youve been warned

concept thr_home   where one may be found off duty
address, allotment, back gate, bedroom, bus home, car, cottage, cul de sac, door, drive, driveway, estate,
flat, gaff, gym, home, house, kids, kids school, local, married name, motor, number plate, pub, reg,
registration, road, round, route home, school run, street, surname, train home, way home, yard

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

concept thr_curse   the wish
about time, all i want is, bring on the day, can't wait, cant wait, curse be on, deserve to, deserves to,
god make, god will, god willing, hope, hopes, hopin, hoping, i dream of, i'd love to see, inshallah, let god,
let them, look forward to, love to see, may, may god, one day, pray, prayin, praying, prays, should all,
someday, wanna see, want to see, wish, wishin, wishing, with any luck, would love to see

concept thr_law   lawful ways of going on
appeal, barrister, citizens advice, claim, complain, complaint/n, councillor, court proceedings, cqc,
daily mail, deadline, gmc, healthwatch, in writing, itv, journalist, judicial, lawyer/n, legal, legal action,
local paper, mp, newspaper/n, nhs england, nmc, ombudsman, pals, paper, papers, petition, police complaint,
press, regulator, report, reported, reporting, small claims, solicitor/n, sue, sued, suing, trading standards,
trustpilot, watchdog

concept thr_play   play, sport and jest
bake off, ball/n, bingo, boxercise, boxing club, cards, charity, chess, cricket, darts, dominoes, fancy dress,
football, fun run, game, goal, golf, halloween, karate, match, monopoly, nativity, netball, panto, pantomime,
penalty, pinata, pool, raffle, rugby, scrabble, snooker, tennis, the final, tug of war, wrestling, xbox

concept thr_thing   what one may beat or kill with no harm
ants, bacteria, boredom, bug, bugs, cancer, cold, covid, cravings, depression, fat, flies, flu, germs,
infection, mice, moss, moths, nits, pain, rats, slugs, snoring, spider/n, stigma, the time, time, virus, wasps,
weed, weeds, worms

spelling
kill = kiil, kil, killl
punch = puncj
smash = smassh
stab = stabb
