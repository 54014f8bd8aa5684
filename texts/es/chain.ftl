chain-seal-title = El sello del { $day }
chain-seal-text =
    Todo lo publicado hasta entonces da este número:
    { $hash }
    Quien lo guarde podrá saber más adelante si se ha cambiado algo. Eslabón { $position } de la cadena.
