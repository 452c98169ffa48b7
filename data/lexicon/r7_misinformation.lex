# Words of false health claims: what is run down, what is praised, what it is said to do.

concept mi_vax   vaccines and having them
6 in 1, astra zeneca, astrazeneca, bcg, boosted, booster/n, clot shot, clot shots, clotshot, covid jab/n,
covid shot/n, covid vaccine/n, death jab, flu jab/n, flu jags, flu shot/n, flu spray, flu vaccine/n, fluenz,
hpv, hpv jab, hpv vaccine, immunisation/n, immunise, immunization/n, injection, injections, inoculation/n,
jab/n, jabbed, jabs, jag/n, jagged, jags, kill shot, m m r, m rna, measles jab, meningitis jab, mmr, moderna,
mrna, nasal spray, needle/n, nose spray, pfizer, pneumonia jab, polio drops, rsv jab, rsv vaccine,
shingles jab, shingles one, shingles vaccine, shots, six in one, spike protein, spikes, tetanus, the jab,
the prick, the shot, them needles, those needles, vaccinated, vaccinating, vaccination/n, vaccine/n, vaccines,
vaccins, vaccs, vacinated, vacine/n, vax, vaxes, vaxx, vaxxed, vaxxes, vials, whooping cough jab,
whooping cough one, whooping cough vaccine

concept mi_vax_harm   harms that vaccines do not do
5g, abort, aborted babies, aborted baby, aborted fetal cells, aborted foetus, aborted foetuses, add, adhd,
aids, altering our dna, altering your dna, alters your dna, aluminium, antifreeze, autism, autistic, barcode,
bio weapon, bioweapon, blood clots in everyone, bluetooth, brain damage, brain fog for life, cancer, cancers,
caused, causes, change your dna, changed your dna, changes your dna, changing our dna, changing your dna, chip,
chipped, chips, clot, clots, cot death, cot deaths, cull, culling, damages, dementia, depopulate, depopulation,
destroys, devil's mark, died suddenly, disabled for life, dropping dead, dropping like flies, drops dead,
experiment, experimental, fertility gone, fetal cells, flu, foetal cells, foetal tissue, formaldehyde,
gene therapy, genetic, genocide, gives, gives you, graphene, graphene oxide, guinea pigs, heart attack/n,
heart attacks, heavy metals, hydrogel, infertile, infertility, kill, killed, killer, killing, kills, lab rats,
learning difficulties, luciferase, magnet sticks, magnetic, magnets, mark of the beast, mercury, microchip,
microchipped, microchips, miscarriage/n, miscarriages, monkey cells, mutant, mutate, nano bots, nano chips,
nanobots, nanoparticles, neurotoxin, nuremberg, paralysed, paralyses, parasites, pig gelatine, poison,
poisoned, poisoning, poisonous, poisons, population control, rewires, rewrite your dna, rewrites your dna,
ruins, scanner, shed, shedding, sheds, shingles, sids, snake venom, soft kill, spike proteins, steril, sterile,
sterilisation, sterilise, sterilised, sterilising, sterility, strokes, sudden death, sudden deaths, sv40, tag,
tagged, tagging, taggs, the measles, toxic, toxin, toxins, track, tracked, tracker, trackers, tracking, tracks,
turbo cancer, turbo cancers, untested, vaids, weakens, wipe out, wrecks

concept mi_vax_refuse   urges against
avoid, avoid like the plague, bin it, bin the letter, boycott, decline, dinnae get, dinnae let, dinnae tak,
divvent get, divvent let, divvent tak, do not comply, do not get, do not let, do not take, don't be a sheep,
don't do it, don't get, don't give, don't go, don't have, don't let, don't let them, don't put, don't queue,
don't take, dont be fooled, dont do it, dont get, dont give, dont go, dont have, dont let, dont need, dont put,
dont queue, dont take, give it a miss, ignore the letter, just say no, keep away from, keep clear of,
keep em away, keep them away, keep them home, keep them off, keep ur kids away, keep your babies,
keep your kids, leave your kids, never give, never let, never take, no child should, no need for,
no one should have, nobody needs, nobody should have, not needed, refuse, refuse it, resist, rip up the,
run a mile, say no, say no to, stay away, stay away from, steer clear, swerve, tear up the, u dont need,
wake up, walk away, you don't need, you dont need

concept mi_hoax   calls it made up
a big lie, a con, a fairy tale, a farce, a hoax, a lie, a made up, a money spinner, a myth, a plandemic,
a psy op, a racket, a rip off, a scam, agenda, all a con, all a hoax, all lies, all made up, big con,
big pharma, bobbins, brainwashed, brainwashing, bull, bunkum, cash cow, cobblers, codswallop, con, con trick,
conspiracy, control the population, do nothing, does nothing, doesn't exist, doesn't work, doesnt exist,
doesnt work, don't exist, don't work, dont exist, dont work, exaggerated, fairy story, fake, fear mongering,
fearmongering, fiction, government control, havers, hoax, hoaxes, hogwash, hype, hyped, invented, is not real,
isn't real, isnt real, just a cold, just flu, just the flu, keep us coming back, keep you coming back,
keep you hooked, keeping you hooked, keshte, lie, lies, made up, made up disease, mind control, money maker,
money making, money racket, myth, never been isolated, never existed, never isolated, never worked,
never works, no such thing, no worse than a cold, nonsense, not a real, not a thing, not real,
nothing but a cold, only a cold, only want your money, pish, plandemic, pointless, propaganda, pseudo, psyop,
rubbish, scam, scamdemic, scare tactics, scaremongering, sheep, sheeple, snake oil, subscription, swindle,
they invented, to keep us ill, to keep us sick, to keep you ill, to keep you sick, useless, waste of time,
what a load of

concept mi_believe   words of those who believe it
always worked, ancient, believe me, coincidence i think not, coincidence obviously, coincidence of course,
did a lot of reading, did my own research, did our own research, did our reading, did our research,
do the research, do ur research, do ya research, do yer research, do your homework, do your own research,
doctors don't want you, doctors won't tell you, doctors wont tell you, done a lot of reading, done my reading,
done my research, done our reading, done our research, educate yourself, educate yourselves,
everyone in my family, everyone knows, facebook group, fact, fact they don't want you, facts, follow the money,
for generations, google it, in my country everyone, it is proven, it's a fact, it's been proven, it's proven,
it's science, its a fact, its been proven, its proven, look into it, look it up, mark my words,
my nan swore by, never did me any harm, never did us any harm, never harmed, never hurt me, nhs won't tell you,
no medical degree but, not a doctor but i, only a dinner lady but, open your eyes, pass it on,
people need to know they've a choice, proof is out there, proved, proven, read the data, read up, research it,
rumble, saw a video, saw it on tiktok, scientifically proven, share, share this, simple as that,
spread the word, studies prove, studies show, telegram, the truth, there's a video, theres a video,
they don't tell you, they don't want you, they dont tell you, they dont want you, they have to listen,
they won't tell you, they wont tell you, thi have to listen, tiktok, trust me, truth, truth is coming out,
wake up, wake up people, watch the documentary, watch the video, we've all got a choice, well known fact,
what the nhs won't tell you, what they don't tell you, what they dont tell you, worked for centuries,
you do have a choice, you've a choice, youtube, youve got a choice

concept mi_drug   medicines that people are told to leave
adhd meds, amitriptyline, amlodipine, anti depressants, antibiotic/n, antibiotics, antidepressants,
antihistamines, antipsychotics, apixaban, aspirin, asthma pump/n, asthma pumps, atorvastatin, beta blocker/n,
betablocker/n, bisoprolol, blood pressure ones, blood pressure pills, blood pressure tablets, blood thinner/n,
blue inhaler, bp tablets, brown inhaler, brown pump, calpol, carbimazole, chemo, chemotherapy, citalopram,
clopidogrel, contraceptive pill, diabetes tablets, diabetic tablets, dialysis, elvanse, epi pen, epilepsy meds,
epilepsy ones, epilepsy tablets, epipen, fluoxetine, gabapentin, gliclazide, heart pills, heart tablets,
her insulin, her meds, her tablets, his inhaler, his insulin, his meds, his tablets, hiv meds, hormone patches,
hormone tablets, hrt, inhaler/n, inhalers, injections, insulin, insulin pump, iron tablets, jabs, keppra,
lamotrigine, levothyroxine, lithium, medication, medications, medicine/n, meds, metformin, methotrexate,
mirtazapine, montelukast, mounjaro, naproxen, olanzapine, omeprazole, oxygen, ozempic, paracetamol, penicillin,
pills, pregabalin, prescription drugs, preventer, preventers, propranolol, prozac, puffer/n, pump/n,
radiotherapy, ramipril, ritalin, sertraline, simvastatin, ssris, statin/n, statins, steroid cream,
steroid inhaler, steroids, steroids cream, tablets, tabs, tb tablets, the pill, the sugar tablets,
the whole lot, their tablets, thinners, thyroid tablets, thyroxine, valproate, ventolin, warfarin,
water tablets, your inhaler, your inhalers, your insulin, your medication, your medicines, your meds,
your pills, your statins, your tablets, your warfarin

concept mi_stop   leave off
bin, bin off, bin your, binned, cancel, chuck, chuck away, chuck in the bin, chuck out, chucked, cold turkey,
come off, coming off, cut out, dinnae tak, ditch, ditched, do away with, don't bother with, don't give,
don't need, don't take, dont bother with, dont give, dont need, dont take, down the lav, down the sink,
down the toilet, drop, dump, fling, flush, flushed, forget, get off, get rid, get your dad off,
get your mum off, give up, halve, hoy, hoy away, hoy oot, in the bin, in the drawer, jack in, just stop,
knock off, lay off, leave, leave off, leave them, lob, lose, no need for, no need of, pack in, pitch, put down,
put them in the bin, quit, refuse, sack off, scrap, skail, skip, stop, stop giving, stop having,
stop injecting, stop poisoning yourself with, stop swallowing, stop taking, stop using, stopped, throw,
throw away, throw out, wean off, you don't need, you dont need

concept mi_remedy   remedies that cure nothing of the kind
a brisk walk, a dog, a good walk, a hobby, a walk, acupuncture, alkaline water, almond milk, aloe vera,
amber beads, amber necklace, amber teething beads, amber teething necklace, amulet, an amulet, anointing,
anointing oil, apple cider, apple cider vinegar, apricot kernels, apricot seeds, apricot stones, ashwagandha,
baltic amber, bare feet on grass, barefoot, bed rest, bee pollen, beef liver, beef tallow, beet kvass,
beetroot, bentonite, bentonite clay, bicarb, bicarb bath, bicarbonate, bicarbonate of soda, bit of toast,
bitter gourd, bitter gourd juice, bitter kola, bitter leaf, bitter melon, black cumin, black salve, black seed,
black seed oil, black seeds, bleach, bloodroot, boiled onion, boiled onions, bone broth, bone marrow, borax,
bottled water, bovril, brandy, breast milk, breathe in a paper bag, breathe into a paper bag,
breathing exercises, breathwork, brisk walk, brown sugar, butter, cabbage, cabbage leaf, cabbage leaves, camel,
camel milk, camel urine, camomile tea, candle wax, cannabis honey, cannabis oil, carnivore, carnivore diet,
castor oil, castor oil pack, castor oil packs, castor oil poultice, cayenne, cayenne pepper, cbd, cbd oil,
celery juice, celery water, celtic salt, chaga, chamomile tea, charcoal, chiropractor, chlorella,
chlorine dioxide, cider vinegar, cinnamon, cinnamon and walking, clay, clove o garlic, clove of garlic, cloves,
cloves in, coca cola, coconut oil, cod liver oil, coffee enema, coffee enemas, coffee up the, coimbra,
cold bath, cold plunge, cold showers, cold socks, cold water swimming, colloidal silver, colonic, colonics,
comfrey, copper, copper band, copper bangle, copper bracelet, copper wire, coriander, cranberry,
cranberry capsules, cranberry juice, crystal, crystals, cumin, cupping, dandelion, dandelion root,
dandelion tea, date seeds, deep breathing, deliverance, detox, detox foot pads, detox pads, detox tea, dettol,
dog wormer, dr sebi, drink pineapple, dripping, ear candle, ear candles, earthing, echinacea, egg white,
elderberries, elderberry, elderberry syrup, electrolyte, enema, enemas, epsom salts, essential oil,
essential oils, faith, fasting, fenbendazole, fennel water, fenugreek, figs, fire cider, fish antibiotics,
fish oil, flat coke, flaxseed, frankincense, fresh air, full fat, garlic, garlic clove, garlic round,
germolene, get a dog, ghee, giloy, ginger, ginger shot, ginger shots, ginger tea, ginseng, goat milk,
goats milk, goji, goji berries, gold drops, goose fat, goose grease, goose grease on, grapefruit,
grapefruit seed, graviola, green juice, green tea, gripe water with, grounding, grounding mat, guava leaves,
guinness, hawthorn berries, hazelwood necklace, hemp oil, herbal, herbal tea, herbs, himalayan salt, holy oil,
holy water, homeopathic, homeopathy, homoeopathy, honey, honey and lemon, horse paste, horse wormer, hot lemon,
hot milk, hot toddies, hot toddy, hot whisky, hydrogen peroxide, hydrogen water, hydroxychloroquine, ice baths,
ice lollies, intermittent fasting, iodine, irish sea moss, iv vitamins, ivermectin, jesus, juice cleanse,
juice fast, juicing, karela, karela juice, kefir, keto, keto diet, kombucha, lard, lavender, lavender oil,
laying on of hands, leech, leeches, lemon, lemon and honey, lemon juice, lemon water, lion's mane,
lion's mane tea, lions mane, liver, liver flush, maggots, magnesium, magnesium spray, magnet, magnet therapy,
magnetic bracelet, magnets, magnets in your shoes, mantras, manuka, manuka honey, marmite, meat and eggs,
meditation, methylene blue, milk thistle, miracle mineral, mms, moringa, moringa powder, morning sun,
mouthwash, moxa, mullein, mushroom coffee, mushroom powder, mushrooms, mustard bath, mustard foot bath, nad,
neem, neem leaf, neem leaves, nettle, nettle tea, nettles, nicotine, nigella, nigella seed, nose breathing,
nothing but meat, oil of oregano, oil pulling, okra, okra water, olive oil, onion, onion and sugar,
onion in the sock, onion socks, onion syrup, onion with sugar, onions, onions in her socks, onions round the,
oregano, oregano oil, ostrich oil, our pastor, oxygen chamber, ozone, papaya, papaya leaf, papaya seeds,
paper bag, paraffin, parasite cleanse, parsley, parsley tea, pastor will, pee, peppermint oil, peptides,
petrol, pine needle tea, pineapple juice, positive thinking, potato, potato in the, potato socks, potatoes,
poultice, poultices, powdered rhino, pray, prayer, prayer cloth, prayers, praying, probiotics, psyllium,
quinine, raw carrots, raw diet, raw food, raw garlic, raw liver, raw milk, raw onion, red light,
red light therapy, red meat, reflexology, reiki, reishi, rice water, rose water, rosehip, rub of whisky,
ruqyah, saffron, sage, salt, salt bath, salt lamp, salt water, salt water flush, sauerkraut, sauerkraut juice,
sauna, scent leaf, sea moss, sea salt, sea swimming, sea water, seaweed, sebi, selenium, shilajit, shungite,
silver drops, silver water, sleep to the east, sleeping to the east, smoothies, snake oil drops,
soap up the bum, socks with vinegar, soursop, soursop leaf, spirulina, spoon of cayenne, st john's wort,
structured water, sun gazing, sun on your, sungazing, sunlight, sunshine, supplements, surgical spirit,
sweat lodge, tallow, tapping, taweez, tcp, tea tree, tea tree oil, teething beads, the sun, tonic water,
toothpaste, triphala, tulsi, tumeric, turmeric, turmeric shot, turpentine, urine, urine therapy, valerian,
vapour rub, vapour rub on the feet, vaseline, vegan diet, veganism, vick, vick on the feet, vicks,
vicks on the feet, vinegar, vinegar soak, vinegar socks, vinegar water, vit c, vit d, vitamin b17, vitamin c,
vitamin d, vitamin drip, vitamin k2, vitamins, vodka, walking barefoot, water fast, water fasting, wd40,
wet cupping, wet sock, wet socks, wheatgrass, whiskey, whiskey on the gums, whisky, whisky and hot,
whisky on his gums, white spirit, willow bark, witch hazel, wormer, wormers, wormwood, wrap her up warm,
wrap him up warm, wrap them up warm, yoga, zam zam, zamzam water, zeolite, zinc

concept mi_cure   does what a cure does
all you need, as good as any, banishes, beat, beats, better than any, better than anything, blitz, blitzes,
boils out, burn off, burns it off, clear, clear up, cleared, clears, clears up, come right, comes out,
comes right, cure, cure for, cured, cures, cures all, curing, dissolve, dissolved it, dissolves, do the trick,
does away with, does for, does the job, does the trick, draw the poison, draws it out, draws out,
draws the poison, eradicates, finish, finish the, finishes, fix, fixed, fixes, flush out, flushes, flushes out,
get rid, gets rid, goes into remission, gone by morning, gone in, gone in a, gone in days, gone in weeks,
gone within, got rid, has shrunk, heal, healed, healing, heals, instead of, is a cure, is all you need,
is shrinking, it's shrinking, its shrinking, kill, kills, knocks it on the head, knocks out, lowers it,
lowers your, melt, melted, melts, more than any, more use than, no more, normal again, pneumonia finish,
prevents, protects, pulls out, purges, reverse, reversed, reverses, sees off, shift, shifted, shifts, shrank,
shrank it, shrink, shrinking, shrinks, shrunk, shrunk it, sort, sorted, sorts, sorts out, starve,
starve the tumour, starves, stops, sugar is finish, takes it away, takes out the bad, takes the, that's all,
the cure, treat, treats, vanish, vanished, what no tablet, will clear, will cure, will finish, wipes out,
works better, works better than, works wonders

concept mi_illness   what it is said to cure
ad hd, adhd, aids, alzheimer's, alzheimers, angina, anxiety, appendicitis, arthritis, asthma, autism, bacteria,
bipolar, blood clots, blood pressure, bowel cancer, breast cancer, bronchitis, cancer, cancers, cataracts,
cellulitis, chest infection/n, chickenpox, cholesterol, clots, copd, covid, crohn's, crohns, croup, dementia,
depression, diabetes, diabetic, eczema, endometriosis, epilepsy, fever, fits, flu, gallstones, gout,
heart attack/n, heart disease, heart failure, hepatitis, herpes, high blood pressure, hiv, hypertension,
infection/n, infertility, kidney stones, kidneys, leukaemia, long covid, lump, lumps, lung cancer, lupus, lyme,
malaria, measles, melanoma, meningitis, mental illness, migraine/n, monkeypox, mpox, ms, multiple sclerosis,
mumps, norovirus, parasites, parkinson's, parkinsons, pneumonia, polio, pre diabetes, prediabetes, prostate,
prostate cancer, psychosis, rabies, rsv, scabies, scarlet fever, schizophrenia, seizure/n, sepsis, shingles,
skin cancer, stage 4, stage four, strep, strep a, stroke/n, strokes, sugar, sugars, sunburn, t1, t2, tb,
tetanus, thyroid, tonsillitis, tuberculosis, tumor, tumour/n, tumours, type 1, type 1 diabetes, type 2,
type one, type two, ulcer/n, underactive thyroid, uti, utis, virus/n, viruses, whooping cough, worms,
your heart

concept mi_instruct   tells others to do
all you need, bin, boil, burn, chuck, come off, crush, dab, dip, ditch, don't, dont, drink, drop, feed, flush,
gargle, get, give, giving, have, hold, inject, just, lay, leave, let, mix, need is, never, pop, pour, prick,
put, rinse, rub, should, shove, skip, slap, smear, soak, spoon, spray, stick, stop, stuff, swallow, swear by,
swig, swill, take, tell her, tell him, tell your, tha wants, throw, tie, trust, try, tuck, use, want to,
wants to, wrap, ye want, you can, you could, you need, you should, you wanna, you want

concept mi_emergency_sign   signs that want a doctor at once
41, anaphylaxis, baby not moving, bleeding heavily, bleeding in pregnancy, blood in the stool,
blood in your poo, blood in your wee, blood when coughing, blue lips, burning up, button battery,
can't feel his arm, chest pain/n, chest tight, choking, concussion, convulsing, convulsion/n, coughing blood,
coughing up blood, crushing pain, face droops, face dropped, fever of 40, fit, fitting, floppy, having a fit,
head injury, heart attack, heart attacks, heavy bleeding, high fever, high temperature, lump, meningitis,
not moving as much, numb arm, overdose, pain down the arm, pain in the arm, passed out, rash that doesn't fade,
seizure, sepsis, slurred, slurring, snake bite, stiff neck, stopped breathing, stroke, struggling to breathe,
swallowed a battery, swallowed bleach, temp of 40, temperature of 40, temperature of 41, tight chest,
turning blue, unconscious, water's broke, waters broke, waters broken, waters gone, waters have broken

concept mi_no_doctor   leave the doctors out
bothering nobody, do not dial, do not ring, don't call, don't dial, don't go to, don't go wasting,
don't listen to, don't need a doctor, don't ring, don't waste their time, dont bother, dont call, dont dial,
dont go wasting, dont listen to, dont need a doctor, dont ring, draw the curtains, forget the doctor,
forget the doctors, forget the gp, ignore that, ignore the doctor, ignore the doctors, ignore the leaflet,
ignore what, instead of 999, instead of hospital, instead of the doctor, instead of the doctors,
leave well alone, never mind the doctor, never mind the leaflet, never mind what that,
never mind what the doctor, never mind what the nurse, no ambulance, no doctor, no doctor needed, no doctors,
no hospital, no hospitals, no need for a doctor, no need for doctors, no need for hospital,
no need to be bothering, no need to bother, no need to ring, not a hospital job, not worth bothering,
nothing to worry about, nowt to worry about, ride it out, sleep it off, stay away from the hospital, stay home,
stay out of hospital, sweat it out, wait it out, walk it off, wasting their time, you don't need an ambulance

concept mi_baby   the very young
babe, babies, babs, baby, baby's, bairn/n, bairns, bottle, breastfed, bub, bubba, child, childer, children,
four months, her, him, infant/n, kid, kids, lad, little one, little ones, little un, little uns, lo, new born,
newborn/n, newborns, nipper, one year old, six months, six weeks, teething, them, three months, tiddler,
toddler/n, tot, under one, under ones, under two, under twos, wain/n, wean/n, weans, wee one, wee ones,
weeks old, young un, young uns

concept mi_baby_risk   what babies must not have
anise tea, aspirin, baby rice at, baby rice in the bottle, barley water, brandy, camomile tea,
cereal in the bottle, chamomile tea, condensed milk, cot bumper, cot bumpers, cow milk, cow's milk at,
cows milk at, cushion, duvet, evaporated milk, face down, fennel tea, fennel water, front, goat milk,
goats milk, honey, honey water, in the bottle, mint tea, on belly, on her belly, on her front, on her stomach,
on her tummy, on his belly, on his front, on his stomach, on his tummy, on the belly, on the sofa,
on the tummy, on their bellies, on their belly, on their front, on their fronts, on their stomach,
on their stomachs, on their tummies, on their tummy, on tummy, paracetamol twice, phenergan, pillow,
piriton to sleep, rice water, rum, rusk in, rusk in his bottle, rusks in the bottle, sip of guinness,
sleep with you, sleeping pills, solid food at, solids at, solids from, star anise, steak, sugar water,
sweet tea, teddies in the cot, vodka, water instead of milk, weak tea, wean at, weaned at, weaning at,
wee dram, weetabix in, whiskey, whisky, whole grapes, whole nuts, whole peanuts

concept mi_pregnant   expecting
9 months, breast feeding, breastfeeding, brestfeeding, bump, carrying, conceive, due date, expectant,
expecting, first trimester, morning sickness, mums to be, nursing mums, preggers, pregnancies, pregnancy,
pregnant, prego, up the duff, when carrying, while carrying, whilst carrying

concept mi_preg_bad   what the expecting must not have
a drink or two, a few drinks, alcohol, bottle of wine, cannabis, cigarettes, drink, drinking, fag, fags, gin,
glass of wine, guinness, home birth alone, ibuprofen, liver every, pint, pints, raw eggs, smoke, smoking,
stout, vape, vitamin a, vodka, weed, wine

concept mi_contra   contraception
abortion, breast feeding, breastfeeding, brestfeeding, can't get preggers, can't get pregnant,
cannae get pregnant, cannot get pregnant, cant get pregnant, carnt get pregnant, coke douche, conceive,
condom/n, contraception, contraceptive, don't get pregnant, dont get pregnant, douche, fall pregnant,
falling pregnant, first time, get caught, in the bath, in water, moon, morning after pill, on top, period,
periods, pull out, pulling out, pulls out, safe days, standing up, the coil, the implant, the pill, vinegar,
withdraw

concept mi_screen   checks
blood tests, bowel kit/n, bowel kits, bowel screening, bowel test/n, breast screening, cervical, check ups,
colonoscopy, ct scan, ct scans, dexa, health check/n, mammogram/n, mammograms, mri, nhs health check,
poo kit/n, poo sticks, poo test/n, prostate check/n, psa, radiation, scan/n, screening, screenings,
smear test/n, smear tests, smear/n, smears, squashing, the boob squash, ultrasound/n, x ray/n, x rays, xray/n

concept mi_never_cancer   wrong ways to rule illness out
can't be cancer, can't catch, can't get breast cancer, can't get cancer, can't get it twice, can't have it if,
cannot get cancer, cant be cancer, cant catch, cant get breast cancer, cant get cancer, carnt be cancer,
don't get it, dont get it, immune from, immune to, is never cancer, isn't cancer, isnt cancer,
it's never cancer, men don't get breast cancer, men dont get breast cancer, never cancer, never serious,
no symptoms means, not cancer, only gay men get, only gays get, only old people get, only smokers get,
only women get, skips a generation so, too young to get, you would know, you'd feel ill, you'd feel it,
you'd know, you'd know about it, youd know

concept mi_first_aid   wrong first aid
bleed them, burn it off, burn the tick, butter on, butter on a burn, butter on the burn, cold shower,
cut the bite, egg white on, finger down, fingers down, flour on, head back, hold her down, hold him down,
hold them down, hot match, ice bath, lard on, lard on a, lean back, lean her head back, lean his head back,
make her sick, make him sick, make them sick, margarine on, match to it, mayonnaise on, pee on, pee on it,
prick each fingertip, prick the finger, prick their fingers, pull it out with, put him in a cold bath,
salt water to make, slap them about, smear with butter, something between the teeth, something in the mouth,
spoon between, spoon in her mouth, spoon in his mouth, spoon in the mouth, strong coffee, suck out the poison,
suck the poison, suck the venom, swallow her tongue, swallow his tongue, swallow their tongue, tilt head back,
tip head back, tongue down, toothpaste on, vaseline on the tick, vinegar bath, wallet between, whisky on the

concept mi_injury   hurts
bite, bites, bleed, bleeding, burn, burns, choking, concussion, cut, drunk, fainting, fit, fits, frostbite,
head bump, heart attack, jellyfish, nose bleed/n, nosebleed/n, overdose, poison, scald, scalds, seizure/n,
snake, sprain, sting, stings, stroke, swallowed, tick, ticks, unconscious, wasp

concept mi_public   public health measures
5g, air fryers, anti perspirant, antiperspirant, aspartame, bras, chemtrails, contrails, deodorant, e numbers,
factor 50, floride, flouride, fluoride, folic acid, g5, hand gel, lateral flow/n, lockdown/n, mask, maskes,
masks, masks cause, microwave oven, microwaves, mobile phones, msg, nasal swabs, pasteurised milk, pcr,
pcr test/n, phone mast/n, plastic bottles, salt, sanitiser, seed oils, smart meters, social distancing,
sun cream, sun lotion, sunblock, suncream, sunscreen, suntan cream, swabs, tampons, tap water,
the water supply, toothpaste with fluoride, underwired bras, vit k, vitamin k, vitamin k jab, wi fi, wifi

concept mi_public_harm   harms these do not do
alzheimer's, alzheimers, autism, brain cell/n, brain damage, brainwash, calcifies, calcify, cancer, cancers,
carbon dioxide, cause, causes, causin, causing, co2, control us, controls, cooks your, covid, dementia, docile,
dumbing, dumbs, fries, gives everybody, gives you, giving everybody, giving everyone, giving us, infertile,
keep us docile, kills, leukaemia, low iq, lower iq, lowers iq, lung infection, mind control, oxygen, pineal,
poison, poisoning, poisons, rots, skin cancer, spread, spreads, starve, starves, starving, sterile, suffocate,
suffocates, suffocating, thick, third eye, toxic, toxins, tumours, weakens

concept mi_food_cause   false causes
5g, ancestors, anger, bad air, bad blood, bad energy, bad parenting, bad person, bad thoughts, bare feet,
bitterness, blocked energy, bread, cold feet, cold floor, cold water, curse, dairy, damp hair, demons,
deodorant, draughts, evil eye, gluten, going out with wet hair, grief, guilt, jealousy, jinn, karma,
lack of faith, lack of sun, loose living, meat, microwaves, milk, negative energy, negative thoughts,
not praying, past lives, possession, resentment, screens, seed oils, sin, sins, sitting on, sleeping around,
spirits, spiteful, sugar, tattoos, the moon, trapped emotions, trauma in the womb, unforgiveness, video games,
weak character, wet hair, wickedness, wifi

concept mi_mind   illness of the mind
adhd, allergies, allergy, anorexia, anxiety, autism, bipolar, depression, dyslexia, eating disorder,
eating disorders, epilepsy, fibromyalgia, ibs, long covid, me, mental health, mental illness, migraine, ocd,
post natal depression, postnatal depression, psychosis, ptsd, schizophrenia, tourettes

concept mi_mind_deny   denies it
all in the head, all in the mind, all in your head, attention seeking, bad diet, bad parenting,
buck your ideas up, demons, didn't exist in my day, didn't have it in my day, didnt exist, doesn't exist,
doesnt exist, evil spirit, evil spirits, excuse, fashionable, get a grip, good hiding, good slap, invented by,
isn't a disease, isn't an illness, isn't real, isnt an illness, isnt real, just an excuse, just laziness,
just lazy, just naughty, lack of discipline, lack of prayer, laziness, made up, man up, naughty,
never had it in my day, no such thing, not a disease, not a real illness, not an illness, not real, possession,
pull yourself together, sin, smack, smacked bottom, snowflake, weakness

concept mi_disease_small   plays illness down
a bit of spots, a sniffle, a week off school, better off catching it, better to catch it, builds immunity,
builds the immune system, catch it naturally, character building, chickenpox party, does them good,
doesn't kill, doesnt kill, get 'em all round, get em all round, get it over with, get it ower with,
get them round, harmless, just a cold, just a rash, killed nobody, let em catch it, let them catch it,
makes them stronger, measles party, natural immunity, never did anyone any harm, never hurt,
never hurt anybody, never hurt anyone, never hurt nobody, never killed, never killed anybody,
never killed anyone, nivver hurt, nivver hurt nobody, no harm in it, no worse than, nothing to worry about,
only a few spots, only a rash, parties, party, pox party, strengthens, toughen them up, toughens them up

concept mi_disease_child   illnesses that vaccines stop
chicken pox, chickenpox, covid, diphtheria, diptheria, flu, german measles, measles, meningitis, mumps, polio,
rubella, tb, tetanus, whooping cough

concept mi_question   asks or doubts
any truth, anyone else, anyone know if, can i, can you, could you, do they, does anyone know, does it,
does that, genuine question, heard that, i read that, i wonder, is it ok, is it right, is it safe, is it true,
is that right, is that true, is there any evidence, is there any truth, is this true, not sure if, should i,
someone told me, true that, wary, what are the risks, what do you think, what is the advice, what's the truth,
wondering, worried, worried about

concept mi_mock   denies or mocks
back then, balderdash, bonkers, codswallop, conspiracy nuts, conspiracy theories, conspiracy theorist/n,
conspiracy theory, daft, debunk, debunked, didn't know better, didn't work, disgraced, disproved,
do not believe, doesn't work lads, don't, don't believe, don't fall for, don't listen, dont believe,
dont fall for, dont listen, eejits, fake news, fools, google university, idiots, ignorant, in 1974,
in the old days, in them days, joke, jokes, joking, lol at, misinformation, mocking, my brother in law,
my daft, my mad uncle, myth buster, myth busting, nonsense, nutjobs, nutter/n, nutters, people believe,
people say, people saying, people still, people think, people who, persuade, please listen, reckon, rubbish,
scaremongers, shaun, so called, some people, somebody outside, struck off, stupid, the science says, tin foil,
tin foil hats, tin hat, tinfoil, tinfoil hat, told me off, told our class, total rubbish, used to,
utter rubbish, wakefield, we used to, whoever believes

concept mi_practice_name   the practice, as the owner of a number or page
@practice, admin, appointment line, appointments, booking line, bookings, clinic, dispensary, docs, doctors,
flu line, front desk, gp, health centre, jab line, main line, medical centre, new line, new surgery,
out of hours line, practice's, prescription line, reception, repeat prescriptions, repeats, secretaries,
surgery's, surgerys, the desk, the docs, the doctors, the gp, the line, the nurses, the practice, the surgery,
their, theirs, them, they, they've, vaccination booking, vaccine booking, you, your, yous

concept mi_detail_word   a number, an address
address, app, booking page, booking site, contact number, direct line, direct number, e mail, email,
email address, email adress, fone number, form, hotline, line, link, mobile, new e mail, new email, new line,
new link, new no, new number, new page, new site, new web site, new website, no, num, numba, number,
number for, nummer, page, phone line, phone no, phone number, portal, postcode, site, tel, tel no, telephone,
telephone number, url, web, web address, web page, web site, webpage, website, websites, whatsapp,
whatsapp number

concept mi_reach   get in touch with them
apply at, bell, book, book at, book on, book through, book via, buzz, call, contact, dial, email, get hold of,
get them on, get through on, get through to, get thru, gi em a ring, give em a bell, give them a bell,
give them a ring, go to, log on to, message, message them on, order at, order from, order on, order through,
phone, press, reach, register at, register on, register via, ring, ring on, send it to, send them to,
sign up at, sign up on, text, try, use, use this, whatsapp, write to

concept mi_new_word   changed
actual, another, back, been changed, changed, changed to, changing to, correct, different, direct, has changed,
have changed, instead, it's now, its now, moved, moved to, new, newer, now, other, private, proper, quick,
quicker, real, replaced, right, secret, switched, the one that works, this is the, updated, working

concept mi_named_practice   called by the word
doctors, doctors surgery, gp practice, gp surgery, health centre, lane surgery, medical centre,
medical practice, our surgery, practice, road surgery, surgery, the docs, the doctors, the practice,
the surgery, them, they have, they've, this surgery

concept mi_rumour   alarming claims about the practice
asbestos, bankrupt, been sold, being bulldozed, being demolished, being privatised, being turned into,
charging for appointments, closed down, closed for good, closes for good, closing down, closing for good,
closing permanently, going private, going to charge, gone bust, gone private, in administration, legionnaires,
no longer taking nhs, shuts for good, shutting down, shutting for good, sold to, stopped taking nhs,
taken over by, to be demolished, turned into flats, under quarantine, will charge

concept mi_vax_strong   harms that only false tales tell of vaccines
aborted babies, aborted baby, aborted fetal cells, aborted foetus, aborted foetuses, altering our dna,
altering your dna, alters your dna, antifreeze, autism, autistic, bio weapon, bioweapon, bluetooth,
change your dna, changed your dna, changes your dna, changing our dna, changing your dna, chip, chipped, chips,
clot shot, clot shots, cot death, cot deaths, cull, culling, death jab, death jabs, depopulate, depopulation,
destroys their immune, destroys your immune, died suddenly, dna, experimental, fertility, fetal cells,
foetal cells, formaldehyde, gene therapy, genocide, graphene, graphene oxide, guinea pigs, heavy metals,
infertile, infertility, kill shot, lab rats, luciferase, magnetic, mark of the beast, mercury, microchip,
microchipped, microchips, monkey cells, nano bots, nanobots, nanoparticles, nuremberg, overload, overloads,
poison, poisoned, poisoning, poisonous, poisons, population control, ruins their immune, ruins your immune,
shedding, sids, snake venom, spike protein, spike proteins, steril, sterile, sterilisation, sterilise,
sterilised, sterilising, sterility, sudden deaths, toxic, toxin, toxins, tracker, trackers, turbo cancer,
turbo cancers, vaids, weakens your immune, wipes your immune, wrecks your immune

concept mi_verb_cause   brings about
behind, bring on, bringing on, brings on, cause, caused, causes, causin, causing, clog, clogs, come from,
comes from, contain, contains, crawling with, damage, damages, destroy, destroys, down to, due to, end up with,
ends up, fries, full of, gave, gi ye, gie, gies, give, give you, given, gives, gives ya, gives you, giving,
has in it, have in them, infect, infects, is to blame for, is why, kill, killing, kills, laced with, lead to,
leads to, leave, leaves, leaving, led to, linked to, loaded with, made, made from, made of, make, makes, makin,
making, mek, meks, packed with, poison, poisons, pumped full of, put in, puts, responsible for, result in,
results in, riddled with, rot, rots, ruin, ruins, shuts down, spread, spreading, spreads, starve, starves,
triggers, turns, weaken, weakens, why, wreck, wrecks

concept mi_care   what medicine does for people: drugs, jabs, checks
@mi_drug, @mi_screen, @mi_vax, adhd meds, adhd tablets, antihistamines, baby formula, biopsies, biopsy,
blood tests, blood transfusions, calpol, cholesterol tablets, contraception, contraceptives, covid tests,
dental fillings, ecg, epidurals, eye drops, fertility treatment, fluoride, folic acid, formula, formula milk,
gp checks, heel prick, heel prick test, hormone tablets, hydrocortisone, ibuprofen, induction, iron tablets,
ivf, melatonin, morning after pill, mounjaro, nhs drugs, nurofen, omeprazole, osteoporosis tablets, oxygen,
ozempic, pacemakers, paracetamol, pharma drugs, ppis, pregnancy scans, prescribed drugs, prescription meds,
puberty blockers, ritalin, sleeping tablets, smear, stents, steroid creams, sun cream, suncream, sunscreen,
the coil, the implant, the pill, tranquillisers, ultrasound, ventilators, vitamin k, weight loss jabs, x rays

concept mi_big_harm   grave harms
add, adhd, aids, alzheimer's, alzheimers, autism, autistic, baby's brain, barren, blindness, bones, brain,
brain damage, brain dead, breast cancer, cancer, cancers, cot death, crippled, death, deaths, dementia,
depression, diabetes, early grave, gay, gut, heart attack/n, heart attacks, heart disease, heart failure,
high blood pressure, immune system, infertile, infertility, kidney failure, kidneys, leukaemia, liver,
liver failure, miscarriage, miscarriages, more people than, ms, muscles, mutations, ovaries, parkinsons,
skin cancer, sterile, stillbirth, strokes, suicide, the babby, the cancer, thick, tongue tie, trans, tumours,
unborn, violent, womb, your bones, your brain, your dna, your fertility, your heart, your immune system,
your kidneys, your liver, your lungs, your womb, zombie, zombies

concept mi_vice   what harms people
a burn in the sun, a good burn, alcohol, binge drinking, booze, brandy, burning in the sun, cannabis,
cigarettes, cigs, coke, drink driving, energy drinks, fags, getting burnt, gin, guinness, nicotine,
passive smoking, pot, raw chicken, raw meat, red wine, secondhand smoke, shisha, smoke, smoking, snuff, sugar,
sunbathing, sunbed/n, sunbeds, sunburn, tan, tanning, tanning beds, tobacco, vape/n, vapes, vaping, vodka,
weed, whiskey, whisky, wine

concept mi_praise   said to be good or harmless
actually good 4, actually good for, base tan, cleans, cleans out, clears, clears the lungs, clears your chest,
clears your lungs, cures, does no harm, does not cause, does you good, doesn't cause, doesnt cause,
don't cause, dont cause, flavoured water, good 4 asthma, good for, good for asthma, good for you, harmless,
healthy, helps, helps the baby, is fine, is just vitamin, just flavoured water, just steam, just vitamin d,
just water vapour, kills germs, kills the germs, lubricates, medicinal, natural, never caused, never did,
never harmed, never hurt, never killed, no danger, no harm, no risk, not addictive, not harmful,
nothing wrong with, only vitamin d, opens the lungs, opens ur lungs, opens your lungs, perfectly safe,
prevents, protects, safe, safer than, strengthens, thins the blood, toughens, toughens the skin,
toughens them up, toughens you up, vitamin d going in, water vapour, won't hurt, wont hurt

concept mi_body_talk   the body said to do without care
body can heal, body cures itself, body detoxing, body fighting, body heal itself, body healing itself,
body heals itself, body is healing, body knows, body knows best, can't live in, can't patent, can't survive in,
cancer can't, cannot live in, cannot patent, cant live in, cant patent, cure already exists, detox your,
detoxes the vaccine, flush it out, flush out the vaccine, flushes the vaccine, god heals, god will,
heal itself, heals itself, immune system will, jab detox, let nature, let the body, let the fever,
mind over matter, nature knows, nature's way, natures way, no money in a cure, no profit in, remove the jab,
remove the vaccine, suppressed cure, sweat it out, the body heals, there's a cure, theres a cure,
they keep it quiet, they've kept it quiet, think yourself well, trust your body, trust your gut, undo the jab,
vaccine detox, your body knows

concept mi_serious   illnesses that want proper care
aids, anaphylaxis, angina, appendicitis, appendix, arthritis, asthma, asthma attack/n, bad chest, blindness,
blood clot/n, blood poisoning, blood pressure, bowel cancer, brain tumour, breast cancer, bronchitis, burns,
cancer, cataracts, cellulitis, chest infection/n, chicken pox, chickenpox, clots, conjunctivitis, copd, covid,
croup, dementia, depression, diabetes, ear infection/n, eczema, epilepsy, fits, flu, gallstones, gangrene,
glaucoma, heart attack/n, heart failure, hepatitis, hernia, herpes, high blood pressure, hiv, impetigo,
infected, infection/n, kidney infection/n, kidney stones, kidneys, leukaemia, liver, lump/n, malaria, mastitis,
measles, melanoma, meningitis, miscarriage, ms, mumps, norovirus, overdose, pneumonia, psoriasis, rabies, rash,
scabies, scald, scarlet fever, schizophrenia, seizures, sepsis, shingles, std, stds, sti/n, stis, strep throat,
stroke/n, sugar diabetes, tb, tetanus, thrush in babies, thyroid, tonsillitis, tumour/n, type 1, type 2,
ulcers, uti, water infection/n, wheeze, wheezing, whooping cough

concept mi_purpose   what one rings a practice for
appointment line, appointments, asthma clinic, baby clinic, blood test bookings, blood tests, book, book in,
booking, bookings, cancel, cancel appointments, cancellations, complaints, complaints go, covid jabs,
flu clinic, flu jab booking, flu jabs, jab bookings, med reviews, medication queries, nurse appointments,
online booking, order line, prescription line, prescription orders, prescription requests, prescriptions,
referrals, register, registering, registration, registrations, repeat orders, repeat prescriptions, repeats,
results, scripts, secretaries, sick notes, smear bookings, test results, the nurses, vaccine bookings

concept mi_desk   who is reached there
appointments team, desk, docs, doctor direct, doctors, gp direct, nurses, practice, practice's, reception,
receptionist, receptionist's, receptionists, receptionists direct, secretary, surgery, surgery's, the doctors,
their, theirs, them, they are, they're

concept mi_any_care   medicine, vaccines, checks and illness, however named
@mi_care, @mi_disease_child, @mi_illness, @mi_public, @mi_serious, adhd tablets, allopurinol, amalgam,
amitriptyline, amlodipine, amoxicillin, anaesthetic, antibiotics, antidepressants, antihistamine,
antihistamines, apixaban, ashtma, aspirin, atorvastatin, autism, autistic, baby jabs, biologics, birth control,
bisoprolol, blood test, blood transfusion, blue inhaler, blue one, bone density scan, booster/n, bowel kit,
bowel screening, braces, brown inhaler, brown one, c section, caesarean, calpol, cancer, carbimazole, cataract,
cervical screening, checkup/n, chemo, chickenpox one, cholesterol, citalopram, clopidogrel, co codamol,
codeine, coeliac, coil, colchicine, contraception, cough bottle, cough medicine, covid, covid one, cysts,
decongestant, depression, dialysis, diazepam, disease, diseases, doctors, doxycycline, drip, drug,
drug companies, drugs, edoxaban, electrolytes, elvanse, emollient, epi pen, epidural, epipen, eye drops,
fat jab/n, fever, fillings, flu, flu one, flucloxacillin, fluoride, fluoride varnish, fluoxetine, forceps,
gabapentin, gas and air, germ, germs, glass test, gliclazide, hearing aids, heart pills, heart tablets,
high temperature, hip replacement, hormone pills, hormone tablets, hpv one, hrt, hydrocortisone, hysterectomy,
ibuprofen, immunisations, immunity, implant, induction, infection, inhalers, inoculations, insulin,
iron tablets, jag, jags, kidney infection, knee replacement, lansoprazole, lateral flow, letrozole,
levothyroxine, lithium, losartan, lumps, mammogram, mammograms, mammy gram, measles, medication, melatonin,
menopause, metformin, methotrexate, mirtazapine, mmr one, montelukast, morphine, mounjaro, mri, naproxen,
nasal spray, needles, nicotine patches, nit lotion, nitrofurantoin, nose spray, nurofen, oestrogen, olanzapine,
omeprazole, oramorph, ovaries, ozempic, pacemaker, painkillers, pandemic, paracetamol, penicillin, period/n,
pill, pills, pneumonia one, pox, prednisolone, pregabalin, preventer, prick, pricks, progesterone, propranolol,
prostate test, prostate tests, psa, puberty blockers, quetiapine, ramipril, rash, ritalin, rivaroxaban,
root canal, rsv, rsv one, salbutamol, scan, scanned, scans, screening, screenings, sertraline, shingles one,
simvastatin, six week jabs, skinny jab/n, sleeping pills, sleeping tablets, slimming jab/n, smear, spf, statin,
stent, stents, sterilisation, steroid, steroid cream, steroids, stroke, sun cream, swab, sweep, tablet,
tablets, tablets for, tamoxifen, tap water, temperature, testosterone, tetanus, the coil, the needle, the pill,
thyroid, thyroxine, toddler jabs, tramadol, transfusion, trimethoprim, triple jab, triple needle, tumour,
typhoid, ultrasound, up to date, vaccinate, vaccine, vaccines, variant, vasectomy, venlafaxine, ventolin,
virus, viruses, vitamin k, vitamin k one, warfarin, water tablets, wegovy, weight loss jab, weight loss jabs,
whooping cough one, whooping cough thing, worming tablets, x ray, x rays, yellow fever, yer jags

concept mi_damage   does harm to
addle/v, age/v, attack/v, block/v up, burn/v, burns, burst/v, calcify/v, clog/v, clogs, cook/v, curdle/v,
damage/v, destroy/v, dissolve/v, drain/v, dry/v out, dry/v up, dumb/v down, eat/v, eat/v away, eat/v into,
eats, eats away, fog/v, frazzles, freeze/v, fries, fry/v, frying, harden/v, harm/v, jam/v, kill/v off,
make/v holes in, melt/v, melts, mess/v up, mess/v with, microwave/v, mush, mutate/v, numb/v, overload/v,
overwhelm/v, pickle, pickle/v, pickles, pickling, poison/v, rewire/v, rot/v, rots, rotting, ruin/v, rust/v,
scar/v, scramble/v, scrape, scrapes, scraping, shrink/v, shrivel/v, shut/v down, silt/v up, soften/v, sour/v,
sterilise/v, stop/v up, strip/v, strips, stunt/v, thicken/v, thin/v, thin/v out, turn/v, upset/v, warp/v,
weaken/v, wear/v away, wear/v out, wipe/v out, wreck/v

concept mi_body   parts of the body
arteries, baby's brain, bladder, blood, body, bone marrow, bones, bowel, bowels, brain, brain cells, brains,
breast milk, cells, cervix, chromosomes, colon, defences, dna, egg, eggs, eye, eyes, fertility, flesh, genes,
glands, gut, guts, heart, hormones, immune, immune system, immunity, insides, intestines, joints, kidney,
kidneys, lad bits, lady bits, lining, liver, lungs, lymph nodes, lymphs, manhood, marrow, memory, metabolism,
milk, mind, mitochondria, muscle, muscles, natural defences, natural immunity, nerves, nervous system, organs,
ovaries, pancreas, pineal gland, pituitary, prostate, reproductive system, senses, skin, soul, speech, sperm,
spine, spirit, stomach, stomach lining, swimmers, system, teeth, the kidney, the liver, there liver, thyroid,
tissue, tubes, tummy, veins, vital organs, womb

concept mi_reject   urges against care
and fast, ask for it to be taken out, bin em, bin it, bin the, bin the kit, bin the leaflet, bin the letter,
bin the lot, bin them, bin those, bin your, binned her tablets, binned his tablets, binned the inhaler,
binned the tablets, bye bye, cancel it, cancel the op, cancel the scan, cancel your, chuck em, chuck it,
chuck the, chuck them, chucked hers, chucked his, chucked mine, chucked my, come off em, come off it,
come off them, cut it out of your life, ditch em, ditch it, ditch the, ditch them, do not comply,
do not consent, do not take the salt of, do not vaccine, don't be calling, don't be giving, don't be going,
don't be ringing, don't be taking, don't bother with, don't cool it, don't fall for it, don't go for,
don't let, don't let em, don't let them, dont be calling, dont be giving, dont be ringing, dont bother with,
dont let, dont let em, dont let them, fling them, flush em, flush it, flush the, flush them,
flushed the tablets, get off it, get off them, give it a miss, give it a swerve, give it a wide berth,
give that a miss, give that a swerve, go nowhere near, hard pass, hoy it, hoy them, i'd not bother wi,
i'd not bother with, i'd rather die than, ignore it, ignore the doctor, ignore the leaflet, ignore the nurse,
ignore them, ignore what, ignore your doctor, in the drawer, into the fire, just say no, keep a fever going,
keep away from, keep her away from, keep him away from, keep the kids away, keep them away from,
keep your arms, keep your kids, keep your sleeves, leave it alone, leave it be, leave it in the,
leave it well alone, leave the brown, leave the tablets off, leave well alone, let nature, let them catch,
masks off, mine are in the bin, mine is in the bin, mine went in the bin, mine went in the fire,
mine went on the fire, mine went straight in, never ever take, never give, never had a jab, never had one,
never let them, never mind the doctor, never mind what, never take, no call for, no jabs, no need for,
no need for a, no need of, no needles, no thank you not for me, none of mine had, none of mine have,
none of ours, not for our kids, not going near my, not having it, not in my arm, not in my body,
not in my child, not in my kids, not in my veins, not in this house, not my kids, not on your nelly,
not touching my, not worth bothering wi that, opt out, opt your, pass me by, pay it no mind, put down the,
put it in the bin, put it on the fire, put the epipen away, put the needle away, put them in the bin,
refuse it, refuse the, refuse them, say goodbye to, say nah, say no to, sling it, sling them, stay away from,
stay clear, stay well away, stay well clear, steer clear, steer well clear, stop giving, stop taking,
stop them, swerve, swerve it, swerve that, tablets off, take her off, take him off, take them off,
tell her to stop, tell him to stop, tell them no, tell them to stick, threw mine, threw out my, threw the,
threw them, throw away the, throw it, throw the, throw them, u dont need, wake up, walk away from,
wean yourself off, won't be having, won't be taking, won't catch me, wouldn't bother with that,
wouldn't give it to a dog, wouldn't give it to my dog, wouldn't put that in, wouldn't touch it,
wouldnt bother wi, wouldnt touch it, ye dinnae need, you do not need, you don't need, you dont need

concept mi_survivor   grew up without it and lives
all still here, before big pharma, before jabs, before there were doctors, did me no harm, did mine no harm,
did us all fine, did us no harm, didn't do us any, didn't have it in my day, didn't have that in my day,
didn't have them in my day, doctor in years, doctor since, fit as a fiddle, fit as a flea, fit as fiddles,
fitter than, for centuries, generations, grandmother was never wrong, had it and we're fine,
hasn't been ill since, hasn't seen a doctor, haven't been ill since, haven't had a cold since,
haven't had a doctor, healthy as a horse, healthy as horses, here to tell, i'm 80 and never, i'm 84, in my day,
in our day, it's how we were brought up, it's how we were raised, lived till, lived to, lived to be,
mam swore by, mine all, mine all slept, mine were all, my ancestors, my gran was never wrong,
my mother was never wrong, nan swore by, never a day's illness, never a day's sickness, never a pill,
never a tablet, never an injection, never been better, never been healthier, never been ill, never been jabbed,
never been sick, never did any of mine, never did any of us, never did me any, never did mine any,
never did our, never did us any, never had a day, never had a day's, never had a tablet, never had cancer in,
never had so much as a, never had so much as a cold, never harmed, never hurt, never looked back, never needed,
never one injection, never one pill, never one tablet, never seen a doctor, never so much as a sniffle,
never swallowed a tablet, never taken a tablet, never took a tablet, never touched a tablet, none of us died,
not a cold since, not a day's illness, not a single tablet, not a sniffle, not a sniffle since,
not been ill since, not had a cold since, not one tablet, not seen a doctor in, not seen a doctor since,
our ancestors, our grandparents, passed down, raised five, raised four, raised seven, raised six, reared,
right as rain, right as rain since, since time began, since victoria, still going strong, still here,
still standing, strong as an ox, swears by it, swore by it, the old ways, thousands of years,
turned out all right, turned out alright, turned out fine, turned out grand, unvaccinated and, unvaxxed and,
way before doctors

concept mi_authority   who is said to know better than medicine
acupuncturist, alternative doctor, an american doctor on, bloke on youtube, chiropractor, church says,
cousin's bf did it, crystal healer, doctor friend, dr on tiktok, dr on youtube, elder, elders, energy healer,
facebook group, faith healer, functional medicine, ghost in the, guru, healer, health coach, her coach,
herbalist, his coach, holistic, homeopath, homoeopath, imam says, in africa, in china, in india, in jamaica,
in my country, in nigeria, in our country, in pakistan, in poland, in romania, in the old country, in turkey,
iridologist, joe rogan, kinesiologist, lad at the gym, life coach, man at the gym, man at the health shop,
man at the market, medicine man, medium, mum's group, my coach, my cousins bf, my healer, my herbalist,
my homeopath, my iridologist, my naturopath, my old mum, my reflexologist, my yoga teacher, naturopath,
nutritionist on, old gypsy, old wives, online doctor says, osteopath, our pastor, pastor, podcast, prophet,
ptr, reflexologist, reiki, retired nurse says, shaman, substack, telegram, the bible, the brethren, the pastor,
the video, tiktok, traditional doctor, vicar's wife, video by a doctor, wellness, whatsapp from a doctor,
wise woman, witch doctor, yoga circle, yoga teacher, youtube

concept mi_plot   a hidden aim
a cured patient is a lost customer, a scam, all about money, all about the money, all planned, an experiment,
aren't allowed to say this, aren't allowed to tell u this, aren't allowed to tell you this, aren't even tested,
arent allowed to tell u this, arent allowed to tell you this, ask to join, been hushed up, behind closed doors,
big business, big pharma, birth rate, bit they don't tell you, bit they dont tell you, bonus for every arm,
bonus per arm, by design, calming agent, can't patent, can't patent a, can't patent it, can't put a patent,
can't put patent, cannot patent, cant patent, cant patent it, cant put a patent, cant put patent, cash cow,
check the obituaries, coming back for more, commission on every, control the numbers, control us, cover up,
covered it up, covering it up, cull, culling, cured naturally, depop, depopulation, designed to,
do u know whats in, do you know what is in, do you know what's in, doctor only want sell,
doctors don't like you to know, doctors don't want you, doctors hate, doctors only want sell,
doctors won't tell, doctors wont tell, don't get paid if you get better, don't get paid if you're well,
don't print it, dont get paid if ur well, dont get paid if your well, dreamt up, drug companies, drug firms,
dumb us down, eight mice, elite, elites, ever wonder why, ever wondered why, excess deaths,
filtered out of the news, firms that make, follow the money, for control, for pop control, get a bonus for,
get paid per, get you hooked, gets you hooked, globalist, globalists, god given immune, government want,
gps get paid, guinea pigs, heal itself, heal naturally, healthy people don't make money, hidden from us,
hiding it, hooked, how they get ya, how they get you, i was there i saw it, in on it, in the small print,
insert says, invented by, invented it, invented to, it's a business, it's a money maker, it's in their own,
its a business, join the group, keep us docile, keep us down, keep us ill, keep us on, keep us on their,
keep us quiet, keep us sick, keep women quiet, keep you coming, keep you ill, keep you on, keep you quiet,
keep you sick, keeps them in business, kept out of the news, kept quiet, kickbacks, lab rats,
look at the obituaries, look who owns, made in a lab, made up by, mainstream media, make believe, mates works,
mind control, money in it, money spinner, my mate works security, natural cure, natural cures, natural healing,
natural immunity, natural remedies, nature provides, never been proved, never been proven, never been tested,
never isolated, never on humans, never on women, never once tested, never tested, never trialled,
new world order, no company will tell you, no doctor will say, no doctor will tell you, no liability,
no long term, no money if you're well, no money in, no money in a cure, no money in curing,
no money in telling, no patent on it, no profit in, no profit in healthy, no profit in it, nobody will admit,
not allowed to tell u this, not allowed to tell you this, not been tested, not even tested, not tested,
nurse won't tell you, nurses won't tell you, obituaries page, off the record, on their pills, on their tablets,
only tested on, only want sell tablets, only want to sell tablets, only want to sell you tablets, own data,
paid by the jab, paid for every jab, paid per arm, paid per breast, paid per head, paid per jab, paid to push,
part they leave out, patent, patent a plant, patent an onion, patent on it, patient cured is a customer lost,
pharma, pharmaceutical, plandemic, planned it, pop control, population control, profit, psyop, pure blood,
pure bloods, pureblood, purebloods, read the insert, read the obituaries, read the small print,
repeat customer, repeat customers, rolled out, rothschilds, rushed, rushed through, scamdemic, scare you,
scaring you, scrubbed off the internet, sheep, sheeple, shills, show me all the studies,
side effects are hidden, so much a jab, so that women, so they can control, so they can track, so women can't,
soros, straight from the horse's mouth, straight from the office, taken off youtube, tenner a jab,
tested on eight, tested on mice, tested on nobody, that's the plan, the agenda, the bit they leave out,
the camps, the cure exists, the elite, the great reset, the narrative, the plan, the reset, the sheep,
the truth about, their own figures, there's a group, there's no money, theres a group, theres no money,
they all know, they all know it, they don't tell you, they don't want you, they dont tell you,
they dont want you, they get you, they invented, they just don't print it, they keep it quiet, they knew,
they know, they know full well, they make billions, they put something in, they want us, they want you,
they won't admit, they won't tell you, they wont tell you, thin the herd, till we die, to keep us ill,
to keep you ill, to sell you, toxins, track us, untested, up to date sheep, wake up, waking up, want us dead,
want you dead, want you hooked, want you ill, want you sick, wef, what is really in, what's really in,
whats really in, who bought the labs, who owns the labs, who owns the patent, who owns the patents,
who profits, wiped off the internet, woke up to, won't tell you this, you can show me all the studies,
you're a number, youtube took it down

concept mi_after   a bad end told as proof
came out worse, collapsed, come out with something worse, couldn't talk after, dead a week later, dead at,
dead by, dead in a week, dead in months, dead inside, dead now, dead six months, dead the next, dead within,
died after, died in his sleep, died suddenly, died within, dropped dead, dropped down dead, dropping,
dropping like, ended up dead, ended up in a box, ended up with, fell down dead, gone by, gone downhill since,
gone in a month, gone in six months, gone in weeks, got it after, got it from, got worse, had a stroke after,
has cancer now, has never spoken since, has not spoken since, hasn't been right since, hasn't spoken since,
hasnt been right since, having heart attacks, having strokes, heart attack a week later, in a box,
in a wheelchair now, keel over, keeling over, lost her baby after, lost the baby after, never been right since,
never been the same, never been well since, never the same after, never the same again, never the same since,
never walked again, never walked since, never woke up, not been right since, not been the same since,
not long after, overnight, six feet under, six foot under, spread like wildfire, stopped speaking,
stopped talking, stroke a week later, the light went out, turbo, went blind, went downhill, went right through,
went within, within a month, within a week, within a year, within days, within weeks

concept mi_mechanism   how it is wrongly said to work
a bruise off, all that aluminium, all that mercury, aluminium in them, aluminium in those, amount of aluminium,
babies dna, babies' dna, baby's dna, badness coming out, bairns dna, bairns' dna, balances the,
behind all these kids, behind all this adhd, behind all this autism, bodies know, body cleaning itself,
body cooking, body doing its job, body is cleaning, body knows, body told me, body wants a baby,
body will tell, break it open, breaks it open, bruise turns, burn it out, burn itself out, burns it out,
burst it, bursts it, closes the pores, collect your dna, collected everyone's dna, collected everyones dna,
collecting our dna, come out in the wash, comes out as, comes out as sweat, comes out in sweat,
cook the badness, cooking the badness, cooks the germs, disperses it, dna database, dna for t'government,
dna for the government, does the same job, draw it out, draw out the, draw the fever out, draw the heat out,
drawn it out, drawn out, draws it out, draws out the, draws the badness, draws the fever out, draws the heat,
draws the heat out, drew it out, drew out the, drive it inwards, drive the heat, drives it in,
drives it inwards, drives the heat, driving it in, feed the, feeds it, feeds the cancer, feeds the tumour,
feeds you, fever coming out, fever wants to burn, finish from the root, flush it out, flush it through,
flushes it, for t'government, from the root, full of aluminium, give it air, give it off, gives it air,
gives off, goes inwards, goes straight through to the baby, goes to the heart, goes to the womb,
got your dna now, harvested our dna, harvesting dna, heat coming out, heat inwards, how they tag,
how they track, in your blood for life, in your bones for life, infection coming out, it breaks the cancer,
just the body doing, just the same without, keeps it moist, leave behind inside you, leave behind up there,
leave inside you, let a fever burn, let fever burn, let it breathe, let it burn itself, let it burn out,
let the fever burn, lets it breathe, lets it out, lets the air, lets the air in, lets the bad out,
lets the badness, lets the poison out, lies dormant because, locks it in, loosens the blood, mercury in them,
mercury in those, metals in them, metals in those, needs it high, needs to be high, never leaves the body,
never leaves your body, never leaves your system, only wakes it up, open the pores, out of line,
poison coming out, pokin about, pokin it about, poking about only, poking about wakes, pulls it out, pulls the,
pushes it in, pushes it to the, pushes the blood, quickens the blood, resets the, scrape the lining,
scrapes the lining, sets it free, sets it off, shakes it loose, shed on, shedding, sheds on, slows the blood,
soaks it up, spills it, spread it everywhere, spreads it, squash it, squashes it, squeeze it, squeezes it,
starve it, starves it, stays in ur blood, stays in your blood, stays in your body for,
stays in your system for, sterilises you, stirs it up, stirs up, stops the heart, strengthens the blood,
sucks it out, sweat it out, sweated it out, sweats it out, take the heat out, takes the heat out,
taking his dna, taking their dna, tekkin their dna, tha'd know about it, the body needs, the body remembers,
the germs coming out, the heat coming out, thickens the blood, thin you out, thins the blood,
thins the blood just the same, thins you out, too much for their, too much for them, took everyone's dna,
toxins coming out, traps it, traps the heat, turn to cancer, turns into cancer, turns to acid, turns to cancer,
turns to poison, turns to sugar, wake it up, wakes it, wakes it all up, wakes it up, wakes up the, waking up,
washes it out, washes out the, what they leave behind, what's behind all these, whats behind all these,
windows shut, wrap her in blankets, wrap him in blankets, wrap them in blankets, wrapped us in blankets,
you'd feel it if, you'd know about it, you'd soon know about it, youd know about it, your body needs,
your body remembers, your body wants a baby

concept mi_trivial   a grave matter made small
a bit of toast, a bit of wind, a dirty word, a myth, a rite of passage, a rumour, all in the head,
all in the mind, all nerves, attention, badness, been scared into, big fuss, bit of heat, builds character,
clears itself up, dead easy to beat, does no harm, does them good, don't need ambulances,
don't need to be ringing, dont need to be ringing, everybody gets, fuss about nothing, goes away by itself,
goes on its own, good for them, hardly ever, harmless, hyped up, is normal at, it passes, it'll pass,
just a cold, just a rash, just growing, just hormones, just panic, just wind, mostly in the mind, mostly panic,
natural part of, nature's way, never heard of it, never hurt, no danger, no harm, no harm in, no worse than,
nonsense, not a real, not a thing, nothing at our age, nothing at your age, nothing to it, nothing to worry,
nowt to worry, only a bit of, only a cold, only a rash, only nappy rash, only shows, only wind, over reaction,
panic, perfectly natural, perfectly normal, rite of passage, rubbish, scare story, scare tactic, scare tactics,
scaremongering, sorts itself out, spirit problem, storm in a teacup, they are fine, they're fine, toughen up,
toughens them, wasn't a thing, wasn't heard of, wasnt a thing, weren't a thing, will pass, works itself out

concept mi_nasty   nasty stuff that care is said to be
a con, acid, addictive, anti freeze, antifreeze, arsenic, battery acid, bleach, brainwashing, cancer in a,
chalk, chemical castration, chemical cosh, chemicals, con, cow pus, crack, dead babies, dead baby, dog food,
dynamite, eugenics, experiment, fertiliser, floor cleaner, foetus, formaldehyde, glue, heroin, horse pee,
horse piss, horse wee, horse wormer, jet fuel, lead, legal heroin, mercury, meth, mind control, money maker,
monkey kidney, monkey kidneys, mouse poo, muck, nerve gas, nothing but, oven cleaner, paint, paint stripper,
petrol, pig blood, pig fat, pig gut, placebo, placebos, plastic, pointless, poison, poisoning,
population control, puppy, rat poison, rocket fuel, rubbish, sawdust, scam, sewage, slow death, snake venom,
speed, sugar pills, tar, the devil's, the devils, to keep us, to keep you, toxic, toxic waste, toxins, trash,
urine, useless, weed killer, weedkiller, worm

concept mi_bad   words against
addicted, addictive, autism, autistic, bad for, barren, billions, blind, brain, cancer, carcinogen,
carcinogenic, carcinogens, cell damage, chipped, clots, con, contaminated, control, crippled, damage, damaged,
damages, damaging, dangerous, dead, deadly, death, deaths, dementia, dependent, died, evil, experiment,
experimental, fake, fraud, gimmick, habit, harm, harmful, harms, hoax, hooked, impure, infected, infertile,
kill, killed, killing, kills, lethal, lie, lies, marketing, mind, miscarriage, money, needless, neurotoxic,
neurotoxin, nonsense, overrated, paralysed, pointless, poison, poisonous, profit, profits, racket, radioactive,
rotten, rubbish, ruin, ruined, ruins, satanic, scam, sheep, sicker, slaves, sterile, stroke, stunts, swindle,
tainted, toxic, toxins, tracked, tumours, unclean, unnatural, unnecessary, unsafe, untested, useless, weaker,
wicked, worse, worthless, zombies

concept mi_lost   a child said to be lost overnight
blank behind the eyes, different baby, different boy, different child, different girl, empty behind the eyes,
gone behind the eyes, lights went out, lost eye contact, lost her speech, lost her words, lost his speech,
lost his words, never said another word, never said mama again, never spoke again, never the same child,
not the same baby, not the same boy, not the same child, not the same girl, regressed, stopped babbling,
stopped talking, stopped walking, was never our boy again, was never our girl again

concept mi5_treat   operations and treatments
amputation, angiogram, antivirals, biopsy, blood transfusion, bypass, c section, chemo, chemotherapy,
consultant, dialysis, gallbladder out, general anaesthetic, hip replacement, hospice, hospital appointment,
hysterectomy, icu, immunotherapy, inside of a hospital, intensive care, knee replacement, lumpectomy,
mastectomy, oncologist, oncologists, oncology, operating table, operation/n, pacemaker, physio, radiation,
radiotherapy, scalpel, specialist, stent/n, surgeon's knife, surgeon/n, the knife, the op, transplant, valve,
ventilator, ward

concept mi5_ditch   leaves off a treatment
backed out of, bin, binned, binned off, bins, burned, burnt, came off, came straight off, cancel, cancelled,
chuck, chucked, chucked out, chucks, come off, comes off, coming off, cut out, ditch, ditched, ditching, drop,
dropped, dump, dumped, fed to, fling, flung, flush, flushed, gave back, gave up, gave up on, get her off,
get him off, get them off, give up, given up, got her off, got him off, got them off, halved, handed back,
hasn't had, hasn't taken, hasn't touched, haven't touched, hoy, hoyed, jack in, jacked in, knocked on the head,
leave off, left off, lobbed, never bothered with, never entertained, never takes, never took, never touched,
no longer takes, off his, pack in, packed in, pitched, poured, quit, refuse, refused, refuses, ripped up,
sack off, sacked off, sent back, sent her home from, signed herself off, signed himself off, skips, slung,
stop, stopped, stopped taking, swapped, swerved, take her off, take him off, take them off, taken her off,
taken him off, threw, threw away, threw out, throw, throw out, thrown, tipped, took her off, took him off,
took my, took our, took them off, tore up, turned down, walked away from, walked out of, weaned, weaned off,
won't take, wouldn't have, wouldn't take

concept mi5_thrive   and is the better for it
a new man, a new woman, all of us fine, asthma gone, back at the gym, back dancing, back in the gym,
back on his bike, back on the allotment, back on the tools, baffled the, baffled them, been grand since,
best he's ever, best i've ever, best she's ever, blood pressure of a teenager, bloom of health, bouncing about,
bright as a button, buried three doctors, buried two doctors, can't explain it, cancer free, clear as a bell,
clear scan, climbing munros, climbs, consultant couldn't believe, cured herself, cured himself, dances every,
digging his garden, digs his own, doctor couldn't believe, doctors amazed, doctors are baffled,
doctors baffled, doctors can't explain, doctors fuming, doctors gobsmacked, doctors speechless,
does her own garden, does his own garden, eyes like a hawk, feel amazing, feels amazing, felt better in years,
fit as a butcher's dog, fitter than me, fitter than you, flying now, full of beans, full of life, glowing,
good as gold, good as new, grand ever since, hale and hearty, happy as larry, hasn't ailed,
hasn't bothered a doctor, hasn't bothered the doctor, hasn't had one since, hasn't injected,
hasn't looked back, hasn't needed, hasn't wheezed, hasnt needed, healthy as an ox, heart like an ox,
heart of a lion, heart of an ox, into remission, jumping about, legs like a, letter from the king,
letter from the queen, lift/v coal, lifting coal, like a new man, like a new woman, like a spring chicken,
like a spring lamb, like a teenager, like a two year old, like a young lad, like bellows, lived to tell,
lost four stone, lost three stone, lungs like, milks his own, never ailed, never been near a hospital,
never better, never felt better, never miss school, never misses school, never seen a hospital,
never seen again, never wheezed, new lease of life, new man, new woman, no attacks, no attacks since,
no bother since, no fits, no heart attack yet, no lump, no more attacks, no more fits, no pain since,
no relapse, no seizures, no side effects, no sign of it, no trouble since, no wheeze, not a peep, not a wheeze,
not ailed, not dead yet, not had an attack, not had one since, not missed a day, nothing wrong with her,
nothing wrong with him, numbers are perfect, numbers perfect, off all of them, off everything, on her bike,
on his bike, on top of the world, out dancing, outlived, outlived her doctor, outlived his doctor,
outlived the lot, pain free, perfect bloods, perfect readings, played bowls, playing bowls, playing football,
playing golf, plays bowls, plays golf, ran a marathon, right as ninepence, runs marathons, runs up stairs,
runs up the stairs, scans clear, scratching their heads, seeing again, sleeps like a baby,
sleeps right through, sound as a pound, sprightly, still alive and kicking, still at it, still climbing,
still cycling, still dancing, still digging, still driving, still going, still kicking, still lifting,
still playing, still ploughing, still riding, still running, still swimming, still up ladders, still walking,
stopped tingling, strong as a horse, sugars normal, swims every, symptom free, talking in sentences,
talking now, telegram from, thriving, tip top, top of the world, up ladders at, walking again, walks miles,
without a stick, won the bowls

concept mi5_gone   the illness goes
came away, came off, came out, clear, cleared, clearing, clears, come away, come out, comes away, comes off,
comes out, couldn't find it, couldn't find owt, cured, cures, disappear, disappeared, disappears, dissolved,
dissolves, dried up, drop off, dropped off, dropped out, dropped right down, drops off, fades, fell off,
finish, finished, gone, halved, healed, heals, lifted, lifts, melted, melts, no sign, no trace, not a sign,
not a trace, nothing there, passed, reversed, reverses, sees it off, shrank, shrinks, shrunk, sorted, sorts it,
stopped, stops, took it away, took my, vanished, vanishes, went, went away, went down, wore off

concept mi5_mverb   what care or food is said to do inside
acidify/v, alkalise/v, attack/v, block/v, break/v down, breeds in, build/v up in, burn/v off, burn/v out,
calcify/v, choke/v, cleanse/v, clog/v, close/v, confuse/v, cook/v, cool/v, corrode/v, damage/v, decalcify/v,
deplete/v, detox/v, dissolve/v, drain/v, draw/v out, drew out, drives, drives in, drives out, dry/v out,
dull/v, eat/v, eat/v away, eat/v through, eats, erode/v, feed/v, ferment/v, flush/v, flush/v out, fry/v,
gets into, goes straight to, goes to, goes up to, harden/v, hijack/v, inflame/v, interferes with, irritate/v,
keep/v in, knock/v out, leak/v into, leaks into, learns, leech/v, lock/v in, lodge/v in, melt/v, mess/v up,
mess/v with, overload/v, oxygenate/v, perforate/v, poison/v, pull/v out, pulls, purge/v, push/v in, reboot/v,
reprogram/v, reset/v, rewire/v, rob/v, rot/v, rots, sap/v, scramble/v, scrape/v away, scrape/v off, seal/v in,
settle/v in, shake/v loose, shrink/v, shrivel/v, shut/v down, shuts, sit/v in, slow/v, slows down, soften/v,
sour/v, spike/v, squeeze/v, starve/v, stay/v in, steal/v, stirs up, stop/v, store/v in, strip/v, strip/v away,
stunt/v, suck/v out, suffocate/v, sweat/v out, swell/v, switch/v off, tell/v the, thicken/v, thin/v,
thin/v out, touch/v, train/v, trap/v, turn/v, turn/v off, upgrade/v, wake/v, wake/v up, wash/v away,
wash/v out, weaken/v, wear/v away, wear/v out, wipe/v out, wrecks

concept mi5_mnoun   and where
acid, adrenals, appetite, arteries, aura, backbone, bacteria, badness, bladder, blood, blood brain barrier,
bloodstream, body, bone marrow, bones, bowel, brain, brain barrier, brain cells, breast tissue, breasts,
cancer, candida, cartilage, cells, chakras, chest, chi, circulation, collagen, colon, damp, dna, eggs, energy,
energy field, eyesight, fertility, fever, frequency, fungus, genes, germs, good bacteria, gums, gut,
gut lining, guts, hair, hair follicles, heart, heart muscle, heat, heavy metals, hormones, immune,
immune system, immunity, infection, inflammation, insides, insulin, joints, kidney, kidneys, ligaments, lining,
liver, lungs, lymph, marrow, memory, metabolism, microbiome, milk, mind, mucus, muscle, muscles, nerves,
nervous system, ovaries, oxygen, pancreas, parasites, phlegm, pineal, pineal gland, placenta, poison, poisons,
prostate, protective layer, rust, sex drive, sight, skin barrier, soul, sperm, spine, spirit, stomach,
stomach acid, stomach lining, teeth, testicles, testosterone, third eye, thyroid, tissues, toxins, tubes,
tumour, tumours, veins, vibration, virus, vitamin d, vitamins, womb, womb lining, worms, yeast

concept mi5_remedy   more remedies that cure nothing of the kind
activated charcoal, agrimony, alka seltzer, alkaline diet, anti inflammatory diet, aspirin in coke, ayahuasca,
ayurveda, bach flower, baking soda, banana peel, banana skin, barley grass, bee stings, beef dripping,
berberine, biltong, biochemic, bioresonance, black pepper tea, black walnut, black walnut shells, bleach drops,
blessed oil, blood of a black hen, bloodletting, boiled egg, boiled eggs, boron, brazil nuts,
breathing through your nose, burdock, buteyko, butter coffee, canary seed, carrot juice, cat's claw, chia,
chicken soup, chilli, chinese herbs, chlorophyll, cinnamon water, coal tar, cold flannel, cold shower,
colostrum, copper insoles, cordyceps, cow dung, cow urine, cracked pepper, craniosacral, cut a bit, cut onion,
cut your thumb, date syrup, diatomaceous earth, distilled water, dmso, dock leaves, eft, elder flower,
elderflower, eucalyptus, evening primrose, exorcism, face tapping, faith healing, fast three days, fasted,
father's prayers, feverfew, flower remedies, food grade peroxide, frozen lemons, gin soaked raisins,
ginger root, gomutra, grape cure, grapes, green clay, grounding sheets, guided visualisation, haldi,
haldi doodh, hijama, himalayan pink salt, himalayan salt lamp, holy ash, holy ghee, honey and cinnamon,
horse chestnut, horsetail, hot flannel, hot onion, hyssop, ice bath, infrared sauna, jamu, joe dispenza, kambo,
kangen, kangen water, krill oil, laxative tea, lecithin, lemon peel, lemon rind, linseed, liquid chlorophyll,
liquorice root, lugol's, maca, manifesting, milk and turmeric, mind gym, miracle water, msm, mucusless diet,
mud pack, mustard plaster, nattokinase, nightshades, no carbs, oil on the belly, olive leaf, onion juice,
onion poultice, orange peel, organic, paleo, palm oil, pine bark, pine needles, pineapple, placenta capsules,
placenta pills, potato slices, prayer water, prune juice, psilocybin, pumpkin seeds, pure maple,
quantum healing, quercetin, raisins in gin, raspberry leaf, rauwolfia, raw cabbage, raw egg, raw eggs,
red onion, rife machine, rock salt, royal jelly, salt pipe, salt rinse, sea salt water, seaweed baths, senna,
sesame oil, sesame seeds, shiitake, silver, slippery elm, snail syrup, soda bread, sound bath, sound healing,
spirit of salts, stinging nettles, suero, sunning, sweat, tamarind, thieves oil, thyme, tiger balm,
tongue scraping, tree bark, turkey tail, vegan, vegetable juice, vibration plate, vinegar and brown paper,
vitamin a, vitamin b, vitamin b12 patches, vitamin e, walnuts, warm salt, water cure, wheat grass, wild yam,
wild yam cream, willow, wim hof, witch doctor's, wormseed, yam, yam cream, yarrow, yoghurt, zeolites,
zinc tablets

concept mi5_falsecause   what illness does not come from
a bacteria, a full moon, a fungus, a liver parasite, a parasite, acid body, acidic diet, acidity, aerosols,
air fryers, aluminium, amalgam, antiperspirant, aspartame, bad blood, bad parenting, bad thoughts, bad vibes,
blocked chakras, boiled water, bread, caffeine, candida, cell phones, cheese, chemtrails, chlorine, copper,
cow milk, cows milk, crisps, dairy, damp, damp hair, dehydration, demons, dental fillings, draughts, e numbers,
emf, emfs, envy, fear, fillings, fluoride, food colouring, fungus, gluten, gmo, grain, graphene, hair dye,
heavy metals, her past life, karma, lack of faith, lack of fresh air, lack of iodine, lack of magnesium,
lack of minerals, lack of protein, lack of salt, lack of sleep, lack of sun, lack of sunlight, lack of vitamin,
leaky gut, living near a mast, magnesium deficiency, masts, mercury, microwave food, microwaves,
mineral deficiency, mobile masts, mobile phones, mould, mouthwash, msg, mucus, nail varnish, negative thinking,
negativity, nickel, nightshades, not drinking enough water, old anger, overhead cables, pasteurised milk,
perfume, phones, plastic, plastic bottles, processed bread, pylons, radiation, red smarties, root canals,
router, routers, salt deficiency, screens, seed oil, seed oils, shampoo, smart meter, smart meters,
spike protein, street lights, sugar, suppressed anger, sweeteners, tap water, tattoos, the jabs, the masts,
the moon, the radiation, the vaccine, the vaccines, tight jeans, tin foil, toxins, trapped emotion, trauma,
underwire, unforgiveness, vegetable oil, vitamin c deficiency, vitamin d deficiency, wheat, white flour, wifi,
wind turbines, worms, wrong shoes, yeast

concept mi5_slur   what care or illness is not
a bacteria, a big con, a business, a cash cow, a conspiracy, a cover, a cult, a fad, a fairy story,
a fairy tale, a fashion, a fiction, a gift, a gravy train, a hoax, a label, a lie, a lifestyle, a made up,
a marketing, a myth, a nazi, a new word, a punishment, a racket, a rip off, a sales pitch, a scam, a spiritual,
a swindle, a test from, a trick, a way of keeping, an excuse, an industry, arsenic, body upgrading,
brain damage, cattle tranquilliser, chemical lobotomy, chemical warfare, child abuse, disguised,
elephant tranquilliser, eugenics, fairy dust, gene therapy, genital mutilation, glorified, how a child's body,
how the body, how they, how your body, human trials, just heat, just sugar, lab rats, legalised murder, lizard,
lizard spit, lobotomies, lobotomy, mass murder, money spinner, mutilation, napalm, natural, nature's way, nazi,
nerve agent, nothing more than, nothing to do with, overhyped, pesticide, pig's, pigs blood, pond water,
preservative, pure profit, radiation, rocket fuel, sacred, sheep dip, sheep drench, slow suicide, sniffles,
speed for kids, spirits, sugar water, tap water, the devil's, the placebo, toilet cleaner, vanity, weakness,
what your body, witchcraft

concept mi5_urge   presses it on others
all we ever had, all we ever needed, ambulance men will only, any nutritionist will tell you, ask any,
ask any nurse off duty, ask any oncologist, ask any vet, ask around, ask yourself, be warned,
best thing i ever did, best thing we ever did, brothers and sisters, crack on, do not cool, do the same,
do their own research, do ur own research, do your reading, do yourself a favour, do yourselves a favour,
doesn't need, don't be a sheep, don't be fooled, don't be scared into, don't bother, don't cool,
don't dare cool, don't go scaring, don't let them give, don't let them put, don't need, don't you be giving,
dont bother, every mother should know, every time, everyone should know, follow her on, follow him on,
get off the, have a word with yourselves, hospital can wait, hospitals just, i could show you,
i did my research, i would never let, if you paid me, ignore the, is all we had, join the group,
just putting it out there, ladies, ladies listen, let it be, let it burn, let it run, let nature, lie flat,
listen to your body, listen to your gut, mark it in your diary, mums need to know, my advice,
never antibiotics, never failed, never let, never mind the, never mind the cream, never mind the doctor,
never mind the tablets, no condoms, no doctor, no doctor needed, no good christian, no hospital,
no need of a doctor, no one needs, nobody needs, not if you paid, old as the hills, one word,
over my dead body, people need to know, please girls, save your money, save yourself, say no,
share while you can, sisters, so there you go, stay home, stop feeding, stop taking it, stop taking them,
swear by it, sweat it, take it from me, tell everyone, tell your, tell your daughters, tell your mum,
tell your sons, that's all my dad used, that's all my nan used, that's all we had, that's all we used,
they can't make you, think for yourself, think for yourselves, trust nature, try it, turn the router off,
watch the film, what have you got to lose, worth a try, wouldn't have it if, you don't have to,
you'll never get me, you'll never need, you'll never see, you'll not get, you'll thank me, you're welcome,
your body your

concept mi5_plot   money or power behind it
a cure for cancer since, a cure since, because it's cheap, big pharma's pocket, coroner put, costs pennies,
course they did, cover it up, customer for life, customers for life, cut of every, death certificate,
doctor won't tell you, doctor's on commission, doctors aren't taught, don't send invoices, don't teach that,
every covid, flog more pills, for every covid, for life so you, for the rich only, for the royals, funded by,
god don't charge, god don't send, good money in, had a cure, had the cure, have a cure, have the cure,
invented in, it's too cheap, keep buying, keep it for the, keep it for themselves, keep the dna,
keep you buying, keep you sweet, keeping it from, keeps you buying, kept from us, lights you up like,
look at how many, look how many, made it up to sell, making a killing, making billions, money earner,
nobody gets rich, nothing in it for them, number one customer, nurse won't tell you, only fill you with,
only for the rich, owns shares, paid for the study, paid for the trial, paid to say, paid to write,
pay the doctors to, pays for their, profit in, quota, quotas, repeat business, royal family don't,
royals don't, rush you for the bed, same year as the tablets, sell more pills, sell the code, sell them cots,
so they can flog, so they can sell, sponsored by, store the blood, suppressed, tag you, tags you,
that's what they're for, the cure's been, the king doesn't, the queen never, the royals have,
their shareholders, they bury it, they bury the, they don't teach, they had to hide, they just keep it,
they just won't, they leave out, they wrote cardiac, they wrote heart, they're covering, they're hiding,
they've had a cure, thin out, thinning out, thins out the, to flog, to sell cots, to sell them, too cheap,
too cheap to sell, trial was fixed, vote how they want, what they're not saying, what they're not telling,
who paid for, who pays, who's making, why else, why else would it be free, won't let you have,
won't read that in, won't see that in the, your local gp gets

concept mi5_crowd   many at once
bowls club, bus, class, club, estate, factory, family, friends, group, home, house, lads, mates, neighbours,
nursery, office, people i know, place, playgroup, pub, road, school, shift, staff, street, team, terrace, them,
town, village, ward, women

concept mi5_struck   who fell ill
aborted, autism, autistic, barren, been ill, bell's palsy, black out, blind, blood clots, brain fog, buried,
cancer, clot, clots, colic, collapsed, covered, covid, crippled, dead, deaf, dementia, died, down with,
dropped, fainted, fits, flu, forget, forgot, gone, heart attack, heart attacks, heart failure, heart murmur,
in hospital, in the ground, infertile, keeled over, lame, leukaemia, limp, lost her baby, lost the baby, mad,
miscarried, mute, never walked, off sick, off work, palpitations, paralysed, period stopped, periods stopped,
poorly, rash, seizure, shingles, sick, so called covid, sterile, still births, stroke, strokes, suicidal,
tinnitus, tumours, vertigo, went blind, went deaf, went down, wheelchair, worse


concept mi6_group   people in general
any lass, any man, any person, any woman, anybody, anyone, bairns, children, every child, every lass,
every man, every woman, everybody, everyone, folk, folks, girls, kids, lads, lasses, men, my patients,
old folk, pensioners, people, them, they, those, women, youngens, youngsters

concept mi6_bad   what is said to befall them
barren, blind, can't conceive, cancer, childless, clots, dead, deaf, dementia, die, dies, dying, end up,
ends up, faint, faints, forget, forgets, go daft, go deaf, gone, hair falls, heart attack, hooked, in a box,
in the ground, infertile, keel over, lame, lose, loses, lost, mad, mental, never conceive, never have kids,
never the same, never walk, poorly, rust, senile, sterile, stroke, strokes, suicidal, thick, turn gay,
turn into, under the ground, violent, zombies

concept mi6_secretly   what is slipped in
a chemical, a chip, a drug, a hormone, a metal, a parasite, a poison, a sedative, a tracker, a virus, aborted,
chemicals, chips, dead babies, dna, foetal, formaldehyde, glass, graphene, hormones, human cells, lead,
mercury, metals, microchips, mind, nano, pig, plastic, poison, something, spider, stuff, trackers, tracking,
worms

concept mi6_organ   parts said to mend themselves
appendix, bones, cartilage, cells, eyes, eyesight, gums, hair, hearing, heart, hip, joints, kidney, kidneys,
knee, knees, liver, lungs, nerves, pancreas, prostate, spine, teeth, thyroid, tooth, tubes, tumour, valve,
womb

concept mi6_drawn   things said to be drawn or charmed away
abscess, blockage, cancer, clot, cyst, demon, fever, fluid, gallstones, growth, infection, lump, pneumonia,
poison, polyp, shingles, stone, stones, toxins, tumor, tumour, ulcer, virus, wart

concept mn_care   care and medicine, further words
5g, 999, a and e, ambulance, antibiotic, antibiotics, antidepressants, antivirals, aspirin, b12,
blood pressure tablets, blood thinners, bowel kit, bp tablets, calpol, casualty, chemo, chemotherapy,
contraceptive, covid test, covid tests, defibrillator, dialysis, eye drops, fluoride, folic acid, formula,
heel prick, hospital, hpv, hrt, inhaler, inhalers, injection, injections, insulin, iron tablets, jab, jabs,
jag, jags, lithium, mammogram, mammograms, masks, masts, medication, meds, metformin, microwaves, midwife, mmr,
paracetamol, pessary, phone mast, pill, prostate test, psa, pylons, radiotherapy, scan, scans, screening,
smear, smears, spf, statin, statins, steroid, steroids, stitches, suncream, sunscreen, surgery, swab, tablets,
tap water, tests, tetanus, the pill, thyroxine, ultrasound, vaccine, vaccines, vitamin k, warfarin,
water tablets, wifi, x rays

concept mn_ill   illnesses and dangers that want care
allergy, anaemia, anaphylaxis, asthma, autism, bang on the head, bleeding, blood clot, blood pressure,
broken bone, burn, burns, cancer, cellulitis, chest infection, chicken pox, chickenpox, chlamydia, clap, clots,
concussion, convulsion, covid, croup, dementia, depression, diabetes, diarrhoea, diphtheria, ear infection,
epilepsy, fever, fits, flu, gangrene, gonorrhea, gonorrhoea, gout, head injury, heart attack, heart failure,
hepatitis, herpes, high temperature, hiv, infection, infections, kidney stones, leukaemia, lump, lumps,
mastitis, measles, meningitis, migraine, miscarriage, mumps, pneumonia, polio, postnatal depression, pregnancy,
pregnant, psychosis, rabies, rash, rubella, scabies, schizophrenia, seizure, sepsis, shingles, snake bite,
stroke, sugar diabetes, sunburn, syphilis, tb, temperature, tetanus, the sugar, thrush, thyroid, tuberculosis,
tumour, tumours, type 1, type 2, ulcer, uti, water infection, whooping cough

concept mn_leave   tells others to leave care be
avoid the, best leaving, bin the, bin them, bin your, binned, boycott, can be stopped, can stop, chuck the,
chuck them, chuck your, come off, cut out the, dinnae gie, dinnae let, dinnae tak, ditch the, ditch your,
divvent, do not bother, do not give, do not have, do not let, do not put, do not take, don't be fooled,
don't believe, don't bother, don't ever, don't fall for, don't give, don't go, don't have, don't let,
don't need, don't put, don't take, don't want, dont bother, dont fall for, dont give, dont go, dont have,
dont let, dont need, dont put, dont take, dont want, flush the, flush them, flush your, forget the, gerroff,
get off the, get off them, give it a miss, giving up the, just refuse, keep away from, keep her away,
keep him away, keep off, keep them away, keep your kids, lay off the, leave off, leave the, leave well alone,
leaving well alone, never bother, never give, never had any, never let, never needed, never put, never take,
never took, no call for, no jab needed, no need, no point, no sense in, nobody needs, not for us,
not having it, not needed, not worth, pack in the, quit the, refuse, refuse it, refuse the, rip up, say no,
send it back, shouldn't be giving, skip the, skip your, stay away from, steer clear, stop giving, stop it,
stop taking, stop the, stop them, stop your, stopped giving, swerve, tear up, tell em no, tell them no,
there's no need, throw away, throw out, throw the, throw your, turn it down, waste of time, we don't, we dont,
wean off, what you need is, wouldn't give, wouldn't let, wouldn't touch, you can leave, you can stop,
you do not need, you don't have to, you don't need, you dont need, you want to stop

concept mn_harm   what care is said to do
aborted, addles, ages you, autism, autistic, backs it up, barren, blindness, blinds, blocks, blood clots,
brain damage, brings on, burning the, burns the, calcifies, cancer, causes, changes your dna, clogs, clots,
cripples, damages, deforms, demon, demons, destroys, dna, dries up, drives it in, eats away, eats your,
evil eye, evil spirit, feeds it, feeds the, foetal, foetus, fogs the, gives them, gives u, gives ye, gives you,
hardens, hooks you, infertile, infertility, jinn, kills, leukaemia, live cells, make the leg rot,
makes it worse, makes them, makes u, makes ya, makes ye, makes you, monkey cells, mutates, never the same,
numbs the, pickles, poison, poisoned, poisoning, poisonous, poisons, puts a, riddled, rots, rotting, ruins,
scrambles, scrapes, seizes up, shed, shedding, shrinks, shuts down, softens, sterile, sterilise, sterilises,
stops the body, strips, sudden death, suppresses, the cancer, thickens, thins, toxic, toxins, traps, turned my,
turns into, turns to, upsets the, wakes it, weakens, wears out, wipes out, withers, worse than the

concept mn_home   things of the kitchen, garden and shop said to heal
a pint, alkaline, aloe, apple cider, ashwagandha, baking powder, bee stings, beetroot, bicarb, bleach,
boiled onion, bone broth, borax, brandy, breast milk, brown paper, butter, cabbage, cabbage leaf,
cabbage leaves, camphor, carrot juice, castor oil, cayenne, celery juice, chamomile, chanting, cider vinegar,
cinnamon, clay, clove, cloves, coconut oil, cod liver, coffee enema, cold bath, colloidal, colloidal silver,
comfrey, copper bracelet, cranberry, crystal, crystals, cupping, dandelion, dead sea, detox, dirt,
distilled water, dock leaf, dock leaves, dry january, egg white, elderberry, epsom salts, essential oil,
essential oils, fasting, fenugreek, fish oil, foxglove, frankincense, fresh air, garlic, ghee, ginger, ginseng,
goose fat, grapefruit, green tea, hemp oil, herb, herbs, holy water, homeopathic, homeopathy, honey, hot toddy,
keto, kombucha, lavender oil, leeches, lemon juice, lemon water, magnesium, magnet, magnets, manuka,
meat and eggs, milk thistle, mistletoe, moringa, mushroom, mustard, neem, nettle, nettles, oil of, okra,
olive oil, onion, onions, oregano, papaya, parasite cleanse, peanut butter, pee on, peppermint, pickle juice,
pineapple, poultice, prayer, prayers, prune juice, raw milk, reflexology, reiki, rub of, sage, sea salt,
sea water, seaweed, senna, silver, soursop, spit, stout, sugar water, sulphur, sunlight, sunshine, tea tree,
toothpaste, turmeric, turpentine, urine, vinegar, vitamin c, vodka, water fast, wee on, wet socks, wheatgrass,
whisky, willow bark, witch hazel, wormwood, yoghurt, your own wee, zinc

concept mn_lore   what it is grounded on
90 and never, a fortnight later, a natural process, all mine are, all my five, all of ours, all our lot,
allergic reaction to, and look at, any jab, ask yourself, at ninety, best doctor, better than any, big pharma,
body is designed, body knows, body's own way, books say, brought up eight, brought up six, brought up ten,
by sunday, chiropractor, chiropractor says, clears right up, clears up, collected everyones, cured, days later,
deliverance, did the research, do ur research, do your own research, do your research, doctors hate,
drug companies, drug companies love, experts won't, facebook group, facts, faith, fit as, fit as a,
follow the money, for centuries, for making money, for the money, for thousands of years, god gave, god made,
goes away, goes on its own, good as new, grandmother, granny reared, great nan, healed itself, healer,
herbalist, homeopath, i did a lot of reading, i read, in a week, in my country, in my day, in my village,
in our day, in our family, in three days, it cleared, it clears, it goes, it heals, it shrank, keep her awake,
keep him awake, lived to, look it up, makes you think, making money, miners trick, money in it, money maker,
money spinner, my auntie, my cousin, my granny, my mother, my nan, my neighbour, my niece, my sister, my uncle,
natural, nature, nature's, naturopath, never a day, never came to harm, never did us, never had a,
never harmed, never hurt, never ill, never needed, never one, no harm, no more, no need for an, no problem,
nobody died, not one, old trick, old wives tale, old wives' tale, on a podcast, on tiktok, on youtube,
only want, open your eyes, or no, osteopath, our ancestors, our mam, our nan, our wayne, pastor,
people need to know, pharma, plain truth, priest, proper doctor, publicist, pure, put up with it,
right as rain, science, showed me, shrinking, still alive, still got, still here, strong as, suppressed,
survive, survived, take my word, that's all it is, that's all you need, that's why, thats why, the body,
the studies, the truth, they all know, they don't want, they dont want, they get paid, they leave out,
they only, they want you, trust me, try it, turn your phone off, two days does it, vanished, wakes up,
we all survived, well alone, what heals, what they don't tell you, what they won't, within a week,
works better, works every, works fine, works for

concept mn_small   a grave thing made light
all it is, best left, better than any, blown out of, body cleaning, body doing, body fighting, builds them up,
builds up, burn itself out, burns itself out, clear itself, clears itself, comes out on its own, flushing,
goes by itself, goes down by itself, goes of its own, goes on its own, good for em, good for kids,
good for them, good for you, growing pains, harmless, heals itself, heals on its own, immunity for life,
in the head, in the mind, in your head, is a con, is a hoax, is a lie, is a myth, is a scam, is just,
isn't real, just a, just attention, just gas, just get it over, just heat, just needs, just nerves, just the,
just ur, just yer, just your, let it, let nature, life long immunity, lifelong immunity, made up, make believe,
money racket, natural immunity, nature's way, never hurt, never killed, no harm, no worse, not contagious,
not real, nothing but, nowt but, nowt to, over in a, passes in, passes on its own, rights itself,
runs its course, scare story, scaremongering, self limiting, sleep it off, sorts itself, sweat it out,
the body's, toughen them, toughens, walk it off, way of cleaning, way of healing, wears off, will pass

concept mn_calm   said to ask, to thank, or in the safe way
advice, along with my, alongside, any advice, appointment, asked the, booked, can i, caring, compassion,
could i, do i, doctor said, doctor says, does anyone, excellent, fab, fantastic, gp said, had mine, had my,
has anyone, i asked, i was told, is it ok, is it safe, is it true, joke, joking, know better now, leaflets,
lol at, misinformation, myth busting, nhs website, nonsense, nurse said, old wives nonsense,
please don't listen, please get, please see, prescription, rubbish, see a doctor, see your gp, she was wrong,
should i, should we, side effects, so grateful, talk it through, talk to your, thank, thanks, told her to get,
told him to get, told me to, twaddle, we know better, worth having
