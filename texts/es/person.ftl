person-command = persona
person-words = persona, hablar con una persona, hablar con alguien, hay alguien
person-hints = hablar con, hablarles, que me atiendan, que me llamen, funcionario, pregunta, consulta, queja, reclamación, quejarme
person-department = ¿A quién quiere escribir?
    .not-sure = No lo sé
person-matter = ¿Es una pregunta o una queja?
    .question = Una pregunta
    .complaint = Una queja
choice-not-sure-words = no sé, ni idea, da igual, me da igual, cualquiera
choice-question-words = pregunta, consulta, duda
choice-complaint-words = queja, reclamación, reclamo, quejarme
person-heard = Gracias, eso ya lo tengo anotado. Solo me falta saber esto:
person-what =
    ¿Qué quiere decir? Puede añadir una foto.
    { $read }
person-check =
    Para: { $department }
    { $what }
    📷 { $photos ->
        [0] sin foto
        [one] una foto
       *[other] { $photos } fotos
    }

    ¿Lo envío?
person-thanks =
    ¡Gracias! Tiene el número { $number }.
    { $read }
    Una persona le contestará aquí.
    .helped = { $helper } ha escrito al Ayuntamiento en su nombre. Tiene el número { $number }. Le contestarán aquí.
