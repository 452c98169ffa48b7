# Words of C.emergency: what is happening to a body now that cannot wait.

concept em_who   the one it happens to
@he_she, @i, @my, @relative, @somebody, @we, a mate, all four of us, all of us, bab, babby, babe, baby/n,
bairn/n, biker, bloke, both kids, both of us, boyfriend, boys, bub, bubba, builder, bump, bus driver, carer,
cashier, chap, child, cleaner, client, colleague, customer, cyclist, da, day old, days old, delivery driver,
dog walker, driver, elderly, eldest, everybody, everyone, farmer, father in law, fella, flatmate, friend,
gaffer, gent, gentleman, girl, girlfriend, girls, gramps, grandpa, guy, her indoors, him indoors, housemate,
hubs, jogger, kid/n, lad, lady, lass, lassie, lodger, lollipop lady, ma, mama, man, mates, me, missus, mister,
month old, months old, mother in law, motorcyclist, mrs, my mate, nannie, nanny, neighbour, newborn, nipper,
old boy, old chap, old dear, old fella, old feller, old girl, old lad, old lady, old man, oor lad, oor lass,
our dad, our eldest, our kid, our lass, our mam, our one, our youngest, owd feller, owd lad, owd lass, pal,
papa, paper lad, paperboy, passenger, patient, pedestrian, pensioner, person, plumber, postie, postman, pupil,
resident, roofer, roommate, rugrat, runner, scaffolder, shopper, sister in law, sprog, stranger, student,
taxi driver, teacher, teenager, the whole house, the wife, they, they both, toddler, tot, twins, wain, we all,
wean/n, wee man, week old, weeks old, whole house, wifey, window cleaner, woman, wor lad, wor lass, worker,
workmate, year old, young lad, youngest, yr old

concept em_breathe   breathing
airway, braeth, braith, breaf, breath/n, breathe, breathed, breathes, breathes in, breathin, breathing,
breathing in, breaths, breaths in, breeth, breethe, breff, inhale/v, lungful, oxygen in, puff of air

concept em_breath_bad   breathing that is wrong
a dozen, a gap, a minute, agonal, agony, all funny, away, bad, barely, barking, broken, bubbles, bubbling,
bubbly, can't get, cant get, catch, catching, coming and going, crackling, crackly, crying when, different,
difficult, difficulty, erratic, every now and then, every time, fast, faster, fighting, fights, froth, funny,
gasping, gasps, gettin hard, getting hard, getting harder, goes right in, grunt, grunting, grunts, gurgling,
gurgly, hard, hardly, harsh, heaving, heavy, high pitched, hissing, hurting, hurts to, in bits, in gasps,
in little, in snatches, irregular, isn't right, labored, laboured, like a dog, like a fish, like a kettle,
like a seal, like a train, like darth vader, like fish, like he's run, like sandpaper, like she's run,
long gaps, loud, no good, noisy, not right, now and then, odd, out of, panting, pause, pauses, per minute,
pink, proper fast, puffed, puffing, quick, quickly, ragged, rapid, rapidly, rasping, raspy, rattle, rattles,
rattling, rattly, really fast, shallow, sharp, short, short of, shortness, skipping, slow, slowed, slowing,
smells, snoring, so fast, squeaky, stop, stopped, stopped and started, stoppin, stopping, stops, strained,
strange, strangely, stridor, struggle, struggles, strugglin, struggling, sucking in, ten to the dozen,
terrible, tight, tugging, weird, weirdly, wet, wheezing, wheezy, whistle, whistles, whistling, worse, wrong

concept em_pain_press   what a chest does
a boulder, ache, aches, aching, agonising, agony, an anvil, anaconda, awful, bag of cement, bags of cement,
band, bear hug, being crushed, belt, boa constrictor, breeze block, brick, brick on, bricks, burning through,
bursting, bus on, car on, caving in, clamp, clamped, clench/v, clutch, clutched, clutching, concrete,
constricting, corset, crush/v, crushing, dull, elephant, exploding, fluttery, fridge on, girdle, gone tight,
grip/v, gripping, hammering, heaviness, heavy, horrid, horse sat, horse stood, hot poker, hugging too tight,
hurt/v, hurting, in a vice, kicked, killing, knife in, like a vice, like it's going to explode, lorry on,
pain/n, painful, parked on, piano on, poker, pressing, pressure, pushing, ratchet, ratchet strap,
red hot poker, ripping, sack of coal, sair, sandbag, sandbags, sat on, screwing, searing, sharp, sits on,
skewer, sofa on, somebody sat on, somebody sitting on, somebody standing, someone sat on, someone sitting on,
someone standing, squash/v, squashing, squeeze/v, squeezed, squeezing, stabbing, standing on, stone on,
stood on, stood on me, strangled, tearing, terrible, tight, tight band, tightening, tightens, tightness,
ton weight, tons, tourniquet, tugging, twisting, van on, vice, vice round, vise, wardrobe on, weight,
weird pressure, winding up, wrenching

concept em_chest   chest
breast bone, breastbone, chest, chest's, chist, chst, heart area, kist, rib cage, ribcage, sternum

concept em_spread   where a heart pain goes
airm, arm and jaw, arm and neck, between her shoulders, between his shoulders, between my shoulder blades,
between my shoulders, both arms, both shoulders, doon her airm, doon his airm, doon ma airm, down both arms,
down her arm, down her left, down his arm, down his left, down his left arm, down me arm, down me left arm,
down my arm, down my back, down my left, down my left arm, her jaw, his jaw, his teeth, in my jaw,
into her jaw, into her neck, into his back, into his jaw, into his neck, into me jaw, into my back,
into my jaw, into my neck, into my teeth, into the jaw, jaw, left arm, left arm's, left hand, left shoulder,
me jaw, my jaw, my teeth, shoulder blades, teeth and jaw, to her arm, to his arm, to my arm, up his neck,
up in my jaw, up into my, up into my neck, up my neck

concept em_numb   numb or dead
ache/v, aching, asleep, dead, deid, dragging, dropped, feels heavy, fizzing, floppy, funny, gone, gone dead,
gone funny, gone heavy, gone to sleep, gone useless, gone weak, hanging, heavy, jelly, lead, leaden, like lead,
limp, no feelin, no feeling, no grip, no power, no strength, numb, numbness, off to sleep, paralysed,
pins and needles, tingle, tingle/v, tingles, tingling, tingly, useless, weak, weakness, weird, won't grip,
won't work, wont work

concept em_heart   the heart
hart, heart, heart beat, heart rate, heart's, heartbeat, hr, pulse, ticker

concept em_heart_bad   a heart that goes wrong
140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195, 200, 210, 220, 28, 30, 35, 38, all over the place,
banging, banging out, barely, bouncing, bursting, can't find, cant find, clappers, coming out of my chest,
doing 160, doing 180, doing a jig, doing somersaults, dropping beats, fit to burst, flip flop, flip flopping,
flip flops, fluttering, flutters, fluttery, flying, galloping, going mad, going mental, going nuts, hammering,
hundred and eighty, hundred and fifty, hundred and sixty, in me throat, in my ears, in my throat, irregular,
jumping about, jumping out, keeps missing, keeps stopping, kicking, like a drum, like a drummer, like a fish,
like a humming bird, like a hummingbird, like a jackhammer, like a machine gun, like a rabbit, like a rave,
like a steam train, like a techno, like a train, like a washing machine, like a woodpecker, like crazy,
like it's going to, like its going to, like mad, like the clappers, misses, missing, missing beats,
missing every third, nineteen to the dozen, on 150, on 160, out me chest, out of my chest, pause/v, pausing,
pounding, proper fast, race/v, racing, really fast, skip, skipped, skipping, skips, slow, so fast, somersault,
somersaults, stop start, stopped, stopping, stopping and starting, stops, tap dancing, ten to the dozen,
through the roof, thud, thudding, thumping, too fast, weak, won't settle, won't slow, won't slow down, wonky,
wont settle, wont slow

concept em_wake   coming to
a peep out, a sound from, a word out, answer her name, answer his name, answer to her name, answer to his name,
answer to name, answering me, answering us, any sense out, awake, awaken, come round, feed wake, get any sense,
get her up, get him up, keep awake, keep her awake, keep her eyes open, keep him awake, keep his eyes open,
make a sound, make her hear, make him hear, no sound, open eyes, open her eyes, open his eyes,
reply to his name, respond, responding, responds, rousable, rouse, roused, rousing, stay awake, stir, wake,
wake proper, wake right, wake up, waken, wakes, waking, woke, woke up, woken, woken up

concept em_gone   not there: unconscious or limp
a dead weight, all floppy, all limp, all loose, barely conscious, black around the edges, black out,
black round the edges, blacked out, blacking out, can't hold her head up, can't hold his head up,
cold and stiff, collapsed, coma, comatose, conked out, coupit, crashed to the floor, crumpled,
dead to the world, dead weight, drifting in and out, dropped like, dropped like a stone, dropped to her knees,
dropped to his knees, dropped to the floor, drops down, eyes are glassy, eyes are rolling, eyes glazed,
eyes gone back, eyes gone up, eyes half open, eyes have gone white, eyes open and won't, eyes rolled,
eyes rolled back, eyes rolling, eyes up in her head, eyes up in his head, eyes went back, eyes wide open and,
face down, fainted, fainting, fell down in a heap, fell unconscious, flaked out, flat out on the floor,
flopped forward, flopped over, floppy, floppy as a, floppy like, folded, folded up, glassy eyed, glazed over,
goes black, goin black, going black, gone again, gone all floppy, gone all stiff, gone down clutching,
gone down like, gone floppy, gone glassy, gone like jelly, gone limp, gone off his legs, gone ower,
gone quiet and floppy, gone rigid, gone stiff, gone under, gone vacant, greying out, half conscious,
hasn't moved, hasnt moved, he won't answer, he's limp, head lolling, head's lolling, her eyes open and,
hes limp, his eyes open and, hit the deck, hit the floor, in a heap, in and out of consciousness,
in and out of it, in her own sick, in his own sick, is limp, isn't coming round, isn't moving, isnt moving,
jelly legged, keel over, keeled, keeled over, keep dropping off, keeps conking, keeps dropping off,
legs gave out, legs gave way, legs have given, lifeless, like a dead fish, like a rag doll, like a ragdoll,
lolled, lolling, lolls, loses consciousness, lost conciousness, lost consciousness, motionless,
near unconscious, nearly passing out, never moved, no heartbeat, no movement from, no pulse, no signs of life,
not answering me, not answering us, not come round, not come to, not coming round, not conscious, not moved,
not movin, not moving, not replying to me, not stirring, not with us, off her legs, out cold,
out for the count, out like a light, pass out, passed oot, passed out, passes out, passin out, passing out,
pulseless, pupils like pinheads, rag doll, rolling back, semi conscious, she won't answer, she's limp,
shes limp, slid down, slid off, slumped, spaced and floppy, spark out, sparked out, sparko,
stiff as a board and, stiff as a plank, stone cold, tunnel vision, unconcious, unconcous, unconscious,
unresponding, unresponsive, went again, went black, went down, went down like, went down like a sack,
went floppy, went limp, went ower, went stiff, whites of her eyes, whites of his eyes, won't answer me,
won't answer us, won't come round, won't come to, won't speak, wont answer us, zoned out, zonked

concept em_floor   where somebody lies
bath, bathroom, bathroom floor, bedroom floor, bench, bins, bottom of the stairs, bus stop, car park,
carpark floor, cellar, ditch, doorway, floor, foot of the stairs, footpath, garden, grass, ground, gutter,
hall, hallway, kerb, kitchen, kitchen floor, kitchen lino, laminate, landing, lino, loo, on the deck, path,
patio, pavement, queue, road, shower, stairs, stairwell, steps, tarmac, tiles, toilet, wet room,
zebra crossing

concept em_lying   lies there
been laid, been lying, been on, been sat, been stuck, can't get her up, can't get him up, can't get up,
cannot get up, cant get up, collapsed, couldn't get up, fallen, fell, flat on her back, flat on his back,
flat out, found, found her, found him, gone down, gone flying, gone over, had a fall, laid, lain, layed, lies,
lyin, lying, slumped, spread out, took a tumble, went down

concept em_fit   a fit
a fit and, a fit that, absences, another seizure, arm jerking, arms jerking, back to back, been fitting,
been fitting for, bit her tongue, bit his tongue, blue and jerking, body is shaking, body's shaking, buccal,
cluster of fits, cluster seizures, convulse/v, convulsed, convulsin, convulsing, convulsion/n,
eyes are flickering, eyes flickering, eyes rolling, eyes rolling back, febrile convulsion, first ever fit,
first fit, fit for the first time, fit that won't, fit won't stop, fits for, fits usually, fitted again,
fitted for, fitting again, fitting and, fitting for, fitting now, foam, foaming, foaming at the mouth, froth,
frothin, frothing, goes rigid, goes stiff, gone rigid, gone stiff, gone stiff and, gone stiff as, had a fit,
had a fit for, had another fit, has a fit, havin a fit, having a fit, having a fit now, having a seizure,
having another fit, having fits, he fits, he's fitting, hud a fit, in a fit, in and out of fits, is fitting,
jerk, jerkin, jerkin', jerking, jerks, jerky, keeps fitting, leg jerking, legs jerking, lip smacking,
lips smacking, midazolam, not come out of it, not coming out of it, one after another, rigid and, seezure,
seizing, seizure, seizures, seizuring, shakin all over, shaking all over, shaking and not,
shaking and won't stop, shaking like mad, she fits, she's fitting, shook like mad, siezure, smackin her lips,
smacking her lips, smacking his lips, spasming, started fitting, stiff as a board, stiff as a plank,
stiff then floppy, still fitting, still in a fit, takin a fit, taking a fit, this fit, this one's been going,
thrashing, tongue bitten, twitches, twitchin, twitching, went rigid, went stiff, whole body shaking,
won't stop fitting, wont stop fitting

concept em_side   what a stroke takes
arm, arm's, arms, cheek, corner, eye, eyebrow, eyelid, face, face's, faces, feet, fingers, foot, gob,
half her face, half her mouth, half his face, half my, half my face, half of her, half of his, hand, hand's,
hands, left eye, left one, left side, leg, leg's, legs, lip, lips, mooth, mouth, mouth's, one corner, one eye,
one side, right eye, right one, right side, side of her, side of her mouth, side of his, side of his mouth,
side of mouth, side of my, side of the mouth, smile, tongue, whole side

concept em_droop   what it does
all down, all to one side, belonged to another, belongs to someone else, can't feel, can't grip, can't hold,
can't lift, can't move, can't use, cannae lift, cannot lift, canny lift, cant feel, cant grip, cant hold,
cant lift, cant move, cant use, cockeyed, crooked, dead, deid, doesn't belong, doesn't match, doesn't work,
doesnt belong, doing its own thing, don't work, down one side, dragging, drags, dribblin, dribbling, drooling,
droop/v, drooped, droopin, drooping, droopy, dropped, dropping, dropping things, fallen, fell asleep, flopped,
flopping, forgot how, frozen, funny, gave way, given way, giving way, gone dead, gone down, gone floppy,
gone limp, gone numb, gone on strike, gone to one side, gone to sleep, gone weak, half a smile, half smile,
hanging, hanging down, has gone to sleep, hung down, is down, isn't doing, isn't going up, isn't mine,
isn't smiling, keeps dropping, keeps falling, keeps giving way, keeps slipping, like jelly, like rubber,
like wood, limp, lop sided, lopsided, lower than other, lower than the other, melted, melting, mind of its own,
no feeling, nodded off, not doing what, not going up, not lifting, not listening, not matching, not moving,
not smiling, not the same, not working, numb, on one side, on strike, on the one side, one way, only half,
paralysed, pins and needles, sagging, saggy, skew, skew whiff, skewwhiff, slack, slid, sliding, slipped,
squiffy, stay still, stayed still, stays still, stopped working, tingling, tingly, to one side, to the side,
trailing, twisted, twitching, unable to lift, unable to move, useless, weak, went to sleep, won't do,
won't do as, won't do what, won't go up, won't grip, won't lift, won't listen, won't move, won't wake,
won't work, wonky, wont do, wont lift, wont move, wont work

concept em_speech   talking
chat, chatting, get words, gibberish, her words, his words, mumbling, mutter/v, mutters, my words,
sentence out, sentence/n, sentences, spake, speach, speak, speaking, speech, talk, talkin, talking, talks,
what came out, what he's saying, what she's saying, words, words out

concept em_garbled   talk gone wrong
all jumbled, all mixed up, all wrong, as if drunk, as if he was drunk, as if he's drunk, as if she was drunk,
as if she's drunk, babbling, back to front, backwards, came out as, came out wrong, can't find, can't get,
can't get out, cant find, cant get, cant get out, coming out funny, coming out wrong, couldn't get,
couldn't speak, couldnt speak, daft, doesn't make sense, doesnt make sense, double dutch, drunken, funny,
funny words, garbage, garbled, gibberish, gobbledygook, in circles, in the wrong order, jumbled, jumbled up,
just noise, just noises, leaning, like a drunk, like a record, like drunk, like drunk man, like drunken,
like he's drunk, like he's had ten pints, like she's drunk, makes no sense, making no sense, mixed up, muddled,
mumbled, mush, no proper, no sense, nonsense, not normal, not normally, not proper, not right, not right words,
over and over, same thing over, slow motion, slur/v, slurred, slurrin, slurring, slurry, stuck, thick, treacle,
weirdly, won't come, won't come out, won't make sense, wont come, wont come out, word salad, wrong,
wrong order, wrong word, wrong words

concept em_sight   sight
eye, eyes, eyesight, see, sight, vision

concept em_sight_lost   sight that goes
black, black spot, blacked out, blind, blinds, can't see, cant see, curtain, dark, disappeared, double, gone,
half, half gone, loss of, lost, no sight, nothing out of, pulled down, shadow, shutter, sliding, vanished

concept em_confused   the mind is gone
a bit out of it, a different planet, acting drunk, away wi the fairies, away with the fairies, babbling,
bewildered, called her by, called me by, called me by the dog's name, calling me by, can't get any sense,
can't remember her name, can't remember his name, completely out of it, confused, confusion, delirious,
disorientated, disoriented, doesn't know her own name, doesn't know his own name, doesn't know me,
doesn't know us, doesn't know what day, doesn't know where, doesn't know who, doesn't know who she is,
doesn't recognise, doesnt know what day, doesnt know where, doesnt know who, doesnt recognise,
doesnt recognize, don't know who i am, drifting off, drop off again, drops off again, drunk but hasn't,
gibberish, hallucinating, incoherent, is not knowing me, just mutters, just out of it, like a drunk man,
like a zombie, lost the plot, making no sense, mind's gone, muddled, mumbling, muttering, mutters, not know me,
not knowing me, not knowing where, not making any sense, not making much sense, not making sense,
not recognising, not recognising us, not with it, off her head, off his head, proper out of it, pure out of it,
rambling, really out of it, right out of it, seeing people, seeing things, starin at the wall,
staring at the wall, staring into space, staring through me, stopped making any sense, stopped making sense,
talking daft, talking funny, talking gibberish, talking nonsense, talking rubbish, talking to people who,
talking weird, thinks i'm her mother, thinks it's 1950, totally out of it, vacant, walking like a drunk,
well out of it, what day it is, wont stop mumbling

concept em_bleed   bleeding
bled, bled right, bleed, bleedin, bleedin', bleeding, bleeds, blood, bloods everywhere, blud, claret all,
claret everywhere, clot, clots, fistula, haemorrhage, haemorrhaging, hemorrhaging, nose bleed, nosebleed

concept em_bleed_bad   too much of it
a lot, all over, all over her, all over him, all over his, alot, apixaban, awash, bath towel, big clots, black,
bowl, bright red, bucket, buckets, by the bucket, can't stop, cannot stop, cant stop, clots, dizzy,
doesn't stop, doesnt stop, down her legs, down his leg, down my legs, down my throat, drip drip, every where,
everyplace, everywhere, faint, filled, fist, flooding, for ages, fountain, golf ball, gush/v, gushing, heavily,
heavy, hour, hours, is not stop, jet, keeps coming, like a river, like a stuck pig, like a tap, like anything,
like mad, litres, loads, loads of, loo roll, lots, lots of, many, massive, more and more, non stop, nonstop,
not let up, not stop, not stopping, out of control, pad after pad, pad every, pads, pints, plum, pool, pool of,
pooling, pour/v, pouring, puddle, pulsing, pump/v, pumping, refuses to stop, running down, sanitary,
seeping through, shooting, size of, size of a lemon, size of a plum, size of an orange, size of my palm,
so much, soaked, soaked through, soaking, sodden, spraying, spurt/v, spurting, squelching, squirt/v, squirting,
still coming, still going, still pumping, stop the, tap, tea towel, tea towels, third bath towel, three towels,
through a pad, thru a pad, too much, towel, towels, very heavy, warfarin, welling, will not stop, won't clot,
won't stop, wont clot, wont quit, wont stop, wouldn't stop

concept em_soak   what blood goes through
a roll of, bandage/n, bath mat, bath sheet, bath towel, bath towels, bed sheet, bedding, bedsheet, bowl,
bucket, carrier bag, cloth, cloths, dressing/n, duvet, flannel, flannel/n, flannels, gauze, hoodie, jeans,
jumper, kitchen roll, lino, loo roll, maternity pad, maternity pads, mattress, nappies, nappy, nightie, pad,
pads, pair of trousers, plaster/n, pyjamas, scarf, sheet/n, sheets, shirt, sink, sock, sofa, t shirt, tampon/n,
tea cloth, tea towel/n, tee shirt, tissue, tissues, toilet roll, towel/n, trousers, wad

concept em_soaking   goes through
bled through, bleed through, bleeding through, drenched, fifth, fill/v, filled, fourth, go through,
goin through, going through, gone through, saturated, saturating, second, sixth, soak/v, soaked,
soaked through, soaking, sodden, sopping, third, through

concept em_bring_up   bringing up
been sick, bein sick, being sick, bin sick, boke/v, boking, bring up, bringin up, bringing up, brought up,
chuck/v up, chucking up, coffin up, cough/v, coughed up, coughin up, coughing, coughing up, hoy up, hoyed up,
hurl/v, passing, pooin, pooing, puke/v, puking, sick, spew/v, spewin, spewing, spit/v, spitting, threw up,
throw up, throwing up, thrown up, toilet, vomit/v, vomiting, vomitting, weed, weeing

concept em_bring_what   what must not come
black, black stuff, blood, bloody, bright red, claret, clots, coffee granules, coffee ground, coffee grounds,
green bile, like coffee, like tar, red, tar, tarry

concept em_poison   what must not be swallowed
acid, adult vape, aftershave, air freshener, air wick, ant powder, anti freeze, antifreeze, bath cleaner,
batteries, battery, batterys, battries, bleach, bleech, bloach, bottle of vodka, bottle under sink,
bottle under the sink, brake fluid, brownie, button battery, cannabis, carpet cleaner, cat flea, caustic,
caustic soda, cleaning fluid, cleaning stuff, cocaine, coin, coin battery, coin cell, coolant, daffodil bulb/n,
daffodils, de icer, deadly nightshade, death cap, descaler, detergent, diffuser, diffuser oil, digitalis,
dishwasher salt, dishwasher tablet, dishwasher tablet/n, dishwasher tablets, dog wormer, domestos,
drain cleaner, drain unblocker, e liquid, ecstasy, edible/n, edibles, essential oil, eucalyptus oil,
fabric softener, fag ends, fairy liquid, ferry liquid, firelighter/n, flash, flat round battery,
flat round batterys, floor cleaner, foxglove, foxglove/n, from the bottle under, fungi, glow stick,
grass sweets, green medicine, gummies, hair dye, hand gel, hand sanitiser, harpic, hash cake, holly berries,
inhalant, iron tablets, jeyes fluid, ketamine, kettle descaler, laburnum, lamp oil, laundry capsule/n,
laundry pod, lego head, lighter fluid, lilies, lilly of the valley, limescale remover, liquitab, liquitabs,
lithium battery, litre of vodka, little battery, lsd, magnet/n, mdma, mercury, methadone, methylated spirits,
mothballs, mushroom/n, mushrooms, nail glue, nail polish remover, nail varnish remover, nana's tablets,
nightshade, oven cleaner, paint stripper, paint thinner, paraffin, persil, pesticide, petrol, plant feed,
plant food, purple bells, rat bait, rat poison, reed diffuser, remote battery, round battery, round batterys,
screen wash, screenwash, silica, slug bait, slug pellets, something at the party, spice, spice cake,
super glue, superglue, thc, thinners, toadstool, toadstool/n, toadstools, toilet cleaner, toilet duck, turps,
two pence, vape, vape juice, vape liquid, varnish, vodka, washing capsule, washing capsule/n, washing liquid,
washing pod, washing tablet/n, washing up liquid, watch battery, water beads, wee battery, weed killer,
weed sweets, weedkiller, white spirit, whole bottle of, wild mushroom, wild mushroom/n, wild mushrooms, yew,
yew berries, zoflora

concept em_pills   tablets one may take too many of
amitriptyline, amitriptylines, anticoagulants, antidepressants, aspirin, baclofen, beta blockers,
blister packs, blood pressure tablets, calpol, capsule, capsules, co codamol, co codamols, codeine,
cold capsules, diabetes tablets, diazepam, digoxin, dihydrocodeine, epilepsy tablets,
everything in the cabinet, fentanyl, gabapentin, gliclazide, green medicine, gummies, heart pills,
heart tablets, ibuprofen, ibuprofens, insulin, iron, iron tablets, lithium, medication, medicines, meds,
metformin, methotrexate, mirtazapine, morphine, nurofen, olanzapine, oramorph, oxycodone, pain patches,
painkillers, paracetamol/n, paracetamols, paracetemol, parecetamol, patch, patches, pill, pills, pregabalin,
propranolol, propranolols, quetiapine, sertraline, sleepers, sleeping pills, sleeping tablets, tablet, tablets,
tabs, thyroid tablets, tramadol, vitamins, warfarin, water tablets, zapain, zopiclone

concept em_ingest   swallowing
a mouthful of, a swig of, ate, aten, been at the, bit into, bitten into, chewed, crunched, downed, drank,
drink, drink/v, drunk, eat/v, eaten, et, glugged, got a mouthful, got at, got at the, got hold of, got in to,
got into, got into the, gulped, guzzled, had a mouthful, helped herself to, helped himself to, in her mouth,
in his mouth, licked, licking, mouthful of, munched, munching on, neck/v, necked, necking, nicked,
popped in her mouth, popped in his mouth, put away, put in her mouth, put in his mouth, scoffed, sipped,
slurped, sucked, sucking on, supped, swaller/v, swallered, swallied, swallod, swallow/v, swallowd, swallowed,
swalowed, swig of, swollowed, tak/v, taken, teken, took, took a swig

concept em_too_many   too many
100, 16, 20, 24, 28, 30, 32, 40, 48, 50, 56, 60, 64, 8 or 9, a handful, a load of, all her, all his, all my,
all of, all the, bottle of, box of, bunch of, couple of boxes, double, dunno how many, entire, every,
everything, extra, fifty, fistful, five or six, forty, four times, full box, full packet, full strip,
half a bottle, handful, handfull, hundred, hunners, lots of, mixed up, more than, more than she should,
not sure how many, out of nana's handbag, pack of, packet of, packets of, quadruple, sixty, stash of,
strips of, ten times, thirty, thirty a day, three boxes, too many, too much, triple, twenty, twice,
twice the dose, two boxes, two lots, two packets, two sorts, unknown amount, whole, whole bottle, whole box,
whole pack, whole packet, whole strip, wrong

concept em_overdose   an overdose taken
all the packets empty, both boxes empty, box is empty and, boxes empty, by accident took too many,
done an overdose, double dose, empty blister packs, empty boxes of, empty packets of, empty strips,
had an overdose, od'd, od'ed, oded, odeed, over dose, over dosed, overdoes, overdose, overdosed, overdosing,
packets all empty, packets are empty, swallowed everything, swallowed the lot, swallowed the whole,
taken a load of, taken all of them, taken an overdose, taken the lot, taken the whole, taken them all,
taken too many, taking too many, too many painkillers, too many pills, too many tablets, too much insulin,
too much morphine, took a load of, took all her tablets, took all his tablets, took all my tablets,
took all of them, took an overdose, took the lot, took the whole bottle, took the whole box,
took the whole lot, took the whole packet, took the whole strip, took them all, took too many, wrong insulin

concept em_swell   swelling up or shutting
balloon, ballooned, ballooning, balloons, big big, big maps, blew up, blotchy, blowed up, blown up, closed up,
closin, closing, closing over, closing up, constricting, croaky, double the size, fat, getting big,
going tight, gone tight, half shut, hoarse, huge, is closing, like a balloon, like a duck, like a football,
like a slug, like a tyre, like balloons, like nettle, like rubber, like sausages, like tyres, lumpy, maps,
nearly shut, puffed, puffed up, puffing up, raised up, shut, shutting, squeaky, swell/v, swelled, swelled up,
swellin, swelling, swole, swollen, swollen shut, thick, tight, tight as, tight as a drum, tightening,
twice its size, up like a balloon

concept em_airway   face and throat
eyes, face, lip, lips, mooth, mouth, neck, thoat, throat, tongue, tongue's, tonsils, tounge, windpipe

concept em_allergen   what sets it off
allergic, allergic reaction, allergies, allergy, almond/n, almonds, amoxicillin, anaphylactic,
anaphylactic shock, anaphylaxis, antibiotic/n, bee, bee sting, bee was in, bees, brazil nut, cashew, cashew/n,
cashews, crab, epi pen, epipen, hair dye, hazelnut/n, henna, hornet, hummus, jab, kiwi, latex, lobster,
mussels, no pen, nuts, peanut/n, penicillin, pistachio, pistachio/n, prawn, prawn/n, satay, seafood, sesame,
shellfish, shrimp/n, sting, stung, tahini, vaccine, walnut/n, walnuts, wasp, wasp was in, wasps

concept em_choke   choking
back slaps, can't cough, can't swallow, cant swallow, cant swallow her own spit, choke, choked, chokin,
choking, drooling and, heimlich, lodged in, obstructed airway, something stuck in, stuck in her throat,
stuck in his throat, stuck in my throat, stuck in the throat

concept em_drown   water, current, rope, gas, wheels
acid in, adder bit, adder bite, alarm for the gas, ammonia, amputated, baby is here, barbecue indoors,
bbq indoors, been hit by, been run over, been spiked, been stabbed, bent the wrong way,
bent where it shouldn't, bitten by a snake, bitten by an adder, bleach in her eye, bleach in his eye,
bleach in my eye, bleach splash, bone is out, bone is sticking, bone out, bone poking, bone showing,
bone sticking out, born in the car, born on the, brought the barbecue in, brought the barbecue indoors,
brought the bbq in, came off his moped, can see her feet, can see his feet, carbon monoxide, chemo and hot,
chopped off, clear fluid from, co alarm, co alarm going, co detector, come off his moped, crushed by a,
crushed her, crushed his, crushed under, cut her down, cut him down, cut off his finger, cut off two,
cut two finger, defibrillator has gone off, degloved, delivered on, delivered the baby on,
disposable bbq inside, dog bit her face, dog bit his face, down to the bone, drink spiked, drowned, drowning,
electric shock, electrocuted, eye is milk, fell from the roof, fell off the roof, fell out of the window,
fell out the window, finger hanging, finger in a bag, finger in ice, finger is in, finger off, finger's off,
fingers hanging, fingers off, fork through, found her hanging, found him hanging, gas alarm, glass in his eye,
gored, got run over, hanged, heat stroke, heatstroke, hes hanging, hit by a bus, hit by a car, hit by a lorry,
hit by a van, hung herself, hung himself, hypothermia, icd has gone off, icd keeps, impaled, in a noose,
in bag with ice, in her eye and, in his eye and, in my eye and, keeps shocking, kicked by a cow,
kicked by a horse, knifed, knocked down by, knocked off her bike, knocked off his bike, mauled, nail gun,
nail through, neutropenic, noose, off his moped, off his motorbike, oven cleaner up in, pacemaker has gone off,
pacemaker keeps, poker through, poking through the skin, pole through, pulled from the water,
pulled out of the water, pulled out the pond, pulled out the pool, ran him over, ran over her leg,
ran over his leg, run her over, run him over, run over by, scalped, see bone, see the bone, see the fat,
severed, sliced off, smoke inhalation, snake bite, spike through, splash of bleach, stabbed, stabbed in,
struck by lightning, through to the bone, thumb hanging, thumb off, trache, tracheostomy, trachy, trachy tube,
trapped under, two fingers, under a bus, under a car, under a tractor, under the ice, under the tractor,
under the wheels

concept em_wound   deep hurt
angle grinder, artery, axe, bench saw, blade, bone coming through, bone poking out, bone showing,
bone sticking out, bone through, bread knife, can see bone, can see the bone, carving knife, chainsaw, chisel,
circular saw, cut through, down to the bone, gaping, gash, gashed, glass door, gone through, grinder, hacksaw,
hand saw, hedge trimmer, hole in, jigsaw, kitchen knife, knife, lawnmower, main vessel, mandolin, nail gun,
patio door, power saw, scalpel, skull, slashed, sliced, sliced through, slit, split her head, split his head,
split open, stab/v, stabbed, stanley knife, strimmer, table saw, tendon/n, to the bone, went through,
wide open, window pane

concept em_wound_where   where it is deep
ankle, arm, artery, belly, calf, chest, eye, face, finger/n, foot, forearm, groin, hand, head, leg, neck, palm,
scalp, shin, skull, stomach, thigh, throat, thumb, thumbs, toe/n, vein, wrist/n

concept em_burn   burning
acid, blistered, boiling kettle, boiling water, bonfire, burn, burned, burning oil, burns, burnt, caught fire,
caustic in, cement in, chemical, chemicals, chip pan, deep fat fryer, electric, firework, flames,
hair straighteners, hob, hot chocolate, hot cuppa, hot fat, hot oil, hot tea, hot water, iron, kettle, lime in,
on fire, oven cleaner in, petrol, scald, scalded, scalding, tipped, wok

concept em_burn_bad   a burn that is grave
all down her, all down his, all up, arms and chest, baby, black, blistered, blistering, blisters, both arms,
both hands, can't see, cant see, charred, chest, come away, coming off, down her front, down his chest,
down his front, eye, eyes, face, hanging off, lap, large area, neck, over her, over herself, over him,
over himself, over myself, peeled off, peeling, peeling off, raw, screaming, skin, skin coming, skin is,
skin's, slid off, sliding off, sloughing, thighs, toddler, tummy, waxy, white, whole arm, whole back,
whole hand, whole lap

concept em_head_hit   a knock or fall
a fall off, ball in the face, bang, bang on the head, bang to the head, banged, banged head, banged her head,
banged his head, bump, bumped, came a cropper, came off, came off her bike, came off his bike,
came off the bike, came off the horse, came off the ladder, clattered, come off her, come off his,
come off the, concussed, concussion, cracked, cracked her head, cracked his head, down the stairs,
down the steps, dropped, dropped her, dropped him, fall, fall from, fall off the, falled, fallen, fallen off,
fell, fell backwards, fell down, fell down the stairs, fell from, fell off, fell out, gone down the stairs,
gone flying, had a fall, had a fall off, head first, head injury, headfirst, hit, hit her head, hit his head,
hit my head, hit the deck, hit the pavement, kicked in the head, knock, knock to the head, knocked, ladder,
landed on, off the back step, off the bed, off the changing table, off the climbing frame, off the ladder,
off the slide, off the sofa, off the step, off the swing, off the worktop, pushed over, rolled off, scaffold,
slipped, smacked her head, smacked his head, tackle, thrown off, trampoline, tripped and hit, tumbled, wacked,
went flying, went over, whack, whacked

concept em_head_sign   signs of a head hurt
apixaban, asking the same, been sick, been sick twice, being sick, bent, black eyes, blood all over,
blood from her ear, blood from his ear, blood thinner/n, blood thinners, boggy, bone, bruise behind,
calling me by, can't feel, can't move, can't remember, can't stay awake, can't tell me, cant feel, cant move,
cant remember, clear fluid, confused, cries when, dazed, dent in, doesn't know, doesn't remember, doesnt know,
doesnt remember, dropping off, drowsy, egg on her, egg on his, egg the size, eliquis, eyes aren't right,
eyes look funny, falling asleep, feel his legs, feel my feet, feel my legs, fluid from, forgotten her,
forgotten his, getting bigger, glazed, gone quiet, headache, headache's, keeps asking, keeps repeating,
keeps wanting to sleep, knocked out, let her sleep, let him sleep, lump like an egg, makes no sense,
making no sense, move his, move my, never stopped crying, not making sense, not right, on about being, one eye,
out cold, pale and quiet, puking, pupil, pupils, repeating herself, repeating himself, rivaroxaban,
same question, seeing double, sick, sick four times, sick since, sick three times, sick twice, sleepy,
slurring, soft spot, staring, talking daft, talking funny, talking gibberish, talking nonsense,
talking rubbish, throwing up, unconscious, unsteady, very quiet, vomit/v, wants to sleep, warfarin, wobbly,
won't settle, won't stay awake, won't wake, wont stay awake, wont wake, xarelto

concept em_worst_head   a headache from nowhere
hit by a brick, hit with a bat, kicked in the head, like a bat, like a bomb, like a hammer, like being hit,
like being shot, out of nowhere, out of the blue, out the blue, sledgehammer, sudden, suddenly, thunderclap,
worst, worst ever, worst headache, worst headache ever, worst pain

concept em_head   the head
head, headache, headake, heid, migraine, skull

concept em_meningitis   a rash that does not fade, a stiff neck
blanch, blanching, blotchy purple, bruise rash, can't bend her neck, can't bend his neck, chin to chest,
chin to his chest, corned beef, disappear under, disappear with, doesn't blanch, doesn't disappear,
doesn't fade, doesn't fade when, doesn't go away when, doesn't go when, doesn't go when i press,
doesn't go white, doesn't want the light, doesnt disappear, doesnt fade, doesnt go when, don't fade,
don't go away when, don't go when, dont fade, dont go when, fade, fading, glass on it, glass test,
glass test failed, hates the light, hurts to look at the light, light hurts, meningitis, mottled, mottling,
mottly, neck stiff, neck won't bend, neck wont bend, non blanching, not blanching, not fade, not fading,
not go when, pin prick rash, pinprick rash, press a glass, purple blotches, purple rash, purple spots, sepsis,
sepsis signs, septic, septicaemia, skin gone like corned beef, stays when i press, stiff neck,
still there when i press, tumbler, tumbler test, wants the light off, won't blanch, won't fade, wont fade

concept em_no_wee   no water passed
can't pee, can't wee, cant pee, cant wee, dry nappies, dry nappy, hasn't been to the toilet,
hasn't had a wet nappy, hasn't peed, hasn't wee'd, hasn't weed, hasnt peed, hasnt wee'd, hasnt weed,
haven't peed, haven't weed, havent peed, havent weed, no pee, no urine, no water, no wee, no wees,
no wet nappies, no wet nappy, no wet ones, not been for a wee, not had a wee, not had a wet nappy,
not passed urine, not passed water, not peed, not peeing, not wee'd, not weed, not weeing, nothing comes out

concept em_hot   burning up
35, 39, 39.5, 39.8, 39.9, 40, 40.1, 40.2, 40.4, 40.5, 41, boiling, boiling to touch, burning, burning to touch,
burning up, cold and clammy, fever, feverish, freezing cold, hot, hot body, hot like fire, hot like oven,
like a furnace, like a hot water bottle, like a radiator, like an oven, radiating heat, red hot, rigor, rigors,
roasting, roasting to touch, shakes, shaking like, shivering, stone cold, temp, temperature

concept em_pregnant   with child, or just delivered
36 weeks, 37 weeks, 38 weeks, 39 weeks, 40 weeks, baby tuesday, bump, c section, caesarean, cesarean, csection,
due date, due in, due next, due tomorrow, expecting, gave birth, had my baby, had the baby, just had a baby,
month pregnant, months gone, months pregnant, my bump, post partum, postpartum, preg, pregnant, prego, section,
trimester, unborn, up the duff, weeks along, weeks gone, weeks preg, weeks pregnant, wks, wks gone,
wks pregnant

concept em_preg_sign   what then is grave
baby coming, baby hasn't moved, baby isn't moving, baby not moved, baby stopped moving, baby's head, bad pain,
bleed, bleeding, blind spots, blood, burst, clots, contracting, contractions, cord, cramping, cramps, crowning,
down below, fainted, feel the head, feet coming, fewer kicks, flashing lights, gush, haven't felt baby,
haven't felt her, haven't felt him, haven't felt it, less movement, light headed, need to push, no kicks,
no movement, no movements, not felt, not kicked, not moved, not moving, on all fours, one side, pain,
pressure down, pushing, see the head, seeing lights, shoulder, shoulder pain, shoulder tip, sparkly lights,
spotting lights, stopped kicking, stopped moving, swollen face, swollen hands, urge to push, waters,
waters broke, waters broken, waters gone, waters have gone, womb

concept em_legs_numb   a trapped cord
between her legs, between his legs, between me legs, between my legs, both legs gone, both legs numb, bum numb,
can't control my bladder, can't feel down below, can't feel my bits, can't feel my bum, cant feel my bum,
legs gone, legs have gone, lost control of my bladder, lost control of my bowels, messed meself, numb backside,
numb bum, numb down below, numb down there, numb round my bum, numb saddle, saddle, soiled myself, weed meself,
weed myself, wet meself, wet myself

concept em_numbness   no feeling
can't feel, canny feel, cant feel, dead, deid, no feeling, not feel, numb, tingling, wet, wipe

concept em_sugar   a diabetic in trouble
blood sugar, blood sugars, diabetes, diabetic, dka, gluco, glucose, hyper, hypo, hypoglycaemia, insulin,
ketone/n, libre, meter, sensor, sugar, sugars, type 1, type one, wrong insulin

concept em_sugar_bad   what is then grave
1.2, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.1, 2.2, 2.3, 2.4, 28, 29, 30, 31, 32, 33, 34, 35, acting drunk,
aggressive, argumentative, being sick, breath smells, breathing, can't rouse, clammy, dead weight,
deep breathing, dripping, drop, dropping, drowsy, fast instead, fruity, gibberish, giggling, glassy,
going quiet, gone quiet, hi on the meter, instead of, jelly babies, just says hi, just says lo,
keeps saying lo, keeps sweating, ketones, like he's had a drink, like hes had a drink, like she's had a drink,
like shes had a drink, nail varnish, not answering, not eat, off the scale, out of it, pear drops,
pouring sweat, reading hi, reading lo, reads hi, reads lo, says hi, says lo, shaking, sleepy, slurring,
soaking wet, sweating, sweaty, swinging, swung for, throwing up, too low, unconscious, vacant, vomiting,
wet with sweat, won't come up, won't drink, won't rouse, won't swallow, won't take, won't wake, wont come up,
wont drink, wont swallow, wont take, wrong

concept em_asthma   asthma that its medicine does not hold
blue inhaler, blue pump, inhaler, nebs, nebuliser, oxygen, peak flow, puffs, pump, salbutamol, sats, spacer,
ventolin

concept em_asthma_bad   that does not help
70, 72, 75, 78, 80, 82, 84, 85, 86, 88, 89, doesn't help, doesnt help, doing nothing, done nothing, empty,
every five minutes, every ten minutes, isn't helping, isn't touching, isn't working, isnt helping,
isnt touching, isnt working, making no difference, no difference, no good, not helping, not touchin it,
not touching, not touching it, not working, nothing, ran out, run dry, stopped working, useless

concept em_colour   bad colours
ash grey, ashen, blue, blueish, bluey, chalk white, corned beef, dusky, gray, grey, greyish, like a sheet,
like putty, marble, mottled, pale as death, purple, purplish, waxy, white as, yellow

concept em_colour_where   that show them
colour, face, face's, feet, fingers, fingertips, gone, gums, he's, he's gone, her, hes, him, his, lip, lips,
mooth, mouth, nails, round the mouth, she's, she's gone, shes, skin, toes, tongue, turned, turning, went

concept em_soft   ill at once, in ways that add up
a bit out of it, a funny do, a funny turn, all limp, aneurysm, at death's door, away with it, awful colour,
awful noise, awful pain, awful pale, back like a board, bad colour, bad pain, bad way, banging headache,
barely moving, barely speak, barely talking, been sick, being sick, belly hard, belly like, belly like a board,
belly's like, bent double, bent over, black in the middle, blistered, blistering, bloated hard, blotches,
blotchy, blown up like, blue feet, blue lips, blue round, boiling hot, breathless, burning hot,
burning hot since, burning up, can barely talk, can hardly move, can hardly speak, can hear her rattling,
can hear him rattling, can't bear, can't feel his hands, can't feel my face, can't feel my fingers,
can't feel my hands, can't finish a sentence, can't get a word, can't keep anything down,
can't keep water down, can't lie down, can't lie flat, can't put two words, can't see, can't sit up,
can't speak, can't stand, can't stop shaking, can't straighten, can't straighten up, can't talk, can't walk,
cant feel my fingers, cant lie down, cant see, cant stand, cant stand up, cant straighten, cant talk,
cant walk, catch my breath, chest pain, clammy, clenched, clutching, clutching her arm, clutching his arm,
cold and grey, cold as ice, cold feet, cold hands and feet, cold like, cold like fish, cold one side,
cold sweat, cold sweats, cold to touch, collapsed, collapsing, color of a banana, color of a battleship,
color of a canary, color of a candle, color of a corpse, color of a dove, color of a ghost, color of a goose,
color of a lemon, color of a mushroom, color of a plucked chicken, color of a plum, color of a raspberry,
color of a sheet, color of a smurf, color of a statue, color of a tombstone, color of ash, color of ashes,
color of avocado, color of bart simpson, color of battleship, color of beetroot, color of blotting paper,
color of bone, color of candle wax, color of cement, color of chalk, color of clay, color of concrete,
color of curds, color of custard, color of death, color of denim, color of dishwater, color of dough,
color of dripping, color of elephant, color of flour, color of granite, color of gravestone,
color of guacamole, color of gunmetal, color of homer simpson, color of kermit, color of lard, color of lead,
color of liver, color of magnolia, color of marble, color of milk, color of mushrooms, color of mustard,
color of my nan in her coffin, color of old candles, color of paper, color of parchment, color of pastry,
color of pavement, color of pea soup, color of pewter, color of plaster, color of plums, color of porridge,
color of printer paper, color of putty, color of raw pastry, color of school custard, color of school trousers,
color of sheets, color of shrek, color of skimmed milk, color of slate, color of smurfs, color of snow,
color of suet, color of tallow, color of that wall, color of the hulk, color of the moon,
color of the pavement, color of the sea, color of the simpsons, color of the wall, color of the walls,
color of tripe, color of uncooked pastry, color of wallpaper paste, color of wax, color of wet plaster,
color of whey, colour o a banana, colour o a battleship, colour o a canary, colour o a candle,
colour o a corpse, colour o a dove, colour o a ghost, colour o a goose, colour o a lemon, colour o a mushroom,
colour o a plucked chicken, colour o a plum, colour o a raspberry, colour o a sheet, colour o a smurf,
colour o a statue, colour o a tombstone, colour o ash, colour o ashes, colour o avocado, colour o bart simpson,
colour o battleship, colour o beetroot, colour o blotting paper, colour o bone, colour o candle wax,
colour o cement, colour o chalk, colour o clay, colour o concrete, colour o curds, colour o custard,
colour o death, colour o denim, colour o dishwater, colour o dough, colour o dripping, colour o elephant,
colour o flour, colour o granite, colour o gravestone, colour o guacamole, colour o gunmetal,
colour o homer simpson, colour o kermit, colour o lard, colour o lead, colour o liver, colour o magnolia,
colour o marble, colour o milk, colour o mushrooms, colour o mustard, colour o my nan in her coffin,
colour o old candles, colour o paper, colour o parchment, colour o pastry, colour o pavement,
colour o pea soup, colour o pewter, colour o plaster, colour o plums, colour o porridge,
colour o printer paper, colour o putty, colour o raw pastry, colour o school custard, colour o school trousers,
colour o sheets, colour o shrek, colour o skimmed milk, colour o slate, colour o smurfs, colour o snow,
colour o suet, colour o tallow, colour o that wall, colour o the hulk, colour o the moon,
colour o the pavement, colour o the sea, colour o the simpsons, colour o the wall, colour o the walls,
colour o tripe, colour o uncooked pastry, colour o wallpaper paste, colour o wax, colour o wet plaster,
colour o whey, colour of a banana, colour of a battleship, colour of a canary, colour of a candle,
colour of a corpse, colour of a dove, colour of a ghost, colour of a goose, colour of a lemon,
colour of a mushroom, colour of a plucked chicken, colour of a plum, colour of a raspberry, colour of a sheet,
colour of a smurf, colour of a statue, colour of a tombstone, colour of ash, colour of ashes,
colour of avocado, colour of bart simpson, colour of battleship, colour of beetroot, colour of blotting paper,
colour of bone, colour of candle wax, colour of cement, colour of chalk, colour of clay, colour of concrete,
colour of curds, colour of custard, colour of death, colour of dishwater, colour of dough, colour of dripping,
colour of elephant, colour of flour, colour of granite, colour of gravestone, colour of guacamole,
colour of gunmetal, colour of homer simpson, colour of kermit, colour of lard, colour of lead, colour of liver,
colour of marble, colour of milk, colour of mushrooms, colour of mustard, colour of my nan in her coffin,
colour of old candles, colour of paper, colour of parchment, colour of pastry, colour of pavement,
colour of pea soup, colour of pewter, colour of plaster, colour of plums, colour of porridge,
colour of printer paper, colour of putty, colour of raw pastry, colour of school custard,
colour of school trousers, colour of sheets, colour of shrek, colour of skimmed milk, colour of slate,
colour of smurfs, colour of snow, colour of suet, colour of tallow, colour of the hulk, colour of the pavement,
colour of the simpsons, colour of tripe, colour of uncooked pastry, colour of wallpaper paste, colour of wax,
colour of wet plaster, colour of whey, completely out of it, confused, corned beef, coughing blood,
counting her breaths, counting his breaths, counting the gaps, cryin and dribblin, crying in pain, crying out,
dead pale, dead sleepy, death rattle, death warmed up, dehydrated, deteriorating, dizzy, doped, dopey,
doubled over, doubled up, dozy, drained of, drenched in sweat, dribblin, dribbling, drooling, drowsy,
dry mouth and, dying, ever so sweaty, everything has a halo, eyes rolling, face has blown up, faint, fainted,
fainting, feel faint, feel like dying, feels like dying, feels like he's dying, feels like she's dying,
feet through the letterbox, fighting for, fist on his chest, flashing lights, floaty, foaming, funny colour,
funny noise, funny noises, funny turn, gagging, gap between breaths, gaps between, gasping, gasping for,
getting weaker, getting worse, getting worse by the minute, ghostly white, glassy, glassy eyed, going cold,
going purple, going quiet, going red, going sleepy, going to die, going yellow, gone and burst, gone cold,
gone limp, gone over, gone quiet, gone silent, gone yellow, gonna die, green round, green sick,
grey as a banana, grey as a battleship, grey as a canary, grey as a candle, grey as a corpse, grey as a dove,
grey as a ghost, grey as a goose, grey as a lemon, grey as a mushroom, grey as a plucked chicken,
grey as a plum, grey as a raspberry, grey as a sheet, grey as a smurf, grey as a statue, grey as a tombstone,
grey as ash, grey as ashes, grey as avocado, grey as bart simpson, grey as battleship, grey as beetroot,
grey as blotting paper, grey as bone, grey as candle wax, grey as cement, grey as chalk, grey as clay,
grey as concrete, grey as curds, grey as custard, grey as death, grey as denim, grey as dishwater,
grey as dough, grey as dripping, grey as elephant, grey as flour, grey as granite, grey as gravestone,
grey as guacamole, grey as gunmetal, grey as homer simpson, grey as kermit, grey as lard, grey as lead,
grey as liver, grey as magnolia, grey as marble, grey as milk, grey as mushrooms, grey as mustard,
grey as my nan in her coffin, grey as old candles, grey as paper, grey as parchment, grey as pastry,
grey as pavement, grey as pea soup, grey as pewter, grey as plaster, grey as plums, grey as porridge,
grey as printer paper, grey as putty, grey as raw pastry, grey as school custard, grey as school trousers,
grey as sheets, grey as shrek, grey as skimmed milk, grey as slate, grey as smurfs, grey as snow, grey as suet,
grey as tallow, grey as that wall, grey as the hulk, grey as the moon, grey as the pavement, grey as the sea,
grey as the simpsons, grey as the wall, grey as the walls, grey as tripe, grey as uncooked pastry, grey as wax,
grey as wet plaster, grey as whey, grey round, grizzling, groaning, grunt every, grunting, grunts at me,
grunts every, grunty, gurgling, gurgly, haloes, halos, hand on his chest, hands like sausages, hard as a board,
hard to keep her up, hard to keep him up, hard to keep up, hardly moving, hardly speak, has burst, he's cold,
he's going, headache, heart cold, hes cold, high pitched cry, high temperature, hives, holding her arm,
holding her chest, holding his arm, holding his chest, horrible noise, hot as fire, hot like fire,
hot like oven, i'm scared now, ice cold, in a bad way, in a right state, in a state, in agony,
in bits with pain, inconsolable, infected and, jaw clenched, just a grunt, just grunts, just mutters,
just out of it, keeled over, keeling over, keeps drifting, keeps falling, knocking on, leaning to the left,
leaning to the right, lethargic, light headed, lightheaded, like a dishcloth, like a drum, like a football,
like a rag, like a rag doll, like cloth, like corned beef, like death warmed up, like wet cloth,
lips are tingling, lips gone, listless, little grunt, looks awful, looks bad, looks dreadful, looks like death,
looks shocking, looks terrible, losing feeling, losing her, losing him, lumps all over, making a funny noise,
making a noise like, missed her feeds, missed his feeds, missed two feeds, moaning noise, mumbling, muttering,
no fluids, noise like a drain, not all there, not crying, not drinking, not fed since, not feeding since,
not herself, not himself, not long gone quiet, not making sense, not right, not taking her bottle,
not taking his bottle, not taking the bottle, not taking the breast, not waking for, not with it, not with us,
not woken for, off colour, off her feeds, off his feeds, off the scale, on all fours, on my knees with,
on the floor, only a grunt, only get a grunt, pale, pale as a banana, pale as a battleship, pale as a canary,
pale as a candle, pale as a corpse, pale as a dove, pale as a ghost, pale as a goose, pale as a lemon,
pale as a mushroom, pale as a plucked chicken, pale as a plum, pale as a raspberry, pale as a sheet,
pale as a smurf, pale as a statue, pale as a tombstone, pale as ash, pale as ashes, pale as avocado,
pale as bart simpson, pale as battleship, pale as beetroot, pale as blotting paper, pale as bone,
pale as candle wax, pale as cement, pale as chalk, pale as clay, pale as concrete, pale as curds,
pale as custard, pale as death, pale as denim, pale as dishwater, pale as dough, pale as dripping,
pale as elephant, pale as flour, pale as granite, pale as gravestone, pale as guacamole, pale as gunmetal,
pale as homer simpson, pale as kermit, pale as lard, pale as lead, pale as liver, pale as magnolia,
pale as marble, pale as milk, pale as mushrooms, pale as mustard, pale as my nan in her coffin,
pale as old candles, pale as paper, pale as parchment, pale as pastry, pale as pavement, pale as pea soup,
pale as pewter, pale as plaster, pale as plums, pale as porridge, pale as printer paper, pale as putty,
pale as raw pastry, pale as school custard, pale as school trousers, pale as sheets, pale as shrek,
pale as skimmed milk, pale as slate, pale as smurfs, pale as snow, pale as suet, pale as tallow,
pale as that wall, pale as the hulk, pale as the moon, pale as the pavement, pale as the sea,
pale as the simpsons, pale as the wall, pale as the walls, pale as tripe, pale as uncooked pastry, pale as wax,
pale as wet plaster, pale as whey, palpitations, panting, peelie wallie, peely wally, pinheads, pink froth,
pinprick pupils, pourin with sweat, pouring sweat, pouring with sweat, proper dizzy, proper out of it,
proper shivering, puffed up, puffy, puking, puking non stop, pupils like pinheads, pure out of it,
really out of it, red hot, red hot and, red line, refusing every feed, refusing feeds, retching,
right out of it, rigor, rigors, rolling about, rolling around, rubbing her arm, rubbing her chest,
rubbing her jaw, rubbing his arm, rubbing his chest, rubbing his jaw, rubbing my chest, says it's indigestion,
says it's wind, says its indigestion, says its wind, screaming in pain, screaming with pain, seeing double,
seeing sparkles, seeing stars, severe pain, shaking, shaking like, shaking like a leaf, shaking like a wet dog,
shaking like jelly, she's cold, she's going, shes cold, shivering, short of breath, sick with it,
skin like corned beef, sleepin and, sleepy, slipping away, slumping, slurring, snoring funny, so drowsy,
so sleepy, so weak, so weak he, soaked in sweat, soaking with sweat, something between my legs,
something burst, something's burst, spaced, spaced out, sparkles, sparkly lights, spasm, splitting head,
splitting headache, spots in my eyes, staggering, stay with us, staying with us, stiff neck, stopped crying,
stopped sweating, straining for, strange noise, strange noises, sunken, sunken eyes, swaying, sweat,
sweat dripping, sweat pouring, sweatin, sweatin buckets, sweating, sweating buckets, sweating cobs,
sweating like a, sweaty, swelling up, swollen, swollen belly, talk like a duck, talks like a duck,
teeth chattering, temp of 39, temp of 40, temperature of 39, temperature of 40, ten out of ten,
terrible colour, terrible headache, terrible pain, throwing up, tingling lips, too quiet, too weak,
totally out of it, tracking up, trembling, tummy like, twitching, unbearable, unconscious,
uncontrollable shaking, unsteady, very drowsy, very hot from, very sleepy, very sweaty, very weak, voice gone,
voice gone hoarse, voice gone squeaky, voice has gone, voice has gone squeaky, vomit/v, wants a gaviscon,
wants a rennie, washed out, watching her chest, watching his chest, waxy, weak, weak as water, weak cry,
well out of it, went cold, went limp, wet through, wet with sweat, whimpering, white as, white as a banana,
white as a battleship, white as a canary, white as a candle, white as a corpse, white as a dove,
white as a ghost, white as a goose, white as a lemon, white as a mushroom, white as a plucked chicken,
white as a plum, white as a raspberry, white as a sheet, white as a smurf, white as a statue,
white as a tombstone, white as ash, white as ashes, white as avocado, white as bart simpson,
white as battleship, white as beetroot, white as blotting paper, white as bone, white as candle wax,
white as cement, white as chalk, white as clay, white as concrete, white as curds, white as custard,
white as death, white as denim, white as dishwater, white as dough, white as dripping, white as elephant,
white as flour, white as granite, white as gravestone, white as guacamole, white as gunmetal,
white as homer simpson, white as kermit, white as lard, white as lead, white as liver, white as magnolia,
white as marble, white as milk, white as mushrooms, white as mustard, white as my nan in her coffin,
white as old candles, white as paper, white as parchment, white as pastry, white as pavement,
white as pea soup, white as pewter, white as plaster, white as plums, white as porridge,
white as printer paper, white as putty, white as raw pastry, white as school custard, white as school trousers,
white as sheets, white as shrek, white as skimmed milk, white as slate, white as smurfs, white as snow,
white as suet, white as tallow, white as that wall, white as the hulk, white as the moon,
white as the pavement, white as the sea, white as the simpsons, white as the wall, white as the walls,
white as tripe, white as uncooked pastry, white as wax, white as wet plaster, white as whey, white round,
whiter than, wobbling, wobbly, won't be put down, won't drink, won't feed, won't settle, won't stop screaming,
won't take a bottle, won't wake for, wont drink, wont feed, wont settle, wont take a bottle, woozy,
worse than childbirth, worse than labour, worst pain, wringing wet, writhing, yellow as a banana,
yellow as a battleship, yellow as a canary, yellow as a candle, yellow as a corpse, yellow as a dove,
yellow as a ghost, yellow as a goose, yellow as a lemon, yellow as a mushroom, yellow as a plucked chicken,
yellow as a plum, yellow as a raspberry, yellow as a sheet, yellow as a smurf, yellow as a statue,
yellow as a tombstone, yellow as ash, yellow as ashes, yellow as avocado, yellow as bart simpson,
yellow as battleship, yellow as beetroot, yellow as blotting paper, yellow as bone, yellow as candle wax,
yellow as cement, yellow as chalk, yellow as clay, yellow as concrete, yellow as curds, yellow as custard,
yellow as death, yellow as denim, yellow as dishwater, yellow as dough, yellow as dripping, yellow as elephant,
yellow as flour, yellow as granite, yellow as gravestone, yellow as guacamole, yellow as gunmetal,
yellow as homer simpson, yellow as kermit, yellow as lard, yellow as lead, yellow as liver, yellow as magnolia,
yellow as marble, yellow as milk, yellow as mushrooms, yellow as mustard, yellow as my nan in her coffin,
yellow as old candles, yellow as paper, yellow as parchment, yellow as pastry, yellow as pavement,
yellow as pea soup, yellow as pewter, yellow as plaster, yellow as plums, yellow as porridge,
yellow as printer paper, yellow as putty, yellow as raw pastry, yellow as school custard,
yellow as school trousers, yellow as sheets, yellow as shrek, yellow as skimmed milk, yellow as slate,
yellow as smurfs, yellow as snow, yellow as suet, yellow as tallow, yellow as that wall, yellow as the hulk,
yellow as the moon, yellow as the pavement, yellow as the sea, yellow as the simpsons, yellow as the wall,
yellow as the walls, yellow as tripe, yellow as uncooked pastry, yellow as wax, yellow as wet plaster,
yellow as whey, zigzags

concept em_abdomen   a belly in danger
abdomen, bellie, belly, bowel, flank, groin, gut, guts, stomach, stomack, testicle, testicles, tummy, wame

concept em_abdomen_bad   pain that cannot be borne
agony, bent double, burst, can't stand up, doubled over, doubled up, excruciating, hard as, like a board,
like a drum, like a stone, on all fours, rigid, ripped, ripping, rolling on the floor, screaming, strangulated,
sudden, suddenly, tearing, tore, twisted, unbearable, worst pain, writhing

concept em_now   now, and going on
about an hour ago, all at once, all day, all night, all of a sudden, an hour ago, an hour now, any minute,
as i type, as we speak, at the moment, at this minute, been an hour, been like this, being like this, came on,
come on sudden, come on suddenly, comes and goes, for the first time, for the last hour, getting worse,
half an hour ago, half hour ago, happening now, happening right now, hours now, hrs now, in minutes,
in the last hour, is it ok to wait, it won't stop, it wont stop, just after dinner, just came on, just gone,
just now, keeps getting, last few hours, last hour, mins ago, mins back, mins now, minutes ago, minutes back,
minutes now, no better, now he's, now her, now hes, now his, now it's, now its, now my, now she's, now shes,
out of nowhere, out of the blue, overnight, past hour, right noo, right now, since breakfast, since dinner,
since dinnertime, since eight, since four, since lunch, since lunchtime, since midnight, since nine,
since seven, since six, since tea, since teatime, since the morning, since this mornin, since this morning,
since yesterday, started an hour, started ten, still am, still going, still is, sudden, ten minutes noo,
ten minutes now, this aft, this afternoon, this evening, this last hour, this minute, this mornin,
this morning, this second, this very minute, tonight, twenty minutes back, two hours, two hours now,
within minutes

concept em_help   asks for help at once
ambulance, any appts today, any doctor, any nurse, anybody there, anyone know what, anyone on, anyone there,
are you open, asap, bring her down, bring him down, bringing him down, can anyone come, can i come down,
can i wait, can it wait, can someone come, can someone from, can someone help, can someone look, can u see,
can you look, can you see, come now, come out, come outside, come quick, come quickly, defib, defibrillator,
do i call, do i go, do i just, do i need to, do i ring, do i take, do i wait, do we just, do we need,
emergency, first aider, first aiders, fit us in, have you got a, hell do i do, help, help me, help please,
help us, how long before, how long do, how long should, hurry, is it a, is it normal, is it something,
is it summat, is it worth, is that normal, is there a nurse, is this a, is this normal, leave it till,
need help, nurse about, ok to wait, on duty, or wait, ought i, ought we, outside now, please help,
please hurry, please tell, pls help, quick, quickly, r u open, ring 999, send a nurse, send somebody,
send someone, shall i bring, shall i take, shall we, should he, should he be, should i, should i ring,
should she, should she be, should we, shud i, shud we, sleep it off, somebody help, someone come, someone help,
sos, squeeze me in, squeeze us in, squeezed in, tell me please, tell me quick, tell me quickly, til monday,
til tomorrow, till monday, till tomorrow, trying to wake, urgent, urgently, wait for, wait it out, wait til,
wait till, wait until, walk it off, what de a, what do i do, what do we do, what do you think, what i must do,
what must i do, what number, what shall i do, what should i do, what should we, what to do, what to give,
what u think, whats best, where do i go, where i go, where should i, where we go, who do i call,
who do i phone, who do i ring, worth a call, wot do i do, wot shud, would you, you got a

concept em_999   whether to ring for an ambulance
111 said, 111 says, 111 told, 999, 999's, a and e, a e, a n e, ambo, ambulance, ambulance said, ambulances,
casualty, paramedics

concept em_999_now   that asks it
8 hours, a wait of, call an, can't get through, do i, do i need, do we, get an, going to be, hour wait,
hours away, hours for, hours wait, is it, is it worth, is this, isn't coming, isnt coming, just ring, need a,
need an, on hold to, on the way, on their way, or do, or just, or wait, phone an, rang, ringing, said six,
send an, shall i, should i, six hours, ten hours, told me to wait, waiting for, waiting on, won't come,
wont come, worth a

concept em_past   long past, or well again
a few years ago, a few years back, a miracle, a while ago, a while back, a year ago, all better now, all clear,
all fine now, all ok now, ambulance arrived, ambulance came, ambulance crew were, ambulance took, and survived,
and was fine, and were fine, are fine now, arrived, as a bairn, as a child, as a kid, at the time, attended,
back home now, back in, back then, back when, before christmas, came home, came out and, came quickly,
came to help, came very quickly, could not breathe, couldn't breathe, crew arrived, crew came, crew were,
decades ago, discharged, doing really well, doing well, donkeys years ago, eternally grateful, fine now,
five years ago, forever grateful, forty years ago, fully recovered, got admitted, happened to me,
happened to my, he was fine, he was in severe, he's fine now, her recovery, his recovery, home and well,
home now, home safe, home safely, i once, i was in severe, i was taken, i will never forget, i would have died,
i wouldn't be here, i wouldn't be here today, i'd have died, ill never forget, in 2010, in 2015, in 2016,
in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in april, in august, in december,
in february, in hospital for, in intensive care, in january, in july, in june, in lockdown, in march,
in november, in october, in september, in the 60s, in the 70s, in the 80s, in the eighties, in the seventies,
in the sixties, in the war, in theatre, in those days, is fine now, is home now, is ok now, is recovering,
kept her alive, kept him alive, last april, last august, last autumn, last christmas, last december,
last easter, last february, last january, last july, last june, last march, last may, last month,
last november, last october, last september, last spring, last summer, last week, last winter, last year,
lived to tell, long ago, lost her, lost him, lost my licence, luckily he, luckily she, made a full recovery,
many moons ago, months ago, much better now, never forget, on the mend, once had, out of hospital,
paramedics arrived, paramedics came, paramedics were, passed at, passed away, passed peacefully,
pulled through, recovered, recovering, recovering well, remember when, rest in peace, right as rain now, rip,
rushed in, rushed into, rushed to hospital, sadly passed, saved dad's life, saved her life, saved his life,
saved mum's life, saved my, saved my baby, saved my dad, saved my husband, saved my life, saved my mum,
saved our, saved the life, she was fine, she was in severe, she's fine now, slipped away in,
slipped away peacefully, some years back, staff were, stayed with her, stayed with him, stayed with me,
stayed with us, still remember, sunday roast, survived, ten years ago, thank god for, thank god you,
thank you to, thankfully, thankfully he, thankfully she, thanks to the, that day, that night, the funeral,
the lady who fainted, the lady who fell, the man who fainted, the one who fainted, the one who fell,
the other day and, the other week, the other year, thirty years ago, took an hour, took four hours,
took her to, took him to, took six hours, turned out it was, turned out to be, twenty years ago, two years ago,
used to, was admitted, was brilliant, was diagnosed, was discharged, was excellent, was fantastic, was rushed,
was saved, was taken, was taken in, was taken to, were admitted, were amazing, were brilliant, were excellent,
were fab, were great, were lovely, were rushed, were wonderful, what a life, when i was, when it happened,
when we were, who collapsed last, who fainted, who fell last, years ago, years back, years gone by,
years since, yrs ago, yrs back

concept em_jest   in jest or in a story
24 hours in, a dream, a mannequin, allergic to exercise, allergic to hard work, allergic to housework,
allergic to work, almost choked, am dram, amateur dramatics, ambulance programme, at the end of the film,
baby course, bake off, barge/n pole, bbc, best feeling, box set, by laughing, cack/v, call the midwife,
carol service, channel 4, charity run, charity swim, choked on my, choking course, coronation street, corrie,
couldn't breathe laughing, crossword, crying laughing, dads race, dads' race, died laughing, drama students,
eastenders, egg and spoon, elf, emmerdale, episode, exam, exercise was, fancy dress, film on the telly,
first aid class, first aid course, first aid training, for laughing, fortnite, from laughing, gags, gogglebox,
great fun, half time, halloween, heart attack one day, heartbreaking, holby, hollyoaks, hospital drama,
hospital programme, i'm a celebrity, i'm joking, in the book, itv, just kidding, karaoke, ketchup, laughing my,
laughing so, line dancing, line of duty, midsomer, minecraft, mock, mums race, mums' race, murder mystery,
murder she wrote, my impression, my impression of, nativity, nearly choked, nearly gave me a heart attack,
nearly had a heart attack, netflix, nightmare, novel, on casualty, on stage, on telly, on tv, only joking,
panto, pantomime, parents evening, penalty shoot out, podcast, programme on the telly, raffle, resus course,
resusci annie, sack of spuds at, sack race, sat nav, scared the life, school assembly, school play, scrabble,
sight of a spade, sketch, sofa bed, sports day, story about, strictly, that story, the archers, the bill,
the cast, the crossword, the doll, the donkey, the dummy, the film, the innkeeper, the match, the mayor,
the novel, the play, the price, the prices, the punchline, the ref, the referee, the show,
the telly last night, the traitors, the vicar, thing on the telly, trailer, true crime, tug of war, vera,
video game, watching casualty, wet myself laughing, wi laughter, with laughing, with laughter, wrestling,
zoom quiz

concept em_levity   laughter and television, which the frightened use too
bbc, casualty with, corrie, eastenders, football, gogglebox, ha ha, haha, hahaha, heehee, hehe, holby, jk,
joke, joking, laugh, laughed, laughin, laughing, lmao, lmfao, lol, lols, match, pmsl, pub, quiz, rofl, soap,
strictly, tee hee, telly, tv, 😁, 😂, 😆, 😜, 😝, 😹, 🤣, 🤪

concept em_thing   beasts, machines and furniture
alexa, app, barrier, battery has, battery's, boiler, bonnet, broadband, budgie, car won't, cat, cat's, chicken,
chickens, cockerel, coffee machine, computer, cow, dishwasher, dj, dog, dog next door, dog's, duck, dugs,
engine, ferret, fish tank, fishtank, fone, freezer, fridge, gazebo, gerbil, goal, goldfish, guinea pig,
hamster, hedgehog, hen, hens, hoover, horse, kettle's, kitten, lamb, laptop, marquee, mobile, mouse, my app,
my fone, my phone, parrot, penalty, phone, phone died, phone has died, phone line, phone's died, photocopier,
pigeon, pony, printer, puppy, rabbit, rat, router, seagull, sheep, swan, tablet, telly's, the app, the printer,
ticket machine, toaster, tortoise, van won't, vet, vets, washing machine, website, wifi

concept em_drill   teaching, campaigns and drills
a drill, a first aid class, act fast, always 999, are 999, awareness, basic life support, bls, call 999 if,
could save a life, count as, cpr course, cpr training, don't ask facebook, don't ask on here, don't post here,
don't post on here, dont ask facebook, dont post on here, every household, everyone should know, fire drill,
first aid, first aid class, first aid course, first aid training, general advice, good to know, how do you,
if a baby, if a child, if a person, if anybody, if anyone, if ever, if somebody, if someone, if you,
if your baby, if your child, if your dad, if your husband, if your little one, if your mum, if your partner,
if your wife, in case of, in schools, is 999, it was an exercise, know the signs, learn the, learn to,
learnt at, look out for, means 999, never wait for, not facebook, ofsted, please share, poster says, psa,
public health, recognise the, remember fast, remember the, reminder that, resus, resuscitation, ring 999 don't,
ring 999 folks, ring 999 not, ring 999 people, save a life, saves lives, share this, should be taught,
should you ever, signs of, signs to look, someone having, someone who's, spot the signs, symptoms of, talk on,
the course, the minute you, the signs, training exercise, training session, watch out for, what should a,
what to do if, workshop, worth knowing, worth remembering, would you know

concept em_ask_general   in case
air ambulance landed, always 999, always call, always ring, ambulance outside, an emergency all right,
dial 999, don't hesitate, emergency appointment, emergency contraception, emergency dentist,
emergency prescription, hope everyone, hope they, hope whoever, in an emergency, isn't an emergency,
isnt an emergency, just in case, nearest defib, nearest defibrillator, nobody's dying, nobodys dying,
not an emergency, saw an ambulance, saw the ambulance, two ambulances outside, what was the ambulance,
where is the defib, where is the nearest, where's the defib, where's the nearest, why were there


concept em_vital   parts and doings of a body on which life hangs
@em_abdomen, @em_airway, @em_bleed, @em_breathe, @em_chest, @em_head, @em_heart, @em_legs_numb, @em_side,
@em_sight, @em_speech, @em_wound_where, air, airway, back, ball, balls, blood, breath, bump, calf, cheek, clot,
clots, colour, eye, eyelid, eyes, feet, finger/n, fingers, flank, foot, gob, hands, heid, hip, jaw, knee,
left side, legs, lug/n, lungs, mooth, mouth, nails, neck, nose, one side, oxygen, period, pulse, pupil, pupils,
rash, ribs, right side, sats, shoulder, side, skin, smile, speech, spots, stump, sugar, sugars, teeth, temp,
toe/n, toes, vein/n, voice, waters, wee, whole body, windpipe, womb, words, wound, wrist

concept em_bad   what such a part may do, loosely; two or three of them must meet
a boulder, a dozen, a gap, ache, ache/v, aches, aching, agonal, agonising, agony, all down, all funny,
all mixed up, all over, all over her, all over him, all over his, all over the place, all to one side,
an anvil, apixaban, ash grey, ashen, asleep, awash, awful, babbling, backwards, balloon, ballooned, ballooning,
balloons, band, barely, barking, bath towel, belonged to another, belongs to someone else, belt, bent double,
big big, big clots, black, black spot, blacked out, blew up, blind, blinds, blowed up, blown up, blue, blueish,
bluey, bouncing, bowl, breeze block, brick, brick on, bricks, bright red, broken, bubbles, bubbling, bubbly,
bucket, buckets, burning through, burst, bursting, by the bucket, came out as, can't feel, can't find,
can't get, can't grip, can't hold, can't lift, can't move, can't see, can't stand up, can't stop, can't use,
cannae lift, cannot lift, cannot stop, canny lift, cant feel, cant find, cant get, cant grip, cant hold,
cant lift, cant move, cant see, cant stop, cant use, catch, catching, caving in, chalk white, clamp, clamped,
clappers, clay, clench/v, closed up, closin, closing, closing up, clots, clutch, clutched, clutching, cockeyed,
coming and going, coming out funny, coming out wrong, concrete, constricting, corned beef, couldn't get,
couldn't speak, couldnt speak, crackling, crackly, crooked, crush/v, crushing, crying when, curtain, dark,
dead, deid, difficult, difficulty, disappeared, dizzy, doesn't belong, doesn't make sense, doesn't stop,
doesnt belong, doesnt make sense, doesnt stop, double, double dutch, double the size, doubled over, doubled up,
down her legs, down his leg, down my legs, down my throat, down one side, dragging, dribblin, dribbling,
drip drip, drooling, droop/v, drooped, droopin, drooping, droopy, dropped, dropping, dropping things, dull,
dusky, elephant, erratic, every now and then, every where, everyplace, everywhere, excruciating, exploding,
faint, fallen, faster, fat, feels heavy, fighting, fights, filled, fist, fizzing, flooding, flopped, flopping,
floppy, fluttering, fluttery, flying, for ages, fountain, froth, frozen, funny, galloping, garbage, garbled,
gasping, gasps, gettin hard, getting big, getting hard, getting harder, ghost, gibberish, gobbledygook,
goes right in, going mad, going mental, going nuts, golf ball, gone, gone dead, gone floppy, gone funny,
gone heavy, gone limp, gone numb, gone tight, gone to one side, gone to sleep, gone weak, gray, grey, greyish,
grip/v, gripping, grunt, grunting, grunts, gurgling, gurgly, gush/v, gushing, half, half gone, hammering,
hanging, hard as, hardly, harsh, heavily, heaviness, heaving, heavy, high pitched, hissing, holding, horrid,
horse sat, horse stood, huge, hurt/v, hurting, hurts to, in a vice, in gasps, in little, in snatches,
irregular, is closing, is not stop, isn't mine, isn't right, jet, jumbled, jumping out, keeps coming,
keeps dropping, keeps missing, keeps stopping, kicked, kicking, killing, knife in, labored, laboured, lead,
leaden, leaning, like a board, like a dog, like a drum, like a fish, like a kettle, like a river, like a seal,
like a sheet, like a stone, like a stuck pig, like a tap, like a train, like a vice, like anything,
like darth vader, like fish, like he's drunk, like he's had ten pints, like he's run,
like it's going to explode, like jelly, like lead, like mad, like putty, like rubber, like sandpaper,
like she's drunk, like she's run, like wood, limp, litres, long gaps, loo roll, lop sided, lopsided, loss of,
lost, loud, marble, massive, melted, melting, misses, missing, missing beats, mixed up, more and more, mottled,
muddled, mumbled, navy, no feelin, no feeling, no good, no sense, no sight, noisy, non stop, nonsense, nonstop,
not let up, not lifting, not moving, not right, not stop, not stopping, not working, nothing out of,
now and then, numb, numbness, odd, off to sleep, on all fours, out of control, out of my chest, pad after pad,
pad every, pads, pain/n, painful, pale as death, panting, paralysed, pause, pause/v, pauses, pausing, pink,
pins and needles, pints, plum, pool, pool of, pooling, pounding, pour/v, pouring, pressing, pressure,
proper fast, puddle, puffed, puffed up, puffing, puffing up, pulled down, pulsing, pump/v, pumping, purple,
purplish, pushing, quick, quickly, race/v, racing, ragged, rapid, rapidly, rasping, raspy, rattle, rattles,
rattling, rattly, really fast, refuses to stop, rigid, ripped, ripping, rolling on the floor, running down,
sagging, saggy, sair, sanitary, sat on, screaming, searing, seeping through, shadow, shallow, sharp, shooting,
short of, shortness, shutter, shutting, sits on, sitting on, size of a lemon, size of a plum,
size of an orange, size of my palm, skew, skew whiff, skewwhiff, skipping, slack, slid, sliding, slipped,
slowed, slowing, slur/v, slurred, slurrin, slurring, slurry, smells, snoring, so fast, so much, soaked,
soaked through, soaking, sodden, sore, spraying, spurt/v, spurting, squash/v, squashing, squeaky, squeeze/v,
squeezed, squeezing, squelching, squiffy, squirt/v, squirting, stabbing, standing on, still coming,
still going, still pumping, stitch, stone on, stood on, stop, stopped, stopped and started, stoppin, stopping,
stops, strained, strange, strangely, strangled, strangulated, stridor, struggle, struggles, strugglin,
struggling, stuck, sucking in, sudden, suddenly, swell/v, swelled, swelled up, swellin, swelling, swole,
swollen, swollen shut, tap, tea towel, tea towels, tearing, ten to the dozen, terrible, thick,
third bath towel, three towels, through a pad, through the roof, thru a pad, thumping, tight, tight band,
tightening, tightens, tightness, tingle, tingle/v, tingles, tingling, tingly, to one side, ton weight, tons,
too much, tore, towel, towels, tugging, twice its size, twisted, twisting, twitching, unable to lift,
unable to move, unbearable, up like a balloon, useless, vanished, very heavy, vice, vice round, vise, warfarin,
waxy, weak, weakness, weight, weird, weird pressure, weirdly, welling, wet, wheezing, wheezy, whistle,
whistles, whistling, white as, will not stop, wire, won't clot, won't come, won't come out, won't do,
won't do as, won't do what, won't grip, won't lift, won't move, won't stop, won't work, wonky, wont clot,
wont come, wont come out, wont do, wont lift, wont move, wont quit, wont stop, wont work, worse, worst pain,
wouldn't stop, wrenching, writhing, yellow

concept em_state   how somebody is, loosely
a bit out of it, a dead weight, a different planet, a funny do, a funny turn, acting drunk, all floppy,
all limp, all loose, all over the place, aneurysm, another seizure, away wi the fairies, away with the fairies,
awful colour, awful noise, awful pain, babbling, back like a board, bad colour, bad pain, banging headache,
barely conscious, been fitting, been sick, being sick, belly hard, belly like, belly like a board,
belly's like, bent double, bent over, bewildered, bit her tongue, bit his tongue, black in the middle,
black out, blacked out, blacking out, blistered, blistering, bloated hard, blotches, blotchy, blue and jerking,
blue feet, boiling hot, breathless, burning hot, burning up, called her by, called me by,
called me by the dog's name, calling me by, can't bear, can't finish a sentence, can't get a word,
can't get any sense, can't keep anything down, can't keep water down, can't remember her name,
can't remember his name, can't see, can't sit up, can't speak, can't stand, can't stop shaking,
can't straighten, can't straighten up, can't talk, can't walk, cant see, cant stand, cant stand up,
cant straighten, cant talk, cant walk, catch my breath, chest pain, clammy, clean out, clenched, clutching,
cold and grey, cold and stiff, cold as ice, cold feet, cold hands and feet, cold like, cold like fish,
cold one side, cold sweat, cold sweats, cold to touch, collapsed, collapsing, color of a banana,
color of a battleship, color of a canary, color of a candle, color of a corpse, color of a dove,
color of a ghost, color of a goose, color of a lemon, color of a mushroom, color of a plucked chicken,
color of a plum, color of a raspberry, color of a sheet, color of a smurf, color of a statue,
color of a tombstone, color of ash, color of ashes, color of avocado, color of bart simpson,
color of battleship, color of beetroot, color of blotting paper, color of bone, color of candle wax,
color of cement, color of chalk, color of clay, color of concrete, color of curds, color of custard,
color of death, color of denim, color of dishwater, color of dough, color of dripping, color of elephant,
color of flour, color of granite, color of gravestone, color of guacamole, color of gunmetal,
color of homer simpson, color of kermit, color of lard, color of lead, color of liver, color of magnolia,
color of marble, color of milk, color of mushrooms, color of mustard, color of my nan in her coffin,
color of old candles, color of paper, color of parchment, color of pastry, color of pavement,
color of pea soup, color of pewter, color of plaster, color of plums, color of porridge,
color of printer paper, color of putty, color of raw pastry, color of school custard, color of school trousers,
color of sheets, color of shrek, color of skimmed milk, color of slate, color of smurfs, color of snow,
color of suet, color of tallow, color of that wall, color of the hulk, color of the moon,
color of the pavement, color of the sea, color of the simpsons, color of the wall, color of the walls,
color of tripe, color of uncooked pastry, color of wax, color of wet plaster, color of whey, colour o a banana,
colour o a battleship, colour o a canary, colour o a candle, colour o a corpse, colour o a dove,
colour o a ghost, colour o a goose, colour o a lemon, colour o a mushroom, colour o a plucked chicken,
colour o a plum, colour o a raspberry, colour o a sheet, colour o a smurf, colour o a statue,
colour o a tombstone, colour o ash, colour o ashes, colour o avocado, colour o bart simpson,
colour o battleship, colour o beetroot, colour o blotting paper, colour o bone, colour o candle wax,
colour o cement, colour o chalk, colour o clay, colour o concrete, colour o curds, colour o custard,
colour o death, colour o denim, colour o dishwater, colour o dough, colour o dripping, colour o elephant,
colour o flour, colour o granite, colour o gravestone, colour o guacamole, colour o gunmetal,
colour o homer simpson, colour o kermit, colour o lard, colour o lead, colour o liver, colour o magnolia,
colour o marble, colour o milk, colour o mushrooms, colour o mustard, colour o my nan in her coffin,
colour o old candles, colour o paper, colour o parchment, colour o pastry, colour o pavement,
colour o pea soup, colour o pewter, colour o plaster, colour o plums, colour o porridge,
colour o printer paper, colour o putty, colour o raw pastry, colour o school custard, colour o school trousers,
colour o sheets, colour o shrek, colour o skimmed milk, colour o slate, colour o smurfs, colour o snow,
colour o suet, colour o tallow, colour o that wall, colour o the hulk, colour o the moon,
colour o the pavement, colour o the sea, colour o the simpsons, colour o the wall, colour o the walls,
colour o tripe, colour o uncooked pastry, colour o wax, colour o wet plaster, colour o whey,
colour of a banana, colour of a battleship, colour of a canary, colour of a candle, colour of a corpse,
colour of a dove, colour of a ghost, colour of a goose, colour of a lemon, colour of a mushroom,
colour of a plucked chicken, colour of a plum, colour of a raspberry, colour of a sheet, colour of a smurf,
colour of a statue, colour of a tombstone, colour of ash, colour of ashes, colour of avocado,
colour of bart simpson, colour of battleship, colour of beetroot, colour of blotting paper, colour of bone,
colour of candle wax, colour of cement, colour of chalk, colour of clay, colour of concrete, colour of curds,
colour of custard, colour of death, colour of dishwater, colour of dough, colour of dripping,
colour of elephant, colour of flour, colour of granite, colour of gravestone, colour of guacamole,
colour of gunmetal, colour of homer simpson, colour of kermit, colour of lard, colour of lead, colour of liver,
colour of marble, colour of milk, colour of mushrooms, colour of mustard, colour of my nan in her coffin,
colour of old candles, colour of paper, colour of parchment, colour of pastry, colour of pavement,
colour of pea soup, colour of pewter, colour of plaster, colour of plums, colour of porridge,
colour of printer paper, colour of putty, colour of raw pastry, colour of school custard,
colour of school trousers, colour of sheets, colour of shrek, colour of skimmed milk, colour of slate,
colour of smurfs, colour of snow, colour of suet, colour of tallow, colour of the hulk, colour of the pavement,
colour of the simpsons, colour of tripe, colour of uncooked pastry, colour of wax, colour of wet plaster,
colour of whey, coma, comatose, completely out of it, confused, confusion, conked out, convulse/v, convulsed,
convulsin, convulsing, convulsion/n, coughing blood, crashed to the floor, crumpled, cryin and dribblin,
crying in pain, crying out, dead weight, dehydrated, delirious, deteriorating, disorientated, disoriented,
dizzy, doesn't know her own name, doesn't know his own name, doesn't know me, doesn't know us,
doesn't know what day, doesn't know where, doesn't know who, doesn't know who she is, doesn't recognise,
doesnt know what day, doesnt know where, doesnt know who, doesnt recognise, doesnt recognize,
don't know who i am, doped, dopey, doubled over, doubled up, dozy, drained of, drenched in sweat, dribblin,
dribbling, drifting in and out, drifting off, drooling, drop off again, dropped like a stone,
dropped to the floor, dropping off, drops down, drops off again, drowsy, drunk but hasn't, dry mouth and,
dying, ever so sweaty, exhausted with breathing, eyes are rolling, eyes glazed, eyes gone back, eyes half open,
eyes have gone white, eyes rolled, eyes rolled back, eyes rolling, eyes rolling back, eyes went back,
face down, faint, fainted, fainting, febrile convulsion, feel faint, feel like dying, feels like dying,
feels like he's dying, feels like she's dying, feet through the letterbox, fell unconscious, first ever fit,
first fit, fit for the first time, fitted again, fitting and, flaked out, flat out on the floor, floaty,
floppy, floppy as a, floppy like, foam, foaming, foaming at the mouth, folded up, froth, frothin, frothing,
funny colour, funny noise, gagging, gasping, gasping for, getting weaker, getting worse,
getting worse by the minute, ghostly white, gibberish, glassy, glassy eyed, glazed over, goes stiff,
going purple, going red, going sleepy, going to die, going yellow, gone all floppy, gone all stiff,
gone and burst, gone down clutching, gone down like, gone floppy, gone limp, gone off his legs, gone over,
gone quiet, gone quiet and floppy, gone rigid, gone stiff, gone stiff and, gone under, gone vacant,
gone yellow, gonna die, green sick, grey as a banana, grey as a battleship, grey as a canary, grey as a candle,
grey as a corpse, grey as a dove, grey as a ghost, grey as a goose, grey as a lemon, grey as a mushroom,
grey as a plucked chicken, grey as a plum, grey as a raspberry, grey as a sheet, grey as a smurf,
grey as a statue, grey as a tombstone, grey as ash, grey as ashes, grey as avocado, grey as bart simpson,
grey as battleship, grey as beetroot, grey as blotting paper, grey as bone, grey as candle wax, grey as cement,
grey as chalk, grey as clay, grey as concrete, grey as curds, grey as custard, grey as death, grey as denim,
grey as dishwater, grey as dough, grey as dripping, grey as elephant, grey as flour, grey as granite,
grey as gravestone, grey as guacamole, grey as gunmetal, grey as homer simpson, grey as kermit, grey as lard,
grey as lead, grey as liver, grey as magnolia, grey as marble, grey as milk, grey as mushrooms,
grey as mustard, grey as my nan in her coffin, grey as old candles, grey as paper, grey as parchment,
grey as pastry, grey as pavement, grey as pea soup, grey as pewter, grey as plaster, grey as plums,
grey as porridge, grey as printer paper, grey as putty, grey as raw pastry, grey as school custard,
grey as school trousers, grey as sheets, grey as shrek, grey as skimmed milk, grey as slate, grey as smurfs,
grey as snow, grey as suet, grey as tallow, grey as that wall, grey as the hulk, grey as the moon,
grey as the pavement, grey as the sea, grey as the simpsons, grey as the wall, grey as the walls,
grey as tripe, grey as uncooked pastry, grey as wax, grey as wet plaster, grey as whey, groaning, grunting,
gurgling, had a fit, had a fit for, had another fit, half conscious, hallucinating, hands like sausages,
hard as a board, hard to keep her up, hard to keep him up, hard to keep up, has a fit, has burst, hasn't moved,
hasnt moved, havin a fit, having a fit, having a fit now, having a seizure, having another fit, having fits,
he won't answer, he's fitting, headache, heart cold, heaving, high pitched cry, high temperature, hit the deck,
hives, horrible noise, hot as fire, hud a fit, ice cold, in a fit, in agony, in and out of consciousness,
in and out of it, in bits with pain, in her own sick, in his own sick, incoherent, inconsolable, infected and,
is fitting, is not knowing me, isn't moving, isnt moving, jaw clenched, jelly legged, jerkin, jerkin', jerking,
jerks, jerky, just dropped, just mutters, just out of it, keel over, keeled, keeled over, keep dropping off,
keeps drifting, keeps falling, keeps fitting, leaning to the left, leaning to the right, legs gave out,
legs gave way, legs have given, lethargic, lifeless, light headed, lightheaded, lights out, like a dead fish,
like a dishcloth, like a drum, like a drunk man, like a football, like a rag, like a rag doll, like a ragdoll,
like a sack of, like a zombie, like cloth, lip smacking, lips are tingling, lips smacking, listless,
loses consciousness, losing feeling, lost conciousness, lost consciousness, lost the plot, lumps all over,
making a noise like, making no sense, mind's gone, moaning noise, motionless, mumbling, muttering, mutters,
near unconscious, nearly passing out, never moved, no fluids, no heartbeat, no movement from, no pulse,
no response, no signs of life, noise like a drain, not answering me, not answering us, not conscious,
not drinking, not herself, not himself, not know me, not knowing me, not knowing where, not long gone quiet,
not making any sense, not making much sense, not making sense, not moved, not movin, not moving,
not recognising, not recognising us, not replying to me, not stirring, not with it, not with us, off colour,
off her head, off her legs, off his head, off the scale, on all fours, on my knees with, on the floor,
only get a grunt, out cold, out for the count, pale, pale as a banana, pale as a battleship, pale as a canary,
pale as a candle, pale as a corpse, pale as a dove, pale as a ghost, pale as a goose, pale as a lemon,
pale as a mushroom, pale as a plucked chicken, pale as a plum, pale as a raspberry, pale as a sheet,
pale as a smurf, pale as a statue, pale as a tombstone, pale as ash, pale as ashes, pale as avocado,
pale as bart simpson, pale as battleship, pale as beetroot, pale as blotting paper, pale as bone,
pale as candle wax, pale as cement, pale as chalk, pale as clay, pale as concrete, pale as curds,
pale as custard, pale as death, pale as denim, pale as dishwater, pale as dough, pale as dripping,
pale as elephant, pale as flour, pale as granite, pale as gravestone, pale as guacamole, pale as gunmetal,
pale as homer simpson, pale as kermit, pale as lard, pale as lead, pale as liver, pale as magnolia,
pale as marble, pale as milk, pale as mushrooms, pale as mustard, pale as my nan in her coffin,
pale as old candles, pale as paper, pale as parchment, pale as pastry, pale as pavement, pale as pea soup,
pale as pewter, pale as plaster, pale as plums, pale as porridge, pale as printer paper, pale as putty,
pale as raw pastry, pale as school custard, pale as school trousers, pale as sheets, pale as shrek,
pale as skimmed milk, pale as slate, pale as smurfs, pale as snow, pale as suet, pale as tallow,
pale as that wall, pale as the hulk, pale as the moon, pale as the pavement, pale as the sea,
pale as the simpsons, pale as the wall, pale as the walls, pale as tripe, pale as uncooked pastry, pale as wax,
pale as wet plaster, pale as whey, palpitations, panting, pass out, passed oot, passed out, passes out,
passin out, passing out, pinheads, pinprick pupils, pourin with sweat, pouring sweat, pouring with sweat,
proper out of it, puffy, puking, puking non stop, pulseless, pupils like pinheads, pure out of it, rag doll,
really out of it, red hot, red hot and, red line, retching, right out of it, rolling about, rolling around,
rolling back, screaming, screaming in pain, screaming with pain, seeing double, seeing people, seeing stars,
seeing things, seezure, seizing, seizure, seizures, seizuring, semi conscious, severe pain, shakin all over,
shaking, shaking all over, shaking like, shaking like a wet dog, shaking like mad, she won't answer,
she's fitting, shivering, shook like mad, short of breath, sick with it, siezure, sleepin and, sleepy,
slipping away, slumped, slumping, slurring, smackin her lips, smacking her lips, smacking his lips, so weak,
soaked in sweat, soaking with sweat, something burst, something's burst, spaced, spaced out, spark out, sparko,
spasm, spasming, splitting head, splitting headache, staggering, starin at the wall, staring at the wall,
staring into space, staring through me, started fitting, stiff as a board, stiff as a board and,
stiff as a plank, stiff neck, still fitting, stone cold, stopped making any sense, stopped making sense,
stopped sweating, straining for, strange noise, sunken, sunken eyes, swaying, sweat, sweatin, sweatin buckets,
sweating, sweating buckets, sweating cobs, sweaty, swollen, swollen belly, takin a fit, taking a fit,
talking daft, talking funny, talking gibberish, talking nonsense, talking rubbish, talking to people who,
talking weird, temp of 39, temp of 40, temperature of 39, temperature of 40, ten out of ten, terrible colour,
terrible headache, terrible pain, thinks i'm her mother, thinks it's 1950, thrashing, throwing up,
tingling lips, tongue bitten, totally out of it, tracking up, trembling, tummy like, twitches, twitchin,
twitching, unbearable, unconcious, unconcous, unconscious, unresponding, unresponsive, unsteady, vacant,
very sweaty, very weak, vomit/v, walking like a drunk, washed out, waxy, weak, well out of it, went down,
went down like a sack, went floppy, went limp, went stiff, wet through, what day it is, whimpering, white as,
white as a banana, white as a battleship, white as a canary, white as a candle, white as a corpse,
white as a dove, white as a ghost, white as a goose, white as a lemon, white as a mushroom,
white as a plucked chicken, white as a plum, white as a raspberry, white as a sheet, white as a smurf,
white as a statue, white as a tombstone, white as ash, white as ashes, white as avocado, white as bart simpson,
white as battleship, white as beetroot, white as blotting paper, white as bone, white as candle wax,
white as cement, white as chalk, white as clay, white as concrete, white as curds, white as custard,
white as death, white as denim, white as dishwater, white as dough, white as dripping, white as elephant,
white as flour, white as granite, white as gravestone, white as guacamole, white as gunmetal,
white as homer simpson, white as kermit, white as lard, white as lead, white as liver, white as magnolia,
white as marble, white as milk, white as mushrooms, white as mustard, white as my nan in her coffin,
white as old candles, white as paper, white as parchment, white as pastry, white as pavement,
white as pea soup, white as pewter, white as plaster, white as plums, white as porridge,
white as printer paper, white as putty, white as raw pastry, white as school custard, white as school trousers,
white as sheets, white as shrek, white as skimmed milk, white as slate, white as smurfs, white as snow,
white as suet, white as tallow, white as that wall, white as the hulk, white as the moon,
white as the pavement, white as the sea, white as the simpsons, white as the wall, white as the walls,
white as tripe, white as uncooked pastry, white as wax, white as wet plaster, white as whey, whiter than,
wobbling, wobbly, won't answer me, won't answer us, won't come round, won't drink, won't feed, won't settle,
won't speak, won't stop screaming, wont answer us, wont drink, wont feed, wont settle, wont stop mumbling,
woozy, worse than childbirth, worse than labour, worst pain, wringing wet, writhing, yellow as a banana,
yellow as a battleship, yellow as a canary, yellow as a candle, yellow as a corpse, yellow as a dove,
yellow as a ghost, yellow as a goose, yellow as a lemon, yellow as a mushroom, yellow as a plucked chicken,
yellow as a plum, yellow as a raspberry, yellow as a sheet, yellow as a smurf, yellow as a statue,
yellow as a tombstone, yellow as ash, yellow as ashes, yellow as avocado, yellow as bart simpson,
yellow as battleship, yellow as beetroot, yellow as blotting paper, yellow as bone, yellow as candle wax,
yellow as cement, yellow as chalk, yellow as clay, yellow as concrete, yellow as curds, yellow as custard,
yellow as death, yellow as denim, yellow as dishwater, yellow as dough, yellow as dripping, yellow as elephant,
yellow as flour, yellow as granite, yellow as gravestone, yellow as guacamole, yellow as gunmetal,
yellow as homer simpson, yellow as kermit, yellow as lard, yellow as lead, yellow as liver, yellow as magnolia,
yellow as marble, yellow as milk, yellow as mushrooms, yellow as mustard, yellow as my nan in her coffin,
yellow as old candles, yellow as paper, yellow as parchment, yellow as pastry, yellow as pavement,
yellow as pea soup, yellow as pewter, yellow as plaster, yellow as plums, yellow as porridge,
yellow as printer paper, yellow as putty, yellow as raw pastry, yellow as school custard,
yellow as school trousers, yellow as sheets, yellow as shrek, yellow as skimmed milk, yellow as slate,
yellow as smurfs, yellow as snow, yellow as suet, yellow as tallow, yellow as that wall, yellow as the hulk,
yellow as the moon, yellow as the pavement, yellow as the sea, yellow as the simpsons, yellow as the wall,
yellow as the walls, yellow as tripe, yellow as uncooked pastry, yellow as wax, yellow as wet plaster,
yellow as whey, zoned out, zonked

concept em_act   what has happened to somebody
ate, banged, been bitten, been hit, been shot, bit, bitten, blown, burned, burnt, burst, came off, chewed,
choked, come off, cracked, crashed, crushed, cut, drank, drink, dropped, drowned, drunk, eaten, electrocuted,
fainted, fallen, fell, given, gone over, gone through, got hold of, got into, had a fall, hit, impaled,
inhaled, injected, knocked, knocked down, licked, mauled, mixed, mixed up, necked, overdosed, passed out,
poisoned, pulled over, run over, scalded, severed, shocked, shot, sliced, slipped, smashed, sniffed, spilt,
splashed, split, stabbed, stepped on, stood on, stuck, stung, sucked, swallowed, taken, tipped, took, torn,
trapped, trod on, tumbled, went over, went through

concept em_agent   what it was done with
@em_allergen, @em_burn, @em_poison, acid, adder, aerosol, alcohol, barbed wire, bath, bee, bike, blade, bleach,
boiler, bread knife, bus, car, caustic, chainsaw, chemicals, chip pan, cooker, dog, drill, drugs, electric,
engine, fire, firework, flames, fumes, gas, glass, grape, gun, hammer, horse, insulin, iron, kettle, knife,
ladder, loft, lorry, machine, marble, methadone, moped, morphine, motorbike, nail, oil, oven, paint, patches,
petrol, pills, plug, pond, railings, roof, rope, saw, scaffold, scaffolding, screwdriver, shower, snake,
socket, stairs, tablets, tractor, trampoline, tree, van, vodka, wall, wasp, weights, wire

concept em_mistaken   taken for another
bugs on the, by her mother's name, by her sister's name, by his brother's name, by his wife's name,
by my brother's name, by my dad's name, by my grandad's name, by my mum's name, by my sister's name,
by somebody else's name, by someone else's name, by the cat's name, by the dog's name, by the wrong name,
calling the kettle, calling the remote, cats on the ceiling, children in the garden, folk who aren't there,
for the school bus, getting ready for work, grabbing at nothing, grabbing the air, her dead husband,
her dead husband's name, her dead mother, her dead sister, his dead brother, his dead mother, his dead wife,
his dead wife's name, i'm a burglar, i'm her mother, i'm her mum, i'm her sister, i'm his brother, i'm his mum,
i'm my dad, i'm my grandad, i'm my mum, i'm the milkman, i'm the nurse, im her mother, im her sister,
insects on the, it's still the war, late for school, late for work, laughing at nothing, men in the garden,
my dad's name, people not in room, people not in the room, people not there, people on the ceiling,
people that aren't there, people who aren't there, people who arent there, picking at the, picking at the air,
picking at the blanket, picking at the sheets, somebody who isn't there, someone who isn't there,
spiders on the, talking to dad, talking to her mother, talking to his mother, talking to people,
talking to the curtains, talking to the wall, the dog's name, the war is on, there are people in the,
there's people in the, things on the ceiling, things on the wall, waving at nobody, what day it is,
what day it were, what month it is, what the kettle was, what year it is, where her mother is,
where her mum is, where his mother is, where his mum is, who i am, who i was, who i were,
who the prime minister, who we are

concept em_house_thing   things of the household
biscuits, bra, bread, butter, cardigan, cat food, cereal, cheese, clothes, coat, comb, cornflakes, cup,
cushion, dentures, dinner, dog food, dressing gown, egg, eggs, fork, glasses, gravy, hairbrush, handbag, hat,
jam, kettle, keys, knickers, knife, marmalade, milk, mug, newspaper, nightie, pants, phone, pillow, plant,
plate, potatoes, purse, remote, salt, sandwich, shoe, shoes, slipper, slippers, soap, socks, specs, spoon,
sugar, tablecloth, tablets, tea bag, teabag, teabags, teeth, toast, toothbrush, toothpaste, trousers, washing

concept em_wrong_place   where they do not belong
airing cupboard, back to front, bath, bin, bread bin, cat litter, cat's bowl, coal scuttle, dishwasher,
dog's bowl, fireplace, fish tank, fishtank, freezer, fridge, hoover, inside out, kettle, letterbox, log burner,
microwave, on her ear, on her feet, on her hands, on her head, on her toast, on his feet, on his hands,
on his head, on the wrong feet, on the wrong way, on wrong feet, oven, sink, table cloth, tablecloth, teapot,
the carpet, the curtains, the telly, the wall, to her ear, to his ear, toaster, toilet, tumble dryer, wardrobe,
washing machine

concept em_was_well   was well until now
all of a sudden, all there yesterday, before dinner she was, before tea he was, came on just like that,
came on sudden, came on suddenly, chatting an hour ago, did the crossword this morning,
did the crossword yesterday, doesn't usually, fine an hour ago, fine at breakfast, fine at dinner,
fine at lunch, fine at tea, fine at teatime, fine half an hour ago, fine last night, fine ten minutes ago,
fine this morning, fine till, fine until, fine yesterday, from nowhere, he's never, in the space of an hour,
just been talking, just eating, just like that, just speaking, just talking, never been ill,
never been like this, never ill, never like this, never seen her like this, never seen him like this,
next minute, next thing, normal an hour ago, normal this morning, normal until, normal yesterday,
normally sharp, not her usual, not her usual self, not his usual, not his usual self, not like her,
not like her at all, not like him, not like him at all, not seen her like this, not seen him like this,
ok this morning, ok until, ok yesterday, okay this morning, okay until, one minute, one second, out of nowhere,
perfectly fine, perfectly ok, perfectly well, playing an hour ago, playing this morning, right as rain,
running about this morning, running around this morning, running round this morning, sharp as a button,
sharp as a knife, sharp as a tack, since an hour, since half hour, since one hour, sudden, suddenly,
talking a minute ago, talking ten minutes ago, this last hour, usually sharp, was fine before, was just eating,
was just talking, was laughing a minute ago, was ok before, within an hour, within minutes

concept em_posting   writes from where it happened
bringing her in, bringing him in, carrying her, carrying him, doors are locked, doors locked,
from the bathroom, from the bathroom floor, from the kitchen floor, got my hand on it, hand over it,
holding his hand, holding it shut, holding it together with, holding the towel, in the car outside,
in your car park, on my way to you, on our way, on the floor typing, outside in the car, outside the doors,
outside your door, outside your doors, phone in one hand, posting from the floor, posting this from the floor,
pressing down on it, pressing on it, sat outside the surgery, sat outside yours, the door's locked,
typing from the floor, typing one hand, typing one handed, typing this with one, typing with me left,
typing with my good hand, typing with my left, typing with my nose, typing with one hand,
typing with the other, writing from the floor, writing this from the floor, writing with my left

concept em_insult   scorn or a curse
at birth, big pharma, blood on their hands, blood on your hands, body cleaning, body healing, body remembers,
brain dead, braindead, burn in, catch it, clowns, clueless, couldn't run, couldnt run, dead dog, dead pig,
deserve, deserves, do your research, don't bother the, don't dial, dont dial, drowned at birth, earlobes,
fit to, home remedy, hope he dies, hope she dies, hope they, hope you, i confess, incompetent, jabbed, karma,
killed by, leave well alone, liars, muppets, natural immunity, never fails, no doctors, old remedy,
over my dead body, rot in, serves them, serves you, share with, sheep, should have been drowned,
should of been drowned, since the jab, the jab did, the same air, they can all, trick, useless, wake up people,
waste of, worked on all, works every time, would not trust, wouldn't know, wouldn't trust, wouldnt know,
you lot, you lot are, you people, your body

concept em_beast   beasts and devices that collapse and die
alexa, battery has, battery's, budgie, cat, cat's, chicken, chickens, cockerel, computer, cow, dog, dog's,
duck, dugs, ferret, fish tank, fishtank, fone, gerbil, goldfish, guinea pig, hamster, hedgehog, hen, hens,
horse, kitten, lamb, laptop, mouse, my app, my fone, my phone, parrot, phone, phone died, phone has died,
phone's died, pigeon, pony, printer, puppy, rabbit, rat, router, seagull, sheep, swan, tortoise, vet, vets,
website, wifi

spelling
ambulance = ambalance, ambulanse, ambulence, amublance
bleeding = bleding, bleedn
chest = cheast, chect, chesst, chets, chset
collapsed = colapsed, collaped, collasped
swallowed = swallowd, swalowed, swollowed
unconscious = unconcious, unconscous, unconsious, unconsius
