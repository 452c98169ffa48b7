# Photographs, video and sound: how they are made, of whom, and where they go. For R4.

concept rc_media   a picture, film or sound that was taken
audio, audio clip/n, audio file/n, audio recording/n, belfie, boomerang/n, bts, camera footage, candid/n,
clip/n, close up, dashcam footage, evidence on video, film of, filmed evidence, footage, foto/n, fotos, frame,
full recording, gif/n, groufie, group selfie, home movie, insta story, live stream, livestream/n, mp3, phot/n,
photie, photies, photo dump, photo/n, photograf, photograph/n, photographs, photos, pic/n, piccie/n, piccies,
piccy, pick chur, pics, picture/n, pictures, picutre, pikcha, pitcha, pitcher, pitcure, pitcures, polaroid/n,
recordin, recording/n, reel/n, screen grab/n, screen recording/n, screen shot/n, screengrab/n, screenshot/n,
selfie/n, selfies, shelfie, short film, slo mo, slow mo, snap, snaps, snapshot/n, sneaky pic, sound file,
sound recording, still/n, stills, tape, tapes, tik tok, tik toks, tiktok/n, time lapse, timelapse, us-ie,
ussie, vedio, vid/n, viddy, video clip/n, video evidence, video/n, videos, vidi, vidio, vidoe, vids, vidéo,
vlog/n, voice memo/n, voice note/n, voice recording/n, wee film, wee video

concept rc_still   pictures and films, without sound and general words
candid/n, clip/n, footage, foto/n, fotos, phot/n, photo/n, photograph/n, photographs, photos, pic/n, piccie/n,
piccies, piccy, pics, picture/n, pictures, picutre, pitcure, screen recording/n, screengrab/n, screenshot/n,
selfie/n, snap, snaps, snapshot/n, vid/n, viddy, video clip/n, video/n, videos, vids

concept rc_made   having made one
always take, bagged, captured, caught, did, done, filmed, got loads of, grabbed, grabbin, grabbing, have took,
i take, just took, made, made a, managed to get, nabbed, nicked, photographed, recorded, shared, shot,
snaffled, snagged, snapped, snapping, sneaked, snuck, stole, taken, takin, taking, tekken, tekkin, took,
tooked, tooken, tuk, we take

concept rc_rec_noun   a recording by its name
a recording, footage, it filmed, it recorded, it videoed, recordings, screen recording, the audio, the footage,
the lot filmed, the recording, the tape, the whole thing filmed, video evidence


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
airing, attach/v, attached, available to view, below, bung, bunged, chuck/v, circulate, circulating, dropped,
dropping, drops, facebook live, fling, flung, followers, goes on, goes up, going on, going up, going viral,
gone viral, got views, in comments, in me story, in my story, in reply, in the comment, in the comments,
in the replies, likes, likes already, link in bio, lob, lobbed, on facebook, on fb, on here, on insta,
on instagram, on me insta, on me snap, on my fb, on my feed, on my insta, on my page, on my profile,
on my snap, on my snapchat, on my status, on my story, on my tiktok, on my timeline, on my wall, on my youtube,
on reddit, on snapchat, on social media, on spotted, on the group, on the internet, on the page, on this page,
on tiktok, on twitter, on whatsapp, on x, on youtube, online, plastered, podcast, pop, popped, post, posted,
posting, posts, publish/v, published, publishing, put on, put up, putting up, release/v, send, sendin, sending,
sent, share, shared, sharing, show you, showing everyone, shown everyone, sling, slung, spotted in,
stick it on, stick it up, stick up, sticking, stuck, subscribers, to everyone, to me story, to my story,
to the daily mail, to the gazette, to the group, to the group chat, to the papers, to the press, to the sun,
tweet it, tweeted, upload, uploaded, uploading, uploads, views, views already, viral, went on, went viral,
whack, whacked, whatsapped, whatsapping, will be up

concept rc_target   those and that which may not be recorded
@clinician, @desk_staff, a patient, all of them, all of you, all the patients, all the people, appointment,
appointments, argument, attitude, auld dear, auld wife, bairn, bloke, call, calls, carpet, ceiling, chair,
chairs, check in screen, chemist counter, clinic, computer, consult/n, consultation/n, consultions,
conversation, conversations, couple, crowd, crying, decor, desk, docters screen, doctor, doctor's screen,
doctors, doctors screen, eating, empty chairs, empty seats, every word, everybody, everyone, everything, exam,
examination, face, faces, fella, fellow, folk, folks, front desk, gent, gentleman, girl, girls, granny, guy,
her face, him, his face, inside, interior, jab, jabs, kid, kids, lad, ladies, lady, lass, lasses, line, lobby,
lot of them, man, mess, monitor, mothers, my appointment, my call, my consultation, nap, new building,
new reception, new waiting room, notes on the screen, nurse, nurses, old boy, old dear, old fella, old lady,
old man, others, parent, patient, patients, people, person, phone call, phone calls, phonecall, poor sod, ppl,
queue, queues, reception, receptionist, receptionists, room, row, scrap, screen, seats, shouting, snoring,
someone, staff, staff room, state of it, state of the place, stranger, strangers, tea room, team, that,
the argument, the back row, the board, the chairs, the clock, the desk, the hatch, the place, the row,
the state of, the toilets, them, them all, themselves, this, treatment room, us waiting, waitin room,
waiting area, waiting list screen, waiting room, waiting rooms, walls, ward, wean, what he said, what he says,
what she said, what she says, what they said, what they say, woman, women, your face, your lot, your reception,
your staff, your surgery, your waiting room

concept rc_own   what anyone may photograph
ankle, baby scan, bill, bins, bird, birds, bite, blister, blood pressure readings, blue badge, bruise, bruises,
building work, bump, bunion, bus stop, bus timetable, cake, car, car park, carpark, cat, certificate, dates,
dog, driving licence, duck/n, ear infection, eczema, elbow, envelope, exercises, eyelid, face swelling, finger,
flowers, food, foot, form, fox, gait, garden, graze, hairline, having a fit, hedge, hive/n, holiday, home, id,
infection, inhaler, insect bite, itchy, knee, label, leaflet, leg, lesion, letter, lump, meadow, medal,
medication, mill, mole, moles, my arm, my eye, my face, my hand, my hives, my knee, my legs, my meds, my own,
my skin, my throat, my toe, my tongue, my wound, nail, number plate, old building, opening hours,
opening times, outfit, packet, paperwork, parking, passport, pill, post, poster, pothole, potholes,
prescription, qr code, rainbow, rash, rash/n, readings, repeat slip, result, results, roof, scab, scabs, scan,
scar, seizing, seizure/n, sick note, signpost, sky, spot, spots, stitches, sunrise, sunset, swelling, tablets,
test, that post, the bins, the bus, the form, the gate, the leaflet, the notice, the road, the sign outside,
this post, throat, tick, tick bite, timetable, toe, toenail, tongue, tonsils, tree, trees, ulcer, ultrasound,
utility bill, vaccine card, verruca, wart, website, weeds, welts, wound, wrist, x ray, xray, your post,
your sign, your website

concept rc_gear   recorders
action cam, baby monitor, body cam, body camera, bodycam, button camera, call recorder, call recording app,
cam running, camcorder, camera, camera glasses, cctv, cctv of, dash cam, dashcam, dicta phone, dictaphone,
doorbell cam, doorbell camera, go pro, gopro, hidden cam, hidden camera, hidden mic, hidden microphone,
hidden recorder, meta glasses, mic, microphone, mini camera, nanny cam, otter app, pen camera, pen recorder,
pocket recorder, ray ban metas, ray bans, recorder, recording app, recording device, recording software,
ring cam, ring doorbell, smart glasses, spy cam, spy camera, spy glasses, spy pen, spycam, tape machine,
tape recorder, video camera, video doorbell, voice app, voice memo app, voice memos, voice recorder,
voice recorder app, wearing a wire, webcam, wire

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
been live, came live, did a live, did a wee live, do a live, doing a live, facebook live, fb live, go live,
goes live, goin live, going live, gone live, insta live, instagram live, joined my live, live at 5,
live from the, live from your, live in 5, live now from, live on facebook, live on fb, live on insta,
live on instagram, live on my, live on tiktok, live on twitch, live on youtube, live stream, live streaming,
live tweeted, live tweeting, live update from, live vlogging, livestreamed, livestreaming, my live, my stream,
on a live, on live, on my live, streamed live, streaming it live, streaming live, tiktok live, went live,
wenta live

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
@rc_shoot, a recorder on, album, be real, bereal, bodycam on, boomeranged, camera on, camera out,
camera rolling, camera up, caught on my, clip it, clipped it, director's cut, document, document everything,
documented, doing a live, film crew of one, filmed it, films all, films every, films my, get it all on,
get it on, gopro on, got a snap, got on my phone, half recorded, hit record, hit the button,
hit the red button, in portrait mode, in selfie mode, instagrammed, keep the voice, kept the camera,
kept the voice, live from, live now, livestream, made a film, made a video, made the video, make a video,
make the video, mic on, mic'd up, on a loop, panned, panned round, panorama, phone facing, phone propped,
photo bombed, photobombed, photograph, pointed my phone, pointing my phone, press record, pressed record,
put camera, putting camera, putting my camera, record, record automatic, record automatically, record it,
recorder going, recorder on, recorder running, recording, recordings, records all, records every, records my,
red button, saved the call, screen record, screen recorded, selfie, shoot, shooting, shot it, sketched from,
slow mo, snapchatted, sneaked a, sneaky snap, snuck a, stream, take a photo, take photos, take pictures,
take video, takes video, taking pictures, tap the side, tape, tape it, time lapse, timelapse, took a film,
took a photo, took a pic, took a picture, took a snap, took a vid, took a video, took photos, took pics,
took pictures, turned the camera, video, videod, videoed, videoing, videos all, videos every, videos my,
vlogged, voice memo app, voice memos, voice recorder, wired up, zoomed in

concept rcb_media   what was recorded
4k, @rc_media, album, audio, audio file, bereal, camera roll, close ups, exact frame, exposure, file, film,
footage, frames, freeze frame, gif, gigabytes, hour of audio, live, memory card, mp3, negative, panorama,
playback, playlist of, podcast, portrait, portraits, print, raw footage, recordings, reel, sd card, selfie,
short, shots, slideshow, slo mo, sound clip, soundbite, still, stills, story, stream, tape, thumbnail,
tiktok dance, trailer, transcript, unedited, video, vlog, voice file, wallpaper, working title

concept rcb_gear   what records without being seen
@rc_gear, a clip on, airtag, baby monitor, badge cam, breast pocket, button hole, camera pen, clip on,
dictaphone, doorbell, doorbell cam, gadget, gigabytes, glasses, google glass, granny cam, hat cam, head cam,
hearing aid microphone, helmet cam, lapel, lapel mic, lapel pin, listening device, little red light, mic,
microphone, motion activated, motion sensor, nanny cam, pen, pendant, pocket recorder, recorder, recording pen,
smart glasses, smart watch, spare phone, spy, spy glasses, spy pen, tie pin, top pocket, trail cam,
voice memo app, watch recorder, webcam, wire

concept rcb_tgt   people, the inside or a conversation
@clinician, @desk_staff, @waiting_area, all of you, any patient, appointment/n, argument, at the counter,
at the desk, barney, behind the desk, bloke in, blood queue, blood room, call/n, chair/n, check in, clinic,
consult/n, consultation/n, conversation/n, counter, desk, doc, doctor's screen, everybody, everyone, exam room,
faces, fella in, flu clinic, flu queue, front desk, hatch, her attitude, her expression, her face, her saying,
him saying, his attitude, his face, his teeth, in there, inside, jabs, kick off, kicked off, lady in, man in,
nurse's room, old boy, old chap, old dear, old fella, old lady, old man, old woman, other patients,
other women, others in, people, queue, queues, reaction, reception, receptionist's, receptionists, review,
room, row, row one, row three, row two, sleeping patient, souls, staff, strangers, surgery, tantrum, team,
that lot, the doctor's, the line, the lot of them, the whole conversation, the whole of, the whole thing,
them all, treatment room, waiting, what gets said, what he said, what she said, what they said, what they say,
woman in, your good selves, your lot, your staff, your surgery, yous

concept rcb_pub   showing it to others
0 views, after party, album's on, all over facebook, all over insta, all over my, all yours, at the club,
check my, comments are gold, director's cut, dm for, dm me, drop me a message, drops, enjoy, exhibit a,
followers, for the archive, for the group, for the world, give us a shout, going on my, gone viral, got views,
group chat, have sent it, hundred views, in black and white, in my album, in the comments, it's on my, join me,
judge for yourself, judge for yourselves, judge yourselves, likes already, link, link below, link in bio,
lock screen, look at my, look at this, message me, minute mark, my channel, my feed, my followers, my gallery,
my insta, my instagram, my page, my profile, my snap, my stories, my story, my subscribers, my tiktok,
my twitter, my wall, on insta, on my channel, on my profile, on repeat, on spotted, on stories, on the gram,
on the group, on tiktok, on youtube, parish magazine, part one, part two, ping you, pinned, played it,
playing it back, post it, posted it, posting it, posting later, premiere, premieres, print off, profile pic,
put it through, put it up, put them up, put up tonight, reckon it'll go viral, screen saver, screensaver,
see my, send it, send it you, sent it, sent it round, series, share it, shared it, shout if, show everyone,
show you all, showed it, showed the lads, showing it, slide, solicitor, spotted, stay tuned, story time,
subscribe, subscribers, swipe left, swipe right, tag yourself, tag yourselves, tea towel,
tell you what's on it, the big screen, the comments, the gazette, the link, the papers, the world to see,
to follow, tonight at, tune in, up tonight, uploaded, uploading, viewers, views, viral, wallpaper,
watch it back, watch my, watch this space, watching at peak, whatsapp me, will put them up, worth a watch,
youtube


concept rcb_covert   without their knowing or will
4k, a secret, ask for it, asked me not to, being nosy, black screen, by my knee, clueless, covered the lens,
denied it, deny it, deny that, didn't ask, didn't clock, didn't have a clue, didn't know, didn't notice,
didn't see, didn't twig, do not ask, don't need permission, evidence, for evidence, forgot to mention,
gave the game away, going in my pocket, good as gold, had no idea, hadn't a clue, hasn't a clue, hid it,
hidden, holding my phone, i do not ask, i said no it, if they deny, in my bag, in my hat, in my hood,
in my pocket, in my scarf, in my sleeve, in my top pocket, innocent, it was on, it's my right, just in case,
knee height, law says i can, left it running, little do they know, looks like a, low by, my own phone,
my right, my rights, never asked, never knew, no idea, no wiser, nobody asked, nobody clocked, nobody knew,
nobody noticed, nobody's been told, none the wiser, not a clue, oblivious, on the quiet, on the sly,
on the windowsill, own protection, play dumb, pocket, pretend, pretended, pretending, proof, protect myself,
screen black, secret, secretly, side button, sleeve, sly, smile, sneaked, sneaky, snuck, stealth,
stood there like, tell them no, thinks i was, thought i was, twig, twigged, unaware, unbeknown, under my,
under the table, unknown to, upside down, without asking, wont be able to, you can't do that in here,
you can't have that on
