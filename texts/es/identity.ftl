mydata-command = misdatos
mydata-words = mis datos, ver mis datos, descargar mis datos
mydata-here = { $left ->
        [0] Aquí tiene todo lo que guardo de usted, en un archivo. Ábralo y toque «mis-datos.html».
       *[other] Aquí tiene lo que guardo de usted, en un archivo. Ábralo y toque «mis-datos.html». { $left ->
            [one] Una foto no cabía; pídala
           *[other] { $left } fotos no cabían; pídalas
        } en el Ayuntamiento.
    } Mi copia se borra en un día.
    .delete = Borrar mis datos
    .person = Hablar con una persona
mydata-enough = Acabo de enviarle ese archivo varias veces: está un poco más arriba, en este chat. Puede pedir otro dentro de una hora.
    .delete = Borrar mis datos
    .person = Hablar con una persona

delete-command = borrar
delete-words = borrar mis datos, borrar mi cuenta, eliminar mis datos, bórrame
delete-what =
    Si borra sus datos, desaparece todo lo que guardo de usted: { $cases ->
        [0] {""}
        [one] su asunto
       *[other] sus { $cases } asuntos
    }{ $open ->
        [0] {""}
        [one] {" "}(uno sigue abierto y termina sin resolver)
       *[other] {" "}({ $open } siguen abiertos y terminan sin resolver)
    }{ $cases ->
        [0] {""}
       *[other] ,{" "}
    }fotos, citas y avisos{ $chats ->
        [one] {""}
       *[other] , en los { $chats } chats que ha unido
    }. También se quita de lo que se ve en público.{ $cases ->
        [0] {""}
       *[other] {" "}Solo queda, sin usted, que hubo un asunto.
    }{ $votes ->
        [0] {""}
       *[other] {" "}Hasta que acabe la votación en la que ha participado queda una marca sin su nombre, para que nadie vote dos veces.
    }{ $held ->
        [0] {""}
       *[other]
        {" "}
        Esto no lo puedo borrar todavía, porque el Ayuntamiento lo tiene que conservar:
        { $kept }
    }
    ¿Quiere seguir?
    .go-on = Sí, seguir
    .keep = No, dejarlo como está
delete-sure =
    Esto no se puede deshacer. ¿Borro todo ahora?
    .erase = Sí, borrar todo
    .keep = No, dejarlo como está
delete-kept = De acuerdo. No he borrado nada.
delete-done = Hecho: ya no guardo nada de usted, y lo que estaba a la vista se está quitando. Lo que usted ve en este chat lo puede borrar en su aplicación. Si vuelve a escribir, empezamos de cero.
delete-done-but =
    Hecho: lo demás que guardaba de usted está borrado, y lo que estaba a la vista se está quitando. Esto lo tiene que conservar el Ayuntamiento, porque la ley se lo manda o porque hace falta para un juicio (artículo 17.3 del RGPD):
    { $kept }
    Nadie más lo ve. En cuanto ya no haga falta se borra, sin que usted tenga que pedirlo otra vez, y se lo digo aquí. Si no está de acuerdo, puede reclamar ante la autoridad de protección de datos.
hold-line = • { $number }: «{ $reason }» ({ $who }, desde el { $since } de { $year })
hold-over = Usted pidió que se borraran sus datos, y el asunto { $number } se tenía que conservar. Ya no hace falta: lo acabo de borrar.
hold-stays = Esto pertenece al asunto { $number }, que el Ayuntamiento tiene que conservar tal como está: «{ $reason }» ({ $who }). Por eso no he cambiado nada. Si quiere corregir algo, escríbamelo y se añade.

link-command = unir
link-words = unir chats, unir mis chats, juntar mis chats
link-what =
    Puede usar este servicio desde varios chats, por ejemplo Telegram y la página web, y ver en todos los mismos asuntos. ¿Qué quiere hacer?
    .new-code = Pedir un código aquí
    .have-code = Ya tengo un código
    .unlink = Separar este chat
    .leave-it = Nada
link-code =
    Su código: { $code }
    Escriba en el otro chat: unir chats { $code }
    Vale { $minutes } minutos. No se lo dé a nadie: quien lo tiene puede ver sus asuntos.
link-which = ¿Qué código le ha salido en el otro chat? Son ocho cifras.
link-unknown = Ese código no vale, o ya ha pasado su tiempo. Pida uno nuevo en el otro chat: escriba allí «unir chats».
link-guessed = Han sido demasiados códigos equivocados. Inténtelo de nuevo dentro de una hora, por favor, o escriba «persona».
link-same = Ese código es de este mismo chat. Escríbalo en el otro.
link-sure =
    ¿Es suyo también el otro chat? Desde los dos se verá todo lo de ambos. Si alguien le ha pedido que escriba este código, diga que no.
link-done = Ya están unidos. En los dos chats ve los mismos asuntos. Para separarlos, escriba «unir chats».
link-done-there = Otro chat se ha unido a este y ve los mismos asuntos. Si no ha sido usted, escriba «unir chats» y sepárelo.
link-not-now = No los puedo unir ahora: en los dos hay algo que solo puede haber una vez, como una cita. Anule una de las dos e inténtelo de nuevo.
link-left = De acuerdo, todo queda como está.
unlink-sure = Este chat se llevará los asuntos que se abrieron aquí; todo lo demás se queda en el otro. ¿Lo separo?
unlink-done = Hecho: este chat vuelve a estar solo.

verify-command = identificarme
verify-words = identificarme, verificarme, acreditarme
verify-code =
    Su código: { $code }
    Enséñelo en el Ayuntamiento, con su documento de identidad. Vale hasta el { $until }.
    Solo guardo que le han visto, quién y cuándo, y una marca del documento con la que vota una sola vez. De ella nadie puede leer el número.
verify-again =
    El Ayuntamiento ya sabe que es usted. Pero todavía no ha apuntado su documento de identidad de modo que se note si un voto en el chat y otro en papel son de la misma persona. Si lo desea, enseñe este código con su documento: { $code }
    Vale hasta el { $until }. El número del documento no se guarda, solo una marca de la que nadie puede leerlo.
verify-already = El Ayuntamiento ya sabe que es usted. Vale hasta el { $until } de { $year }.
verified = El Ayuntamiento ha comprobado quién es usted. Vale hasta el { $until } de { $year }.
desk-verify-words = identificar, verificar
desk-verified = ✅ Identificado. Vale hasta el { $until } de { $year }.
desk-verified-twice = ⚠️ Esta persona ha votado dos veces, en el chat y en papel, antes de que aquí se conociera su documento. Votaciones: { $polls }. Los dos votos están contados; hágalo constar en el acta de la votación, por favor.
desk-verify-what = ¿Qué código le han enseñado, y qué número tiene el documento de identidad? Escríbalo así: !identificar 12345678 98765432M
desk-verify-card = Eso no es el número de un documento de identidad, o tiene una errata. El DNI y el NIE terminan con una letra que corresponde a las cifras. Escriba las dos cosas, el código y el número: !identificar 12345678 98765432M. El código sigue valiendo.
desk-verify-unknown = El código { $code } no vale, o ya ha pasado su tiempo. La persona puede pedir otro: que escriba «identificarme».
desk-verify-elsewhere = Eso se hace en la sala de: { $department }.

age-old-enough =
    La ley me pide preguntarlo a todos, una sola vez: ¿tiene usted { $age } años o más?
    .yes = Tengo { $age } años o más
    .no = Tengo menos
age-parent =
    Entonces hace falta que su madre, su padre o quien le cuida esté de acuerdo. ¿Está ahora a su lado y dice que sí?
    .parent = Sí, está de acuerdo
    .no = No
age-not-yet =
    Entonces ahora no puedo hacer esto, y no he apuntado nada. Pida a su madre, a su padre o a quien le cuida que lo haga con usted. Todo lo demás lo puede usar.
    .start = Ver qué más hay

easy-command = fácil, facil
easy-words = modo fácil, modo sencillo, sin botones
easy-which =
    En el modo fácil escribo corto, con números en lugar de botones y sin dibujos. ¿Lo quiere?
    .on = Sí, modo fácil
    .off = No, como siempre
easy-on = Muy bien. Desde ahora escribo corto. Conteste con el número. Para volver: «modo fácil». Para practicar: «aprender».
easy-off = Muy bien. Desde ahora escribo como siempre. Para cambiar: «modo fácil».
