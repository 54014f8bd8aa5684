privacy-line = • { $what } ({ $basis }). { $until ->
        [forever] Sin límite de tiempo.
        [released] Hasta que el Ayuntamiento lo levante.
        [erased] Hasta que usted lo borre.
       *[other] { $until } días.
    }
privacy-basis-task = tarea pública
privacy-basis-duty = obligación legal
privacy-basis-consent = porque usted lo aceptó
privacy-chats = El número de este chat, su idioma y su modo de lectura, si tiene edad para aceptar o aceptó un adulto por usted, y si le han visto en el Ayuntamiento, hasta cuándo vale y una marca de su documento: para contestarle y para que cada persona vote una vez
privacy-cases = Sus asuntos, con las palabras, el lugar y las fotos que envió: para resolverlos. El plazo cuenta desde que se cierran
privacy-talks = Lo demás que usted y yo escribimos aquí: para seguir la conversación
privacy-outbox = Los mensajes que le enviamos: para saber si han llegado
privacy-inbox = Un mensaje que no pudimos leer: para que alguien lo mire. Los demás se borran nada más atenderlos
privacy-audit = Qué hizo el personal y cuándo: para poder comprobarlo
privacy-staff = Los nombres del personal que publica, contesta en público o lanza una votación: para que se sepa quién fue
privacy-feed = Lo que el Ayuntamiento publica; de usted, solo el texto y la foto que alguien haya mirado antes
privacy-text =
    Lo que el Ayuntamiento de { $town } guarda de usted, para qué y cuánto tiempo:
    { $kinds }
    { $photos ->
        [forever] Las fotos se guardan el mismo tiempo que su asunto.
       *[other] Las fotos se borran { $photos } días después de cerrarse su asunto.
    }
    No guardo nombre, ni teléfono, ni ubicación que usted no haya enviado.
    «Tarea pública» es el artículo 6.1.e del RGPD; «obligación legal», el 6.1.c; lo que usted aceptó, el 6.1.a.
    Puede ver todo lo suyo y borrarlo cuando quiera. También puede reclamar ante la autoridad de protección de datos.
    .mydata = Ver mis datos
    .delete = Borrar mis datos
    .person = Hablar con una persona
privacy-news = De qué noticias quiere saber, qué plenos quiere que le recordemos, dónde y a qué horas no: para enviárselo
privacy-menu = De qué comedor quiere saber el menú y a qué hora: para enviárselo
privacy-appointments = Sus citas y las listas en que espera, sin motivo ni nombre: para guardarle el sitio
privacy-jobs = Qué trabajo busca, si quiere que le avisemos: para avisarle
privacy-allergies = Las alergias que usted indica para el comedor, cifradas: para avisarle
privacy-absences = Qué días falta alguien al comedor o necesita otra comida, con el nombre que usted escribió, cifrado: para avisar a la cocina. El plazo cuenta desde ese día
privacy-holds = Si el Ayuntamiento tiene que conservar un asunto para un juicio o porque lo manda la ley: cuál, por qué y quién lo ha dicho, y si usted ha pedido que se borre. Así no se pierde una prueba

# The parts
privacy-short =
    El Ayuntamiento de { $town } guarda lo que usted nos manda y el número de este chat, para poder ayudarle. No guarda su nombre, su teléfono ni ningún lugar que usted no haya enviado. { $days ->
        [forever] Los asuntos cerrados se guardan.
       *[other] Los asuntos cerrados se borran a los { $days } días.
    }
    Puede verlo todo y borrarlo cuando quiera. ¿Qué quiere saber?
    .easy = Guardo lo que usted me manda y el número de este chat, para poder ayudarle. No guardo su nombre. Puede verlo todo y borrarlo.
choice-privacy-what = Qué se guarda y para qué
choice-privacy-long = Cuánto tiempo
choice-privacy-right = Con qué derecho
choice-privacy-who = Quién lo ve
choice-privacy-rights = Mis derechos
choice-privacy-all = Todo junto
choice-privacy-mydata = Ver mis datos
choice-privacy-delete = Borrar mis datos
privacy-what-line = • { $what }.
privacy-what =
    Qué se guarda de usted, y para qué:
    { $lines }
    No se guarda nombre, ni teléfono, ni ubicación que usted no haya enviado.
privacy-long-line = • { $until ->
        [forever] Sin límite de tiempo
        [released] Hasta que el Ayuntamiento lo levante
        [erased] Hasta que usted lo borre
       *[other] { $until } días
    }: { $names }
privacy-long =
    Cuánto tiempo se guarda:
    { $lines }
    { $photos ->
        [forever] Las fotos se guardan el mismo tiempo que su asunto.
       *[other] Las fotos se borran { $photos } días después de cerrarse su asunto.
    }
    El plazo de un asunto cuenta desde que se cierra.
privacy-right =
    Con qué derecho se guarda (RGPD, artículo 6.1):
    • Tarea pública (letra e): { $of_task }
    • Obligación legal (letra c): { $of_duty }
    • Porque usted lo aceptó (letra a): { $of_consent }. Puede retirarlo cuando quiera; lo hecho hasta entonces sigue siendo válido.
    Nadie está obligado a usar este chat: también puede llamar o ir al Ayuntamiento.
privacy-who =
    Quién lo ve:
    • El personal del departamento que atiende su asunto en el Ayuntamiento de { $town }.
    • En las páginas públicas, cualquiera: qué es, la calle y cómo va. El texto y las fotos, solo después de que alguien los haya mirado; su nombre, nunca, salvo que usted lo quiera.
    • La cocina del colegio, lo que usted le diga. La policía, lo que usted le cuente en confianza. Quien usted elija como persona de confianza.
    • Si nos manda mensajes por Telegram o Matrix, también quien lleva esa red. En el navegador, solo el Ayuntamiento.
    No se vende nada y no hay publicidad. Si no sabe a quién dirigirse, escriba «persona».
privacy-rights =
    Sus derechos: ver todo lo suyo y llevárselo, corregirlo, borrarlo, pedir que no se use mientras se aclara algo, oponerse, y retirar lo que aceptó. Responde el Ayuntamiento de { $town }: escriba «persona», y le dirán también quién es su delegado de protección de datos.
    También puede reclamar ante la autoridad de protección de datos.
    .mydata = Ver mis datos
    .delete = Borrar mis datos
    .person = Hablar con una persona
privacy-name =
    .absences = ausencias del comedor
    .allergies = alergias
    .appointments = citas
    .audit = lo que hizo el personal
    .cases = asuntos
    .chats = este chat y su idioma
    .feed = lo publicado
    .helpers = personas de confianza
    .holds = asuntos retenidos por ley
    .inbox = mensajes ilegibles
    .jobs = trabajo que busca
    .lessons = lecciones del curso
    .menu = menú que recibe
    .news = noticias y recordatorios que quiere
    .outbox = mensajes enviados
    .staff = nombres del personal
    .talks = conversación
    .thanks = agradecimientos
    .tips = avisos a la policía
    .votes = apoyos y votos
