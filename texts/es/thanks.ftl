thanks-command = agradecer
thanks-words = dar las gracias, agradecer, agradecimiento, felicitar, felicitación
thanks-hints = quiero agradecer, quisiera agradecer, darle las gracias, darles las gracias
thanks-whom = ¿A quién quiere dar las gracias?
thanks-who =
    ¿A alguien en particular?
    .everybody = A todo el equipo
thanks-what = ¿Qué mensaje quiere enviar? Con unas pocas palabras basta, o puede saltarse este paso.
thanks-given = ¡Gracias! Su mensaje llega hoy mismo a: { $who }. También se cuenta en su página, sin el nombre de usted.
thanks-again = Hoy ya ha dado las gracias: { $who }. Cuenta una vez al día; mañana puede hacerlo de nuevo.
thanks-told = 💚 Un vecino da las gracias: { $who }
thanks-told-with =
    💚 Un vecino da las gracias: { $who }
    «{ $text }»
thanks-line = 💚 { $name }: { $count }
thanks-month-title = ¡Gracias! { $who }, { $month }
thanks-month = En { $month } los vecinos dieron las gracias { $count ->
        [one] una vez
       *[other] { $count } veces
    }: { $who }.
thanks-month-staff =
    💚 En { $month } les dieron las gracias { $count ->
        [one] una vez
       *[other] { $count } veces
    }:
    { $lines }

desk-by-name-words = con-nombre
desk-by-name-on = { $name }: desde ahora los vecinos pueden darle las gracias por su nombre, y la página del departamento dice cuántas veces. Para dejarlo: !con-nombre no
desk-by-name-off = { $name }: ya no aparece su nombre. Las gracias siguen contando para el departamento.
desk-by-name-what = ¿Pueden los vecinos darle las gracias por su nombre, a la vista de todos? Escriba: !con-nombre sí, o bien: !con-nombre no
desk-thanks-words = gracias
desk-thanks =
    Gracias desde el día uno:
    { $lines }
desk-thanks-none = Este mes todavía nadie ha dado las gracias. Ya llegará.
privacy-thanks = Las gracias que usted da, con sus palabras: para contarlas y hacerlas llegar
