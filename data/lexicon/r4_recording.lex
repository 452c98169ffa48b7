# Photographs, video and sound: how they are made, of whom, and where they go. For R4.

concept rc_media   a picture, film or sound that was taken
a few shots, a still, audio, audio clip/n, audio file/n, audio proof, audio recording/n, be real, belfie,
bereal, body cam footage, bodycam footage, boomerang/n, bts, call recording, camera footage, candid/n,
cheeky photo, cheeky pic, cheeky selfie, cheeky snap, clip/n, close up, compilation, crafty photo, crafty pic,
dashcam footage, evidence on video, facebook live, fb live, film of, filmed evidence, footage, foto/n, fotos,
full recording, full video, gif of, gif/n, grainy footage, groufie, group photo, group selfie, home movie,
insta reel, insta story, little video, live stream, live video, livestream/n, meme of, memo, mobile footage,
montage, mp3, phone footage, phone recording, phot/n, photie, photie of, photies, photo dump, photo evidence,
photo/n, photograf, photograph/n, photographic evidence, photographic proof, photographs, photos, pic/n,
piccie/n, piccies, piccy, pick chur, pics, picture/n, pictures, picutre, pikcha, pitcha, pitcher, pitcure,
pitcures, podcast episode, polaroid/n, quick pic, quick selfie, quick snap, quick vid, quick video,
raw footage, recordin, recording/n, reel/n, screen capture, screen grab/n, screen recording/n, screen shot/n,
screencap, screengrab/n, screenie, screenshot/n, selfie/n, selfies, shaky footage, shelfie, short film,
short video, shots of, slideshow, slo mo, slow mo, snap, snap story, snaps, snapshot/n, sneaky photo,
sneaky pic, sneaky vid, sneaky video, some shots, sound bite, sound file, sound recording, soundbite,
sticker of, stills, story post, tape, tapes, tik tok, tik toks, tiktok/n, time lapse, timelapse, uncut video,
unedited video, us-ie, ussie, vedio, vid/n, viddy, video clip/n, video evidence, video proof, video/n, videos,
vidi, vidio, vidoe, vids, vidéo, vlog/n, voice clip, voice file, voice memo/n, voice note/n, voice recording,
voice recording/n, voicenote, wallpaper of, wee film, wee vid, wee video, youtube short, youtube video

concept rc_still   pictures and films, without sound and general words
candid/n, clip/n, footage, foto/n, fotos, phot/n, photo/n, photograph/n, photographs, photos, pic/n, piccie/n,
piccies, piccy, pics, picture/n, pictures, picutre, pitcure, screen recording/n, screengrab/n, screenshot/n,
selfie/n, snap, snaps, snapshot/n, vid/n, viddy, video clip/n, video/n, videos, vids

concept rc_made   having made one
always take, bagged, captured, caught, did, done, filmed, got loads of, grabbed, grabbin, grabbing, have took,
i take, just took, made, made a, managed to get, nabbed, nicked, papped, photographed, recorded, shared, shot,
snaffled, snagged, snapped, snapping, sneaked, snuck, squeezed, stole, taken, takin, taking, tekken, tekkin,
took, tooked, tooken, tuk, we take

concept rc_shoot   verbs of recording
audio recorded, bodycammed, captured on film, covertly recorded, film, filmd, filmed, filmimg, filmin, filmin',
filming, films, filmt, go proed, instagrammed, instagramming, live streamed, live streaming, live tweeted,
livestream, livestreamed, livestreaming, livestreams, papped, papping, photographed, photographing,
photographs, recoded, recoding, recorded, recorded it, recordin, recordin', recording, recordit,
screen recorded, screen recording, screen shotted, screenrecorded, screenshotted, screenshotting,
secretly recorded, snapchatted, snapchatting, snapped, snapping, stream it, tape recorded, taped, taping,
tiktoked, tiktoking, tiktokked, vidded, viddied, vidding, video'd, videod, videoed, videoes, videoin, videoing,
videotaped, videotaping, vidioed, vidioing, vlogged, vlogging, voice recorded, voice recording, youtubed


concept rc_post   putting it where others see it
airdrop, airdropped, airing, attach/v, attached, available to view, bang it on, banged it on, being shared,
below, bluesky, broadcast, bung, bunged, chuck it on, chuck/v, circulate, circulating, circulating on, discord,
doing the rounds, dropped, dropping, drops, facebook live, family chat, family group, fling, flung,
flung it on, followers, forward it, forwarded it, gc, get it out there, get it shared, given to the gazette,
given to the papers, goes on, goes up, going on, going up, going viral, gone up on, gone viral, got it up on,
got views, group whatsapp, in comments, in me story, in my story, in reply, in the chat, in the comment,
in the comments, in the dms, in the group chat, in the replies, in the thread, in the whatsapp, insta story,
it's up now, its up now, let it fly, likes, likes already, link in bio, lob, lobbed, nextdoor, on bluesky,
on discord, on facebook, on fb, on here, on insta, on instagram, on local facebook, on marketplace,
on me insta, on me snap, on my channel, on my fb, on my feed, on my gram, on my insta, on my page,
on my profile, on my reel, on my reels, on my snap, on my snapchat, on my socials, on my status, on my stories,
on my story, on my tiktok, on my timeline, on my vlog, on my wall, on my youtube, on nextdoor, on our group,
on our page, on reddit, on reels, on snapchat, on social media, on spotted, on spotted leeds, on telegram,
on the chat, on the community page, on the estate page, on the family chat, on the family group, on the group,
on the internet, on the local group, on the page, on the town page, on the village page, on the web,
on the whatsapp, on this page, on threads, on tik tok, on tiktok, on twitch, on twitter, on whatsapp, on x,
on youtube, on yt, online, out there now, passed it round, passing it round, pinned on, plaster it, plastered,
plastering, podcast, pop, popped, post, posted, posting, posts, publish/v, published, publishing, put on,
put up, putting up, release/v, reposted, reshared, retweeted, rounds on whatsapp, send, sendin, sending,
sending it to, sent, sent it to, share, shared, sharing, show you, showed it to, showing everyone,
showing it to, shown everyone, sling, slung, social media, spotted in, spread it, stick it on, stick it online,
stick it up, stick up, sticking, stuck, stuck it on, stuck it online, submitted it to, subscribers, tagged in,
telegram, the echo, the evening post, the local rag, the mirror, the star, the yorkshire post, to everyone,
to me story, to my mp, to my solicitor, to my story, to the cqc, to the daily mail, to the echo,
to the evening post, to the gazette, to the group, to the group chat, to the local rag, to the ombudsman,
to the papers, to the press, to the sun, tweet it, tweeted, tweeting it, up on my, upload, uploaded,
uploaded to, uploading, uploads, views, views already, viral, went on, went up on, went viral, went viral on,
whack, whacked, whatsapp group, whatsapp status, whatsapped, whatsapping, will be up

concept rc_target   those and that which may not be recorded
@clinician, @desk_staff, a patient, all of them, all of you, all the patients, all the people, appointment,
appointments, argument, argy bargy, attitude, auld dear, auld wife, bairn, barney, bloke, call, calls, carpet,
ceiling, chair, chairs, check in screen, chemist counter, clinic, computer, consult/n, consultation/n,
consultions, conversation, conversations, counter girl, couple, crowd, crying, cue, decor, desk, desk girl,
dispute, docters screen, doctor, doctor's face, doctor's screen, doctors, doctors screen, drunk, eating,
empty chairs, empty seats, every word, everybody, everyone, everything, exam, examination, face, faces, fella,
fellow, folk, folks, front counter, front desk, full waiting room, gent, gentleman, girl, girls, gobby one,
granny, guy, her face, him, his face, inside, interior, jab, jabs, kick off, kicking off, kid, kiddies, kids,
lad, ladies, lady, lass, lasses, line, lobby, lot of them, man, meltdown, mess, monitor, mothers,
my appointment, my call, my consultation, nap, new building, new reception, new waiting room,
notes on the screen, nurse, nurse jabbing, nurse's face, nurses, oap, oaps, old boy, old codger, old dear,
old fella, old git, old lady, old man, other children, other kiddies, other kids, others, parent, patient,
patients, people, person, phone call, phone calls, phonecall, poor sod, poorly folk, ppl, queue,
queue out the door, queue outside, queues, rant, reception, receptionist, receptionists, receptionists face,
room, rota, row, row at the desk, scenes, scrap, screen, seats, shouting, sick folk, sick people, sleeping,
smear, snoring, someone, staff, staff room, state of it, state of the place, state of this,
state of this place, stranger, strangers, tantrum, tea room, team, that, the argument, the back row,
the blood lady, the bloods lady, the board, the chairs, the chaos, the clock, the commotion, the crowd,
the desk, the hatch, the hatch lady, the lot, the mob, the mums, the pensioners, the pharmacist, the place,
the queue, the rota, the row, the shambles, the state of, the toilets, the whole appointment,
the whole consultation, the whole room, them, them all, them behind the desk, themselves, this, those waiting,
toddler corner, treatment room, two women, us waiting, waitin room, waiting area, waiting crowd,
waiting list screen, waiting room, waiting rooms, walls, ward, wean, what he said, what he says, what she said,
what she says, what they said, what they say, woman, women, your face, your lot, your reception, your staff,
your surgery, your waiting room

concept rc_own   what anyone may photograph
allotment, alpaca, ankle, baby scan, band, bees, bill, bins, bird, birds, bite, blister, blocked drain,
blood pressure readings, blue badge, broken glass, broken step, bruise, bruises, budgie, building work, bump,
bunion, bus stop, bus timetable, cake, car, car crash, car park, carpark, cat, certificate, choir, christening,
christmas lights, concert, cows, dates, deer, dog, dog mess, donkey, driving licence, duck/n, ear infection,
eczema, elbow, envelope, exercises, eyelid, face swelling, finger, fireworks, flower bed, flowers, fly tipping,
food, foot, football match, form, fox, gait, garden, gig, goat, graze, guinea pig, gutter, guttering, hairline,
hamster, hanging baskets, having a fit, hedge, hedgehog, hive/n, holiday, horse, id, infection, inhaler,
insect bite, itchy, kerb, kitten, kittens, knee, label, leaflet, leak, leaving do, leaving party, leg, lesion,
letter, lump, marrow, meadow, medal, medication, mill, mole, moles, mural, my arm, my eye, my face, my hand,
my hives, my home, my knee, my legs, my meds, my own, my skin, my throat, my toe, my tongue, my wound, nail,
nativity, nest, northern lights, number plate, old building, opening hours, opening times, our home, outfit,
overflowing bin, packet, paperwork, parking, parrot, passport, pill, pony, post, poster, pothole, pothole on,
potholes, prescription, puppy, qr code, rabbit, rainbow, ramp, rash, rash/n, readings, repeat slip, result,
results, robin, roof, scab, scabs, scaffolding, scan, scar, school concert, school play, seagull, seagulls,
seizing, seizure/n, sheep, sick note, signpost, sky, snow, snowman, sports day, spot, spots, squirrel,
squirrels, stitches, sunrise, sunset, swan, swans, swelling, swimming gala, tablets, test, that post,
the beach, the bins, the bus, the carnival, the form, the gate, the leaflet, the lights, the moon, the notice,
the parade, the road, the sea, the sign outside, this post, throat, tick, tick bite, timetable, toe, toenail,
tomatoes, tongue, tonsils, tortoise, tree, trees, ukulele, ukulele group, ulcer, ultrasound, utility bill,
vaccine card, vegetables, verruca, wart, wasp nest, wasps nest, website, wedding, weeds, welts, wound, wrist,
x ray, xray, your post, your sign, your website, zebra crossing

concept rc_gear   recorders
action cam, action cams, baby monitor, body cam, body camera, body cams, body worn camera, body worn cameras,
bodycam, bodycams, button camera, call recorder, call recording app, cam glasses, cam running, camcorder,
camera, camera glasses, camera in a teddy, camera in the teddy, camera phone, camera phones, camera specs,
cams, cctv, cctv in my, cctv of, chest cam, dash cam, dashcam, dashcams, dicta phone, dictaphone, dictaphones,
dictating machine, digital recorder, digital voice recorder, dji, doorbell cam, doorbell camera,
easy voice recorder, go pro, google glasses, gopro, gopros, grundig, hidden cam, hidden camera, hidden cameras,
hidden mic, hidden microphone, hidden mics, hidden recorder, hidden recorders, insta360, iphone recorder,
just press record, lapel camera, lapel mic, meta glasses, meta ray bans, mic, microphone, mini cam,
mini camera, mini recorder, my olympus, nanny cam, olympus, osmo, otter ai, otter app, pen cam, pen camera,
pen recorder, philips recorder, phone recorder, pinhole camera, plaud, pocket camera, pocket recorder,
ray ban meta, ray ban metas, ray bans, recorder, recorder app, recorders, recording app, recording device,
recording pen, recording pens, recording software, ring cam, ring doorbell, smart glasses, smart specs,
smartglasses, snap spectacles, sony recorder, spectacles with a camera, spy cam, spy camera, spy cams,
spy glasses, spy pen, spy pens, spy watch, spycam, tape machine, tape recorder, tape recorders, tascam,
teddy cam, tiny camera, video camera, video doorbell, voice app, voice memo, voice memo app, voice memos,
voice recorder, voice recorder app, voice recorders, voice tracer, wearable camera, wearing a wire, webcam,
wee camera, wee recorder, wire, wires, zoom recorder

concept rc_running   the recorder going
ah keep, clipped, goin, going, hid, hidden, hit record, in me bag, in me pocket, in my bag, in my bra,
in my handbag, in my pocket, in my top pocket, in the bag, in the pram, in your bag, in your pocket,
leave it on, leave it running, left it on, left it running, left on, on the desk, on the table, pinned,
pressed, propped, recording, rolling, runnin, running, set up, slipped, stuck, switched on, tucked, turned on,
under my coat, under my scarf, up my sleeve, was on, wear, wearing, whirring, wore

concept rc_ok   leave given, or no more than a question
agreed, all smiled for, allowed me, am i allowed, and she agreed, are we allowed, asked for a photo with,
asked for a selfie with, asked her permission, asked his permission, asked me to send, asked me to take,
asked permission, asked us to, can i film, can i record, can i take, can we film, can we record, consent,
consented, could i film, could i record, could i take, delighted to be in, did not film, didn't film,
do you mind if i, given permission, gladly posed, happy for me to, happy for us to, happy to be in,
happy to pose, he said yes, he was fine, he was happy, i didn't film, insisted i take, insisted on a,
is filming allowed, is it allowed, is it alright to, is it legal, is it ok to, is it okay to,
is recording allowed, kindly posed, let me take, let us take, may i film, may i photograph, may i record,
offered to be in, okay'd it, permission, posed for, said i can, said i could, said it was fine, said it was ok,
said it was okay, said it's fine, said that was fine, said we could, said yes, she said yes, she was fine,
she was happy, signed a, they were happy, volunteered to, wanted a photo with, wanted a selfie with,
were happy, what is the policy, who do i ask, with her permission, with his permission, with permission,
with their permission, would it be possible to record, would never film, would not film, wouldn't film

concept rc_third   someone else who records
any patient, anybody, anyone, bbc, bloke, chap, council, dermatology, doctor, fella, folk, gazette, gent, girl,
girls, gp, guy, he, he's, hospital, itv, kids, lad, lads, lady, lass, look north, man, nurse, nurses, others,
patients, people, person, photographer, physio, police, ppl, she, she's, some, somebody, someone, teenager/n,
the doctor, the news, the nurse, the papers, the physio, they, they're, they've, theyre, those, us, woman,
women, you, youngster/n, your photographer, yours, youths

concept rc_whole   all of it
'em, all, all of it, all that, em, every bit, every minute, every second, every word, everything, he said, her,
him, it, it all, it on, last bit, lot, most of it, proof, she said, that, the entire, the lot, the whole,
the whole thing, them, they said, this, this lot, u, us all, what he, what she, what they, whole thing, ye,
you, you all, you lot, your lot, yous


concept rc_go_live   broadcasting
been live, been streaming, broadcast live, broadcasting, broadcasting live, came live, did a live,
did a wee live, do a live, doing a live, facebook live, fb live, go live, goes live, goin live, going live,
going live at, going live from, going live in, going live tomorrow, going live tonight, gone live,
i'll be live, i'm live, ill be live, im live, insta live, instagram live, joined my live, live at 5,
live at eight, live at nine, live feed, live from inside, live from reception, live from the,
live from the chair, live from the couch, live from the queue, live from your, live in 5, live now from,
live on facebook, live on fb, live on insta, live on instagram, live on my, live on tiktok, live on twitch,
live on youtube, live stream, live streamed, live streaming, live streams, live tweeted, live tweeting,
live update from, live vlogging, livestream from, livestreamed, livestreaming, my live, my stream, on a live,
on live, on my live, on tiktok live, on twitch, stream it live, streamed live, streaming from, streaming it,
streaming it live, streaming live, streaming now, streaming this, streaming tonight, tiktok live,
was streaming, we are live, we're live, went live, wenta live, were live

concept rc_future   meaning to
about to, ah'll, ah'm gonnae, ahl, am going, am gonna, am gunna, be, bring my, bringing a, bringing my,
frae noo on, from now on, fully intend to, going to, gonna, gonnae, gunna, i shall, i wanna, i will, i'll, i'm,
il, ill, im, im going, in future, intend to, intending to, mean to, might, might just, minded to, next time,
next visit, next week, plan to, planning on, planning to, ready to, shall, shall be, start, starting to,
tempted to, think i'll, thinking about, thinking of, threatening to, tomorrow, want to, will, will be,
would love to

concept rc_urge   telling others to
advice, all of you, always, anyone who, best thing, brother, butt, do what i did, do what i do,
do yourself a favour, everybody, everyone, folks, get, go on, guys, hidden, hun, i'd, if i were you, just,
keep, lads, let's, lets, make sure, make sure you, mate, must, my advice, need to, needs to, next time, pal,
people, please, pls, pro tip, protip, quick, secretly, should, sister, somebody, someone, start, take,
tell her to, tell him to, tip, try, wants to, we all, why don't you, you gotta, you must, you need to,
you should, you want to, yous, youse

concept rc_ask   asking others for theirs
any chance of, any1 got, anybody got, anybody have, anyone get, anyone got, anyone have, anyone manage to get,
anyone with, bet someone got, did any of you get, did anybody, did anybody get, did anyone, does anybody have,
does anyone have, drop the, gis the, give us the, gizza, has anybody got, has anyone got, hope someone got,
let's see the, lets see the, need the, please tell me somebody got, please tell me someone got, post the,
send it us, send me, send us, share the, show me, show us, somebody must have, someone must have, someone send,
tag me in, where's the, wheres the, who got, who has, who's got, whoever got, whoever's got, whos got

concept rc_rec   forms of record and tape
audio recorded, recoded, recoding, record, recorded, recordin, recordin', recording, rekord, rekorded,
secretly record, secretly recorded, tape, taped, taping, voice record, voice recorded, voice recording

concept rcb_shoot   making a picture, film or sound
@rc_shoot, a recorder on, album, audio recorded, be real, bereal, bodycam on, bodycamming, boomerang,
boomeranged, broadcast, broadcasting, camera on, camera out, camera rolling, camera up, camera's comin oot,
camera's coming out, captured it, caught it all, caught on my, caught the lot, caught the whole, clip it,
clipped, clipped it, did a boomerang, did a reel, did a story, did a vlog, director's cut, document,
document everything, documented, doing a live, every call on, every word is on, film crew of one, film them,
filmed it, filmed the lot, films all, films every, films my, fit them all in, get everyone in,
get everyone in shot, get it all in, get it all on, get it on, get the whole queue in, get them all in,
get them in the shot, get your phone out, going live, gopro on, got a snap, got it all on, got it on,
got on my phone, got the lot, got the whole appointment, had it all down on, half recorded, has it all down on,
have it all down on, have it all on, hit record, hit the button, hit the red button, i've got her saying,
i've got him saying, i've got it all, in portrait mode, in selfie mode, instagrammed, keep all my calls,
keep every call, keep my phone recording, keep my recorder, keep the voice, keeps every call, kept every call,
kept it rolling, kept my phone, kept recording, kept the camera, kept the voice, let it roll, let it run,
live from, live now, live streaming, livestream, made a boomerang, made a film, made a reel, made a tiktok,
made a video, made a vlog, made the video, make a video, make the video, mic on, mic'd up, on a loop, panned,
panned round, panorama, papping, phone facing, phone is coming out, phone propped, phone recording,
phone's comin oot, phone's coming out, phones coming out, photo bombed, photobombed, photograph,
pointed my phone, pointing my phone, press record, pressed record, put camera, putting camera,
putting my camera, record, record automatically, record it, recorded the, recorder going, recorder on,
recorder running, recording, recordings, records all, records every, records my, red button, save every call,
saved every call, saved the call, saved the recording, screen grabbed, screen record, screen recorded,
screenshot it, selfie, set it recording, set my phone, shoot, shooting, shot a video, shot it, sketched from,
slow mo, snap folk, snap people, snap strangers, snap the others, snapchatted, snapping people, sneak a photo,
sneak a pic, sneaked a, sneaked a pic, sneaky snap, snuck a, snuck a photo, snuck a pic, spare phone going,
started filming, started recording, stick your camera, stream, stuck my camera, stuck my phone, take a photo,
take photos, take pictures, take video, takes video, taking pictures, tape, tape every, tape it, taped, tapes,
tiktok live, time lapse, timelapse, took a crafty, took a film, took a photo, took a pic, took a picture,
took a quick, took a snap, took a sneaky, took a vid, took a video, took photos, took pics, took pictures,
turned the camera, video, video it, videod, videoed, videoed it, videoing, videos all, videos every, videos my,
vlogged, voice memo app, voice memos, voice recorded it, voice recorder, wear a wire, wearing a wire, wired up,
zoomed in

concept rcb_media   what was recorded
4k, @rc_media, a live, album, audio, audio file, bereal, camera roll, close ups, exposure, file, film, footage,
frames, freeze frame, gif, hour of audio, insta live, memory card, mp3, my live, on a live, panorama, playback,
playlist of, podcast, portrait, portraits, raw footage, recordings, reel, sd card, selfie, slideshow, slo mo,
sound clip, soundbite, stills, story, stream, tape, thumbnail, trailer, transcript, unedited, video, vlog,
voice file, wallpaper

concept rcb_gear   what records without being seen
@rc_gear, a clip on, airtag, baby monitor, badge cam, button hole, camera pen, clip on, dictaphone, doorbell,
doorbell cam, google glass, granny cam, hat cam, head cam, hearing aid microphone, helmet cam, lapel mic,
lapel pin, listening device, little red light, meta ray bans, mic, microphone, motion sensor, nanny cam,
olympus, otter ai, pen, pendant, plaud, pocket recorder, recorder, recording pen, smart glasses, smart watch,
spare phone, spy glasses, spy pen, teddy cam, tie pin, top pocket, trail cam, voice memo app, watch recorder,
webcam, wee camera, wire

concept rcb_tgt   people, the inside or a conversation
@clinician, @desk_staff, @waiting_area, all of you, any patient, appointment/n, argument, argy bargy,
at the desk, barney, behind her, behind him, behind the desk, bloke in, blood room, bust up, call/n, carry on,
chair/n, chaos, check in, clinic, commotion, confrontation, consult/n, consultation/n, consulting room,
conversation/n, convo, counter, dancing behind, desk, ding dong, doc, doctor's face, doctor's screen,
everybody, everyone, exam room, exchange, faces, fella in, flu clinic, flu queue, front desk, hatch,
her attitude, her expression, her face, her on reception, her saying, him on reception, him saying,
his attitude, his face, his teeth, hissy fit, huffing and tutting, in the background, in there, inside,
jabbing me, jabbing my arm, jabs, kerfuffle, kick off, kicked off, kicking off, kiddies, lady in, man in,
meltdown, nurse jabbing, nurse's face, nurse's room, old boy, old chap, old dear, old fella, old lady, old man,
old woman, other children, other kiddies, other kids, other patients, other people's kids, others in, outburst,
palaver, pensioners, people, poorly folk, punch up, queue, queue out the door, queue outside, queues, rant,
reaction, reception, receptionist's, receptionists, review, room, rota, row, row one, row three, row two,
ruckus, sat behind, scenes, set to, showdown, sick people, slanging match, sleeping patient, souls, staff,
strangers, strop, surgery, tantrum, team, telling off, that lot, the chaos, the crowd, the doctor's, the hatch,
the line, the lot of them, the mob, the whole appointment, the whole consultation, the whole conversation,
the whole gang, the whole thing, them all, through the glass, tirade, toddler corner, treatment room, waiting,
waiting crowd, what he said, what she said, what they said, what they say, woman in, your lot, your staff,
your surgery, yous

concept rcb_pub   showing it to others
0 views, after party, airdropped, album's on, all over facebook, all over insta, all over my,
all over whatsapp, all yours, at the club, bluesky, check my, comments are gold, community page,
director's cut, discord, dm for, dm me, drop me a message, drops, enjoy, evening post, exhibit a, family chat,
family group, followers, for the archive, for the group, for the world, forwarded it, give us a shout,
going on my, going up on, going up tonight, gone up on, gone viral, got views, group chat, have sent it,
hundred views, in my album, in the comments, in the family chat, in the gc, in the group, insta story,
it's on my, join me, judge for yourself, judge for yourselves, judge yourselves, likes already, link,
link below, link in bio, local group, local rag, lock screen, look at my, look at this, message me,
minute mark, my channel, my feed, my followers, my gallery, my insta, my instagram, my page, my profile,
my reel, my reels, my snap, my socials, my status, my stories, my story, my subscribers, my tiktok, my twitter,
my wall, nextdoor, on here tonight, on insta, on my channel, on my profile, on my status, on nextdoor,
on reels, on repeat, on spotted, on stories, on telegram, on the community page, on the gram, on the group,
on the local group, on the village page, on tiktok, on twitter, on whatsapp, on youtube, part one, part two,
pinned, played it, playing it back, post it, posted it, posting it, posting later, premiere, premieres,
print off, profile pic, put it on twitter, put it up, put on twitter, put them up, put up tonight,
reckon it'll go viral, screen saver, screensaver, see my, send it, send it you, sent it, sent it round, series,
share it, shared it, shout if, show everyone, show you all, showed it, showed my, showed the lads,
showing everyone, showing it, shown the family, slide, solicitor, spotted, spotted page, stay tuned,
stay tuned folks, story time, subscribe, subscribers, swipe for, swipe left, swipe right, tag yourself,
tell you what's on it, the comments, the echo, the gazette, the link, the local paper, the ombudsman,
the papers, the press, the solicitor, the world to see, to follow, to the cqc, to the papers, to the press,
tonight at, tune in, twitter by, up on youtube, up tonight, uploaded, uploading, viewers, views, village page,
viral, wallpaper, watch it back, watch my, watch party, watch this space, whatsapp group, whatsapp me,
will put them up, worth a watch, youtube


concept rcb_covert   without their knowing or will
4k, a secret, ask for it, behind her back, behind his back, behind my book, behind my magazine,
behind the magazine, being nosy, black screen, by my knee, by the knee, clueless, clueless the lot,
cover your back, cover yourself, covered the lens, covers your back, covers yourself, denied it, deny it,
deny that, didn't ask, didn't clock, didn't have a clue, didn't know, didn't notice, didn't see,
didn't suspect, didn't twig, disguised as, don't need permission, evidence, for evidence, forgot to mention,
from my lap, from under my coat, gave the game away, going in my pocket, good as gold, had no idea,
hadn't a clue, hasn't a clue, hasn't the foggiest, hid it, hidden, hidden in, hide it, i do not ask,
if they deny, in my bag, in my breast pocket, in my coat, in my hat, in my hood, in my lapel, in my pocket,
in my scarf, in my shirt, in my sleeve, in my sock, in my top pocket, in the buggy, in the pram, in the teddy,
insurance policy, it's my right, just for insurance, just in case, just resting, knee height, law says i can,
left it running, left my phone on, legal to, little do they know, looked asleep, looks like a, low by,
my right, my rights, never asked, never batted an eyelid, never knew, no idea, no one clocked, no one knew,
no one noticed, no one saw, no one the wiser, no one twigged, no wiser, nobody asked, nobody clocked,
nobody knew, nobody noticed, nobody saw, nobody see, nobody suspected, none of them knew, none the wiser,
not a clue, not one of them, oblivious, of course they didn't, on the fly, on the quiet, on the sly,
on the sneak, own protection, perfectly legal, play dumb, pocket, pretend, pretended, pretended i was,
pretending, pretending to be on, pretending to text, proof, protect myself, safety net, screen black,
screen off, secret, secretly, she never clocked, silently, sleeve, sly, sly one, sneaked, sneaking, sneaky,
snuck, stealth, stood there like, tell them no, thinks i was, thought i was on, thought i was texting,
through the gap, to cover myself, twig, twigged, unaware, unbeknown, under my, under my arm, under my hat,
under my newspaper, under the blanket, under the coat, under the table, unknown to, unsuspecting,
upside down on the, without asking, without her knowing, without him knowing, without telling,
without them knowing, wont be able to, you can't do that in here

concept rc_person   someone else, by what he is
bloke, boy, chap, couple, fella, feller, fellow, gent, gentleman, girl, girls, guy, idiot, kid, kids, lad,
laddie, lads, lady, lass, lasses, man, men, moron, muppet, patient, person, somebody, someone, student,
students, teenager, teenagers, woman, women, young lad, young lass, youngster, youth, youths

concept rw_take   getting a picture, a film or a sound
air dropped, bagged, burst shot, captured, caught, collected, did, do, doing, done, draw, edited, framed,
gathered, get, getting, got, grabbed, half inched, have, i've, keep, kept, made, make, making, managed, nabbed,
nicked, pinched, pressed, saved, shoot, shooting, shot, snaffled, snagged, sneak, sneaked, snuck, spliced,
stitched together, stole, take, taken, takes, taking, took, uploaded, wangled, whipped out

concept rw_snap   verbs of it
bootlegged, chronicle, documented, film, filming, films, gif'd, immortalise, immortalised, live blogged,
live tweet, livestream, meme'd, pap, paparazzi, papped, papping, photo bomb, photograph, photographing,
photographs, screen grabbed, screengrabbed, screenshotted, secretly film, sketch from, snapchat, snapchatted,
snapped, snapping, taped, taping, tiktoked, time lapsed, timelapsed, vid, vidded, videoed, videoing, vids,
vlog, vlogged, vlogs, voice noted, zoom in on, zoomed in on

concept rw_shot   what comes of it
4k, b roll, behind the scenes, blooper, bloopers, boomerang, bootleg, bts, burst, burst mode, burst of,
candids, cctv of my own, clip, clips, close up, close ups, compilation, contact sheet, crafty one,
day in the life, deepfake, director's cut, documentary, duet, film, film noir, flipbook, foley, footage,
freeze frame, gif, gifs, grwm, highlights reel, home movie, jpeg, jump cut, live photo, live stream,
livestream, long lens, lookalike, meme, memes, mixtape of, montage, mp3, mp4, mugshot, mugshots, ootd, outtake,
outtakes, panorama, panoramic, photo, photo essay, photo shoot, photos, photoshoot, pic, pics, picture,
pictures, polaroid, portrait, portraits, pov, raw footage, reaction shot, reaction video, recording,
recordings, reel, reels, remix, screengrab, screenshot, screenshots, secret recording, selfie, selfies,
shaky cam, short film, silent movie, slideshow, slo mo, slow mo, snap, snapchat, snaps, snapshot, soundbite,
soundboard, soundtrack of, stills, stop motion, story time, storytime, supercut, tape, tapes, thirst trap,
thumbnail, tiktok, tiktoks, time lapse, timelapse, trailer, transcript, transcripts, vid, video, videos, vids,
vlog, vlogs, voice clip, voice memo, voice memos, voice note, voice notes, walk through video, widescreen,
zoomed in one

concept rw_who   those who would be in it
@clinician, @desk_staff, back row, baldy, barefoot, bloke asleep, bloke with, chap with, elderly, everybody,
everyone waiting, fella with, grannies, grey bob, grumpy one, her on the desk, him on the desk, horizontal one,
humans, jobsworth, lad with, ladies of the desk, lady with, lanyard lot, lass with, madam, man with,
miss whiplash, mum with, mums, night shift, oap, oaps, old bag, old bat, old bid, old biddies, old biddy,
old bird, old boy, old codger, old couple, old dear, old duffer, old fart, old fella, old fellas, old gent,
old gents, old girl, old girls, old lad, old lady, old man, old men, old timers, old woman, other patients,
patient, patients, pensioner, pensioners, people waiting, poor souls, queue, random old, randoms,
receptionists, regulars, sicknotes, sleeping beauty, strangers, the dragon, the dragons, the girls on,
the one on, the ones on, the waiting, walking wounded, wheelchair fella, whole row, woman with, your lot,
your nurses, your receptionist, zombies

concept rw_pose   how they look in it
arguing, asleep, barefoot, bawling, belly out, bent double, blowing her nose, blowing his nose, builder's bum,
bum crack, chewing gum, chin on chest, coughing her guts, coughing his guts, cracking up, cross eyed, crying,
doing her nails, dozing, dribble, dribbling, drooling, eating a pasty, eating crisps, eye roll, eye rolling,
eyes rolling, face like thunder, filing her nails, finger up his nose, flies down, fly down, forty winks,
gob open, gobs open, gurning, having a barney, having a kip, having a meltdown, head back, head in hands,
in a hospital gown, in a wig, in curlers, in her curlers, in her dressing gown, in her pyjamas,
in her slippers, in his dressing gown, in his pyjamas, in his slippers, in his socks, in slippers, kipping,
losing her rag, losing his rag, losing it, mid sneeze, mouth open, mouth wide open, nodded off, nodding off,
odd socks, on her phone, on the verge of tears, picking her nose, picking his nose, playing solitaire,
pulling a face, roots showing, scoffing, scratching, screaming, slouched, slumped, snoozing, snoring, sobbing,
spark out, stuffing her face, teeth out, toupee, vomiting, weeping, wig, yawning

concept rw_edit   cutting, showing and keeping it
all the angles, backed up, beeped out, bleeped, blurred, captioned, clear as a bell, clear as day,
close captioned, colourised, cropped, crystal clear, director's commentary, edited down, editing it,
every angle, exclusive, filter on, fourteen minutes of, frame by frame, full length, full version,
high definition, hours of it, in colour, in full, in hd, in portrait, in stereo, inverted, long version,
looped, muted the bit, my edit, no filter, on a loop, on repeat, on the big screen, on the cloud,
parental advisory, part 1, part 2, part 3, part four, part one, part three, part two, pixelated, play it back,
played it back, plays it back, premiere, rewind, sequel, slowed down, soundtrack added, sped up, speeded up,
spliced, subscribe, subtitled, subtitles added, time stamp, time stamped, timestamped, tune in, two camera,
unblurred, uncut, unedited, verbatim, voice over, voiceover, with captions, with sound, with subtitles,
word for word, zoomed in

concept rw_talk   what was said between them
argument, argy bargy, barney, bust up, call, carry on, chat, consult, consultation, conversation, convo,
ding dong, discussion, exchange, excuse, excuses, lecture, performance, phone call, promise, rant, row, script,
slanging match, speech, spiel, telling off, tirade, to do

concept nr_keep   what is made of a likeness or a voice for fun
as my wallpaper, avatar, background on my phone, caller id, deepfake, drawing moustaches, face swap,
face swapped, filter on her, filter on him, framed it, framed them, giphy, home screen, lock screen,
made a meme, made a sticker, meme'd, memed, moustache on, moustaches on, my background, my dartboard,
my lock screen, my new ringtone, my new wallpaper, my profile pic, my ringtone now, my screensaver,
my wallpaper, photo mug, photoshopped, printed on a mug, ringtone now, screensaver, snapchat filter,
sticker of, stickers of, turned her into, turned him into, wall of shame, whatsapp sticker

concept nr_gadget   gadgets that film or listen
action cam, alexa, babycam, body worn, button camera, camera glasses, clip mic, cube camera, dash cam,
digital recorder, echo dot, gimbal, glasses cam, hearing loop recorder, hidden camera, insta360,
magnetic recorder, meta glasses, metas, mini camera, necklace cam, oculus, otter app, pen camera, pen recorder,
pet cam, plaud pin, polaroid, ray bans, raybans, record button, recorder app, red button, selfie stick,
smart speaker, sound recorder, spare mobile, tape recorder, telephoto, transcribe app, transcription app,
tripod, usb recorder, voice recorder, vr headset, wildlife cam, zoom lens

concept nr_why   why one keeps it
against them, ammo, ammunition, any denial, back me up, backs me up, blackmail, caption competition,
caption this, court, covering myself, denies it, deny, denying, evidence, for later, for my channel,
for my content, for posterity, for the album, for the insurance, for the lads, for the record,
for the solicitor, for when they, gaslight, get my own back, gold dust, have the last laugh, he said she said,
hear for yourself, hobby, in black and white, in case they, insurance, just you wait, keepsake, laugh, laughs,
leverage, lies, lying, my collection, my right, my rights, name that patient, no denying, on file, one day,
own back, play it back, played back, proof, prove, proves, proving, public building, public interest,
public place, rainy day, receipts, see you in court, so i can prove, so i can show, so they can't,
speaks for itself, spot the difference, talk your way out, their word, time stamped, transparency, try me,
twist it, wait till, wiggle out, wiggle room, word against, word for word, wriggle out

concept nr_pic   a picture, a film or a sound, by what it is called
audio, boomerang, candid, candids, clip, clips, close up, close ups, compilation, footage, gif, live stream,
livestream, memes, montage, panorama, photo, photos, pic, pics, picture, pictures, polaroid, portrait,
recording, recordings, reel, reels, screengrab, screenshot, screenshots, selfie, selfies, slow mo, snap, snaps,
snapshot, supercut, tape, tapes, tiktok, tiktoks, time lapse, timelapse, transcript, vid, video, videos, vids,
vlog, vlogs, voice clip, voice memo, voice memos, voice note, voice notes

concept nv_nofilm   the rule about cameras, as signs and staff put it
camera off, cameras away, cameras off, delete it, delete that, no cameras, no filming, no photography,
no photos, no pictures, no recording, not allowed to film, not to film, put the camera, stop film,
stop filming, stop recording, stop taking

concept nv_hush   the rule about phones and noise, as signs and staff put it
be quiet, earphones, end the call, headphones, hush, in my bag, keep it down, keep your voice down,
mobile away, mobile off, mobiles away, mobiles off, no calls, no calls please, no mobiles, no phone calls,
no phones, off please, on mute, on silent, on vibrate, phone away, phone down, phone off, phones away,
phones down, phones in pockets, phones must, phones off, phones on silent, phones to silent, put it away,
put it down, put it off, put that away, put them away, put your phone, respect other patients, respect others,
sign about phones, sign on the wall, silence please, silence your, silent, silent mode, silent please,
switch it off, switch mine off, switch off, switch your, switched off, take it outside, turn it down,
turn it off, turn mine off, turn off, turn that down, turn that off, turn your, turned it off, turned off,
use your phone quietly, volume down

concept nv_yet   and yet
anyhow, anyway, anyways, backed up, but i, but mine, carried on, copies, declined, did i, did not, didn't,
didn't know, doesn't know, don't know, i did but, i don't, icloud, kept it on, kept on, left it on,
politely declined, pretended, still, still got, still had, the cloud, though i, would i mind, yeah yeah, yet i

concept nv_contra   and does not keep it
as if, as soon as her back, as soon as his back, aye right, cobblers, did i bog, did i buggery, did i heck,
did i hell, did i stop, do i look, do one, do what you like, dream on, fat chance, get knotted, get lost,
get stuffed, had it out again, hasn't read it, i don't think so, i was not, ignored, in your dreams, jog on,
just the one more, left mine on, let them eat cake, mind your own, mine doesn't, mine is on, mine isn't,
mine never, mine plays, mine stays, mine was on, mine wasn't, mine went, my arse, my backside, my foot, nah,
never mind that, no chance, no way, nope, not a chance, not for me, not happening, not likely, not me,
not mine, not on your nelly, or what, out it came, out it comes, pull the other, regardless, says who,
she can whistle, so i carried, so i turned, stayed put, stayed where i was, they can whistle, turned it up,
until she turned, what about it, whatever, which i didn't, which i ignored, who's going to, will i heck,
with respect no, would i heck, yeah right, you what
