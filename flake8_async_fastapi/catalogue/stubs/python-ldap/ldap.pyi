"""https://www.python-ldap.org/en/latest/reference/ldap.html

distribution: python-ldap
verified: 3.4.8
"""

from ldap.ldapobject import SimpleLDAPObject as _LDAPObject

def initialize(*args, **kwargs) -> _LDAPObject: ...
