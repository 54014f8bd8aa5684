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
