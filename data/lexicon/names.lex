# What names are recognised by.

concept first_name   first names, as people in Britain have them
alan, alice, amy, andrea, andrew, angela, anita, anna, anne, barbara, barry, beth, brenda, brian, carol,
caroline, catherine, cheryl, chris, christine, claire, colin, craig, daniel, darren, dave, david, dawn, debbie,
deborah, denise, derek, diane, donna, doreen, dorothy, elaine, elizabeth, emma, fatima, fiona, gary, gemma,
geoff, george, gillian, graham, hannah, hayley, heather, helen, ian, imran, irene, jack, jackie, jacqui, james,
jane, janet, janice, jean, jennifer, jenny, jessica, jim, joan, joanne, john, joyce, judith, julie, karen,
kate, katie, keith, kelly, ken, kerry, kevin, kim, kirsty, laura, lauren, leanne, lee, linda, lisa, liz,
lorraine, louise, lucy, lynn, lynne, maggie, malcolm, margaret, maria, marie, martin, mary, maureen, megan,
michael, michelle, mick, mike, mohammed, natalie, neil, nicola, nigel, norman, olivia, pam, pamela, pat,
patricia, paul, pauline, peter, phil, rachel, rebecca, richard, rita, robert, ron, rosemary, ruth, sally, sam,
samantha, sandra, sarah, sean, sharon, sheila, shirley, simon, sophie, stacey, stephanie, stephen, steve,
stuart, sue, susan, sylvia, tariq, terry, thomas, tina, tom, tony, tracey, tracy, trevor, valerie, vera, vicky,
victoria, wayne, wendy, yvonne, zoe

concept name_that_is_a_word   names that are English words: a capital inside a sentence is asked for
amber, april, art, basil, bill, bob, buck, carol, christian, crystal, daisy, dawn, dean, den, drew, faith,
frank, ginger, grace, grant, harry, hazel, heath, holly, hope, iris, ivy, jack, jade, jasmine, jay, jean,
jewel, joy, june, lamb, lee, lily, major, mark, may, melody, miles, miss, mo, norm, olive, page, pat, patience,
pearl, penny, peter, pip, poppy, ray, red, reid, rich, rob, robin, rod, rose, rosemary, ruby, rusty, sandy,
stew, sue, summer, sunny, taylor, terry, tiger, victor, victoria, violet, virginia, will, willow, woody

concept staff_title   before the name of a member of staff
doc, docter, doctor, dr, drs, matron, midwife, miss, mr, mrs, ms, nurse, prof, professor, sister
