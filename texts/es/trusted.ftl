trusted-command = confianza
trusted-words = persona de confianza, ayuda de mi hija, ayuda de mi hijo, ayuda de mi familia, ayuda de mi nieta, ayuda de mi nieto, que me ayude mi hija, que me ayude mi hijo
trusted-hints = me ayude mi, confianza, mi hija quiere ayudarme, mi hijo quiere ayudarme
menu-trusted = 🤝 Persona de confianza
trusted-none =
    Una persona en quien usted confía, por ejemplo su hija, puede hacer aquí cosas por usted desde su propio chat: avisar de algo, escribir a una persona del Ayuntamiento, pedir o anular una cita, avisar al comedor. Ve sus asuntos y sus citas.
    No puede votar ni apoyar nada por usted, ni dar avisos a la policía, ni ver o borrar sus datos.
    De cada cosa que haga recibe usted un mensaje aquí, y puede terminarlo cuando quiera. ¿Qué quiere hacer?
    .new-code = Pedir un código
    .i-help = Soy yo quien ayuda a alguien
    .leave-it = Nada
trusted-list =
    Estas personas le ayudan o quieren ayudarle:
    { $lines }
    ¿Qué quiere hacer?
    .new-code = Un código para otra persona
    .i-help = Soy yo quien ayuda a alguien
    .leave-it = Nada
trusted-line = • { $name }: { $rights } (hasta el { $until } de { $year })
right-matters = asuntos y cartas
right-appointments = citas
right-school = avisos al comedor
right-none = todavía espera su respuesta
trusted-left = De acuerdo, todo queda como está.
trusted-too-many = Puede tener { $most } personas de confianza a la vez. Termine antes con una de ellas.
trusted-code =
    Su código: { $code }
    Déselo solo a la persona en quien confía, en persona o por teléfono. Esa persona tiene que escribir en su propio chat: ayudo { $code }
    Vale hasta el { $until }. El código solo no permite nada: antes le preguntaré aquí si está de acuerdo.
trusted-asked =
    Alguien que se llama { $name } tiene su código y quiere ayudarle. ¿La conoce y confía en esa persona?
    Si dice que sí, podrá durante un año, desde su propio chat: ver y llevar sus asuntos, escribir al Ayuntamiento, pedir y anular sus citas y avisar al comedor. No podrá votar por usted ni ver o borrar sus datos.
    De cada cosa recibirá un mensaje, y puede terminarlo en cualquier momento.
    .agree = Sí, todo eso
    .only = Solo las citas
    .refuse = No
trusted-agreed = De acuerdo: { $name } puede ayudarle desde ahora con { $rights }, hasta el { $until } de { $year }. Para terminarlo basta un toque, o escriba «persona de confianza».
trusted-refused = De acuerdo: { $name } no puede hacer nada por usted.
trusted-ended = Hecho: { $name } ya no puede hacer nada por usted. Se lo he dicho.
trusted-renewed = Bien: { $name } puede seguir ayudándole hasta el { $until } de { $year }.
trusted-gone = Eso ya había terminado, o nunca fue suyo.
trusted-ended-by-them = { $name } ha dejado de ayudarle y ya no puede hacer nada por usted. Si quiere, puede pedírselo a otra persona.
trusted-over = Ha pasado el tiempo: { $name } ya no puede hacer nada por usted. Si quiere que siga, dele un código nuevo.
trusted-again =
    { $name } le ayuda aquí desde hace casi un año. El { $until } termina. ¿Quiere que siga otro año?
    .renew = Sí, otro año
    .end = No, que termine ya
choice-trusted = 🤝 Persona de confianza
choice-helping = 🤝 Ayudar a alguien
choice-start = Empezar
choice-end-help = Terminar la ayuda de { $name }
choice-act-for = Para { $called }
choice-stop-helping = Ya no ayudo a { $called }

helping-command = ayudar
helping-words = ayudo, quiero ayudar, ayudar a alguien, ayudar a mi madre, ayudar a mi padre
helping-hints = en nombre de mi madre, en nombre de mi padre, para mi madre, para mi padre
helping-which = ¿Qué código le ha dado la persona a quien quiere ayudar? Tiene ocho cifras. Lo puede pedir en su chat con las palabras «persona de confianza».
helping-whom =
    ¿Para quién es lo que quiere hacer ahora?
    .have-code = Tengo un código nuevo
    .leave-it = Para mí
helping-sure =
    Alguien le ha dado este código para que le ayude aquí. Podrá llevar sus asuntos y sus citas desde este chat. De cada cosa que haga recibirá esa persona un mensaje, y los dos pueden terminarlo cuando quieran.
    Guardo para ello su nombre, como usted lo escriba. ¿Quiere ayudarle?
helping-name = ¿Cómo se llama usted? Escríbalo como le conoce la persona a quien ayuda.
helping-name-again = Escriba solo su nombre, por favor, sin números ni signos. ¿Cómo se llama usted?
helping-called = ¿Y cómo llama usted a esa persona? Por ejemplo: Mamá, o Carmen. Así sabrá siempre para quién está escribiendo.
helping-called-again = Escriba solo un nombre, por favor, sin números ni signos. ¿Cómo llama a esa persona?
helping-unknown = Ese código no vale, o ya ha pasado su tiempo. Quien se lo dio puede pedir otro en su chat: que escriba «persona de confianza».
helping-guessed = Han sido demasiados códigos equivocados. Inténtelo de nuevo dentro de una hora, por favor.
helping-yourself = Ese código es suyo: déselo a la persona que le va a ayudar. Para usted no necesita ninguno.
helping-already = Ya ayuda a esa persona, o espera su respuesta.
helping-too-many = Ya ayuda a varias personas, y más no puede ser. Deje antes de ayudar a una: escriba «ayudo».
helping-left = De acuerdo. Escriba lo que necesita usted.
helping-asked = He preguntado a { $called } en su chat. En cuanto diga que sí, se lo escribo aquí.
helping-agreed = { $called } está de acuerdo: ya puede ayudarle. Cuando quiera hacer algo por ella o por él, escriba «ayudo».
helping-gone = Eso no puede ser, o ya no: para ayudar a alguien hace falta que esa persona esté de acuerdo.
helping-unreachable = Ahora no puedo escribir a { $called }, y sin que se entere no hago nada en su nombre. Pídale que me escriba una vez.
helping-on =
    Desde ahora está escribiendo para { $called }, hasta que diga «para mí» o pase media hora sin escribir. { $called } recibirá un mensaje de lo que haga. Las respuestas van a su chat; de los asuntos que usted abra, también aquí.
    ¿Qué quiere hacer?
    .easy = Ahora está escribiendo para { $called }. ¿Qué quiere hacer?
helping-off = Desde ahora está escribiendo otra vez para usted. ¿Qué necesita?
helping-stopped = Hecho: ya no ayuda a { $called }. Se lo he dicho.
helping-ended = Ya no puede hacer nada aquí para { $called }: la ayuda ha terminado. Lo que estaba a medias no se ha enviado. Lo que escriba ahora es para usted.
helping-refused = { $called } no ha dicho que sí, así que no puede hacer nada en su nombre. Lo mejor es que lo hablen.
helping-silent = Ha pasado media hora: lo que escriba ahora vuelve a ser para usted. Lo que estaba a medias no se ha enviado.
helping-over = Su último mensaje no lo he tenido en cuenta: ya no escribía para la otra persona. Desde ahora está escribiendo para usted. ¿Quiere seguir ayudando?
helping-not-this = Eso solo lo puede hacer { $called }, en su propio chat. Si es para usted, pulse el botón y pídalo de nuevo.
helping-heading = 🤝 Para { $called } («para mí» lo termina)
    .easy = Para { $called }. Para terminar: «para mí».
myself-command = paramí, parami
myself-words = para mí, para mi
menu-myself = ↩ Para mí
card-helper = 🤝 Lo ha escrito otra persona en nombre del vecino o la vecina, con su permiso.
thread-helper = 🤝 { $text }
    (lo ha escrito quien ayuda al vecino o a la vecina, con su permiso)
privacy-helpers = Quién puede hacer aquí cosas por usted o por quién las hace, con el nombre que se dio y desde cuándo: para poder demostrar que usted lo quiso
