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
    .easy = Guardo lo que usted me manda y el número de este chat, para poder ayudarle. No guardo su nombre. Puede verlo todo y borrarlo.
    .mydata = Ver mis datos
    .delete = Borrar mis datos
    .person = Hablar con una persona
privacy-news = De qué noticias quiere saber, dónde y a qué horas no: para enviárselas
privacy-menu = De qué comedor quiere saber el menú y a qué hora: para enviárselo
privacy-appointments = Sus citas y las listas en que espera, sin motivo ni nombre: para guardarle el sitio
privacy-jobs = Qué trabajo busca, si quiere que le avisemos: para avisarle
privacy-allergies = Las alergias que usted indica para el comedor, cifradas: para avisarle
privacy-absences = Qué días falta alguien al comedor o necesita otra comida, con el nombre que usted escribió, cifrado: para avisar a la cocina. El plazo cuenta desde ese día
privacy-holds = Si el Ayuntamiento tiene que conservar un asunto para un juicio o porque lo manda la ley: cuál, por qué y quién lo ha dicho, y si usted ha pedido que se borre. Así no se pierde una prueba
