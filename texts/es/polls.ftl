### Votaciones: el Ayuntamiento pregunta a todos, cada persona vota una vez y todos ven el resultado.

desk-poll-words = votación, encuesta
desk-paper-vote-words = voto-papel
poll-question = ¿Qué quiere preguntar a todos?
poll-choices = ¿Qué respuestas hay? Escriba cada una en una línea, de dos a siete.
poll-choices-wrong = Necesito de dos a siete respuestas distintas, cada una en su línea y de 60 letras como mucho.
poll-who =
    ¿Quién puede votar?
    .only-verified = Solo quien se ha identificado en el Ayuntamiento
    .everybody = Todo el mundo
poll-how =
    ¿Secreta o abierta?
    .secretly = Secreta: nadie podrá saber quién eligió qué
    .by-name = Abierta: queda en los libros del Ayuntamiento
poll-quorum = ¿Cuántos votos hacen falta para que el resultado valga? Escriba un número, o salte este paso.
poll-quorum-wrong = Escriba un número, por favor, por ejemplo 100.
poll-until = ¿Hasta qué día se puede votar? Termina ese día a las 20:00.
poll-until-wrong = No entiendo ese día, o no está por venir. Escríbalo así: viernes, o 24.12.
poll-last-day = { $day }
poll-check =
    «{ $question }»
    { $choices }
    { $who ->
        [everybody] Puede votar todo el mundo
       *[other] Puede votar solo quien se ha identificado en el Ayuntamiento
    }; { $how ->
        [by-name] abierta
       *[other] secreta
    }; { $quorum ->
        [0] el resultado vale con cualquier número de votos
       *[other] hacen falta { $quorum } votos
    }; hasta el { $day }.

    ¿La publico?
poll-begun = 🗳 La votación { $number } está a la vista de todos, hasta el { $day }. Un voto en papel: !voto-papel { $number } NÚMERO-DEL-DNI NÚMERO-DE-LA-RESPUESTA. { $link }
poll-post-title = 🗳 { $question }
poll-post =
    { $choices }

    { $who ->
        [everybody] Puede votar todo el mundo
       *[other] Puede votar quien se haya identificado una vez en el Ayuntamiento
    } hasta el { $until }: escriba «votar», o vote en papel en el Ayuntamiento.
poll-line = { $place }. { $choice }: { $votes } ({ $share } %)
poll-ended =
    🗳 La votación ha terminado: { $question }
    { $lines }
    Votos: { $total }; de ellos en papel: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}Hacían falta { $quorum }, así que el resultado no vale.
    }
poll-result-title = 🗳 El resultado: { $question }
poll-result =
    { $lines }
    Votos: { $total }; de ellos en papel: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}Hacían falta { $quorum }, así que el resultado no vale.
    }
vote-command = votar
vote-words = votar, votación, votaciones, encuesta
vote-hints = quiero votar, quisiera votar
vote-none = Ahora no hay ninguna votación. Cuando haya una, estará en la página del pueblo.
vote-which = ¿En qué votación quiere votar?
vote-what =
    🗳 { $question }
    { $secret ->
        [yes] Nadie podrá saber nunca qué eligió usted.
       *[other] Lo que elija queda en los libros del Ayuntamiento; no se publica nunca.
    } Después ya no se puede cambiar el voto.
    .no-vote = Ahora no
choice-no-vote-words = no, ahora no, más tarde
vote-counted = 🗳 Su voto está contado: { $choice }. El resultado le llegará aquí después del { $until }.
vote-twice = Usted ya ha votado en esta votación. Cada persona vota una vez.
vote-verify = En esta votación votan solo las personas a las que alguien del Ayuntamiento ha visto una vez. Escriba «identificarme» y le explico cómo se hace.
vote-late = Esta votación ha terminado. El resultado está en la página del pueblo.
vote-left = De acuerdo. Puede votar mientras la votación esté abierta.
paper-how = Escríbalo así, mientras la votación esté abierta: !voto-papel VOTACIÓN NÚMERO-DEL-DNI RESPUESTA, por ejemplo !voto-papel 3 12345678Z 2
paper-which = ¿Qué respuesta? Escriba su número, del 1 al { $most }.
paper-twice = La persona de este documento ya ha votado en esta votación, en papel o en el chat. Nadie vota dos veces, así que este voto no se cuenta.
paper-counted = 🗳 El voto en papel está contado: { $choice }. El número no se guarda: hasta el final de la votación queda una marca con la que se notaría un segundo voto, aquí y en el chat. Quito su mensaje de la sala, porque dice quién ha elegido qué; si sigue ahí, bórrelo, por favor.{ $unknown ->
        [0] { "" }
        [one] { " " }En el chat ha votado una persona cuyo documento no está apuntado en el Ayuntamiento: pregunte si era esta, por favor.
       *[other] { " " }En el chat han votado { $unknown } personas cuyo documento no está apuntado en el Ayuntamiento: pregunte si es una de ellas, por favor.
    }
paper-misread = Eso no es el número de un documento de identidad, o tiene una errata. El DNI y el NIE terminan con una letra que corresponde a las cifras. No se ha contado nada: mire el documento, por favor, y escriba la orden otra vez.
paper-no-secret = Para los votos en papel hace falta un secreto del Ayuntamiento (JUNTOS_SECRET_KEY). Dígaselo a quien lleva Juntos.
