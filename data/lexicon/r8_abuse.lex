# Gross abuse of the practice's people: dehumanising, degrading, sexual, and wishes of harm.

concept ab_sure   names that make people less than human, hardly ever anything else
amoebas in human form, angels of death, arse gravy, bag of filth, barely evolved, bath scum,
best part of you ran, bin juice, blood suckers, blood sucking, bloodsucker/n, bloodsuckers, bog water,
bottom feeder/n, brain dead zombies, cesspit people, cockwombles, cumstain, death merchants, degenerate/n,
devil spawn, devil's daughter, devils in, dirt on me shoe, dirt on my shoe, dirt on the sole, dog dirt,
dog egg, dog eggs, dogmuck, drain scum, drain slime, dregs of humanity, dregs of society, dung beetle/n,
everyone's had a ride, evil incarnate, evolution's mistake, evolutionary dead end, evolutionary dead ends,
excuse for a human, excuse for human beings, excuses for human beings, failed abortion, failed abortions,
filth bags, filthbag/n, flesh eating, genetic dead end, genetic mistake, genetic mistakes, genetic waste,
gutter rat/n, gutter scum, gutter slime, gutter trash, guttersnipe/n, half evolved, handmaidens of satan,
heartless bastards, heartless swine, hellspawn, human abscess, human bacteria, human bin bag, human bin bags,
human bin juice, human boil, human cockroach, human compost, human cyst, human debris, human dross,
human excrement, human filth, human fungus, human garbage, human haemorrhoid, human haemorrhoids,
human landfill, human leech, human leeches, human litter, human maggot, human maggots, human mildew,
human mould, human pigs, human piles, human plague, human rat, human rats, human refuse, human rubbish,
human sewage, human skidmark, human slurry, human tapeworm, human tapeworms, human toilet, human toilets,
human trash, human vermin, human verruca, human verrucas, human virus, human waste, inbred/n, inbreds,
inhuman scum, joy sucking, knuckle dragger/n, knuckle draggers, knuckle dragging, knuckledragger/n,
legs like a, life sucking, lobotomised, low life/n, low lifes, low lives, lower than a snake,
lower than a worm, lower than vermin, lowest form of life, lowest of the low, lowlife/n, lowlifes, lowlives,
maggots in lanyards, mistake of nature, mistakes of nature, mongrels, monsters in, more pricks than a,
mouth breather/n, mouthbreather/n, muck on my shoe, nature's mistakes, neanderthals in, not fully evolved,
office bike, on her knees for the, opens her legs, opens her legs for, oxygen thief, oxygen thieves,
oxygen waster, oxygen wasters, peice of shit, piece of crap, piece of dirt, piece of filth, piece of human,
piece of scum, piece of shit, pieces of shit, pile of shit, plague rat/n, pond life, pond scum, pondlife,
poor excuse for a human, poor excuses for humans, pos, practice bike, primordial, primordial soup,
rabble of rats, rancid pig, sack of shit, sadist, sadists, satan's handmaidens, satan's little helpers,
satan's spawn, savages, scrape off me boot, scrape off me shoe, scrape off my boot, scrape off my shoe,
scrape off the bottom of my, scraped off my boot, scraped off my shoe, scrote, scrotes, scrubber/n, scum,
scum bag, scum bags, scum of the earth, scum sucking, scumbag/n, scumbags, scummers, scummy,
scums of the earth, scutter/n, sewer rat/n, sewer slime, shaved ape, shaved apes, shaved chimps, shaved monkey,
shaved monkeys, shit on my shoe, shit stain, shit stains, shitstain, should have been swallowed,
shower of shit, skidmark/n, sleeping her way, slept her way, slop bucket, slop buckets, slurry pit,
slurry pits, something i'd scrape off, something you'd scrape off, sorry excuse for a human, soul sucking,
soulless, soulless husk, soulless husks, spawn of, spawn of satan, spawn of the devil, sperm that won,
sub human, sub humans, subhuman/n, subhumans, surgery bike, swamp donkey/n, swamp monster, swine/n,
toilet scum, town bike, trailer trash, turd/n, turds, unevolved, unevolved apes, untermensch, utter filth,
vermin with, vermin with lanyards, vile creatures, vile human, vile humans, village bike, walking corpses,
walking mattress, waste of a heartbeat, waste of a human, waste of a human being, waste of a pulse,
waste of a skin, waste of a womb, waste of an egg, waste of blood, waste of bone, waste of breath and,
waste of cells, waste of dna, waste of flesh, waste of genes, waste of good oxygen, waste of good skin,
waste of human skin, waste of life, waste of meat, waste of organs, waste of oxygen, waste of skin,
waste of sperm, waste of water, wastes of air, wastes of oxygen, wastes of skin, wicked creatures,
wipe off me shoe, wipe off my boot, wipe off my shoe, worms in suits

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
'ope, all i want for christmas is, ask every night, ask god, asking god, asking the lord, be nice to see,
beg god, betting, can only hope, can't wait till, can't wait until, cannae wait till, cannot wait,
cant wait till, cant wait to see, cant wait until, celebrate when, counting the days till, curse, dance on,
dearly hope, desperately hope, drink to the day, fingers crossed, give anything to see, god give, god send,
god willing, happy when, heres hoping, honestly hope, hope, hopefully, hopes, hoping, hoping and praying,
i dream of, i hope and pray, i pray, i'd love it if, i'd love to see, id love to see, if there is a god,
if there is any justice, if there's a god, if there's any justice, inshallah, karma says, keep praying,
laugh when, lets hope, long for the day, looking forward to seeing, looking forward to the day, lord give,
lord send, may allah, may god, may god let, may the lord, my christmas wish, my one wish, my only wish,
only hope, pay good money to see, please god, pray, prayin, praying, praying for the day, raise a glass when,
really hope, roll on the day, sincerely hope, smile when, truly hope, will laugh when, wish, wishing,
wishing on, would love to see, would pay to see, wud luv

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
@ab_disease, aids, ambulance be late, amputated, bad luck, be dark, be late, be lonely, be long and, be raw,
be slow, bed bugs, bleed, bleed out, bleeds, blocked toilet, boils, both legs, break a leg, break your neck,
breaks her neck, breaks his neck, breaks their, breaks your, broken neck, burn, burn down, burn in, burning,
burns, burns down, burnt down, burnt to the ground, cancer, catch it, catch something, catches it, chest pains,
choke, choke on it, chokes, choking, cold tea, collapse, collapses, comes back to bite, covid, crash, crawl,
crippled, croak, curse, cursed, dark, dead, death, diarrhoea, die, die alone, die screaming, die slowly, died,
dies, disease, diseased, drop dead, dropping dead, drown, drowns, ebola, end up in, end up like, ends up in,
ends up like, every bone, every door shut, everybody walk past, fall down, fall ill, fall off, fall on,
fall under, falls ill, falls on, feel the pain, fighting for air, fighting for breath, find the line engaged,
finishes you off, flat tyre, flat tyres, food poisoning, found dead, gangrene, gasp, gasping, get hit, get ill,
get poorly, get sick, get treated, get treated the way, get what my, get what they deserve,
get what you deserve, get what's coming, get whats coming, get your comeuppance, gets cancer, gets hit,
gets ill, gets sick, gets treated, gets what he deserves, gets what my, gets what she deserves,
go through hell, go through the same, go through what, goes through it, grave, haemorrhoids, haunt you,
haunts you, heart attack, heart attacks, hell, hell fire, hit by a, hospitalised, how you like, hurt, hurts,
ignored, in a box, in a coffin, in a coma, in agony, in pain, in the ground, incontinent, infertile, itch,
itches, itchy, justice comes, karma, kidney stones, kill, killed, killed off, kills, know how it feels,
last breath, left in pain, left on hold, left on the floor, left to die, left to rot, left waiting when, lego,
life be short, lifetime of, line engaged, lonely death, long and painful, long illness, loose stools,
lose a child, lose everything, lose your, meet your maker, miscarry, misery, need help and, need help one day,
need us one day, never be well, never get seen, never gets seen, never have a day's, never heal, never recover,
never sleep, never stops itching, nightmares, no one answers, no one comes, no one picks up, no peace,
nobody answers, nobody come, nobody comes, nobody helps, nobody pick up, nobody picks up, nobody there but,
on a trolley, on a ventilator, over a cliff, painful, painful death, perish, piles, plague, poison, poorly,
put on hold, rabies, rat infestation, raw, rot, rots, rotting, run over, runs you over, same treatment,
screaming, see how they like, see how you like, sepsis, seriously ill, shat on, shingles, shits itself, sick,
sickness, six feet under, sleepless, slip on, slow and painful, slow death, snuff it, sore, stop breathing,
strike you down, strikes them, stroke, struck by, struck down, stub, stubbed toe, suffer, sufferin, suffering,
suffers, suffocate, taste of, terminal, terminal illness, the runs, the squits, the trots, treated like,
treated the way you treat, trip and, tumour, tumours, ulcers, under a bus, very sick, what goes around,
what they've got coming, what you've got coming, what's comin, what's coming, what's due, whats comin,
whats coming, wheelchair, wheels fall off, whit's comin, whit's due, whits comin, wither, worms eat,
worst death, wot's coming, wots coming, yer last, your last, your wheel falls off

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
a bullet, a bullet in, a cull, a firing squad, a good battering, a good hiding, a good kicking, a good slap,
a good thrashing, a hanging, a kick in the teeth, a kicking, a noose, a punch in the face, a shooting,
a slap in the face, a smack in the mouth, against a wall, at the bottom of the, battering, be hung,
be put down, be shot, beaten with, been hung, been put down, been shot, beheaded, birched, birching, boiled,
boiled in oil, boiling in oil, bringing back hanging, burned alive, burned at the stake, burning at the stake,
burnt at the stake, burying alive, caned, castrated, castrating, cattle prod, chucked in the canal,
chucked in the river, chucked in the sea, chucking in the canal, chucking off a cliff, crucified, crucifying,
culled, culling, deserve to die, deserves to die, dragged behind, dragged behind a, dragged out,
dragged out by, dragged through the, dragged through the streets, drop kicking, drowned, drowned at birth,
drowned in a bucket, drowning, drowning in a bucket, dumped at sea, electric chair, electrocuted, euthanised,
executed, fed to pigs, fed to sharks, fed to the, fed to the crocodiles, fed to the dogs, fed to the lions,
fed to the pigs, fed to the sharks, feeding to the lions, feeding to the pigs, firing into the sun, flayed,
flogged, flogging, gassed, gassing, glue factory, guillotined, hanged, hangin, hanging for, horse whipped,
horse whipping, horsewhipped, horsewhipping, hung by, hung drawn, hung from, hung out to, hung up by,
hung with, in a sack, in a sack in, in the incinerator, in the mincer, in the stocks, incinerated, keelhauled,
kicked up and down, knackers yard, knee capped, knee capping, kneecapped, kneecapping, knocked into next week,
leathered, lethal injection, lined up against, lining up, lining up against, locked in a cage, lynched,
melted down, minced, mown down, muzzled, muzzling, neutered, neutering, on a lead, on a leash, pilloried,
pushed off a, put against a wall, put against the wall, put in the stocks, put through a mincer, put to sleep,
put up against, put up against a wall, putting down, putting to sleep, run over, sectioned, sectioning and,
sending to the gallows, shooting into the sun, shooting the lot, shot at dawn, shot into the sun, shoved off a,
skinned, skinned alive, smacking in the mouth, smothered, smothered at birth, spayed, sterilised, sterilising,
sterilized, stoned, strangled, strangled with, strangling, stringing up, strung, strung up, strung up by,
tarred and feathered, tarring and feathering, terminated, the birch, the cane, the firing squad, the gallows,
the glue factory, the guillotine, the knacker's yard, the knackers yard, the noose, the stocks, throttled,
throttling, throwing off a cliff, thrown down the stairs, thrown in a skip, thrown in the canal,
thrown in the river, thrown in the sea, thrown off a cliff, thrown off the roof, thrown to the,
thrown to the lions, thrown to the wolves, tied to a stake, under a bus, under a lorry, under a train,
waterboarded, whipped, whipping, wiped out

concept ab_gross   figures of gross contempt
a muzzle and, abort you, aborted, afterbirth, air he breathes, air she breathes, air they breathe,
air you breathe, and thrown, any self respecting dog, apologies to maggots, apologies to pigs,
apologies to rats, apologies to slugs, bag over, bag over her head, bag over his head, bag over that face,
bag over their, banjo music, belong in a cage, belong in a sewer, belong in a sty, belong in a zoo,
belong in the gutter, belong in the sewer, belongs in a cage, belongs in a kennel, belongs in a pigsty,
belongs in a sty, belongs in a zoo, belongs in the gutter, best part of her, best part of you,
born in a barn full, born in a bin, born in a bucket, born in a ditch, born in a gutter, born in a sewer,
born in a skip, born under a stone, bottom of a bucket, bottom of a pond, bottom of a wheelie,
bottom of the bin, breathe the same air, breathing the same air, bred in a barn, bred in a ditch,
bred in a sty, brother and sister had, burning in the street, call pest control, call the vet,
calling them cattle is, came out of the wrong hole, can't call her a woman, carcasses, cattle come when,
cattle have better, cattle have more, cess pit, cesspit, chlorine in the gene, cleaned off my,
coughed up better, coughed up nicer, cousins breed, cousins have babies, cousins have kids, cousins marry,
crawl back in, crawl back into, crawl back to, crawl back under, crawled back under, crawled from under,
crawled out, crawled out from, crawled out of, cross the road to, cross the street to,
cruel to animals to compare, cruel to pigs, cruel to rats, dad should have, dad should of, dead badger,
dead pig, decline to call her a woman, decline to use the word man, decline to use the word woman,
deliverance extras, dig up better, dirt on my boots, dirt on my shoe, dirt on the sole, dirt under,
dog in the street, dogs have more, down the plughole, drag her knuckles, drag their knuckles,
dragged out of the swamp, dragged up in, dragging her knuckles, dragging his knuckles, dragging their knuckles,
dragging your knuckles, draining the gene, dripped from, dripped off, dropped as babies, dropped at birth,
dropped on her ugly, dropped out of her mother, drown at birth, drowned at birth, drowned like kittens,
dueling banjos, duelling banjos, dug out of a grave, even flies, even maggots, even rats, even worms would,
evolution, evolve, evolved, face like a dropped, face only, face only a mother, family tree doesn't fork,
family tree is a, family tree with no, family tree's a, family wreath, farm animals, father should have pulled,
fed her with a catapult, fed him with a catapult, fed with a catapult, feed her with a catapult,
feed him with a catapult, feed that, feed them to, feeding time, feeding time at, fetch the vet, fill a nappy,
find better in a, find under a rock, find under a stone, fire and i had, flies would, floating in the bowl,
floats in the, flush them, flushed, flushed away, flushed down, foot on her neck, found in a nappy,
found in my hanky, found in my navel, found in the plughole, found under a, from the gutter, from the sewer,
from the swamp, from under a rock, from under a stone, gas chamber, gene pool, get back in your cage,
get back in your sty, get back to your sty, get rentokil, ghouls, good oxygen, grunting,
guide dog for the ugly, hatched, hatched from, hear banjos, heart like dead, heart of a dead, hearts like dead,
hose off the, hosed down, hosed off, humanely destroyed, humanely put, i won't say woman, if he was on fire,
if she was burning, if she was on fire, if they were burning, if they were drowning, if they were on fire,
if you were burning, if you were on fire, in a sack like, in a zoo, in the bin bag, in uniform and, inbreeding,
insult to animals, insult to cattle, insult to cockroaches, insult to dogs, insult to pigs, insult to rats,
insult to vermin, kennel, kept in a hutch, kept in a pen, kept in a sty, knuckles on the floor,
left her in the ditch, left him in the ditch, left it in the ditch, lick my boots, lick the dirt,
lick the floor, lick the shit, lick the soles, lift a rock, lift a stone, lifted a rock, lifted a stone,
lifting a rock, lifting a stone, like kittens, like the animals they are, like the dog he is,
like the dog she is, like the dogs they are, like the pigs they are, like we did with kittens,
lipstick on a pig, lower than a snake, lower than a snake's belly, lower than a worm, lower than muck,
lower than snakes, lower than the dirt, lower than the muck, lower than vermin, lower than whale,
lower than worm, lower than worms, made my skin crawl, maggots would, make me sick to my, make my flesh crawl,
make my skin crawl, makes me want to vomit, makes my blood boil looking at, makes my flesh crawl,
makes my skin crawl, makes you want to vomit, midwife dropped, midwife should have, midwife slapped,
missing link, moo, mother must be so, mother should have, mother would be ashamed, mothers must be so,
mothers should have, muck on me boots, muck on my boots, mum and dad were related, natural selection,
needs a muzzle, needs the vet, nest of rats, nest of snakes, nest of vipers, not even human,
not fit to be called human, not fit to breathe, not fit to clean, not fit to lick, not fit to wipe, not human,
not humans, oink, oink oink, oinking, oozed from, oozed out, oozes out, ought to be kept in, out of the gutter,
out of the sewer, out of the swamp, paper bag on her, paper bag over, parents are related,
parents were cousins, parents were related, pay her to stay, pest control for, picked out of my, pig in a wig,
pig in lipstick, pigs in, pigs in a trough, pigsty, piss on her, piss on him, piss on them, piss on you,
plughole hair, poo on my shoe, put down humanely, put to sleep like, raised by dogs, raised by pigs,
raised by rats, raised by wolves, raised in a bin, raised in a ditch, raised in a sewer, rather have the pig,
rats would leave, reared in a bin, reared in a ditch, reared in a sty, rentokil, ring pest control, rinse off,
rinsed off, same air as, scrape aff, scrape from my, scrape off, scrape off a, scrape off me, scraped aff,
scraped better, scraped better off, scraped nicer off, scraped off a, scraped off ma, scraped off me,
scraped off my, scraped off the bottom, scraped off the sole, scraped you off, scrapings of, scuttle out,
scuttled out, scuttles, sewer, shallow gene, shame he bounced, shame it bounced, shame she bounced,
shame they bounced, share the same air, shat out, shit i've scraped, shit on my shoe, should be kept in a,
should have been flushed, should have left her in, should have left him in, should have used a condom,
should of been flushed, should of left her in, should of left him in, should of used a condom, slither back,
slithered out, slithers out, smeared on, sneezed out better, snout, snouts, snouts in, something i coughed up,
something i've coughed up, sooner have a pig, sooner have the pig, spit on, spit on her, spit on him,
spit on them, spit on you, spitting on, stain on, stealing oxygen, steals oxygen, stepped in better,
stepped in nicer, stink of, stinks like, stinks of, stirred the gene, stork dropped, stork made,
stork should have, stuff i've coughed up, swamp, swill, swim in the shallow, that creature,
the bottom of a bin, the whole sty, them creatures, these creatures, things i've coughed up, this creature,
thrown as a baby, thrown at birth, thrown away the baby, thrown the baby, to my dogs, to the dogs,
toilet brush, treated by a corpse, trod in better, trodden in better, trough, turn my stomach,
turn over a rock, turn over a stone, turned out of a zoo, turned over a rock, turned over a stone,
turning over a stone, turns my stomach, two legged rat, udders, ugly inside an out, ugly inside and out,
under a rock, under a stone, under her rock, under her stone, under his rock, under his stone,
under their rock, under their stone, under your rock, under your stone, unfair on dogs, unfair on pigs,
unfair on rats, unfair to cattle, unfair to pigs, unfair to rats, use of oxygen, wash their mouths,
wash your mouth, waste of a skin, waste of skin, wasting good air, wasting oxygen, webbed feet, webbed fingers,
weedkiller on, what came scuttling, what crawls out, what runs out, what scuttles out, when cousins,
wipe my arse with, wipe my boots on, wipe my feet on, wiped off me, wiped off my, won't flush, wont flush,
worms would, wouldn't flush, wouldn't piss on, wouldn't spit on, wouldn't touch it with a barge,
wouldn't touch with a barge, wouldn't wipe, wouldnt piss on, wouldnt spit on, wouldnt wipe

concept ab_smell   smells and dirt of a person
b o, bad breath, bathe, body odour, breath stinks, delousing, deodorant, fumigating, greasy hair, honk, honks,
hums, minging breath, needs a bath, needs a wash, needs delousing, needs fumigating, needs hosing, pongs,
rank breath, reek, reeks, rotten teeth, smell, smells, smelly, smelt, soap, stench, stink, stinkin, stinking,
stinks, stunk, teeth like, unwashed, wants fumigating, wants hosing, whiff, whiffs

concept ab_ugly_like   what an ugly person is likened to
a baboon's, a bag of hammers, a bag of nails, a bag of spanners, a bag of wrenches, a beached whale, a bison,
a blind cobbler's thumb, a blobfish, a blocked drain, a boiled, a buffalo, a bulldog, a bulldog chewing,
a bulldog licking, a burst, a burst couch, a burst settee, a burst sofa, a bus accident, a car crash,
a chewed caramel, a chewed toffee, a corpse, a dog's, a donkey, a dropped lasagne, a dropped pie, a foot,
a frog, a gargoyle, a gorilla, a gutted fish, a hippo, a horse, a manatee, a melted, a melted wellie,
a melted welly, a moose, a pig, a potato, a pug, a racehorse, a rat, a robber's dog, a robbers dog, a sack of,
a shire horse, a slapped arse, a smacked arse, a smacked haddock, a smashed crab, a squashed, a stunned mullet,
a toad, a troll, a trout, a turnip, a walrus, a walrus in, a warthog, a welder's bench, a well slapped,
a wet weekend in, a whale, a witch, an arse, an ogre, an orc, death warmed, it was made in the dark,
it's been hit with, it's been set on fire, jabba, roadkill, shrek, something from under,
something the cat dragged, the arse end, the back end, the back of a bus, the rear end

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
a barn, a bin, a bog, a cage, a cave, a cowpat, a crate, a drain, a farmyard, a gutter, a hutch, a kennel,
a landfill, a muzzle, a nappy, a petri dish, a pigsty, a pit, a plughole, a rock, a sewer, a skip,
a specimen jar, a stable, a stone, a sty, a swamp, a toilet, a trough, a zoo, bin juice, bins, blocked drain,
bog, boil, bottom of a pond, bottom of my shoe, bottom of the pond, cage, cages, cave, cess pit, cesspit,
cesspool, compost heap, dog's arse, drain, drains, dump, dungheap, dustbin, farmyard, formaldehyde, gutter,
hole, kennel, kennels, landfill, litter tray, manure heap, midden, mud, my shoe, nappy, pan, petri dish,
pigpen, pigsty, pit, plughole, pond, pondlife, rock, scrapheap, septic tank, sewage, sewer, sewers, sink, skip,
slime, slurry pit, spot, sty, swamp, the bin, the bins, the bog, the drain, the gutter, the loo, the pan,
the pound, the sewer, the sink, the sole, the swamp, the tip, the toilet, the zoo, tip, toilet, u bend,
under a rock, under a stone, wheelie bin

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

concept ab_disease   illnesses that may be wished on people
a brain tumour, a clot, a coronary, a haemorrhage, a prolapse, a stroke, a tumour, abscesses, alzheimer's,
alzheimers, amputation, an abscess, an aneurysm, an ulcer, aneurysm, angina, appendicitis, baldness, blindness,
blood clot, blood clots, boils, bowel cancer, broken back, broken hip, broken leg, broken legs, bronchitis,
bubonic plague, cancer, carbuncles, cholera, colitis, constipation, consumption, cot death, covid, crabs,
crohns, cystitis, deafness, dementia, diarrhoea, dysentery, ebola, erectile, every ache, every bug going,
every symptom, exactly what, gallstones, gangrene, gonorrhoea, gout, haemorrhage, haemorrhoids, heart attack,
heart failure, hemorrhoids, herpes, ibs, impetigo, impotence, infertility, itchy arse, kidney failure,
kidney stone, kidney stones, leprosy, leukaemia, lice, liver failure, lockjaw, long covid, lung cancer,
mad cow, mange, meningitis, miscarriage, monkeypox, motor neurone, ms, nits, noro, norovirus, organ failure,
pancreatitis, paralysed, paralysis, parkinson's, parkinsons, peritonitis, piles, pneumonia, prolapse,
prolapsed, prostate, rabies, rickets, ringworm, salmonella, scabies, sciatica, scurvy, sepsis, septicaemia,
shingles, slipped disc, smallpox, something horrible, something incurable, something itchy, something nasty,
something painful, something rare, something slow, something terminal, something that itches, strokes,
syphilis, tapeworm, tb, tetanus, the big c, the clap, the itch, the norovirus, the plague, the pox, the runs,
the same illness, the same sickness, the same thing, the shits, the sickness, the squits, the trots, thrush,
tooth abscess, toothache, tumours, typhoid, typhus, ulcers, uti, verrucas, warts, water infection,
what he's got, what i've got, what ive got, what my, what she's got, worms

concept ab_fat   jibes at somebody's size
ahab, all the pies, arse like a, arse the size of, ate all the pies, ate the last receptionist,
away from the biscuit tin, back end of a bus, backside like a, backside the size of, beached, beached whale,
beep when he reverses, beep when she reverses, beeps when he, beeps when she, belly the size of,
blocks out the sun, blocks the sun, break the scales, breaks the scales, broke the scales, built like a brick,
built like a bus, built like a shed, built like a sideboard, built like a tank, built like a wardrobe,
bum the size of, chair begging, chair creaks under, chair groans, chair is reinforced, chair screaming,
chins the size, crane to lift, double chins, eaten all the pies, eaten the last receptionist,
eats all the pies, eats for a whole, eats for three, eats for two, eclipse, floor is reinforced,
floor must be reinforced, fork lift, forklift, get on them scales herself, gravitational field,
gravitational pull, harpoon, harpooned, heifer, her own postcode, his own postcode, jelly on a plate, lard,
lard arse, lardarse, michelin man, michelin woman, moo, more chins than, more rolls than, needs two chairs,
on the scales herself, on them scales herself, on those scales herself, own gravity, own moons, own orbit,
own postcode, own solar system, pity the chair, poor chair, put down the donut, put down the pasty,
put the cake down, put the donut down, put the fork down, put the pasty down, put the pie down,
reinforced chair, reinforced floor, reinforced the floor, reversing beeper, salad dodger, salad dodgers,
scales go that high, scales go up that far, sits on two chairs, size of a barn, size of a bus, size of a house,
size of a shed, size of a wardrobe, step away from the biscuits, swivel chair groan, takes two chairs,
takes up two, that poor chair, triple chins, two chairs, weigh herself, weighed herself lately, who ate all,
wide load, wide load coming, winched

concept ab_beast   beasts and dirt in clothes
ape, ass, baboon, badger, bag of lard, bag of wind, bin bag, boar, bulldog, bullock, buzzard, carcass, chimp,
cockroach, cold fish, corpse, cow, cowpat, crow, donkey, eel, ferret, flea, gargoyle, goat, goblin, gorilla,
gremlin, haddock, hag, heifer, hippo, hog, hyena, jackal, jellyfish, leech, lizard, louse, lump of lard,
maggot, magpie, monkey, mule, ogre, pig, piranha, pond life, pondlife, puddle, rat, reptile, rhino, rottweiler,
sack of lard, sack of potatoes, sack of spuds, scorpion, sewage, shark, skunk, slime, slug, snail, snake, sow,
stoat, tick, toad, troll, turd, vermin, viper, vulture, walrus, warthog, wasp, weasel, worm

concept abs_base   what is lower than low, and they are put beside it
a dog's arse, a rat's arse, a sewer, a slug's belly, a snake's belly, amoebas, bacteria, bottom feeders,
cess pit, cesspit, dog dirt, dog mess, dog muck, dog shit, dung, gutter scum, horse muck, maggots, pig shit,
pig swill, pond life, pond scum, rat droppings, scum on a pond, sewage, sewer rats, shark shit, skid mark,
skid marks, slurry, snake shit, the gutter, the slime on, toe jam, toenail clippings, used condom, vomit,
whale shit, worms

concept abs_body   gross words for bodies and their airs
arse the size of, back fat, built like a, bulldog chewing, camel breath, double bagger, eleven chins,
face like a dropped lasagne, fat arse, fat arsed, five chins, four chins, greasy haired, greasy skinned,
horse faced, inbred looking, lard arse, lard bucket, lardarse, minger, mingin, mirror cracks, mirrors crack,
moustache on her, munter, mutton dressed, pig eyed, pig faced, pig in lipstick, rat faced, saggy, slack jawed,
smells like, stinks of, swamp donkey, three chins, ugly as sin, wart on, warty, whale in, wildebeest in

concept abs_lewd   lewd slurs on how they got or keep their posts
a good seeing to, been round the block with, blew the manager, gagging for it, gets on her knees, give her one,
good shafting, in his lap, needs a good, needs a man, needs a shag, needs shagging, not getting any,
on her back for, on her knees for, open her legs, opened her legs, opens her legs, shagging the,
sitting on his face, sleeping with the boss, slept her way, slept with the boss, spreads her legs, sucked off,
town bike, village bike, well ridden

concept abs_cruel   cruel ends wished for
begging for a bed, begging for help, bleed out, burn alive, burn in hell, choke on, cry yourself to sleep,
die alone, die screaming, drop dead, drop down dead, nothing but misery, nothing but pain,
nothing but suffering, on a trolley crying, on her knees begging, on his knees begging, on their knees begging,
put down like a dog, put down like dogs, put down like sick dogs, roast in hell, rot from the inside,
rot in hell, rots in hell, scream in agony, shit yourself to death, six feet under, suffer like,
suffering like
