# Words that people write over: src/text/disguise guesses at them where it would not guess at others (letters hidden
# behind stars, vowels left out, spelling by sound, short words with a slip). Single words count, members of several do not.

concept disguise_target   strong swearing, slurs, degrading and threatening words, insults
@ab_sure, @ab_swear, @ab_swear_worst, @dg_noun, @ht_slur, @ob_strong, @thr_hitter, arse, arsehole/n, arses,
asshole/n, bastard/n, beggar/n, bellend/n, bint, bitch, bitches, bollocks, chink/n, chinky, clown/n, cock,
cocks, coon/n, cow, crap, cretin/n, cunt/n, darkie/n, darky, dick, dickhead/n, dicks, disgusting, donkey/n,
dyke/n, fag, faggot/n, fags, fat, filthy, fuck/v, fucker/n, gimp/n, golliwog/n, gook/n, gypo/n, gyppo/n,
half caste, idiot/n, idiotic, imbecile/n, incompetent, kike/n, kill/v, knob, knobhead/n, minger/n, mong/n,
mongol/n, moron/n, moronic, muppet/n, murder/v, nigga/n, nigger/n, nignog/n, nonce/n, numpty, paedo/n, paki/n,
pedo/n, pikey/n, pillock/n, piss/v, plonker/n, poof/n, poofter/n, prick, pricks, pussy, raghead/n, rape/v,
rapist/n, retard/n, retarded, scum, scumbag/n, shit/v, shite, shitty, skank/n, slag, slags, slapper/n, slut/n,
snake/n, spastic/n, spaz, spic/n, stab/v, stupid, tit, tits, tosser/n, towelhead/n, tramp/n, trannies, tranny,
twat/n, useless, vermin, wank/v, wanker/n, whore/n, wog/n, wop/n
