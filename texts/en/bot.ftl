bot-about = The town hall of { $town }: report something, ask, follow your matters. People answer.
bot-description =
    Here you reach the town hall of { $town }. Write what is the matter, or send a photo: a dark street lamp, a hole in the road, a question. You get a number at once, and a person answers you here.
    We keep what you send and the number of this chat; no name, no telephone.
command-report = Report something
command-cases = My matters
command-appointment = Book or change an appointment
command-jobs = Job offers
command-menu = What there is to eat at school
command-news = Latest news
command-subscribe = Get news and warnings
command-mayor = Ask the mayor
command-propose = Propose something for the town
command-vote = Polls that are open
command-thanks = Say thanks
command-easy = Shorter, simpler messages
command-link = Join my chats
command-verify = Prove who I am at the town hall
command-mydata = Get all that is kept of me
command-delete = Delete all that is kept of me
command-person = Write to a person
command-learn = Learn and practise
command-language = Choose a language
command-help = How this works
command-privacy = What is kept of me
command-back = One step back
command-cancel = Stop this
command-tip = Tell the police something
