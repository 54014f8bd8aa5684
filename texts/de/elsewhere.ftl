elsewhere-words = andere Ämter, andere Behörden
elsewhere-is =
    Das macht nicht das Rathaus, sondern: { $name }
    { $way }
    Wenn Sie dort nicht weiterkommen, schreiben Sie einem Menschen im Rathaus; wir helfen Ihnen.
