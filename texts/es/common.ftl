language-name = Español
language-hint = ¿En español? Escriba «español».
moment =
    { $day }, { $hour ->
        [1] a la
       *[other] a las
    } { $time }

notice =
    Es un placer saludarle. Soy el asistente del Ayuntamiento de { $town }; aquí leen y contestan personas.
    Guardo lo que usted me envía y el número de este chat; ni nombre ni teléfono.
    { $days ->
        [forever] Los asuntos cerrados se conservan.
       *[other] Los asuntos cerrados se borran a los { $days } días.
    }
    Escriba «privacidad» para saber más.
welcome = ¡Le damos la bienvenida! ¿Qué podemos hacer por usted? Elija una opción o cuéntelo con sus palabras.
    .easy = ¿Qué necesita?
menu = ¿Qué podemos hacer por usted?
    .easy = ¿Qué necesita?
not-understood = No sé bien qué necesita. Elija una opción o dígalo con otras palabras.
    .easy = No le he entendido. Escriba un número, o dígalo de otra forma.
nothing-to-stop = Ahora mismo no hay nada que parar. ¿Qué podemos hacer por usted?
help-text =
    Escriba como habla: «La farola de delante de mi casa está apagada.» O envíe una foto.
    En cualquier momento puede escribir «atrás», «cancelar» o «persona» para hablar con alguien del Ayuntamiento.
    Si prefiere mensajes cortos y sin botones, escriba «modo fácil».
    En una emergencia llame al { $emergency }.
    .easy = Escriba lo que pasa. Para dejarlo: «cancelar». Para hablar con alguien: «persona». En una emergencia llame al { $emergency }.
help-command = ayuda
help-words = ayuda, cómo funciona
privacy-command = privacidad
privacy-words = privacidad, protección de datos
more-command = más
more-words = más, más opciones, qué más hay, otras cosas
start-command = inicio, hola
start-words = hola, buenos días, buenas tardes, buenas
courtesy-words = gracias, muchas gracias, mil gracias, vale, vale gracias, de acuerdo, perfecto, ok
courtesy-answer =
    De nada. Aquí estamos para lo que necesite.
    .thanks = 💚 Decírselo a alguien

word-back = atrás, volver
word-cancel = cancelar, parar
choice-none-words = no, sin, ninguna, ningún
choice-with-words = por favor, gracias, muchas gracias
choice-skip = Saltar
choice-enough = Ya está
choice-yes = Sí
choice-no = No
choice-send = Enviar
choice-change = Cambiar algo
choice-yes-words = sí, sí gracias, claro, así es, es aquí, aquí es, ahí es, eso es, correcto, exacto, vale
choice-no-words = no, no gracias
choice-skip-words = no, no gracias, no tengo, no tengo foto, sin foto, ninguna, paso
choice-enough-words = no, ya, nada más, no más, no hay más, listo, es todo, eso es todo
choice-send-words = sí, vale, de acuerdo, envíelo, mándelo, ya está, ya, eso es todo, es todo, nada más, correcto, está bien, todo bien
choice-change-words = no, cambiar, corregir

menu-report = 🔧 Avisar de algo
menu-person = 💬 Escribir a una persona
menu-cases = 📋 Mis asuntos
menu-language = 🌍 Idioma
menu-help = ❓ Ayuda
menu-more = ➕ Más
menu-first = ⬅️ Al principio
menu-thanks = 💚 Dar las gracias
menu-menu = 🍽 Menú escolar
menu-mayor = 🏛 Preguntar a la alcaldía
menu-propose = 💡 Proponer algo
menu-vote = 🗳 Votar
menu-easy = 🔎 Modo fácil
menu-privacy = 🛡 Mis datos

cancelled = De acuerdo, lo dejamos aquí. No se ha enviado nada.
left-unfinished = Lo que había empezado antes no se ha enviado. Puede empezarlo de nuevo cuando quiera.
sorry = Lo siento, algo ha fallado aquí y ha sido culpa nuestra. Su mensaje está guardado y alguien lo mirará. Inténtelo de nuevo dentro de un rato, por favor.
sorry-in-confidence = Lo siento, algo ha fallado aquí y ha sido culpa nuestra. De lo que acaba de enviar no se ha guardado nada. Inténtelo otra vez más tarde, por favor, o use otra vía.
button-is-old = Ese botón es de un mensaje anterior. Ahora estamos aquí:
please-write = Por favor, escriba unas palabras.
please-write-too = Gracias, ya lo tengo. Añada unas palabras, por favor.
please-choose = Por favor, elija una de estas opciones. Puede pulsar un botón o escribir su número. Para dejarlo, escriba «cancelar».
    .easy = Escriba solo el número.
please-choose-too = Lo he guardado. Ahora, por favor, elija una de estas opciones.
please-send-photo = Por favor, envíe una foto o salte este paso.
photo-is-needed = Para esto hace falta una foto. Si no puede hacerla, escriba «persona» y le atenderá alguien.
please-send-place = Gracias. Solo falta saber dónde es.
please-send-document = Por favor, envíe el archivo, o salte este paso.
document-is-needed = Para esto necesitamos un archivo, o una foto de él. Si no lo tiene, escriba «persona» y alguien le ayudará.
document-too-large = Ese archivo es demasiado grande para mí. Hasta 10 megas está bien; ¿puede enviar uno más pequeño?
document-lost = Ese archivo no me ha llegado. ¿Puede enviarlo otra vez?
document-later = Ahora mismo no puedo recibir archivos. Inténtelo de nuevo mañana, por favor, o escriba «persona» y alguien le ayudará.
photo-too-large = Esa foto es demasiado grande para mí. Hasta 20 megas está bien; ¿puede enviar una más pequeña?
photo-broken = No he podido abrir esa foto. ¿Puede hacerla otra vez o enviar otra?
photo-lost = Esa foto no me ha llegado. ¿Puede enviarla otra vez?
cannot-take-video = No puedo ver vídeos. Envíe una foto, por favor, o descríbalo en pocas palabras.
cannot-take-voice = No puedo escuchar mensajes de voz. Escríbalo en pocas palabras, por favor.
cannot-take-sticker = Es una pegatina muy bonita, pero no sé leerla. Escriba unas palabras, por favor.
cannot-take-contact = No necesito los datos de contacto de nadie y no los he guardado. Escriba de qué se trata, por favor.
cannot-take-poll = No puedo participar en encuestas. Escriba de qué se trata, por favor.
cannot-take-file = No puedo abrir archivos como este. Una foto o unas palabras estarían bien.
cannot-take-this = No puedo leer este tipo de mensaje. Una foto o unas palabras estarían bien.
place-outside = Ese lugar no está en nuestro municipio y no podemos ocuparnos de él.
place-unknown = No encuentro esa calle en nuestro municipio. Puede nombrar otra cercana, una plaza o un edificio. Si no sabe cómo se llama, escriba «persona» y alguien le ayudará.
place-short-link = No puedo abrir ese enlace corto.
case-unknown = No encuentro aquí ningún asunto con el número { $number }. Escriba «asuntos» para ver los suyos.
command-unknown = No conozco esa orden. ¿Qué podemos hacer por usted?
command-unknown-here = No conozco esa orden. Seguimos donde estábamos:
emergency = ⚠️ Si alguien está en peligro, llame ahora al { $number }. Nadie vigila este chat las 24 horas.
emergency-words = socorro, auxilio, emergencia, fuego, incendio, se quema, accidente, herido, herida, infarto, inconsciente, atraco, fuga de gas, huele a gas, olor a gas, escape de gas, se ha desmayado, se ahoga, no respira, se muere, se está muriendo, ambulancia, ictus, sangra mucho, está ardiendo, explosión, me está pegando, me quiero morir
muted =
    Hasta el { $until } no puede escribir aquí. El motivo: { $reason }
    Puede venir al Ayuntamiento o llamar, y reclamar allí.
sealed = Esta sala está cifrada y todavía no puedo leer mensajes cifrados. Abra conmigo un chat nuevo sin cifrado, por favor, o use el chat de la página web de { $town }.
office-open = { $department }: ahora hay alguien y lo leerá pronto.
office-opens = { $department }: ahora está cerrado; lo leerán el { $at }.
office-closed = { $department }: por ahora no tiene horario. Lo leerán en cuanto sea posible.
office-on-duty = { $department }: es urgente, así que avisamos ahora mismo a quien está de guardia.

added = Gracias. Lo he añadido a { $number }.
    .helped = { $helper } ha añadido algo a su asunto { $number }.
answer-heading = { $number } · { $department } · { $name }
answer =
    { $heading }
    { $text }
case-taken = { $name } se ocupa ya de su asunto { $number }.
case-moved = Su asunto { $number } está ahora en otra oficina: { $department }.
case-promised = Su asunto { $number } estará resuelto el { $day }, a más tardar.
case-done =
    { $number }: { $name } dice que está hecho.
    { $text }
    ¿Está resuelto?
    .yes = Sí, ¡gracias!
    .no = No, todavía no
case-declined =
    { $number }: lo sentimos, no podemos hacerlo. El motivo: { $text }
    Si no está de acuerdo o quiere preguntar algo, escriba «persona».
case-reopened = Su asunto { $number } se ha vuelto a abrir.
case-duplicate = { $number }: alguien avisó de esto antes que usted; es el { $original }. Le contaremos cómo sigue.
follow-state =
    { $number }, que usted sigue: { $state ->
        [seen] ya lo han leído.
        [in-work] alguien trabaja en ello.
        [done] está hecho.
        [declined] no se hará. Si quiere preguntar por qué, escriba «persona».
        [withdrawn] quien avisó lo ha retirado. Si usted lo ve todavía, avise de nuevo, por favor.
       *[other] hay novedades.
    }
follow-reopened = { $number }, que usted sigue, se ha vuelto a abrir: todavía no está resuelto.
follow-promised = { $number }, que usted sigue, estará resuelto el { $day }, a más tardar.
follow-duplicate = { $number }, que usted sigue, es lo mismo que { $original }. Desde ahora le contaremos cómo sigue ese.
