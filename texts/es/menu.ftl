menu-command = menu
menu-words = menú, menú escolar, menú del cole, menú del colegio, qué hay de comer, qué hay hoy de comer, comida del colegio
menu-hints = de comer, en el comedor, comedor escolar, comida del cole, menú de, menú del, menú para
menu-fillers = menú, menu, escolar, qué, que, hay, cuál, cual, es, de, del, la, el, los, las, en, para, comer, comen, comida, almuerzo, cole, colegio, escuela, comedor, niños, toca, tienen
menu-today-names = hoy, de hoy, today, heute
menu-tomorrow-names = mañana, de mañana, tomorrow, morgen
menu-next-week-names = próxima semana, semana próxima, semana que viene, siguiente semana
menu-week-names = semana, semanal, esta semana, week, woche
menu-other-day-names = otro día, qué día, another day, anderer tag
menu-other-school-names = otro colegio, otra escuela, cambiar de colegio
menu-daily-names = cada día, todos los días, avisos del menú, suscribirme
menu-allergies-names = alergias, alergia, alérgica, alérgico, intolerancia
menu-absent-names = ausencia, no viene, no irá, no va a comer, no come, dieta
menu-which-school = ¿De qué colegio?
menu-which-day = ¿Qué día quiere ver? Por ejemplo: «el viernes» o «24.12.».
menu-no-such-day = No entiendo qué día es.
menu-no-school = En nuestro municipio todavía no se publica aquí ningún menú escolar. Escriba «persona» y le atenderá alguien.
menu-shown = { $words }
    .today = Hoy
    .tomorrow = Mañana
    .week = Esta semana
    .next-week = Próxima semana
    .day = Otro día
    .school = Otro colegio
    .daily = 🔔 Recibirlo cada día
    .absent = ✋ No viene a comer
    .allergies = ⚠️ Alergias
menu-day =
    🍽 { $school }: { $day }
    { $meal }
menu-dish = { $course }: { $name }
menu-week =
    🍽 { $school }, semana del { $day }
    { $days }
    Los alérgenos están en cada día: escriba el día, por ejemplo «lunes».
menu-week-day = • { $day }: { $dishes }
menu-week-not-known = { $school }: todavía no tenemos el menú de la semana del { $day }.
menu-not-known = { $school }: todavía no tenemos el menú del { $day }.
menu-not-served = { $school }: el { $day } no hay comedor.
menu-nothing-known = { $school }: todavía no tenemos ningún menú para los próximos días.
menu-contains = Contiene: { $allergens }.
menu-may-contain = Puede contener: { $allergens }.
menu-free = Sin: { $allergens }.
menu-free-of-the-rest = { $count ->
        [14] Sin ninguno de los 14 alérgenos.
       *[other] Sin los demás alérgenos.
    }
menu-not-stated = La cocina no dice nada de: { $allergens }.
menu-nothing-stated = La cocina no ha dicho qué alérgenos lleva. Si es importante para usted, pregunte al colegio.
menu-course-first = Primero
menu-course-second = Segundo
menu-course-alternative = Alternativa
menu-course-side = Guarnición
menu-course-dessert = Postre
menu-course-bread = Pan
menu-course-drink = Bebida
menu-allergen-gluten = gluten
menu-allergen-crustaceans = crustáceos
menu-allergen-eggs = huevo
menu-allergen-fish = pescado
menu-allergen-peanuts = cacahuetes
menu-allergen-soy = soja
menu-allergen-milk = leche
menu-allergen-nuts = frutos de cáscara
menu-allergen-celery = apio
menu-allergen-mustard = mostaza
menu-allergen-sesame = sésamo
menu-allergen-sulphites = sulfitos
menu-allergen-lupin = altramuces
menu-allergen-molluscs = moluscos

menu-file-day = día, fecha, date, datum
menu-file-course = plato, tipo de plato, curso
menu-file-dish = nombre, comida, receta
menu-file-contains = contiene, contienen, alérgenos
menu-file-may-contain = puede contener, trazas, puede contener trazas
menu-file-free = sin, libre de, no contiene
menu-file-school = colegio, escuela, centro
menu-file-rest = resto, el resto, todo lo demás, los demás, rest, all others
menu-file-first = primero, primer plato, 1
menu-file-second = segundo, segundo plato, 2
menu-file-alternative = alternativa, vegetariano
menu-file-side = guarnición, acompañamiento
menu-file-dessert = postre, 3
menu-file-bread = pan
menu-file-drink = bebida, agua
menu-file-gluten = gluten, cereales con gluten, trigo, cebada, centeno, avena
menu-file-crustaceans = crustáceos, crustáceo, marisco
menu-file-eggs = huevo, huevos
menu-file-fish = pescado, pescados
menu-file-peanuts = cacahuete, cacahuetes
menu-file-soy = soja
menu-file-milk = leche, lácteos, lactosa, leche y derivados
menu-file-nuts = frutos de cáscara, frutos secos, almendra, avellana, nuez
menu-file-celery = apio
menu-file-mustard = mostaza
menu-file-sesame = sésamo, granos de sésamo
menu-file-sulphites = sulfitos, dióxido de azufre, dióxido de azufre y sulfitos
menu-file-lupin = altramuces, altramuz
menu-file-molluscs = moluscos, molusco
menu-file-line = • Línea { $line }: { $what }
menu-file-more = … y { $count } más
menu-file-refused =
    No he cambiado nada, porque en el archivo hay algo que no entiendo:
    { $lines }
    Corríjalo y envíelo otra vez, por favor.
menu-file-taken =
    ✅ Leído para { $school }: { $days ->
        [one] un día
       *[other] { $days } días
    } ({ $first } – { $last }), { $dishes ->
        [one] un plato
       *[other] { $dishes } platos
    }.
    { $open }
menu-file-all-stated = De todos los platos está dicho qué alérgenos llevan y cuáles no.
menu-file-open =
    ⚠️ De { $count ->
        [one] un plato no está dicho todo
       *[other] { $count } platos no está dicho todo
    }; las familias lo leerán como «no se sabe»:
    { $dishes }
menu-file-open-dish = • { $day }: { $name } ({ $missing } de 14 sin decir)
menu-file-too-large = el archivo es demasiado grande; caben { $most } kilobytes.
menu-file-empty = no hay ningún plato en el archivo.
menu-file-no-column = faltan columnas: { $columns }. La primera línea nombra las columnas: day;course;dish;contains;may_contain;free
menu-file-unknown-column = no conozco la columna «{ $value }». Hay: { $columns }.
menu-file-column-twice = una columna aparece dos veces.
menu-file-too-many-cells = hay más casillas que columnas ({ $most }). Si una casilla lleva comas, póngala entre comillas.
menu-file-no-json = esto no es JSON: { $problem }
menu-file-no-list = el JSON debe ser una lista: [ … ] con un objeto por plato.
menu-file-no-object = aquí debe haber un objeto por plato: { "{" } "day": "2026-12-01", "course": "first", "dish": "…" { "}" }.
menu-file-no-text = { $value } debe ser un texto o una lista de textos.
menu-file-no-calendar = esto no es un calendario iCalendar: { $problem }
menu-file-no-dish-line = «{ $value }» no es un plato. Se espera, por ejemplo: «Primero: Lentejas | contiene: apio | sin: resto».
menu-file-no-part = «{ $value }» no es contiene, puede contener o sin.
menu-file-no-school = «{ $value }» no es ninguno de estos colegios: { $schools }.
menu-file-no-day = «{ $value }» no es un día. Se espera, por ejemplo, 2026-12-24 o 24/12/2026.
menu-file-no-course = «{ $value }» no es un plato del menú. Hay: primero, segundo, alternativa, guarnición, postre, pan, bebida.
menu-file-no-dish = falta el nombre del plato.
menu-file-long-dish = el nombre del plato es demasiado largo; caben { $most } letras.
menu-file-no-allergen = «{ $value }» no es uno de los 14 alérgenos. ¿Quiere decir «{ $near }»?
menu-file-two-columns = { $value } está en dos columnas; solo puede estar en una.
menu-file-twice = este plato del { $day } ya está en la línea { $first }.
menu-file-not-served = el { $day } no hay comedor en este colegio.
desk-menu-import-words = importar-menú
menu-import-what = Envíe aquí un archivo con el menú del mes: CSV, JSON o iCalendar (.ics).
menu-import-no-school = En esta sala no se lleva ningún comedor.
menu-and = y, e, o
menu-daily-when = ¿Cuándo quiere recibir el menú?
    .morning = Cada mañana (7:30)
    .evening = La víspera (20:00)
    .both = Las dos veces
    .hour = A otra hora
    .stop = No recibirlo más
menu-daily-hour = ¿A qué hora? Por ejemplo: «7:15». A partir de las 15:00 se entiende que es la víspera.
menu-daily-no-hour = No entiendo qué hora es.
menu-daily-set = { $when ->
        [morning] { $school }: recibirá el menú cada día de comedor a las { $morning }.
        [evening] { $school }: recibirá el menú la víspera a las { $evening }.
        [both] { $school }: recibirá el menú la víspera a las { $evening } y el mismo día a las { $morning }.
       *[none] { $school }: ya no recibirá el menú. Puede pedirlo siempre con «menú».
    }
menu-profile-consent =
    Si su familia no puede comer algún alérgeno, puedo avisarle cada vez que un plato lo lleve, pueda llevarlo o la cocina no lo diga.
    Para eso tengo que guardar esos alérgenos. Son datos de salud: los guardo cifrados, sin nombres, solo para avisarle, hasta que usted los borre aquí mismo. No sustituye al certificado médico que pide el colegio.
    ¿Está de acuerdo?
menu-profile-which =
    ¿Qué alérgenos no puede comer su familia? Escríbalos separados por comas.
    Hay 14: { $allergens }.
menu-profile-unknown = No conozco alguna de esas palabras. Use, por favor, las de la lista.
menu-profile-check = ¿Le aviso de esto: { $allergens }?
    .yes = Sí, guárdelo
menu-profile-now = Le aviso de: { $allergens }. ¿Qué quiere hacer?
    .erase = Borrarlo
    .leave-it = Dejarlo así
menu-profile-kept = Guardado y cifrado. Desde ahora le aviso, solo a usted, de: { $allergens }. Para borrarlo, escriba «menú alergias».
menu-profile-erased = Borrado. Ya no guardo ningún alérgeno de su familia.
menu-profile-left = De acuerdo, se queda como está.
menu-profile-declined = De acuerdo, no guardo nada. Los alérgenos están en cada menú.
menu-profile-cannot = Ahora mismo no puedo guardarlo cifrado, así que no lo guardo. Dígaselo al colegio, por favor: escriba «persona».
menu-profile-lost = ⚠️ Ya no puedo leer los alérgenos que guardé de su familia. Vuelva a escribirlos, por favor: «menú alergias». Mientras tanto mire usted cada plato.
menu-warning =
    ⚠️ Para su familia:
    { $lines }
menu-warning-contains = • { $name } contiene { $allergens }.
menu-warning-may-contain = • { $name } puede contener { $allergens }.
menu-warning-not-stated = • { $name }: la cocina no dice si lleva { $allergens }.
menu-absence-what = ¿Qué quiere decirle a la cocina?
    .absent = No viene a comer
    .diet = Necesita otra comida
    .take-back = Retirar un aviso
menu-absence-which = ¿Qué aviso quiere retirar?
    .leave-it = Ninguno
menu-absence-label = { $day }: { $who }
menu-absence-day = ¿Qué día?
    .other-day = Otro día
menu-absence-this-day = { $day }
menu-which-absence-day = ¿Qué día? Por ejemplo: «el viernes» o «24.12.».
menu-absence-no-meal = Ese día no hay comedor.
menu-absence-too-late = Para ese día la cocina ya ha cerrado su lista.
menu-absence-who = ¿Quién es? Basta con el nombre y la clase, por ejemplo: «Lucía, 2.º B».
menu-absence-diet = ¿Qué puede comer ese día? Por ejemplo: «dieta blanda». Una dieta para siempre se acuerda con el colegio, con un certificado médico.
menu-absence-check =
    La cocina leerá esto:
    { $day }: { $who }
    { $what ->
        [diet] Otra comida: { $diet }
       *[absent] No viene a comer
    }
    ¿Lo envío?
    .leave-it = No enviarlo
menu-absence-told = Gracias. La cocina lo sabrá: { $who }, { $day }. Puede retirarlo hasta el { $until }. Lo borramos una semana después.
    .absent = Otro aviso
    .helped = { $helper } ha avisado al comedor en su nombre: { $who }, { $day }.
menu-absence-left = De acuerdo, no he enviado nada.
menu-absence-no-days = { $school }: en los próximos meses no hay ningún día de comedor.
menu-absence-closed = { $school }: la cocina acaba de cerrar su lista para ese día y no he enviado nada. Puede escribir al colegio.
    .person = Escribir al colegio
menu-absence-no-more = Ese aviso ya no se puede retirar: la cocina tiene su lista, o ya estaba retirado.
menu-absence-taken-back = Retirado: el aviso del { $day } ya no cuenta.
    .helped = { $helper } ha retirado el aviso al comedor del { $day }.
menu-list-empty = 🍽 { $school }, { $day }: nadie ha avisado de nada.
menu-list =
    🍽 { $school }, { $day }: { $absent ->
        [0] ninguna ausencia
        [one] una ausencia
       *[other] { $absent } ausencias
    }, { $diet ->
        [0] ninguna dieta
        [one] una dieta
       *[other] { $diet } dietas
    }
    { $lines }
menu-list-absent = • No viene: { $who }
menu-list-diet = • Dieta: { $who } – { $diet }
menu-list-now =
    🔔 La lista está cerrada.
    { $list }
menu-swapped =
    🔁 { $school }: cambia el menú del { $day }.
    { $course }: { $name } (en vez de { $old })
    { $in_it }
menu-swap-done =
    🔁 Cambiado: { $name }, { $day }. { $in_it }
    { $count ->
        [0] No hay a quién avisar ahora; el menú ya muestra el plato nuevo.
        [one] He avisado a una familia.
       *[other] He avisado a { $count } familias.
    }
menu-swap-how = Escríbalo así: !cambiar-plato mañana primero: Arroz | contiene: apio | sin: resto
menu-swap-day = No entiendo el día «{ $value }», o ya ha pasado.
menu-which-kitchen = ¿De qué colegio? Escriba primero el nombre del colegio: { $schools }.
menu-absences-day = No entiendo el día «{ $value }». Por ejemplo: !ausencias mañana
desk-swap-words = cambiar-plato
desk-absences-words = ausencias
menu-card-week = Menú de la semana del { $day }
menu-card-not-stated = La cocina no dice nada de { $count ->
        [one] un alérgeno
       *[other] { $count } alérgenos
    }.
menu-card-nothing-stated = La cocina no ha dicho qué alérgenos lleva.
menu-card-foot = Lo que no está dicho no quiere decir que no lo lleve. Si es importante para usted, pregunte al colegio.
desk-menu-card-words = menú-semanal, cartel-menú
menu-file-no-table = esto no es una tabla: { $problem }
