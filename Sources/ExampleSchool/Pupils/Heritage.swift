/// Invented names by the languages of an outer London borough; none is an English everyday word.
struct Heritage: Sendable {
  let language: String
  let girls: [String]
  let boys: [String]
  let surnames: [String]

  private init(_ language: String, _ girls: String, _ boys: String, _ surnames: String) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.language = language
    self.girls = words(girls)
    self.boys = words(boys)
    self.surnames = words(surnames)
  }

  static let all: [Heritage] = [
    Heritage(
      "Somali",
      "Ayaan Hodan Ifrah Sagal Ubah Hibaaq Nasteexo Fowsiya",
      "Abdirahim Guled Liban Zakariya Warsame Ayanle",
      "Abdullahi Farah Warsame Jama Egal Duale Yusuf Hersi"
    ),
    Heritage(
      "Punjabi",
      "Simran Jasleen Harleen Gurnoor Manpreet Kirandeep Ravneet",
      "Arjan Harjot Gurveer Jaskirat Manveer Sukhraj",
      "Dhaliwal Sandhu Grewal Sidhu Bhamra Virdee Chahal"
    ),
    Heritage(
      "Polish",
      "Zuzanna Oliwia Maja Lena Hanna Natalia Gabriela",
      "Kacper Szymon Jakub Filip Antoni Mikolaj Oskar",
      "Kowalczyk Wisniewski Zielinska Lewandowska Mazur Nowicki Wrona"
    ),
    Heritage(
      "Arabic",
      "Yasmin Layan Noor Salma Rania Judy Mariam",
      "Omar Yousef Hamza Karim Bilal Ziad Anas",
      "Haddad Al-Masri Khoury Nasser Barakat Saleh Mansour"
    ),
    Heritage(
      "Dari",
      "Zahra Parwana Shabnam Laila Hosna Freshta",
      "Elyas Farid Navid Rohullah Haroon Idris",
      "Ahmadi Noorzai Rahmani Sadat Karimi Stanekzai"
    ),
    Heritage(
      "Nepali",
      "Aashika Prakriti Sneha Asmita Bipana",
      "Aarav Prabin Suyog Nischal Bishal",
      "Gurung Thapa Tamang Shrestha Rai Limbu"
    ),
    Heritage(
      "Tamil",
      "Abinaya Kaviya Thivya Nila Sahana",
      "Ashvin Kavin Pranav Tharun Vishal",
      "Sivakumar Rajendran Yogarajah Kandiah Balasingam"
    ),
    Heritage(
      "Gujarati",
      "Diya Khushi Riya Mahi Jiya Avni",
      "Dhruv Jayesh Krish Veer Yash Parth",
      "Patel Solanki Chauhan Desai Trivedi Joshi"
    ),
    Heritage(
      "Urdu",
      "Aiza Hafsa Inaya Maryam Zoya Eshal",
      "Ayaan Rayyan Zayn Musa Ibrahim Haris",
      "Qureshi Malik Siddiqui Chaudhry Mirza Bhatti"
    ),
    Heritage(
      "Portuguese",
      "Beatriz Leonor Matilde Larissa Ines",
      "Rafael Thiago Duarte Henrique Tomas",
      "Ferreira Carvalho Teixeira Moreira Nogueira"
    ),
    Heritage(
      "Yoruba",
      "Temilade Ayomide Folasade Moyo Ireti",
      "Ayodele Tobiloba Oluwaseun Kayode Femi",
      "Adebayo Ogunleye Akinola Balogun Oyedepo"
    ),
    Heritage(
      "Twi",
      "Akosua Adwoa Esi Abena Afia",
      "Kwame Kojo Yaw Kwabena Kofi",
      "Owusu Asante Boateng Agyeman Sarpong"
    ),
    Heritage(
      "Persian",
      "Shirin Parisa Tara Niloufar Setareh",
      "Arash Kian Dara Sina Ramin",
      "Hosseini Farahani Moradi Jafari Tehrani"
    ),
    Heritage(
      "Romanian",
      "Ioana Andreea Daria Bianca Teodora",
      "Andrei Matei Luca Stefan Vlad",
      "Popescu Ionescu Dumitru Stoica Marinescu"
    ),
    Heritage(
      "Japanese",
      "Sakura Yui Hina Aoi Mio",
      "Haruto Ren Sota Yuto Kaito",
      "Tanaka Nakamura Yamada Ishikawa Fujimoto"
    ),
    Heritage(
      "English",
      "Isla Freya Imogen Keisha Phoebe Niamh Chloe Shanice",
      "Callum Tyrell Rhys Declan Jermaine Alfie Theo Connor",
      "Gallagher Henriques McKenzie Fitzgerald Bartholomew Tregear Llewellyn O'Sullivan Braithwaite Desmond"
    ),
  ]
}
