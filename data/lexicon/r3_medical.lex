# Words of rule 3's medical information: body parts, symptoms, conditions, medicines, tests.

concept med_body   parts of the body
abdomen, abdominal, ankle bone, ankle/n, arm/n, armpit/n, arse, arsehole, back, back o' me, back passage,
backside, belly, belly button, big toe, bits, bladder, bollock, boob/n, bottom, bowel/n, brain, breast bone,
breast/n, brow, bum, buttock/n, calf, calves, cervix, cheek/n, chest, chin, coccyx, collarbone, crotch,
diaphragm, ear drum, ear/n, eardrum, elbow/n, eye socket, eye/n, eyebrow, eyelid/n, face, fanny, feet,
finger/n, flank, foofoo, foot, forehead, gall bladder, gallbladder, glands, groin, gullet, gum/n, gums, gut,
guts, hair line, hamstring, hand, hands, head, heart, heel/n, heid, hip/n, hough, insides, intestine/n, jaw,
joint/n, kidney/n, kisser, knee/n, kneecap, knuckle/n, lady bits, leg/n, lip/n, liver, lower back, lug/n,
lughole, lugs, lung/n, man bits, mooth, mouth, muscle/n, nail/n, neb, neck, nipple/n, noggin, nose, nostril/n,
oesophagus, ovaries, ovary, oxter, pancreas, pelvis, penis, perineum, pinky, private bits, private parts,
privates, prostate, rectum, rib cage, rib/n, ribcage, scalp, sciatic, shin/n, shinbone, shoulder blade,
shoulder/n, side, sinus, sinuses, skin, small of my back, spine, spleen, stomach, stomache, stump, tailbone,
teeth, tendon, testicle/n, thigh/n, thrapple, throat, thumb/n, thyroid gland, toe/n, toenail/n, tongue,
tonsil/n, tooth, torso, tum, tummy, tummy button, undercarriage, urethra, vagina, vein/n, vulva, waist, waters,
waterworks, wee bits, willy, windpipe, womb, wrist/n, wrists

concept med_hurts   what a body part does
ache/v, achey, aching, achy, agony, bad again, banjaxed, bleed/v, bleeding, blister/v, bone on bone, broke my,
broken, bruise/n, bruised, buggered, burn/v, clicking, cracked, cramp/v, creaking, crumbling, discharge,
discoloured, dislocated, dodgy, draining, drippin, dripping, fecked, festering, flaky, flared, flaring,
flaring up, fractured, fucked, gammy, giving me grief, giving me gyp, giving me jip, gone again, gone funny,
gone numb, gunge, gunk, gunky, hanging off, hurt/v, in a sling, in agony, in bits, in plaster, infected,
inflamed, irritated, itch/v, itchin, itching, itchy, jip, killing, knacked, knackered, knackt, leaking,
locking, loupin, louping, lump, lumpy, mangled, messed up, mucky, nipping, numb, numbness, offy, ooze/v,
oozing, out of joint, packed in, packing up, pain/n, painful, peeling, playing me up, playing up, pounding,
puffed up, puffy, pulled, pus, pussing, pussy, rattling, raw, red hot, red raw, ripped, sair, scabby, seized,
seized up, sensitive, shattered, shooting, size of a, size of an, smarting, smelly, snapped, sore/n, sorer,
spasm/n, sprained, stiff, sting/v, stinging, stitches, strained, streaming, stretched, swell/v, swelled,
swelled up, swelling, swollen, swollen up, tender, throb/v, throbbin, throbbing, tight, tingle/v, tingling,
tingly, torn, trapped, twinge/n, twisted, ulcer/n, ulcerated, up like a balloon, watering, weep/v, weeping,
won't bend, won't heal, won't open, wonky, worn, worn out, wrecked, yellow

concept med_symptom   complaints by name
a fever, aches and pains, achey all over, acid reflux, aura, backache, bad back, bad belly, bad chest,
bad cough, bad heads, bad stomach, bad tummy, banging head, bed wetting, been sick, bein sick, being sick,
belly ache, belly cramps, black stool, bleedin, bleeding, bleeding gums, blisters, bloating, blocked nose,
blood in her, blood in his, blood in my, blood in the, blood in urine, blood in wee, blood when,
blurred vision, blurry vision, boak, boaking, boil/n, boils, boke/v, boking, bowel trouble, brain fog,
breathless, breathlessness, bringing up, bruising, bunged up, burning up, burning when, can't keep anything,
can't pee, can't sleep, can't wee, cant sleep, chesty, chesty cough, chills, coff, coldsore/n, constipated,
constipation, cough, coughing, coughing up, cramping, cramps, cuttin again, cutting again, cutting myself,
cyst/n, d and v, dark wee, diahrea, diaorrhea, diarrea, diarrhea, diarrhoea, dicky tummy, discharge from,
dizziness, dizzy, dizzy spells, double vision, dry heaving, dry mouth, ear ache, ear infection, earache,
earwax, eye infection, fainted, fainting, fainting fits, farting, feeling sick, felt sick, fever, feverish,
flare up, flareup, floaters, flu symptoms, flushes, funny turn/n, green gunk, green muck, green phlegm,
green snot, gripes, hair falling out, hair loss, headache, headaches, heartburn, heavy bleeding, heavy periods,
high hot flashes, high temp, hot flashes, hot flush, hot flushes, hot sweats, hurting herself, hurting himself,
hurting myself, in agony, in constant pain, in so much pain, incontinence, indigestion, itching, itchy rash,
jaundice, joint pain, joint pains, leaking wee, light headed, lightheaded, loose stool, loose stools,
losing weight, lost a stone, lost my voice, low iron, low mood, lump in, lump on, lump under, migraine/n,
mood swings, mouth ulcer/n, my cough, my nerves, nausea, nauseous, neck pain, needing a wee, night sweats,
no appetite, no energy, nosebleed/n, not eating, not sleeping, not slept, off her food, off his food,
off my food, oozing, pain down, pain in, palpitations, panic attack/n, passing blood, peeing blood,
period pain, pins and needles, pins n needles, poorly tummy, puffy, puking, racing heart, raging temperature,
rash, rashes, razor blades, restless legs, ringing in, room spinning, running a temp, running a temperature,
runny bum, runny nose, scaly, seizure/n, self harm, self harming, shakes, shivering, shivers, shivery,
shooting pain, short of breath, shortness of breath, sick again, sick every, sickness bug, skin tag, sleepless,
sniffles, snotty, sore bum, sore eye, sore eyes, sore mouth, sore throat, spewin, spewing, spotting, squits,
sticky eye, stiffness, stomach ache, stomach bug, stomach cramps, stomach pain, streaming cold, sweating,
swelled up, swollen glands, temp of, temperature of, the runs, the squits, the trots, this cough, thrown up,
tickly cough, tight chest, tingling, tinnitus, tired all the time, tiredness, toothache, trapped wind,
tremor/n, tummy ache, tummy bug, tummy pain, twitching, unsteady, upset stomach, vertigo, vomit/v, vomitting,
vommin, waking up all, water infection, water retention, weak bladder, weeing blood, weight loss,
wetting the bed, wheeze/v, wheezing, wheezy, wind pain, yellow phlegm

concept med_condition   illnesses and diagnoses
a fib, abscess, acid reflux disease, addison's, addisons, adenoids, adhd, af, afib, allergic,
allergic reaction, allergic to, alopecia, alzheimer's, alzheimers, anaemia, anaemic, anal fissure,
anaphylactic reaction, anaphylaxis to, anemia, aneurysm, angina, ankylosing spondylitis, anorexia, anorexic,
appendicitis, arthritis, aspergers, asthma, asthmatic, athlete's foot, atrial fibrillation, autoimmune,
b12 deficiency, bell's palsy, bells palsy, bipolar, blood clot, bowel cancer, bowel disease, bpd, brain injury,
brain tumour, breast cancer, bronchiolitis, bronchitis, bulging disc, bulging discs, bulimia, bunion/n,
bursitis, burst appendix, carpal tunnel, cataract/n, cellulitis, cerebral palsy, cfs, chest infection,
chest infections, chicken pox, chickenpox, chilblains, chlamydia, chronic fatigue, chronic pain, ckd,
cleft palate, clubfoot, coeliac, cold sore, colitis, colostomy, concussion, conjunctivitis, copd,
coronary artery, crohn's, crohns, croup, crps, cushings, cystic fibrosis, cystitis, degenerative disc,
dementia, depression, detached retina, diabetes, diabetic, diverticular, diverticulitis, down syndrome,
down's syndrome, downs syndrome, dvt, ear infection, eating disorder, ectopic, eczema, egg allergy,
ehlers danlos, emphysema, endometriosis, epilepsy, epileptic, eye infection, fatty liver, fibro, fibroids,
fibromyalgia, fnd, fracture, frozen shoulder, fungal infection, gall stones, gallstones, gastric band,
gastritis, gestational diabetes, glandular fever, glaucoma, gout, graves disease, haemophilia, haemorrhoids,
hand foot and mouth, hashimoto's, hashimotos, hay fever, hayfever, heart attack, heart condition,
heart failure, heart murmur, hep b, hep c, hernia, herniated disc, herpes, hiatus hernia, hidradenitis,
high blood pressure, hiv, hives, hpv, huntington's, hyperemesis, hypermobility, hypothyroid, ibs, ileostomy,
impetigo, incontinent, ingrowing toenail, iron deficiency, irritable bowel, kidney disease, kidney failure,
kidney infection, kidney stone/n, labyrinthitis, learning disabilities, learning disability, leg ulcer/n,
leukaemia, lichen sclerosus, liver disease, long covid, low blood pressure, lung cancer, lupus, lymphoedema,
lymphoma, macular degeneration, melanoma, meniere's, menieres, meningitis, menopausal, mini stroke,
miscarriage, miscarried, mnd, motor neurone, motor neurone disease, mrsa, multiple sclerosis,
muscular dystrophy, myeloma, ménière's, nail infection, narcolepsy, neuropathy, norovirus, nut allergy, ocd,
osteoarthritis, osteopenia, osteoporosis, ovarian cancer, ovarian cyst, overactive, overactive thyroid,
parkinson's, parkinsonism, parkinsons, pcos, peri menopause, perimenopause, pernicious anaemia,
personality disorder, plantar fasciitis, pleurisy, pmdd, pmr, pnd, pneumonia, polymyalgia, polyps, post natal,
post natal depression, postnatal depression, pre diabetic, pre eclampsia, prediabetic, prolapse,
prostate cancer, psoriasis, psoriatic, psychosis, ptsd, pulmonary, quinsy, raynauds, renal failure,
retinopathy, rheumatism, rheumatoid, ringworm, rosacea, sarcoidosis, sarcoma, scabies, scarlet fever,
schizophrenia, sciatica, scoliosis, selective mutism, sepsis, sickle cell, sinusitis, sjogrens, skin cancer,
skin infection, slapped cheek, sleep apnoea, slipped disc, spina bifida, spinal stenosis, spondylosis,
squamous, stage 2, stage 3, stage 4, stoma, strangulated, strep, strep throat, stress fracture, stye,
sugar diabetes, sunstroke, tachycardia, tendonitis, tennis elbow, thalassaemia, throat cancer,
throat infection, thrush, tia, tmj, tonsilitis, tonsillitis, torn cartilage, torn ligament, tourette's,
tourettes, trigeminal neuralgia, tuberculosis, tumour, type 1, type 2, ulcerative, ulcerative colitis,
underactive, underactive thyroid, urine infection, urticaria, uti, utis, varicose veins, vasculitis, verruca/n,
vertigo, vitamin d deficiency, vitiligo, wart/n, water infection, water infections, waters infection, wet amd,
whooping cough

concept med_medicine   medicines by name, brand and slang
adcal, adderall, alendronic, alendronic acid, allopurinol, alogliptin, amitriptiline, amitriptyline,
amitryptiline, amlodipine, amoxicillin, amoxycillin, antacid/n, anti depressants, anti inflammatories,
anti sickness, antibiotic/n, antibiotics, antibotics, anticoagulant/n, antidepressant/n, antidepressants,
antiemetic, antifungal, antihistamine/n, antihistamines, antivirals, apixaban, aripiprazole, aspirin,
asthma pump, atenolol, atorvastatin, atorvostatin, avamys, azathioprine, b12 injection/n, baby aspirin,
baclofen, beclometasone, beconase, bendroflumethiazide, beta blocker/n, betahistine, betamethasone, betnovate,
bisoprolo, bisoprolol, blood pressure tablets, blood thinner/n, blue inhaler, bp tablets, brown inhaler,
budesonide, buprenorphine, buscopan, butec, butrans, calpol, calprofen, candesartan, canesten, carbamazepine,
carbimazole, cerazette, cetirizine, chloramphenicol, chlorphenamine, cilest, ciprofloxacin, ciproxin,
citalapram, citalopram, clarithromycin, clenil, clexane, clonazepam, clopidogrel, co amoxiclav, co codamol,
co dydramol, cocodamol, cocodomol, codeine, codiene, coil fitted, colchicine, compression stockings, concerta,
contraceptive pill, cream for, creon, cyclizine, daktacort, daktarin, dapagliflozin, dapsone, denosumab,
depo injection, depo provera, dermol, desogestrel, dexamfetamine, diazepam, diclofenac, digoxin,
dihydrocodeine, diprobase, domperidone, donepezil, dosulepin, dovobet, doxazosin, doxycycline, duac,
duloxetine, e45, ear drops, eczema cream, edoxaban, eliquis, elvanse, emollient, empagliflozin, ensure drinks,
entresto, epaderm, epilim, epipen, epipens, erythromycin, escitalopram, esomeprazole, estradot, eumovate,
evorel, eye drops, ezetimibe, felodipine, fentanyl, ferrous sulphate, finasteride, fluclox, flucloxacillin,
fluoxetine, folic acid, fortisip, forxiga, fostair, freestyle libre, fsme, fucidin, furosemide, fybogel,
gabapentin, galantamine, ganfort, gaviscon, gliclazide, gluten free bread, glycopyrronium, gtn, gtn spray,
guanfacine, heart tablets, heparin, hrt, humalog, humira, humulin, hydrocortisone, hydroxocobalamin,
hydroxychloroquine, hydroxyzine, ibuprofen, imodium, implanon, indapamide, inhaler/n, inhalers, insulin,
insulin pen/n, insulin pump, iron tablet, iron tablets, isosorbide, januvia, jardiance, kapake, ketoconazole,
lacosamide, lamictal, lamotrigine, lansoprazole, lantus, lanzoprazole, latanoprost, laxative/n, laxido,
lercanidipine, letrazole, letrozole, levemir, levetiracetam, levothyroxin, levothyroxine, lexapro, librelink,
lidocaine, linagliptin, linezolid, lisinopril, lithium, logynon, loperamide, loratadine, lorazepam, losartan,
lymecycline, lyrica, macrogol, madopar, maxitram, mebeverine, medikinet, melatonin, memantine, mesalazine,
metanium, metformin, metformine, methadone, methotrexate, metoclopramide, metronidazole, microgynon, midodrine,
minipill, mirabegron, mirena, mirtazapine, modafinil, montelukast, morphine, mounjaro, movicol, mst,
naltrexone, naproxen, naproxin, nebuliser/n, nexplanon, niquitin, nitrofurantoin, nitrolingual, nortriptyline,
novorapid, nutrizym, oestrogel, oestrogen, olanzapine, olmesartan, omeprazol, omeprazole, oramorph, orlistat,
oxybutynin, oxycodone, oxygen at home, ozempic, pain killers, pain meds, pain patches, pain relief, painkiller,
painkiller/n, pantoprazole, paracetamol, paroxetine, penecillin, penicillin, peptac, perindopril, pessary,
phenoxymethylpenicillin, phenytoin, pioglitazone, pizotifen, pred, prednisolone, prednisone, pregabalin,
pregablin, pregabs, prochlorperazine, progesterone, promethazine, propranolol, prostap, prozac, quetiapine,
qvar, ramapril, ramipril, ranitidine, relvar, rigevidon, risperidone, ritalin, rivaroxaban, rizatriptan,
ropinirole, rosuvastatin, rybelsus, salbutamol, sando k, saxenda, semaglutide, senna, septrin, seretide,
sertaline, sertralene, sertraline, sildenafil, simvastatin, sinemet, sitagliptin, skinny jab, sleeping tablets,
solifenacin, spironolactone, statin, statin/n, steroid cream, steroid injection, steroid/n, steroids, suboxone,
subutex, sudocrem, sulfasalazine, sumatriptan, symbicort, tacrolimus, tamoxifen, tamsulosin, tegretol,
temazepam, thyroxin, thyroxine, ticagrelor, timolol, tiotropium, tirzepatide, topamax, topiramate, tostran,
tramadol, trazadone, trazodone, trelegy, tresiba, trimethoprim, utrogestan, vagifem, valproate, valsartan,
venlafaxine, ventolin, verapamil, vesomni, viagra, vitamin d tablets, warfarin, warferin, water tablets,
wegovy, xanax, xarelto, yasmin, zapain, zoladex, zolpidem, zopiclone, zoton, zyban

concept med_test   tests and what they give
a1c, biopsy, blood count, blood pressure, blood result/n, blood sugar/n, blood test, blood tests, bloods,
bone density, bp, cholesterol, colonoscopy, ct, ct scan, ecg, echo, endoscopy, ferritin, gtt, hba1c,
kidney function, liver function, mammogram, mri, mri scan, peak flow, platelets, psa, scan, smear,
smear result, sugars, swab/n, thyroid levels, tsh, ultrasound, urine sample, urine test, white count, x ray,
xray

concept med_result
abnormal, all clear, anaemic, borderline, came back, clear, come back, deficient, elevated, fine, high,
inconclusive, low, negative, normal, not right, positive, raised, showed, shown, sky high, something on,
through the roof, up at

concept med_treated   done to a patient
a stent, admitted, ambulanced, bypass, bypass op, c section, caesarean, cataract op, cataracts done, catheter,
catheter bag, chemo, chemo next, chemotherapy, circumcision, clips out, coil, colonoscopy, cortisone, d and c,
dad's op, dialysis, drain in, endoscopy, gallbladder out, gastric sleeve, having radiotherapy, heart bypass,
heart op, her op, her operation, hip done, hip op, hip replaced, hip replacement, his op, his operation,
hysterectomy, i'm pregnant, im pregnant, in a cast, in plaster, ivf, keyhole, knee done, knee op,
knee replaced, knee replacement, lost a baby, lost the baby, lumpectomy, mastectomy, minor op, miscarriage,
months pregnant, mum's op, my op, my operation, my rehab, on crutches, operated, pacemaker, plaster cast,
polyps removed, polyps whipped, prostatectomy, radiotherapy, rushed to hospital, sectioned, skin graft, stent,
stents, steroid injection, stitches, tonsils out, total knee, transplant, triple bypass, ulcer dressing/n,
under the consultant, valve replacement, vasectomy, weeks gone, weeks pregnant, wisdom teeth, wound dressing

concept med_person   the writer or whom they look after
@i, @my, @relative, he, he's, her, hes, his, she, she's, shes

concept med_suffer   verbs of being ill
after my, am on with, bad wi, been bad with, been getting, been having, been left with, been told i've,
born with, came down with, caught, come down with, come out in, come up in, comes out in, comes up in,
contracted, covered in, crippled wi, crippled with, developed, diagnosed, diagnosed with, doubled up with,
ended up with, flaring up, getting over, going on with, going through, gone and got, gorra, got, had, hae, has,
have, having, hiv, i get, i got, i've got, in bed with, iv got, ive got, keep getting, keeps getting,
laid up with, landed with, living with, off with, off work with, on the verge of, picked up, plagued with,
poorly with, recovering from, riddled with, rotten with, since my, stricken with, struggle with,
struggling with, suffer from, suffer with, suffer/v, suffering, suffering from, suffering with, was told,
went down with, woke up with

concept med_take   verbs of taking medicine
are on, be/v prescribed, been given, been on, been taking, being put on, came off, changed my, come off,
coming off, cut down my, doubled my, doubled the, down to my last, finished my, halved my, haven't had my,
havent had my, he's on, hes on, i take, i'm on, i'm taking, im on, im taking, injecting, is on, last of my,
live on, low on, missed my, my last, need more, need my, need some, no more, on 100mg, on 10mg, on 20mg,
on 50mg, on 5mg, on my, on the, out of her, out of his, out of my, popping, prescribed, put her on, put him on,
put me on, put onto, ran out, reduced my, run out, running out, she's on, shes on, started me on, started on,
still on, stop taking, stopped my, stopped taking, stopped the, swapped my, switched me, switched to, take my,
taken me off, takes, taking, taking my, took me off, tried, upped my, upped the, use/v, using, waiting for my,
waiting on, was on, wean off, weaned off, went on, without my

concept med_ask   asks for advice
any advice on, any suggestions for, anybody else get, anybody else had, anyone else get, anyone else had,
anyone had this, anything i can give, anything i can take, can i give, can i give her, can i give him,
can i take, can you get anything for, can you take, cure for, do i need antibiotics, do i need to see,
does anyone know what, how do i get rid, how long after, how long till, is it contagious, is it infected,
is it normal, is it ok to take, is it serious, is it thrush, is that bad, is that high, is that normal,
is this infected, is this normal, kindly advise, need antibiotics, normal for, ok for her, ok for him,
ok to take, ok with my, safe on, safe to take, safe with, should i be taking, should i be worried,
should i go to a, should i keep taking, should i see a, should i stop, shud i, side effect, side effects,
what can i give, what can i put on, what can i take, what could it be, what does it mean, what does this mean,
what is best for, what tablets, what would you recommend for, whats best for, when will it,
where am i going wrong, which cream, which drug, which medicine, which tablet, will it go,
worth getting checked, worth getting looked at, wot can i take

concept med_general   about everybody: public advice
anybody with, anyone who, everyone with, for adults, for children aged, if you are, if you have, if you're,
if youre, living with, most people, over 50s, over 65s, over 75s, patients who, patients with, people who,
people with, raise awareness, raising awareness, residents, support group, symptoms include, symptoms of,
those with, under 5s, women aged

concept med_event   attendance, not information
awareness, awareness day, awareness month, awareness week, booster, campaign, charity, check up clinic,
coffee morning, course, day is, eligible, evening, flu clinic, fundraiser, invitation, invite, invited, jab,
jabs, leaflet, letters, month is, poster, programme, research, session, society, stall, talk, talk on,
the shingles one, vaccination, vaccine, workshop

concept med_vague   words that are illness only when said of somebody
ache/n, aches, acid, acne, addict, addiction, alcoholic, anxiety, asd, autism, autistic, bad chest, bad hip,
bad knee, bad leg, bloated, bloating, blood pressure, bp, bruise/n, bruises, bug, cancer, chesty, cholesterol,
cold, condition, constipated, coughs, cyst, deaf, depressed, depression, discharge, dizzy, drowsy, endo,
fatigue, fever, fit, fits, flashes, flu, heart, infection, infertile, insomnia, itch, itchy, jaundiced, lump/n,
menopausal, menopause, mental health, mood, ms, nerves, nits, overweight, pain, pains, paranoid,
partially sighted, phlegm, piles, poorly, pregnant, pus, ra, rash, registered blind, scan, shadow, shakes,
shingles, sick, sickness, sight, sinus, sinuses, smear abnormal, snot, sore, sores, spots, std, stent, sti,
stiff, stress, stroke, sty, sugars, sweats, swelling, temp, temperature, terminal, thing on my, thyroid, tired,
type one, type two, ulcer/n, unwell, virus, water works, wheelchair, wobbly, wound/n

concept med_reading   what is measured
a1c, alt, blood pressure, blood sugar, blood sugars, bm, bmi, bmi's, bp, cholesterol, creatinine, crp, egfr,
ferritin, gfr, glucose, haemoglobin, hba1c, heart rate, hemoglobin, inr, iron, ketones, lipids, liver, oxygen,
peak flow, platelets, potassium, psa, pulse, resting heart rate, sats, sodium, sugar, sugars, t4, temp,
temperature, triglycerides, tsh, weight, white cells

concept med_other   others, whose illness is not the writer's to tell as rule 3 has it
a bloke, a chap, a friend, a girl, a lad, a lady, a lass, a man, a mate, a neighbour, a patient, a person,
a woman, best friend, best mate, bloke, budgie, cat, cat's, colleague, corrie, coworker, customer/n, dog,
dog's, eastenders, everybody, everyone, film, footballer, gentleman, great aunt, great uncle, half these,
hamster, headteacher, his mate, horse, kitten, late father, late husband, late mother, late wife,
lollipop lady, many people, mate of mine, mates, mr, mrs, my best mate, my boss, my friend,
my grandmother's day, my mate, my neighbour, my teacher, my village, neighbour, neighbour's, next door, old mr,
old mrs, poor lad, postman, prince, princess, pup, puppy, quiz, rabbit, raffle, some folk, some people,
somebody, someone, tabby, telly, that man, that woman, the bloke, the lad, the lass, the neighbour, the woman,
them lot, those, vet, vets, vicar, workmate
