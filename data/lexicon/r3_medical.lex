# Words of rule 3's medical information: body parts, symptoms, conditions, medicines, tests.

concept med_body
abdomen, ankle/n, arm/n, armpit/n, back, back passage, belly, bladder, bowel/n, brain, breast/n, bum, calf,
cervix, cheek/n, chest, chin, collarbone, ear/n, elbow/n, eye/n, eyelid/n, face, feet, finger/n, foot,
forehead, gall bladder, gallbladder, glands, groin, gum/n, guts, hand/n, head, heart, heel/n, hip/n, jaw,
joint/n, kidney/n, knee/n, leg/n, lip/n, liver, lower back, lung/n, mouth, muscle/n, nail/n, neck, nipple/n,
nose, ovaries, ovary, penis, private parts, privates, prostate, rib/n, scalp, shin/n, shoulder/n, sinus,
sinuses, skin, spine, stomach, stomache, tailbone, temple/n, testicle/n, thigh/n, throat, thumb/n, toe/n,
toenail/n, tongue, tonsil/n, tooth, tummy, vagina, vein/n, waterworks, windpipe, womb, wrist/n

concept med_hurts   what a body part does
ache/v, achey, achy, agony, bad, black, bleed/v, blister/v, blue, bruised, burn/v, clicking, cramp/v,
discharge, dodgy, freezing, gammy, giving me grief, giving me gyp, giving me jip, gone numb, hot, hurt/v,
infected, inflamed, itch/v, itching, itchy, jip, killing, knacked, knackered, lump/n, lumpy, numb, ooze/v,
pain/n, painful, playing up, puffy, pus, raw, red, seized, seized up, shooting, sore/n, sorer, spasm/n, stiff,
sting/v, swell/v, swelling, swollen, tender, throb/v, throbbing, tight, tingle/v, tingling, tingly, twinge/n,
ulcer/n, weak, weep/v, weepy, yellow

concept med_symptom   complaints by name
ache/n, acid reflux, backache, bad back, bad chest, bad stomach, belly ache, bleeding, blisters, bloated,
bloating, blocked nose, blood in her, blood in his, blood in my, blurred vision, blurry vision, boil/n,
breathless, breathlessness, bruising, chesty, chesty cough, chills, coldsore/n, constipated, constipation,
cough/v, coughing up, cramps, cyst/n, diarrhea, diarrhoea, discharge, dizziness, dizzy, dizzy spells,
double vision, dry mouth, ear ache, earache, fainted, fainting, fatigue, fever, feverish, flare up, flareup,
flashes, floaters, funny turn/n, green phlegm, headache/n, heartburn, heavy periods, high hot flashes,
high temp, hot flushes, hot sweats, incontinence, indigestion, insomnia, itchy rash, joint pain, loose stools,
lump, migraine/n, mouth ulcer/n, nausea, nauseous, night sweats, nosebleed/n, pains, palpitations,
panic attack/n, peeing blood, period pain, phlegm, pins and needles, puking, rash, rashes, runny nose,
seizure/n, short of breath, sick every, sickness, skin tag, snot, snotty, sore throat, spots, stomach ache,
stomach cramps, stomach pain, sweats, swelling, swollen glands, the runs, the shakes, throwing up, thrown up,
tickly cough, tinnitus, toothache, tremor/n, tummy ache, vertigo, vomit/v, water infection, weight loss,
wheeze/v, wheezing, wheezy

concept med_condition   illnesses and diagnoses
a fib, acne, addict, addiction, adhd, af, afib, alcoholic, alzheimer's, alzheimers, anaemia, anaemic, anemia,
aneurysm, angina, anxiety, appendicitis, arthritis, asd, asthma, asthmatic, athlete's foot, autism, autistic,
bipolar, blood clot, blood pressure, bowel cancer, breast cancer, bronchiolitis, bronchitis, bunion/n, cancer,
carpal tunnel, cataract/n, cellulitis, cfs, chest infection, chicken pox, chickenpox, chlamydia, cholesterol,
chronic fatigue, chronic pain, coeliac, cold sore, colitis, conjunctivitis, copd, coronary, crohn's, crohns,
croup, cystitis, dementia, depressed, depression, diabetes, diabetic, diverticulitis, dvt, ear infection,
ectopic, eczema, endo, endometriosis, epilepsy, epileptic, fibro, fibroids, fibromyalgia, fracture,
frozen shoulder, gall stones, gallstones, gastritis, glandular fever, glaucoma, gout, haemorrhoids,
hand foot and mouth, hay fever, hayfever, heart attack, heart condition, heart failure, hernia, hiatus hernia,
high blood pressure, hiv, hives, hypothyroid, ibs, impetigo, incontinent, infection, ingrowing toenail,
kidney infection, kidney stone/n, labyrinthitis, leg ulcer/n, leukaemia, long covid, lupus, lymphoma, melanoma,
meningitis, menopausal, menopause, mini stroke, miscarriage, miscarried, ms, multiple sclerosis, neuropathy,
nits, norovirus, ocd, osteoarthritis, osteoporosis, overactive thyroid, parkinson's, parkinsons, pcos,
peri menopause, perimenopause, piles, plantar fasciitis, pleurisy, pnd, pneumonia, polyps,
post natal depression, pre eclampsia, prolapse, prostate cancer, psoriasis, psychosis, ptsd, quinsy, raynauds,
rheumatoid, ringworm, rosacea, scabies, scarlet fever, schizophrenia, sciatica, sepsis, shingles, sinusitis,
skin cancer, slapped cheek, sleep apnoea, slipped disc, std, sti, strep, strep throat, stroke, sty, stye,
tachycardia, tendonitis, thrush, thyroid, tia, tonsilitis, tonsillitis, tumour, type 1, type 2, type one,
type two, ulcerative colitis, underactive thyroid, urine infection, uti, utis, varicose veins, vasculitis,
verruca/n, wart/n, water infection, whooping cough

concept med_medicine   medicines by name, brand and slang
adcal, alendronic, alendronic acid, allopurinol, amitriptyline, amlodipine, amoxicillin, amoxycillin,
antibiotic/n, antibotics, antidepressant/n, antihistamine/n, apixaban, aripiprazole, aspirin, atenolol,
atorvastatin, azathioprine, baclofen, beclometasone, bendroflumethiazide, beta blocker/n, betahistine,
bisoprolol, blood thinner/n, budesonide, buprenorphine, buscopan, candesartan, canesten, carbamazepine,
carbimazole, cetirizine, chloramphenicol, ciprofloxacin, citalopram, clarithromycin, clenil, clexane,
clonazepam, clopidogrel, co amoxiclav, co codamol, co dydramol, cocodamol, codeine, colchicine, concerta,
contraceptive pill, creon, cyclizine, dapagliflozin, desogestrel, diazepam, diclofenac, digoxin,
dihydrocodeine, donepezil, doxazosin, doxycycline, drops, duloxetine, edoxaban, elvanse, emollient, epilim,
epipen, epipens, erythromycin, escitalopram, esomeprazole, estradot, evorel, ezetimibe, felodipine,
ferrous sulphate, finasteride, flucloxacillin, fluoxetine, folic acid, fortisip, fostair, fucidin, furosemide,
fybogel, gabapentin, gaviscon, gliclazide, gtn spray, hrt, humira, hydrocortisone, hydroxocobalamin,
hydroxychloroquine, ibuprofen, indapamide, inhaler/n, insulin, iron tablets, isosorbide, lamotrigine,
lansoprazole, laxido, letrozole, levetiracetam, levothyroxine, libre, linagliptin, lisinopril, lithium,
loperamide, loratadine, lorazepam, losartan, meds, melatonin, metformin, methotrexate, metoclopramide,
metronidazole, microgynon, minipill, mirena, mirtazapine, modafinil, montelukast, morphine, mounjaro, movicol,
naproxen, nitrofurantoin, nortriptyline, nutrizym, oestrogel, oestrogen, olanzapine, omeprazole, oramorph,
oxycodone, ozempic, pain killers, pain relief, painkiller/n, pantoprazole, paracetamol, paroxetine, penicillin,
peptac, pessary, phenytoin, pioglitazone, prednisolone, prednisone, pregabalin, prochlorperazine, progesterone,
promethazine, propranolol, prostap, quetiapine, ramipril, ranitidine, relvar, risperidone, ritalin,
rivaroxaban, rosuvastatin, rybelsus, salbutamol, senna, septrin, seretide, sertraline, sildenafil, simvastatin,
sitagliptin, solifenacin, spironolactone, statin/n, steroid cream, steroid/n, sumatriptan, symbicort,
tamoxifen, tamsulosin, temazepam, testosterone, thyroxine, tiotropium, topiramate, tramadol, trazodone,
trelegy, trimethoprim, utrogestan, vagifem, valproate, valsartan, venlafaxine, ventolin, verapamil, vesomni,
viagra, warfarin, wegovy, xarelto, zapain, zolpidem, zopiclone

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
admitted, ambulanced, bypass, catheter, chemo, chemotherapy, diagnosed, dialysis, discharged, hip op,
hip replacement, hysterectomy, kept in, keyhole, knee replacement, op, operated, operation, pacemaker, physio,
pregnant, radiotherapy, referred, sectioned, stent, stents, stitches, surgery on my, transplant,
under the consultant, weeks pregnant

concept med_person   the writer or whom they look after
@i, @my, @relative, he, he's, her, hes, his, she, she's, shes

concept med_suffer   verbs of being ill
been bad with, been getting, been having, come down with, come out in, come up in, covered in, crippled with,
diagnosed, diagnosed with, doubled up with, flaring up, getting, going on with, got, had, has, have, having,
i get, keep getting, keeps getting, living with, on the verge of, poorly with, riddled with, struggle with,
struggling with, suffer from, suffer with, suffer/v, suffering with, was told, woke up with

concept med_take   verbs of taking medicine
be/v on, been on, come off, down to my last, finished my, given, halved my, i take, increase/v, live on,
low on, need, need more, need my, on, order, ordered, out of, prescribed, put her on, put him on, put me on,
ran out, run out, running out, started, stopped taking, switched me, take/v, taking, upped my, without my

concept med_ask   asks for advice
any advice, any ideas, any tips, can i take, can you take, do i need, is it normal, is it safe, is that normal,
is this normal, ok to take, safe to take, should i, should i be worried, should i stop, shud i,
what can i take, what do i do, what is best for, what should i do, whats best for, worth getting checked,
worth getting looked at

concept med_general   about everybody: public advice
anybody with, anyone who, everyone with, for adults, for children aged, if you are, if you have, if you're,
if youre, living with, most people, over 50s, over 65s, over 75s, patients who, patients with, people who,
people with, raise awareness, raising awareness, residents, support group, symptoms include, symptoms of,
those with, under 5s, women aged

concept med_event   attendance, not information
awareness, campaign, clinic, clinics, coffee morning, drive, eligible, invitation, invite, invited, leaflet,
programme, vaccination, week, workshop
