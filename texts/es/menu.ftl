menu-command = menu
menu-words = menú, menú escolar, menú del cole, menú del colegio, qué hay de comer, qué hay hoy de comer, comida del colegio
menu-hints = de comer, comida del cole, menú de, menú del, menú para
menu-fillers = menú, menu, escolar, qué, que, hay, cuál, cual, es, de, del, la, el, los, las, en, para, comer, comen, comida, almuerzo, cole, colegio, escuela, comedor, niños, toca, tienen
menu-today-names = hoy, de hoy, today, heute
menu-tomorrow-names = mañana, de mañana, tomorrow, morgen
menu-next-week-names = próxima semana, semana próxima, semana que viene, siguiente semana
menu-week-names = semana, semanal, esta semana, week, woche
menu-other-day-names = otro día, qué día, another day, anderer tag
menu-other-school-names = otro colegio, otra escuela, cambiar de colegio
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
menu-nothing-stated = La cocina no ha dicho qué alérgenos lleva. Pregunte al colegio si le importa.
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
