appointment-command = cita
appointment-words = cita, citas, mis citas, pedir cita, cita previa
appointment-hints = ir al médico, ver al médico, pedir hora, coger hora, cita médica, reservar hora
menu-appointment = 📅 Cita
appointment-nowhere = Ahora mismo no hay nada que se reserve con cita aquí. Escriba «persona» y alguien le ayudará.
appointment-unknown = No encuentro esa cita entre las suyas. Aquí puede ver las que tiene y pedir otra.
appointment-mine = Estas son sus citas. ¿De cuál se trata?
    .new = Una cita nueva
appointment-queue = En lista de espera: { $what }
appointment-leave-sure = ¿Quiere que le quite de la lista de espera?
appointment-label = { $what }, { $at } ({ $number })
appointment-now =
    { $label }

    ¿Qué quiere hacer?
    .move = Cambiarla a otra hora
    .cancel = Anularla
    .leave-it = Nada, gracias
appointment-sure =
    { $label }

    ¿De verdad quiere anular esta cita?
appointment-errand = ¿Para qué quiere la cita? No escriba el motivo, por favor: aquí nadie lo pregunta.
appointment-day = ¿Qué día le viene bien?
    .other-day = Otro día
    .wait = Avísenme si queda libre algo antes
appointment-next = Primera hora libre: { $at }
appointment-a-day = { $day }
appointment-which-day = ¿Qué día le vendría bien? Escriba por ejemplo «viernes» o «14 de diciembre».
appointment-no-such-day = No he entendido qué día es, o ya ha pasado.
appointment-day-full = Ese día no queda nada libre. Estos días tienen horas libres:
appointment-part = { $day }: ¿por la mañana o por la tarde?
    .morning = Por la mañana
    .afternoon = Por la tarde
appointment-hour = { $day }: ¿a qué hora?
    .later = Otras horas de ese día
    .other-day = Otro día
appointment-full = Ahora mismo está todo ocupado. ¿Le escribo en cuanto quede algo libre?
appointment-check =
    { $what }
    { $at }

    Le guardo esta hora { $minutes } minutos. ¿La reservo?
    .yes = Sí, resérvela
    .other-time = Otra hora
    .let-go = No, déjelo
choice-let-go-words = no, no gracias, cancelar, parar, déjelo
choice-other-time-words = otra hora, otro día
choice-other-day-words = otro día, ninguno
choice-later-words = más, más tarde, otras horas
choice-wait-words = antes, lista de espera
choice-morning-words = mañana, mañanas
choice-afternoon-words = tarde, tardes
choice-new-words = nueva, otra, otra cita
choice-move-words = cambiar, mover, otra hora
choice-cancel-words = anular, anularla
choice-again-words = sí, otra hora, de nuevo
choice-coming-words = sí, voy, allí estaré, iré
choice-cannot-words = no, no puedo, no puedo ir
appointment-just-taken = Alguien se le ha adelantado por un momento, lo siento. Estas horas están libres:
appointment-booked =
    ✅ Reservada: { $what }
    { $at }
    Lugar: { $where }
    Su número es { $number }. Se le llamará por él; no guardamos ningún nombre.
    Se lo recordaré el día antes y dos horas antes.
    El archivo es para su calendario.
    .move = Cambiarla
    .cancel = Anularla
    .helped = { $helper } ha reservado una cita para usted: { $what }, { $at }. Su número es { $number }. Se la recordaré aquí.
appointment-moved =
    ✅ Cambiada: { $what }
    Ahora: { $at }
    Lugar: { $where }
    Su número sigue siendo { $number }.
    El archivo es para su calendario.
    .move = Cambiarla
    .cancel = Anularla
    .helped = { $helper } ha cambiado su cita { $number }: { $what }, ahora { $at }.
appointment-joined =
    ✅ Esta cita ya está en este chat: { $what }
    { $at }
    Lugar: { $where }
    Su número es { $number }.
    Se la recordaré aquí. También puede cambiarla o anularla aquí.
    El archivo es para su calendario.
    .move = Cambiarla
    .cancel = Anularla
appointment-code-over = El código es de { $what }, { $at } ({ $number }). Esa cita no se celebra o ya ha pasado. ¿Quiere otra?
    .again = Buscar otra hora
appointment-code-second =
    El código es de { $what }, { $at } ({ $number }). Pero aquí ya tiene una cita para lo mismo: { $has }
    Con una basta. Si prefiere la del papel, anule primero la suya y escriba después el código otra vez.
    .cancel = Anular la mía
appointment-is-booked =
    Ya la tiene reservada: { $what }
    { $at }
    Lugar: { $where }
    Su número es { $number }.
    .move = Cambiarla
    .cancel = Anularla
appointment-gone = Lo siento, esa hora ya no está libre. ¿Le muestro las demás?
    .again = Sí, las horas libres
appointment-dropped = De acuerdo, no se ha reservado nada. Escriba «cita» cuando quiera una.
appointment-coming = ¡Gracias! Le esperamos: { $what }, { $at }. Su número es { $number }.
    .helped = { $helper } ha dicho que usted viene: { $what }, { $at } ({ $number }).
appointment-cancelled = { $number } queda anulada y otra persona podrá aprovechar la hora. Gracias por avisar. ¿Quiere otra?
    .again = Buscar otra hora
    .helped = { $helper } ha anulado su cita { $number }: { $what }, { $at }.
appointment-over = La cita { $number } ya no se puede cambiar. ¿Quiere otra?
    .again = Buscar otra hora
appointment-already = Ya tiene cita para esto: { $what }, { $at } ({ $number }). ¿Qué quiere hacer con ella?
    .move = Cambiarla a otra hora
    .cancel = Anularla
appointment-waiting = Está en la lista de espera para { $what }, con el puesto { $place }. Cuando quede algo libre se lo escribo, y tendrá media hora para decir que sí. Mientras tanto puede reservar una hora más tardía.
    .leave-queue = Quítenme de la lista
    .helped = { $helper } le ha apuntado en la lista de espera para { $what }.
choice-leave-queue-words = quítenme de la lista, fuera de la lista
appointment-left-queue = De acuerdo, ya no está en la lista de espera.
    .helped = { $helper } le ha quitado de una lista de espera.
appointment-refused = De acuerdo, pregunto a la persona siguiente. Usted sigue en la lista de espera.
    .leave-queue = Quítenme de la lista
    .helped = { $helper } ha dicho que no a la hora que le ofrecimos. Usted sigue en la lista de espera.
appointment-offer =
    Ha quedado libre una hora para usted: { $what }
    { $at }

    Se la guardo hasta el { $until }. ¿La quiere?
    .yes = Sí, por favor
    .no = No, gracias
appointment-offer-over = No he tenido respuesta, así que esa hora pasa a la persona siguiente. Usted sigue en la lista de espera.
    .leave-queue = Quítenme de la lista
appointment-refused-alone = De acuerdo, otra persona puede tener esa hora.
appointment-back =
    Al final sí atendemos ese día. Esta era su cita: { $what }
    { $at }

    Le guardo esa hora hasta el { $until }. ¿La quiere de nuevo?
    .yes = Sí, por favor
    .no = No, gracias
appointment-back-over = No he tenido respuesta, así que otra persona puede tener esa hora: { $what }, { $at }. ¿Quiere otra?
    .again = Buscar otra hora
appointment-reminder =
    Le recuerdo su cita: { $what }
    { $at } ({ $number })

    ¿Va a venir?
    .coming = Sí, voy
    .cannot = No puedo ir
appointment-remember = Le recuerdo: { $what }, { $at } ({ $number }). Le esperamos.
    .cannot = Al final no puedo ir
appointment-missed = Hoy le esperábamos ({ $what }, { $number }) y le hemos echado en falta. Puede pasar. La próxima vez basta con pulsar «No puedo ir», y otra persona aprovecha la hora. ¿Quiere otra cita?
    .again = Buscar otra hora
appointment-called-off =
    Lo sentimos, tenemos que anular su cita: { $what }, { $at } ({ $number }).
    La primera hora libre es: { $new }

    Se la guardo hasta el { $until }. ¿La quiere?
    .yes = Sí, me viene bien
    .other-time = Otra hora
    .let-go = No, gracias
appointment-called-off-full = Lo sentimos, tenemos que anular su cita: { $what }, { $at } ({ $number }). Ahora mismo todo lo demás está ocupado. Está en la lista de espera: en cuanto quede algo libre se lo escribo.

desk-today-words = agenda, citas-hoy
desk-arrived-words = llegó, presente
desk-missed-words = faltó, ausente
desk-slots-words = huecos, horas
desk-close-day-words = cerrar-día
desk-open-day-words = abrir-día
desk-no-offices = Ninguna oficina de este departamento atiende con cita. Las oficinas se ponen en town.toml.
desk-today =
    📅 { $office }, { $day }: { $count ->
        [one] una cita
       *[other] { $count } citas
    }
    { $lines }
    Cuando alguien llegue: !llegó NÚMERO. Si no ha venido: !faltó NÚMERO.
desk-today-none = 📅 { $office }, { $day }: no hay ninguna cita. Horas libres: !huecos
desk-today-line = { $time } · { $number } · { $what }{ $mark ->
        [coming] { "" } · 👍 viene
        [arrived] { "" } · ✅ ha llegado
        [missed] { "" } · ✖ no ha venido
       *[booked] { "" }
    }
desk-arrived = { $number }: ha llegado.
desk-missed = { $number }: no ha venido. { $times ->
        [one] Es la primera vez en un año.
       *[other] Es la vez número { $times } en un año.
    } Ha recibido unas palabras amables y puede pedir otra hora.
desk-which-appointment = ¿Qué cita? Escriba su número: !llegó JT-0017
desk-no-such-appointment = No hay ninguna cita { $number } en sus oficinas. Quién viene hoy: !agenda
desk-not-yet = La cita { $number } todavía no ha llegado: es para más tarde.
desk-slots =
    { $office }, { $day }: { $count ->
        [0] ninguna cita
        [one] una cita
       *[other] { $count } citas
    }. Libre:
    { $lines }
desk-slots-line = { $what }: { $times }
desk-which-free-day = No entiendo el día «{ $words }». Escríbalo así: !huecos viernes, o !huecos 24.12.
desk-day-closed = { $office } cierra el { $day }. { $count ->
        [0] No había ninguna cita.
        [one] Queda anulada una cita.
       *[other] Quedan anuladas { $count } citas.
    }{ $count ->
        [0] {""}
       *[other] {" "}Con una hora nueva ofrecida: { $offered }; en la lista de espera: { $waiting }.
    }{ $alone ->
        [0] { "" }
       *[other] { " " }Estas no las tiene nadie en un chat, llame por teléfono, por favor: { $numbers }.
    } ¿Ha sido un error? !abrir-día con el mismo día lo abre de nuevo y ofrece a cada persona su hora.
desk-day-open = { $office } vuelve a tener citas el { $day }. { $count ->
        [0] No se había anulado ninguna.
       *[other] Se les ofrece de nuevo su hora: { $offered }. Ya han cogido otra y se quedan con ella: { $kept }.
    }{ $back ->
        [0] { "" }
       *[other] { " " }Reservadas de nuevo para quien no tiene chat: { $back }; llame por teléfono, por favor.
    }{ $lost ->
        [0] { "" }
       *[other] { " " }No se pueden ofrecer, porque la hora la tiene otra persona o no se puede escribir a quien la tenía: { $lost }.
    }{ $listed ->
        [0] { "" }
       *[other] { " " }Sus números: { $numbers }.
    }
desk-day-is-open = { $office } no está cerrada el { $day }: ese día se puede reservar.
desk-which-office = ¿Qué oficina? Escríbala con el día: !cerrar-día viernes OFICINA. Hay: { $offices }
desk-which-closed-day = ¿Qué día? No entiendo «{ $words }», o ya ha pasado. Escríbalo así: !cerrar-día viernes, o !cerrar-día 24.12.

appointment-calendar-summary = Cita, { $time }
appointment-calendar-number = Número { $number }. Lo demás está en el chat con el Ayuntamiento.
appointment-calendar-alarm = Tiene una cita.
desk-book-words = reservar, dar-cita
desk-give-back-words = anular-cita, devolver-hora
desk-book-what = Para quien ha llamado o ha venido: ¿para qué es la cita?
desk-booked =
    Reservada: { $what }, { $at }. El número es { $number }: dígaselo a la persona, por favor, se le llamará por él. Para devolver la hora: !anular-cita { $number }
    Si la quiere tener en su chat, dele un papel con esto: «Para que le recordemos { $number } y cambiarla por su cuenta, escriba al Ayuntamiento en el chat: código { $code }». El código sirve una vez, hasta que pase la cita. Uno nuevo: !reservar { $number }
desk-booked-code = { $what }, { $at } ({ $number }). El código nuevo para el papel: { $code }. El anterior ya no sirve.
desk-all-taken = Ahora mismo está todo ocupado, así que no se ha reservado nada.
desk-given-back = { $number } queda anulada. Primero se pregunta a quien espera; a los diez minutos la hora es de todos.
desk-not-booked = { $number } ya no se puede anular.
