bot-about = El Ayuntamiento de { $town }: avise de algo, pregunte, siga sus asuntos. Contestan personas.
bot-description =
    Aquí está el Ayuntamiento de { $town }. Escriba qué ocurre o envíe una foto: una farola apagada, un bache, una pregunta. Recibe un número en el momento y una persona le contesta aquí.
    Guardamos lo que usted envía y el número de este chat; ni nombre ni teléfono.
command-report = Avisar de algo
command-cases = Mis asuntos
command-appointment = Pedir o cambiar una cita
command-jobs = Ofertas de empleo
command-menu = Qué se come en el colegio
command-news = Últimas noticias
command-subscribe = Recibir noticias y avisos
command-mayor = Preguntar a la alcaldía
command-propose = Proponer algo para el pueblo
command-vote = Votaciones abiertas
command-thanks = Dar las gracias
command-easy = Mensajes más cortos y sencillos
command-link = Unir mis chats
command-verify = Identificarme en el Ayuntamiento
command-mydata = Recibir todo lo que se guarda de mí
command-delete = Borrar todo lo que se guarda de mí
command-person = Escribir a una persona
command-learn = Aprender y practicar
command-language = Elegir idioma
command-help = Cómo funciona
command-privacy = Qué se guarda de mí
command-back = Un paso atrás
command-cancel = Parar esto
command-tip = Contar algo a la policía
