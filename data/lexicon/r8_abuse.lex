# Gross abuse of the practice's people: dehumanising, degrading, sexual, and wishes of harm.

concept ab_sure   names that make people less than human, hardly ever anything else
amoebas in human form, angels of death, bag of filth, blood sucking, bloodsucker/n, bottom feeder/n,
brain dead zombies, cockwombles, cumstain, death merchants, degenerate/n, devil spawn, dog dirt, dog egg,
dog eggs, dogmuck, dregs of humanity, dregs of society, dung beetle/n, evil incarnate, excuse for a human,
excuse for human beings, excuses for human beings, filth bags, filthbag/n, genetic waste, gutter rat/n,
guttersnipe/n, heartless bastards, heartless swine, human cockroach, human excrement, human filth,
human garbage, human sewage, human skidmark, human slurry, human trash, human vermin, inbred/n, inbreds,
inhuman scum, knuckle dragger/n, knuckledragger/n, low life/n, low lifes, low lives, lower than a snake,
lower than a worm, lower than vermin, lowest form of life, lowest of the low, lowlife/n, lowlifes, lowlives,
maggots in lanyards, mongrels, monsters in, mouth breather/n, mouthbreather/n, neanderthals in, oxygen thief,
oxygen thieves, oxygen waster, oxygen wasters, peice of shit, piece of crap, piece of dirt, piece of filth,
piece of human, piece of scum, piece of shit, pieces of shit, pile of shit, plague rat/n, pond life, pond scum,
pondlife, poor excuse for a human, poor excuses for humans, pos, rabble of rats, rancid pig, sack of shit,
sadist, sadists, savages, scrote, scrotes, scrubber/n, scum, scum bag, scum bags, scum of the earth,
scum sucking, scumbag/n, scumbags, scummers, scummy, scums of the earth, scutter/n, sewer rat/n, shit stain,
shit stains, shitstain, shower of shit, skidmark/n, sorry excuse for a human, soulless husks, spawn of satan,
spawn of the devil, sperm that won, sub human, sub humans, subhuman/n, subhumans, swamp donkey/n,
swamp monster, swine/n, trailer trash, turd/n, turds, untermensch, utter filth, vile creatures, vile human,
vile humans, waste of a human, waste of a human being, waste of blood, waste of cells, waste of flesh,
waste of genes, waste of good oxygen, waste of human skin, waste of life, waste of organs, waste of oxygen,
waste of skin, waste of sperm, wicked creatures, worms in suits



concept ab_creature   creatures and dirt, as names for people
animal/n, ape/n, arachnid/n, baboon/n, bacteria, barnacle/n, beast/n, bed bug/n, bedbug/n, bloodsucker/n, boar,
buffalo, bug/n, buzzard/n, carrion, carrion crow, caveman, cavemen, cavewoman, chimp/n, clegs, cockroach,
cockroach/n, cockroaches, coo, cow/n, creature/n, crocodile/n, cur/n, demon/n, devil/n, dirt, dog/n, dugs,
dung, effluent, excrement, fiend/n, filth, flea, fleas, floozy, fungus, garbage, gargoyle/n, germ/n, ghoul/n,
gorilla/n, gremlin/n, grub/n, hag/n, hags, harlot/n, heifer/n, hellhound, hellhounds, hippo/n, hog/n, hogs,
hoor/n, hussy, hyena/n, imp, infestation, insect/n, jackal/n, jackals, jellyfish, jezebel, lamprey, leech/n,
leeches, lice, lizard/n, locust/n, louse, maggot/n, maggots, mange, minger/n, mollusc/n, monster/n, monsters,
mosquito/n, muck, muckheap, mutant/n, mutt/n, neanderthal/n, newt, ogress, old hag, orc/n, parasite/n,
parasites, pestilence, pig/n, pigs, plague, pond slime, psycho/n, psychopath/n, pus, rat/n, rats, reptile/n,
retard/n, rodant/n, rodent/n, scab/n, scrubber/n, serpent/n, sewage, skunk/n, slag heap, slapper/n, slime,
slimeball/n, sludge, slug/n, snake/n, sow/n, spawn, spider/n, stoat, strumpet, swine, tapeworm/n, tart/n,
tick/n, toad/n, tramp/n, trash, troll/n, trollop/n, trolls, turd/n, vampire/n, vermin, viper/n, virus,
vulture/n, walrus/n, wart, warthog/n, weasel/n, whale/n, witch, witches, wolf, wolves, woodlice, woodlouse,
worm/n, zombies


concept ab_creature_hard   of these, the ones that dehumanise by themselves beside a person
animal, animals, ape/n, baboon/n, beast/n, bedbug/n, bloodsucker/n, bloodsuckers, cockroach/n, cockroaches,
creature/n, demon/n, demons, devils, dirt, dog shit, effluent, fiend/n, filth, filthy animal/n, filthy pigs,
fungus, gargoyle/n, germs, ghoul/n, gorilla/n, gutter rats, hag/n, heifer/n, hippo/n, hussy, hyenas, jackals,
leech/n, leeches, maggot/n, minger/n, mongrel/n, monster/n, monsters, mutant/n, ogre/n, old hag, parasite/n,
pestilence, pig/n, pond slime, rabid dog, rabid dogs, rat/n, rats, reptile/n, rodant/n, rodent/n, savage/n,
scab/n, scum, sewage, slapper/n, slime, slimeball/n, snake/n, sow/n, subhumans, swine, tapeworm/n, tart/n,
toad/n, trash, troll/n, trollop/n, vermin, viper/n, vultures, walrus/n, warthog/n


concept ab_adj   foulness of body or soul
abhorrent, barbaric, beastly, bestial, bloated, boggin, boggin', bogging, brutish, clarty, cold blooded,
cross eyed, cruel, crusty, decrepit, deformed, degenerate, demonic, depraved, deranged, despicable, deviant,
devious, diabolical, dirdy, dirty, disfigured, disgusting, dog faced, effing ugly, evil, fat, fat arsed,
festering, fetid, filthy, flabby, flea bitten, flea ridden, flea riddled, foul, four eyed, frumpy, fu ugly,
fugly, gargoyle faced, ghastly, gormless looking, grease ball, greasy, gross, grotesque, grubby, haggard,
hairy, hatchet faced, heartless, heinous, hideous, hook nosed, horrible, horrid, horse faced, infected,
inhuman, inhumane, insect like, lard arsed, lardy, lecherous, lice ridden, loathesome, loathsome, maggoty,
malevolent, malignant, mangy, manky, mingin, minging, miserable, monstrous, mouldy, moustached, mutant,
mutton faced, nasty, nauseating, obese, odious, oozing, parasitic, perverted, pig faced, pig like, pig ugly,
poisonous, pox ridden, poxy, psychopathic, putrid, rancid, rank, rat faced, ratty faced, reeking, repellent,
reptilian, repugnant, repulsive, revolting, rotten, rotten hearted, rotting, sadist, sadistic, saggy,
saggy faced, satanic, scabby, scrawny, scruffy, scummy, shrivelled, sick, skanky, skeletal, sleazy, slimy,
slithering, smelly, snaggle toothed, snivelling, soulless, spiteful, spotty, squalid, stinkin, stinking,
stinky, stunted, subhuman, sweaty, swivel eyed, toothless, toxic, trampy, twisted, tyrannical, ugly, unclean,
unholy, unwashed, venomous, vermin infested, verminous, vicious, vile, vomit inducing, wart faced, warty,
wicked, wizened, wretched, wrinkled, wrinkly

concept ab_adj_hard   of these, the ones that are gross of a person without a noun
demonic, depraved, despicable, evil, fat, fat and ugly, fugly, hideous, inhuman, mingin, minging, odious,
psychopathic, pure evil, putrid, rancid, repugnant, repulsive, revolting, sadistic, satanic, scummy, skanky,
smelly, soulless, stinking, subhuman, ugly, ugly as sin, vile


concept ab_noun   the person after such an adjective
arse, article, bag, baggage, bat, battleaxe, beast/n, bint, bird, bird's nest, bloke, boot, bugger/n, bunch,
cow/n, cows, creature/n, creatures, creep/n, crew, crone/n, devil/n, doctor, dog/n, elephant, fatty, fecker/n,
freak/n, frog, get/n, git/n, gits, goat, goblin/n, hag/n, harpy, heifer/n, hippo, hog, human being/n, human/n,
humans, individual/n, lardarse, lot, lump/n, madam, man, manager, mare, men, minger/n, monster/n, moo, nurse,
oaf, object, ogre/n, old bag, old bat, old cow, old crone, old git, old hag, old man, old witch, old woman,
pack, people, person, perv/n, pervert/n, pig/n, pigs, rat/n, receptionist/n, receptionists, rodant/n, rodent/n,
sack, scroat, scrubber, shower, slapper, slob/n, slug/n, snake/n, so and so, so and sos, sod/n, sods, sow/n,
swine, tart/n, thing/n, toad/n, tramp/n, troll/n, trollop/n, trout, tub, turd/n, vermin, walrus, waste,
weasel/n, whale, witch/n, witches, woman, women, women in, wretch/n


concept ab_swear   coarse names for people
arse face, arse hole/n, arse licker/n, arseface, arsehole/n, arseholes, arsewipe/n, asshat/n, asshole/n,
bag of shite, ballbag/n, bastard/n, bastards, bawbag/n, bell end, bell ends, bellend/n, bellends, bint,
bollock/n, bollocks, bsatard/n, cock, cock end, cock head, cockend/n, cockhead/n, cocks, cocksucker/n,
cockwomble/n, crock of shit, cunning stunt, dick, dick head, dick heads, dickhead/n, dickheads, dicks,
dickwad/n, dipshit/n, dipstick shit, douche, douchebag/n, fannies, fanny, fanny flaps, fuck face, fuck head,
fuck nugget, fucker/n, fuckers, fuckface/n, fuckhead/n, fuckpig/n, fuckwit/n, fuckwits, fud, fud/n, gimp/n,
gobshite/n, jizz rag, jobby, knob, knob end/n, knob head/n, knob jockey, knob rot, knobend/n, knobhead/n,
knobjockey, knobs, motherfucker/n, nobhead/n, numbnut wanker, piss artist/n, piss taker/n, prick/n, prickface,
pricks, sh1tbag, shit, shit bag/n, shit head/n, shit stain/n, shit stirrer/n, shitbag, shitbag/n, shite bag,
shitegibbon, shitehawk/n, shitgibbon/n, shithead/n, shithouse/n, shits, spunk bubble, spunktrumpet,
thundercunt, tit/n, titwank, tool, tosser/n, tosspot/n, turd burglar, turd/n, twat/n, twathead, twats, twunt/n,
wank, wank puffin, wank stain/n, wanker/n, wankers, wankpuffin, wankstain/n, 🔔 🔚, 🔔 🔚s




concept ab_swear_worst   coarse names that degrade
biatch, bitch, bitches, cnut/n, cow bag, cowbag/n, cunt/n, cunts, dog faced bitch, evil bitch, fat bastard,
fat bint, fat bitch, fat cow/n, fat slag/n, fat sow, filthy slag, harlot, heartless bitch, hoe, hoes, hoor/n,
jezebel, kunt/n, lazy bastard, lazy bitch, minge, minging cow, miserable bitch, motherfucker/n, nasty bitch,
old slag, old slapper, scabby cow, scrubber/n, silly bitch, skank/n, slag/n, slagg, slaggs, slags, slapper/n,
slut/n, smelly bitch, snotty bitch, stuck up bitch, stupid bitch, stupid cow, trollop/n, two faced bitch,
ugly bastard, ugly bitch, ugly cow, whore/n, whores


concept ab_hope   wishing
'ope, ask every night, ask god, asking god, asking the lord, be nice to see, beg god, betting, can only hope,
can't wait till, can't wait until, cannae wait till, cannot wait, cant wait till, cant wait to see,
cant wait until, celebrate when, counting the days till, dance on, dearly hope, desperately hope,
drink to the day, fingers crossed, give anything to see, god willing, happy when, heres hoping, honestly hope,
hope, hopefully, hopes, hoping, hoping and praying, i dream of, i pray, i'd love it if, i'd love to see,
id love to see, inshallah, keep praying, laugh when, lets hope, long for the day, looking forward to seeing,
looking forward to the day, may god let, only hope, pay good money to see, please god, pray, prayin, praying,
raise a glass when, really hope, roll on the day, sincerely hope, smile when, truly hope, will laugh when,
wish, wishing, wishing on, would love to see, would pay to see, wud luv



concept ab_target   on whom harm is wished
'em, @dg_people, all of you, each one of you, em, every last one, every one of them, every one of you,
every one of yous, every single one of them, every single one of you, everyone in there, families, family, he,
he'd, her, her on, herself, him, him in charge, himself, it, kids, one of them, one of you, ones who,
reception, she, she'd, somebody close, someone close, staff, that lot, that place, the building, the cake,
the cakes, the doctors, the lot, the manager, the next breath, the receptionists, the roof, the turkey,
their children, their families, their family, their kids, their mother, their mothers, their own, them,
themselves, they, they all, they'd, they'll, they're, theyre, this lot, u, whoever, whoever decided,
whoever did, ya, ye, yer, yer next breath, yez, yis, yiz, you, you all, you lot, you people, you'd, you'll,
you're, your children, your days, your door, your families, your family, your grave, your house, your kids,
your life, your lives, your mother, your mothers, your mum, your nearest, your next, your next breath,
your nights, your own, your roof, your scans, your time, your turn, yours, yourself, yourselves, yous, youse,
yow


concept ab_harm   harm that may be wished
aids, ambulance be late, amputated, bad luck, be dark, be late, be lonely, be long and, be raw, be slow, bleed,
bleed out, bleeds, boils, break a leg, break your neck, breaks her neck, breaks his neck, breaks their,
breaks your, broken neck, burn, burn down, burn in, burning, burns, burns down, burnt down,
burnt to the ground, cancer, catch it, catch something, catches it, chest pains, choke, choke on it, chokes,
choking, collapse, collapses, comes back to bite, covid, crash, crawl, crippled, croak, curse, cursed, dark,
dead, death, diarrhoea, die, die alone, die screaming, die slowly, died, dies, disease, diseased, drop dead,
dropping dead, drown, drowns, ebola, end up in, end up like, ends up in, ends up like, every bone,
every door shut, everybody walk past, fall down, fall ill, fall off, fall on, fall under, falls ill, falls on,
feel the pain, fighting for air, fighting for breath, find the line engaged, finishes you off, food poisoning,
found dead, gangrene, gasp, gasping, get hit, get ill, get poorly, get sick, get treated, get treated the way,
get what my, get what they deserve, get what you deserve, get what's coming, get whats coming,
get your comeuppance, gets cancer, gets hit, gets ill, gets sick, gets treated, gets what he deserves,
gets what my, gets what she deserves, go through hell, go through the same, go through what, goes through it,
grave, haemorrhoids, haunt you, haunts you, heart attack, heart attacks, hell, hell fire, hit by a,
hospitalised, how you like, hurt, hurts, ignored, in a box, in a coffin, in a coma, in agony, in pain,
in the ground, incontinent, infertile, itchy, justice comes, karma, kidney stones, kill, killed, killed off,
kills, know how it feels, last breath, left in pain, left on hold, left on the floor, left to die, left to rot,
left waiting when, life be short, lifetime of, line engaged, lonely death, long and painful, long illness,
lose a child, lose everything, lose your, meet your maker, miscarry, misery, need help and, need help one day,
need us one day, never be well, never get seen, never gets seen, never have a day's, never heal, never recover,
never sleep, nightmares, no one answers, no one comes, no one picks up, no peace, nobody answers, nobody come,
nobody comes, nobody helps, nobody pick up, nobody picks up, nobody there but, on a trolley, on a ventilator,
over a cliff, painful, painful death, perish, piles, plague, poison, poorly, put on hold, rabies, raw, rot,
rots, rotting, run over, runs you over, same treatment, screaming, see how they like, see how you like, sepsis,
seriously ill, shat on, shingles, shits itself, sick, sickness, six feet under, sleepless, slip on,
slow and painful, slow death, snuff it, sore, stop breathing, strike you down, strikes them, stroke, struck by,
struck down, suffer, sufferin, suffering, suffers, suffocate, taste of, terminal, terminal illness, the runs,
the squits, the trots, treated like, treated the way you treat, trip and, tumour, tumours, ulcers, under a bus,
very sick, what goes around, wheelchair, wither, worms eat, worst death, yer last, your last



concept ab_harm_sure   harm that is a wish wherever it is aimed
better off dead, bleed to death, bleeds to death, burn in hell, burn to death, burn with them inside,
burned with them in, burns to death, burnt with them in, catch cancer, catch something incurable,
catch something nasty, catches something nasty, choke on a, choke on her, choke on his, choke on it,
choke on their, choke on your, choked on, cry at her funeral, cry at his funeral, cry at their funeral,
cry at their funerals, cry at your funeral, dance on her grave, dance on his grave, dance on their graves,
dance on your grave, dance on your graves, die from it, die in a ditch, die in a fire, die in a gutter,
die in a hole, die in agony, die in pain, die like, die of cancer, die of it, die screaming, die slow,
dies screaming, dont wake up, drop dead, drop down dead, end up begging, end up on a trolley, ends up begging,
ends up on a trolley, fall down the stairs, falls down a mineshaft, falls down a well, falls down the stairs,
fuck off and die, get cancer, get hit by a bus, get sepsis, get something incurable, get something terminal,
get the plague, get what my dad got, get what my mother got, get what my mum got, gets sepsis, go and die,
go die, go play in traffic, go tae hell, go the same way, go to hell, hang yourself, heart gives out,
heart packs in, hell awaits, hit by a bin lorry, hit by a bus, hit by a train, hit by a truck,
hit by lightning, in the ground soon, jump off a bridge, jump off a cliff, kidneys pack up, kill yourself,
kill yourselves, kys, laugh at your funeral, let you bleed, lungs fill, neck yourself, never been born,
never been borned, never wake up, nobody come when you, nobody comes to, organs fail, out of her misery,
out of his misery, out of their misery, out of your misery, piss on her grave, piss on his grave,
piss on their graves, piss on your grave, play in the traffic, play on the motorway, put out of our misery,
roast in hell, rot in a, rot in hell, rot in their, rot in your, rot there, rots in, rots there,
six feet under, six foot under, sooner that old, spit on her grave, spit on his grave, spit on their graves,
spit on your grave, spit on your graves, step in front of a bus, straight to hell, stroke out, suffer like,
suffer the way, suffers like, take a long walk off, the sooner he dies, the sooner she dies,
the sooner they die, the sooner you die, top yourself, turn up to your funeral, under a lorry,
walk into the sea, walk into traffic, watch it burn, watch them bleed, watch them burn, watch them suffer,
watch you bleed, watch you burn, watch you suffer, wish he was dead, wish she was dead, wish they were dead,
wish you were dead, world would be a better place if, world would be a better place without,
world would be better without, wouldn't attend their funerals, wouldn't shed a tear, wouldnt shed a tear,
wrong end of your own



concept ab_punish   punishments that are said to be deserved
a bullet, a bullet in, a firing squad, a good battering, a good hiding, a good kicking, a good slap,
a good thrashing, a hanging, a kick in the teeth, a kicking, a punch in the face, a shooting,
a slap in the face, a smack in the mouth, against a wall, battering, be hung, be put down, be shot, been hung,
been put down, been shot, birched, birching, boiled, boiled in oil, boiling in oil, bringing back hanging,
burned at the stake, burning at the stake, burnt at the stake, burying alive, caned, castrated, castrating,
cattle prod, chucking in the canal, chucking off a cliff, crucified, crucifying, deserve to die,
deserves to die, drop kicking, drowned, drowned at birth, drowned in a bucket, drowning, drowning in a bucket,
electrocuted, euthanised, executed, fed to pigs, fed to the, fed to the dogs, fed to the lions,
fed to the sharks, feeding to the lions, feeding to the pigs, firing into the sun, flayed, flogged, flogging,
gassed, gassing, guillotined, hanged, hangin, hanging for, horse whipping, horsewhipped, horsewhipping,
hung drawn, hung out to, kicked up and down, knee capping, kneecapping, leathered, lined up against, lining up,
lining up against, locked in a cage, lynched, muzzled, muzzling, neutered, neutering, on a lead, on a leash,
put against a wall, put against the wall, put to sleep, put up against, put up against a wall, putting down,
putting to sleep, sectioned, sectioning and, sending to the gallows, shooting into the sun, shooting the lot,
shot at dawn, shot into the sun, skinned, skinned alive, smacking in the mouth, smothered, smothered at birth,
sterilised, sterilising, sterilized, stoned, strangled, strangling, stringing up, strung, strung up,
tarred and feathered, tarring and feathering, terminated, the firing squad, the gallows, the guillotine,
the noose, the rope, the stocks, throttled, throttling, throwing off a cliff, thrown off a cliff,
thrown to the, tied to a stake, waterboarded, whipped, whipping, wiped out




concept ab_gross   figures of gross contempt
a muzzle and, abort you, aborted, afterbirth, and thrown, any self respecting dog, bag over, bag over her head,
bag over his head, bag over that face, bag over their, belong in a cage, belong in a sewer, belong in a sty,
belong in a zoo, belong in the gutter, belong in the sewer, belongs in a cage, belongs in a kennel,
belongs in a pigsty, belongs in a sty, belongs in a zoo, belongs in the gutter, best part of her,
best part of you, born in a sewer, burning in the street, came out of the wrong hole, cess pit, cesspit,
cleaned off my, coughed up, crawl back in, crawl back into, crawl back to, crawl back under,
crawled back under, crawled from under, crawled out, crawled out from, crawled out of, cross the road to,
cross the street to, dig up better, dirt on my boots, dirt on my shoe, dirt on the sole, dirt under,
dog in the street, dogs have more, drag her knuckles, drag their knuckles, dragged out of the swamp,
dragging her knuckles, dragging his knuckles, dragging their knuckles, dragging your knuckles,
dropped on her ugly, dropped out of her mother, drown at birth, drowned at birth, dug out of a grave,
evolution, evolve, evolved, face only a mother, farm animals, feed that, feed them to, feeding time,
feeding time at, find better in a, find under a rock, find under a stone, fire and i had, flush them, flushed,
flushed down, foot on her neck, found under a, from the gutter, from the sewer, from the swamp,
from under a rock, from under a stone, gas chamber, gene pool, get back in your cage, get back in your sty,
get back to your sty, guide dog for the ugly, hatched, hatched from, heart like dead, heart of a dead,
hearts like dead, hosed down, if he was on fire, if she was burning, if she was on fire, if they were burning,
if they were drowning, if they were on fire, if you were burning, if you were on fire, in a zoo,
in uniform and, inbreeding, kennel, knuckles on the floor, lick my boots, lick the dirt, lick the floor,
lick the shit, lick the soles, like the animals they are, like the dog he is, like the dog she is,
like the dogs they are, like the pigs they are, lipstick on a pig, lower than a snake,
lower than a snake's belly, lower than a worm, lower than muck, lower than snakes, lower than the dirt,
lower than the muck, lower than vermin, lower than whale, lower than worm, lower than worms,
made my skin crawl, make me sick to my, make my flesh crawl, make my skin crawl, makes me want to vomit,
makes my blood boil looking at, makes my flesh crawl, makes my skin crawl, makes you want to vomit,
missing link, mother must be so, mother should have, mother would be ashamed, mothers must be so,
mothers should have, muck on me boots, muck on my boots, needs a muzzle, nest of rats, nest of snakes,
nest of vipers, not even human, not fit to be called human, not fit to breathe, not fit to clean,
not fit to lick, not fit to wipe, not human, not humans, oink, oink oink, out of the gutter, out of the sewer,
out of the swamp, paper bag on her, paper bag over, pay her to stay, pig in a wig, pig in lipstick, pigs in,
pigs in a trough, pigsty, piss on her, piss on him, piss on them, piss on you, poo on my shoe, scrape aff,
scrape off, scraped aff, scraped better, scraped better off, scraped nicer off, scraped off ma, scraped off my,
scraped off the bottom, scraped off the sole, scraped you off, scrapings of, sewer, shat out,
shit i've scraped, shit on my shoe, slither back, slithered out, spit on, spit on her, spit on him,
spit on them, spit on you, spitting on, stain on, stepped in better, stepped in nicer, stink of, stinks like,
stinks of, swamp, swill, swim in the shallow, the whole sty, thrown away the baby, thrown the baby, to my dogs,
to the dogs, toilet brush, treated by a corpse, trod in better, trodden in better, trough, turn my stomach,
turned out of a zoo, turns my stomach, two legged rat, ugly inside an out, ugly inside and out, under a rock,
under a stone, under her rock, under her stone, under his rock, under his stone, under their rock,
under their stone, under your rock, under your stone, wash their mouths, wash your mouth, wipe my arse with,
wipe my boots on, wipe my feet on, wouldn't piss on, wouldn't spit on, wouldn't touch it with a barge,
wouldn't touch with a barge, wouldn't wipe, wouldnt piss on, wouldnt spit on, wouldnt wipe


concept ab_smell   smells and dirt of a person
b o, bad breath, bathe, body odour, breath stinks, delousing, deodorant, fumigating, greasy hair, honk, honks,
hums, minging breath, needs a bath, needs a wash, needs delousing, needs fumigating, needs hosing, pongs,
rank breath, reek, reeks, rotten teeth, smell, smells, smelly, smelt, soap, stench, stink, stinkin, stinking,
stinks, stunk, teeth like, unwashed, wants fumigating, wants hosing, whiff, whiffs

concept ab_ugly_like   what an ugly person is likened to
a baboon's, a bag of hammers, a bag of spanners, a beached whale, a blobfish, a blocked drain, a boiled,
a bulldog, a burst, a bus accident, a car crash, a corpse, a dog's, a donkey, a dropped pie, a foot, a frog,
a gargoyle, a gorilla, a hippo, a horse, a melted, a moose, a pig, a potato, a pug, a rat, a robber's dog,
a sack of, a squashed, a toad, a troll, a trout, a turnip, a walrus, a warthog, a whale, a witch, an arse,
an ogre, an orc, death warmed, it was made in the dark, it's been hit with, it's been set on fire, jabba,
roadkill, shrek, something from under, something the cat dragged, the arse end, the back end,
the back of a bus, the rear end

concept ab_not_wish   hopes that are kind
all recover, all the best, all well, are ok, be safe, better soon, doesn't hurt, doing well, don't catch,
dont catch, everyone ok, feel better, find whoever, get better, get sorted, get well, gets better, gets sorted,
gets well, good news, is ok, isn't sick, never has to, never have to, no one is hurt, no one was hurt,
nobody is hurt, nobody was hurt, not hurt, not sick, not too sore, ok soon, on the mend, recover, recovered,
recovers, recovery, recuperates, see sense, speedy, stay safe, thank you, thanks, they catch, they find,
wasn't hurt, well soon, will help, won't hurt

concept ab_filth_act   ways of meeting filth
climbed, coughed, crawl, crawled, crawling, crawls, dredged, dug, dug up, fished, floated, floating, flush,
flushed, found, hoovered, hosed, met, ooze, oozed, popped, pulled, saw, scrape, scraped, scraping, seen, slid,
slither, slithered, slithers, squeezed, stepped in, swept, trod in, washed up, wipe, wiped

concept ab_filth_place   foul places
a bin, a bog, a cave, a cowpat, a drain, a gutter, a kennel, a landfill, a nappy, a pigsty, a plughole, a rock,
a sewer, a skip, a stone, a swamp, a toilet, bin juice, bins, blocked drain, bog, boil, bottom of a pond,
bottom of my shoe, bottom of the pond, cage, cave, cess pit, cesspit, cesspool, compost heap, dog's arse,
drain, drains, dump, dungheap, dustbin, farmyard, gutter, hole, kennel, kennels, landfill, litter tray,
manure heap, midden, mud, my shoe, nappy, pan, pigpen, pigsty, pit, plughole, pond, pondlife, rock, scrapheap,
septic tank, sewage, sewer, sewers, sink, skip, slime, slurry pit, spot, sty, swamp, the bins, the bog,
the drain, the gutter, the loo, the pan, the sewer, the sink, the sole, the tip, the toilet, tip, toilet,
u bend, under a rock, under a stone, wheelie bin

concept ab_noun_low   nouns that degrade a person after a foul adjective
bint, bitch, creature, creatures, crone, crones, fatty, freak/n, goblin/n, hag, hags, heifer, lard arse,
minger/n, ogre, old hag, old witch, pervert/n, pig, pigs, scrubber, slag, slags, slapper, slob, sow, tart,
toad, tramp, troll, trolls, weasel, witch, witches, worm, wretch


concept ab_adj_gross   of the foul adjectives, those that degrade beside any word for a person
bestial, bloated, boggin, boggin', bogging, brutish, clarty, cross eyed, decrepit, deformed, degenerate,
demonic, depraved, deviant, diabolical, dirdy, disfigured, dog faced, effing ugly, evil, fat, fat arsed,
festering, fetid, filthy, flabby, flea bitten, flea ridden, flea riddled, foul, fu ugly, fugly, gargoyle faced,
grease ball, greasy, grotesque, grubby, haggard, hatchet faced, hideous, hook nosed, horse faced, infected,
inhuman, inhumane, insect like, lard arsed, lardy, lecherous, lice ridden, loathesome, loathsome, maggoty,
malevolent, mangy, manky, mingin, minging, monstrous, mouldy, moustached, mutant, mutton faced, nauseating,
obese, odious, oozing, parasitic, perverted, pig faced, pig like, pig ugly, pox ridden, poxy, psychopathic,
putrid, rancid, rat faced, ratty faced, reeking, repellent, reptilian, repugnant, repulsive, revolting,
rotten hearted, rotting, sadist, sadistic, saggy, saggy faced, satanic, scabby, scrawny, scummy, shrivelled,
skanky, skeletal, sleazy, slimy, slithering, smelly, snaggle toothed, soulless, squalid, stinkin, stinking,
stinky, stunted, subhuman, swivel eyed, toothless, trampy, ugly, unclean, unholy, unwashed, venomous,
vermin infested, verminous, vile, vomit inducing, wart faced, warty, wizened, wrinkled, wrinkly
